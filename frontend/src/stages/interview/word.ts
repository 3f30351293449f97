/** An interview's fixed words, in the reader's language. */
import type { Chooser, Interview, InterviewFlag, InterviewState } from "../../api/shapes.ts";
import { shownDay } from "../../kit/moment.ts";
import { t } from "../../lib/translation.ts";

export const CHOOSERS: readonly Chooser[] = ["interviewee", "interviewer", "together"];

export function chooserName(chooser: Chooser): string {
  return {
    interviewee: t("the interviewee"),
    interviewer: t("the interviewer"),
    together: t("both together"),
  }[chooser];
}

export function stateName(state: InterviewState): string {
  return {
    noted: t("held elsewhere"),
    booked: t("booked"),
    started: t("under way"),
    held: t("held"),
    "broken off": t("broken off"),
    "no-show": t("did not come"),
    cancelled: t("cancelled"),
  }[state];
}

export function flagName(flag: InterviewFlag): string {
  return {
    "outside the collection window": t("outside the study's days"),
    "shorter than expected": t("shorter than expected"),
    "longer than expected": t("longer than expected"),
  }[flag];
}

/** When it is or was: the day, and the time where it is known. */
export function whenOf({ held_on, clock }: Interview): string {
  if (held_on === null) return t("No date yet");
  const day = shownDay(`${held_on}T12:00:00`);
  return clock === null ? day : t("{day} at {time}", { day, time: clock.slice(0, 5) });
}

/** Today where the reader is, as a date field takes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time of day where the reader is. */
export function timeNow(): string {
  return new Date().toTimeString().slice(0, 5);
}
