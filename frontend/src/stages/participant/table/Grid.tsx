/** The grid: arrows move, typing writes over, Enter and F2 edit, Escape leaves, Delete empties. */
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from "react";

import { useChangeCell } from "../../../api/attribute.ts";
import type { Participant } from "../../../api/shapes.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { t } from "../../../lib/translation.ts";
import {
  changeOf,
  type Column,
  columnName,
  factOf,
  type Held,
  isSaidSo,
  seenOf,
  typedValue,
  valueName,
  valueOf,
  type Wanted,
} from "./cell.ts";
import { CellDetail } from "./CellDetail.tsx";
import { moved, type Place } from "./moving.ts";

interface RowProps {
  person: Participant;
  columns: readonly Column[];
  row: number;
  /** Which of its cells is chosen; none in most rows. */
  at: number | null;
  draft: string | null;
  heldColumn: string | null;
  onChoose: (place: Place) => void;
  onOpen: (place: Place) => void;
  onDraft: (text: string) => void;
  onLeave: () => void;
}

const Row = memo(function Row(props: RowProps) {
  const { person, columns, row, at, draft, heldColumn, onChoose, onOpen, onDraft, onLeave } = props;
  return (
    <tr>
      <th scope="row">
        <Link to="/people/$participantId" params={{ participantId: person.id }} className="people-label" tabIndex={-1}>
          ({person.label})
        </Link>
      </th>
      {columns.map((column, index) => {
        const value = valueOf(person, column);
        const words = factOf(person, column)?.own_words ?? "";
        const isHere = at === index;
        return (
          <td
            key={column.id}
            role="gridcell"
            tabIndex={isHere ? 0 : -1}
            data-cell={`${row} ${index}`}
            aria-selected={isHere}
            data-number={column.asked?.kind === "number" || column.id === "age"}
            data-held={heldColumn === column.id}
            onClick={() => onChoose({ row, column: index })}
            onDoubleClick={() => onOpen({ row, column: index })}
          >
            {isHere && draft !== null ? (
              <input
                className="people-cell-input"
                aria-label={t("{attribute} of ({label})", { attribute: columnName(column), label: person.label })}
                value={draft}
                list="people-cell-values"
                spellCheck={false}
                autoComplete="off"
                autoFocus
                onChange={({ currentTarget }) => onDraft(currentTarget.value)}
                onBlur={onLeave}
              />
            ) : (
              <>
                <span className={isSaidSo(value) ? "people-cell-value quiet" : "people-cell-value"}>
                  {valueName(value)}
                </span>
                {words !== "" && (
                  <q className="words people-cell-words" dir="auto">
                    {words}
                  </q>
                )}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
});

interface GridProps {
  label: string;
  people: readonly Participant[];
  columns: readonly Column[];
  interviewedOn: Readonly<Record<string, string>>;
}

export function Grid({ label, people, columns, interviewedOn }: GridProps) {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: 0 });
  const [draft, setDraft] = useState<{ text: string; seen: number } | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const change = useChangeCell();
  useUnsent(draft !== null || held !== null);

  const place = { row: Math.min(chosen.row, people.length - 1), column: Math.min(chosen.column, columns.length - 1) };
  const person = people[place.row];
  const column = columns[place.column];

  useEffect(() => {
    if (!wantsFocus.current || draft !== null) return;
    wantsFocus.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row} ${place.column}"]`)?.focus();
  });

  const choose = useCallback((next: Place) => {
    setChosen(next);
    wantsFocus.current = true;
  }, []);

  const send = useCallback(
    (who: Participant, which: Column, wanted: Wanted) => {
      setHeld(null);
      change.mutate(changeOf(who, which, wanted), {
        onError: (error) => setHeld({ person: who.id, column: which.id, wanted, error }),
      });
    },
    [change],
  );

  const keep = () => {
    if (draft === null || person === undefined || column === undefined) return;
    setDraft(null);
    const value = typedValue(draft.text);
    if (value !== valueOf(person, column)) send(person, column, { value, seen: draft.seen });
  };
  const begin = (text: string) => {
    if (person !== undefined && column !== undefined) setDraft({ text, seen: seenOf(person, column) });
  };
  const onOpen = useCallback(
    (next: Place) => {
      const who = people[next.row];
      const which = columns[next.column];
      if (who === undefined || which === undefined) return;
      setChosen(next);
      setDraft({ text: valueName(valueOf(who, which)), seen: seenOf(who, which) });
    },
    [people, columns],
  );
  const onDraft = useCallback((text: string) => setDraft((now) => (now === null ? null : { ...now, text })), []);
  const latestKeep = useRef(keep);
  useEffect(() => {
    latestKeep.current = keep;
  });
  const onLeave = useCallback(() => latestKeep.current(), []);

  const move = (event: KeyboardEvent, next: Place) => {
    event.preventDefault();
    event.stopPropagation();
    keep();
    choose(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (person === undefined || column === undefined || event.nativeEvent.isComposing) return;
    const isEditing = draft !== null;
    const size = { rows: people.length, columns: columns.length };
    if (event.key === "Escape" && isEditing) {
      event.stopPropagation();
      setDraft(null);
      return choose(place);
    }
    if (event.key === "Enter" && !isEditing) return onOpenHere(event);
    const next = moved(place, size, event, isEditing);
    if (next !== null) return move(event, next);
    if (isEditing) return undefined;
    if (event.key === "F2") return onOpenHere(event);
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      if (valueOf(person, column) !== "" || factOf(person, column) !== undefined) {
        send(person, column, { value: "", own_words: "", as_of: null, seen: seenOf(person, column) });
      }
      return undefined;
    }
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // A letter writes here, whatever it does elsewhere in the room.
      event.preventDefault();
      event.stopPropagation();
      begin(event.key);
    }
    return undefined;
  };
  const onOpenHere = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onOpen(place);
  };

  if (people.length === 0) return <p className="quiet">{t("Nobody has this value.")}</p>;
  return (
    <>
      {person !== undefined && column !== undefined && (
        <CellDetail
          key={`${person.id} ${column.id} ${seenOf(person, column)}`}
          person={person}
          column={column}
          interviewedOn={interviewedOn[person.id]}
          held={held}
          heldPerson={people.find(({ id }) => id === held?.person)}
          heldColumn={columns.find(({ id }) => id === held?.column)}
          onSend={send}
          onDrop={() => setHeld(null)}
        />
      )}
      <datalist id="people-cell-values">
        {(column?.asked?.choices ?? []).map(({ value }) => (
          <option key={value} value={value} />
        ))}
        <option value={t("not disclosed")} />
      </datalist>
      <div className="people-table-scroll">
        <table ref={table} role="grid" aria-label={label} className="people-table" onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{t("Label")}</th>
              {columns.map((one) => (
                <th key={one.id} scope="col">
                  {columnName(one)}
                  {one.asked?.is_self_described === true && (
                    <span className="quiet people-described">{t("self-described")}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((one, row) => (
              <Row
                key={one.id}
                person={one}
                columns={columns}
                row={row}
                at={row === place.row ? place.column : null}
                draft={row === place.row ? (draft?.text ?? null) : null}
                heldColumn={held?.person === one.id ? held.column : null}
                onChoose={choose}
                onOpen={onOpen}
                onDraft={onDraft}
                onLeave={onLeave}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
