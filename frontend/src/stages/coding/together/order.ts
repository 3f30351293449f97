/** Which pairs of codes are shown, and in which order. Pure. */
import type { CodePair, MatrixUnit } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

export type Order = "people" | "passages" | "apart";

export const ORDERS: readonly Order[] = ["people", "passages", "apart"];

export function orderName(order: Order): string {
  return {
    people: t("in most people first"),
    passages: t("in most passages first"),
    apart: t("in many people, but few passages"),
  }[order];
}

/** Pairs that fewer passages hold come first, of those that as many people have. */
export function ordered(pairs: readonly CodePair[], order: Order): CodePair[] {
  const weigh = ({ both }: CodePair): readonly number[] =>
    ({
      people: [both.people, both.reports, both.passages],
      passages: [both.passages, both.people, both.stretches],
      apart: [both.people, -both.passages, -both.stretches],
    })[order];
  return [...pairs].sort((one, other) => {
    const [mine, theirs] = [weigh(one), weigh(other)];
    return mine.map((each, place) => (theirs[place] ?? 0) - each).find((each) => each !== 0) ?? 0;
  });
}

/** Those of one code, or of all codes that are chosen. */
export function chosen(pairs: readonly CodePair[], code: string, isShown: (id: string) => boolean): CodePair[] {
  return pairs.filter(
    ({ code_id, other_id }) =>
      (code === "" || code === code_id || code === other_id) && (code !== "" || (isShown(code_id) && isShown(other_id))),
  );
}

export const CLOSEST_FIRST: readonly MatrixUnit[] = ["stretches", "passages", "stories", "reports", "people"];

/** How close two codes come in somebody. */
export function closeName(unit: MatrixUnit): string {
  return {
    stretches: t("in words that both cover"),
    passages: t("in one passage"),
    stories: t("in one story, in different passages"),
    reports: t("in one report, in different passages"),
    people: t("in different reports of the same person"),
  }[unit];
}
