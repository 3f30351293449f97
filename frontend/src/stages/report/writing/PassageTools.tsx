/** Beside the text: what the passage in hand is, its marks and its times. */
import { Button, Checkbox, Radio, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";

import type { DraftPassage, PassageKind, PassageMark } from "../../../api/shapes.ts";
import { Keys } from "../../../kit/Keys.tsx";
import { clock, readClock } from "../../../lib/clock.ts";
import { t } from "../../../lib/translation.ts";
import { kindName, KINDS, markName, MARKS } from "./word.ts";

/** A time as a person writes it; kept when one leaves the field. */
export function TimeField({
  label,
  value,
  id,
  isAtOnce = false,
  onKeep,
}: {
  label: string;
  value: number | null;
  id?: string;
  /** A form waits for it: what is typed counts at once, not when one leaves the field. */
  isAtOnce?: boolean;
  onKeep: (ms: number | null) => void;
}) {
  const shown = value === null ? "" : clock(value);
  const [written, setWritten] = useState(shown);
  useEffect(() => {
    // What is being typed is not tidied up under the hand.
    setWritten((now) => (readClock(now) === value && isAtOnce ? now : shown));
  }, [shown, value, isAtOnce]);
  const isWrong = written.trim() !== "" && readClock(written) === null;
  // What is shown leaves out the milliseconds: unless it was changed, the time stays exact.
  const keep = () => {
    if (!isWrong && written !== shown) onKeep(readClock(written));
  };
  return (
    <TextInput
      {...(id === undefined ? {} : { id })}
      label={label}
      size="xs"
      value={written}
      error={isWrong ? t("Write a time as 12:04 or 1:02:03.") : undefined}
      onChange={({ currentTarget }) => {
        setWritten(currentTarget.value);
        if (isAtOnce) onKeep(readClock(currentTarget.value));
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
      }}
    />
  );
}

interface PassageToolsProps {
  passage: DraftPassage | undefined;
  number: number;
  onKind: (kind: PassageKind) => void;
  onMark: (mark: PassageMark) => void;
  onTimes: (times: Partial<Pick<DraftPassage, "start_ms" | "end_ms">>) => void;
  /** Words that were taken over are what one hears: they stand as they are. */
  onStand: () => void;
}

export function PassageTools({ passage, number, onKind, onMark, onTimes, onStand }: PassageToolsProps) {
  if (passage === undefined) return null;
  return (
    <section className="writing-tools" aria-label={t("Passage {number}", { number })}>
      <h2>{t("Passage {number}", { number })}</h2>
      {passage.origin !== null && (
        <div className="writing-stand">
          <p className="quiet">
            {passage.origin === "machine"
              ? t("A machine wrote this. Listen; then mend it, or say that it stands.")
              : t("This was taken from a file. What you change is yours.")}
          </p>
          <Button size="xs" variant="default" onClick={onStand} rightSection={<Keys keys={["Alt+K"]} />}>
            {t("It stands as it is")}
          </Button>
        </div>
      )}
      <Radio.Group
        label={t("What it is")}
        value={passage.kind}
        onChange={(value) => {
          const chosen = KINDS.find(({ kind }) => kind === value);
          if (chosen !== undefined) onKind(chosen.kind);
        }}
      >
        <div className="writing-choices">
          {KINDS.map(({ kind, key }) => (
            <div key={kind}>
              <Radio size="xs" value={kind} label={kindName(kind)} />
              <Keys keys={[key]} />
            </div>
          ))}
        </div>
      </Radio.Group>
      <fieldset className="writing-choices">
        <legend>{t("Marks")}</legend>
        {MARKS.map(({ mark, key }) => (
          <div key={mark}>
            <Checkbox
              size="xs"
              label={markName(mark)}
              checked={passage.marks.includes(mark)}
              onChange={() => onMark(mark)}
            />
            <Keys keys={[key]} />
          </div>
        ))}
      </fieldset>
      <div className="writing-times">
        <TimeField
          key={`start ${passage.id}`}
          id="writing-start"
          label={t("Begins in the sound")}
          value={passage.start_ms}
          onKeep={(start_ms) => onTimes({ start_ms })}
        />
        <TimeField
          key={`end ${passage.id}`}
          label={t("Ends")}
          value={passage.end_ms}
          onKeep={(end_ms) => onTimes({ end_ms })}
        />
      </div>
    </section>
  );
}
