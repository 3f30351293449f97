/** What the text can show: passages of a report and marks on them. */
import type { PassageKind, Speaker } from "../api/shapes.ts";
import { t } from "../lib/translation.ts";
import type { Stretch } from "../lib/stretch.ts";

export interface ShownPassage extends Stretch {
  id: string;
  speaker: Speaker;
  kind: PassageKind;
  mark: string;
  start_ms: number | null;
}

/** A stretch with a name, a colour (0..11) and whose hand it is. */
export interface Mark extends Stretch {
  id: string;
  name: string;
  colour: number;
  /** The member's initials, beside the name. */
  initials: string;
  /** What a screen reader says of it. */
  spoken: string;
  isPending: boolean;
}

export function speakerName({ speaker, mark }: Pick<ShownPassage, "speaker" | "mark">): string {
  switch (speaker) {
    case "interviewee":
      return t("Participant");
    case "interviewer":
      return t("Interviewer");
    case "writer":
      return t("Writer's note");
    case "unknown":
      return mark === "" ? t("Unknown speaker") : mark;
  }
}
