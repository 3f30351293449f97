/** Who speaks where a mark stands; "not known yet" is always a good answer. */
import { NativeSelect } from "@mantine/core";

import type { Speaker } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export function speakerName(speaker: Speaker): string {
  return {
    interviewee: t("Participant"),
    interviewer: t("Interviewer"),
    writer: t("Writer"),
    unknown: t("Not known yet"),
  }[speaker];
}

const SPEAKERS: readonly Speaker[] = ["interviewee", "interviewer", "writer", "unknown"];

export function isSpeaker(word: string): word is Speaker {
  return (SPEAKERS as readonly string[]).includes(word);
}

interface SpeakerSelectProps {
  label: string;
  value: Speaker;
  onChange: (speaker: Speaker) => void;
}

export function SpeakerSelect({ label, value, onChange }: SpeakerSelectProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      value={value}
      data={SPEAKERS.map((one) => ({ value: one, label: speakerName(one) }))}
      onChange={({ currentTarget }) => {
        if (isSpeaker(currentTarget.value)) onChange(currentTarget.value);
      }}
    />
  );
}

/** A mark as the file shows it; turns without one are said in words. */
export function markName(mark: string): string {
  return mark === "" ? t("without a mark") : mark;
}
