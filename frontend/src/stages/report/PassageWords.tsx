/** One passage of a report; its words can be corrected where they stand. */
import { Button, Checkbox, Textarea } from "@mantine/core";
import { type MouseEvent, useState } from "react";

import { useCorrectPassage, useMarkPassage } from "../../api/reporting.ts";
import type { Placed, ReadReport } from "../../api/report.ts";
import type { Passage, PassageMark } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import type { Timed } from "../../audio/passageAt.ts";
import type { Player } from "../../audio/player.ts";
import { pointedTime } from "../../audio/word.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Keys } from "../../kit/Keys.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { clock } from "../../lib/clock.ts";
import { t } from "../../lib/translation.ts";
import { speakerName } from "./SpeakerSelect.tsx";
import { markName, MARKS } from "./writing/word.ts";

interface PassageWordsProps {
  report: ReadReport;
  passage: Placed<Passage>;
  isEdited: boolean;
  onEdit: (id: string | null) => void;
  isMarked: boolean;
  /** Null for those who may not mark. */
  onMark: ((id: string | null) => void) | null;
  /** The sound of the interview, and when in it this passage is said. */
  heard: { player: Player; passage: Timed } | null;
  isSounding: boolean;
}

function Correcting({ report, passage, onEdit }: PassageWordsProps) {
  const before = report.text.slice(passage.u0, passage.u1);
  const [words, setWords] = useState(before);
  const correct = useCorrectPassage(report.id);
  const isChanged = words.trim() !== before.trim();
  useUnsent(isChanged);
  const keep = () => {
    if (!isChanged) onEdit(null);
    else correct.mutate({ passage: passage.id, text: words }, { onSuccess: () => onEdit(null) });
  };
  return (
    <div className="passage-correcting">
      <Textarea
        aria-label={t("The right words of this passage")}
        value={words}
        autosize
        autoFocus
        spellCheck={false}
        dir="auto"
        classNames={{ input: "words" }}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
          if (event.key === "Escape" && !isChanged) onEdit(null);
        }}
      />
      <p className="quiet">
        {t("A new version of the report will stand; codings move along, and an approval has to be given again.")}
      </p>
      <Refused error={correct.error} />
      <div className="report-buttons">
        <Button size="xs" onClick={keep} loading={correct.isPending} rightSection={<Keys keys={["mod+Enter"]} />}>
          {t("Keep the correction")}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => onEdit(null)}>
          {t("Leave as it was")}
        </Button>
      </div>
    </div>
  );
}

/** What is marked at a passage; the words stay, and so does an approval. */
function Marking({ report, passage, onMark }: PassageWordsProps) {
  const mark = useMarkPassage(report.id);
  // A box shows at once what was chosen, and what stands again if it is refused.
  const shown = mark.isPending ? mark.variables.marks : passage.marks;
  const toggle = (one: PassageMark) => {
    const marks = shown.includes(one) ? shown.filter((each) => each !== one) : [...shown, one];
    mark.mutate({ passage: passage.id, marks });
  };
  return (
    <fieldset
      className="passage-marking"
      onKeyDown={(event) => {
        if (event.key === "Escape") onMark?.(null);
      }}
    >
      <legend>{t("Marks of passage {number}", { number: passage.order + 1 })}</legend>
      {MARKS.map(({ mark: one }, nth) => (
        <Checkbox
          key={one}
          size="xs"
          label={markName(one)}
          checked={shown.includes(one)}
          autoFocus={nth === 0}
          onChange={() => toggle(one)}
        />
      ))}
      <Button size="compact-xs" variant="subtle" onClick={() => onMark?.(null)}>
        {t("Done")}
      </Button>
      <Refused error={mark.error} onDismiss={mark.reset} />
    </fieldset>
  );
}

/** When a passage is said; with sound at hand, a button that plays from there. */
function When({ passage, heard }: Pick<PassageWordsProps, "passage" | "heard">) {
  if (passage.start_ms === null) return null;
  const time = <time>{clock(passage.start_ms)}</time>;
  if (heard === null) return time;
  return (
    <button
      type="button"
      className="report-time"
      aria-label={t("Hear the passage at {time}", { time: clock(passage.start_ms) })}
      onClick={() => heard.player.playFrom(heard.passage.start_ms)}
    >
      <Icon name="play" size={12} />
      {time}
    </button>
  );
}

/** A pressed word goes to about where it is said; the first sound comes from a button or key. */
function hear(event: MouseEvent<HTMLElement>, { player, passage }: { player: Player; passage: Timed }) {
  const ms = pointedTime(event, event.currentTarget, passage);
  if (ms === null) return;
  if (player.state.hasPlayed) player.playFrom(ms);
  else player.seek(ms);
}

export function PassageWords(props: PassageWordsProps) {
  const { report, passage, isEdited, onEdit, isMarked, onMark, heard, isSounding } = props;
  const words = report.text.slice(passage.u0, passage.u1);
  return (
    <div
      className="report-passage"
      data-speaker={passage.speaker}
      data-kind={passage.kind}
      data-sounding={isSounding || undefined}
    >
      <p className="report-who">
        {passage.mark !== "" && <b>{passage.mark}</b>}
        <span>{passage.kind === "note" ? t("Note") : speakerName(passage.speaker)}</span>
        <When passage={passage} heard={heard} />
        {passage.marks.map((one) => (
          <span key={one} className="report-mark">
            {markName(one)}
          </span>
        ))}
      </p>
      {isEdited ? (
        <Correcting {...props} />
      ) : (
        <p
          className="report-text"
          dir="auto"
          data-bare={/^[[(]/.test(words) ? undefined : ""}
          data-heard={heard === null ? undefined : ""}
          {...(heard === null ? {} : { onClick: (event: MouseEvent<HTMLElement>) => hear(event, heard) })}
        >
          {words}
        </p>
      )}
      {isMarked && <Marking {...props} />}
      {!isEdited && (
        <div className="report-tools">
          <button
            type="button"
            className="plain-button"
            aria-label={t("Correct passage {number}", { number: passage.order + 1 })}
            title={t("Correct these words")}
            onClick={() => onEdit(passage.id)}
          >
            <Icon name="edit" size={16} />
          </button>
          {onMark !== null && (
            <button
              type="button"
              className="plain-button"
              aria-label={t("Mark passage {number}", { number: passage.order + 1 })}
              aria-expanded={isMarked}
              title={t("Sensitive, second-hand, story …")}
              onClick={() => onMark(isMarked ? null : passage.id)}
            >
              <Icon name="code" size={16} />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
