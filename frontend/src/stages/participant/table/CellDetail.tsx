/** All of the chosen cell: the grouped value, the person's own words, the day it holds for. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { Refusal } from "../../../api/client.ts";
import type { Participant } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { type Column, columnName, factOf, type Held, NOT_DISCLOSED, seenOf, valueName, valueOf, type Wanted } from "./cell.ts";

interface CellDetailProps {
  person: Participant;
  column: Column;
  interviewedOn: string | undefined;
  held: Held | null;
  heldPerson: Participant | undefined;
  heldColumn: Column | undefined;
  onSend: (person: Participant, column: Column, wanted: Wanted) => void;
  onDrop: () => void;
}

/** Whether another member had changed the same fact. */
function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof Refusal && error.kind.endsWith("ChangedMeanwhileError");
}

/** What was typed and is not kept yet, beside what stands now. */
function NotKept({ held, heldPerson, heldColumn, onSend, onDrop }: CellDetailProps) {
  if (held === null || heldPerson === undefined || heldColumn === undefined) return null;
  const where = t("{attribute} of ({label})", { attribute: columnName(heldColumn), label: heldPerson.label });
  const stands = valueOf(heldPerson, heldColumn);
  const named = (value: string) => (value === "" ? t("not recorded") : valueName(value));
  return (
    <div className="people-held">
      <strong>{where}</strong>
      <Refused error={held.error} />
      {isChangedMeanwhile(held.error) ? (
        <div className="people-buttons">
          <Button
            size="xs"
            variant="default"
            onClick={() => onSend(heldPerson, heldColumn, { ...held.wanted, seen: seenOf(heldPerson, heldColumn) })}
          >
            {t("Keep mine: {value}", { value: named(held.wanted.value) })}
          </Button>
          <Button size="xs" variant="default" onClick={onDrop}>
            {t("Keep theirs: {value}", { value: named(stands) })}
          </Button>
        </div>
      ) : (
        <Button size="xs" variant="default" onClick={onDrop}>
          {t("Leave it as it was: {value}", { value: named(stands) })}
        </Button>
      )}
    </div>
  );
}

export function CellDetail(props: CellDetailProps) {
  const { person, column, interviewedOn, onSend } = props;
  const fact = factOf(person, column);
  const [words, setWords] = useState(fact?.own_words ?? "");
  const [day, setDay] = useState(fact?.as_of ?? "");
  const isChanged = words !== (fact?.own_words ?? "") || day !== (fact?.as_of ?? "");
  useUnsent(isChanged);
  const value = valueOf(person, column);
  const seen = seenOf(person, column);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(person, column, { value, own_words: words, as_of: day === "" ? null : day, seen });
  };
  return (
    <section className="people-cell" aria-label={t("The chosen cell")}>
      <NotKept {...props} />
      <form className="people-cell-form" onSubmit={submit} autoComplete="off">
        <p className="people-cell-name">
          <strong>
            {t("{attribute} of ({label})", { attribute: columnName(column), label: person.label })}
          </strong>{" "}
          <span className={value === "" ? "quiet" : undefined}>
            {value === "" ? t("not recorded") : valueName(value)}
          </span>
        </p>
        {column.asked !== null && (
          <>
            <TextInput
              size="xs"
              label={t("In their own words")}
              value={words}
              spellCheck={false}
              dir="auto"
              classNames={{ input: "words" }}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <TextInput
              size="xs"
              type="date"
              label={
                interviewedOn === undefined
                  ? t("As of; else the interview")
                  : t("As of; else the interview, {day}", { day: interviewedOn })
              }
              value={day}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </>
        )}
        <div className="people-cell-doors">
          {column.asked !== null && (
            <Button size="xs" type="submit" variant="default" disabled={!isChanged}>
              {t("Keep")}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            disabled={value === NOT_DISCLOSED || column.id === "age"}
            onClick={() => onSend(person, column, { value: NOT_DISCLOSED, seen })}
          >
            {t("Not disclosed")}
          </Button>
        </div>
      </form>
      <p className="quiet people-cell-keys">
        {t("Arrows move; type or Enter to write; Enter keeps it; Escape leaves; Delete empties; Ctrl+Z takes back.")}
      </p>
    </section>
  );
}
