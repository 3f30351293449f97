/** Which code? Type to filter, Enter picks or creates, digits apply the codes at hand. */
import { type KeyboardEvent, useId, useRef, useState } from "react";

import type { Code } from "../../api/shapes.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t } from "../../lib/translation.ts";
import { pathOf } from "./codebook.ts";
import { type FoundCode, foundCodes } from "./finding.ts";
import type { Room } from "./useRoom.ts";

/** More rows than these are found by typing on. */
const SHOWN = 60;

type Choice = { kind: "code"; code: Code; digit: number | null; why: string } | { kind: "new"; name: string };

function choicesFor(room: Room, words: string): Choice[] {
  const found = foundCodes(room.codes, words);
  const digit = (code: Code) => {
    const slot = room.recent.slots.indexOf(code.id);
    return slot === -1 ? null : slot + 1;
  };
  const atHand = (code: Code) => digit(code) ?? Number.POSITIVE_INFINITY;
  const ordered = words.trim() === "" ? [...found].sort((a, b) => atHand(a.code) - atHand(b.code) || 0) : found;
  const choiceOf = ({ code, why }: FoundCode): Choice => ({ kind: "code", code, digit: digit(code), why });
  const shown = ordered.slice(0, SHOWN);
  const choices = shown.filter(({ isClose }) => isClose).map(choiceOf);
  const name = words.trim();
  const isNew = !room.codes.some((code) => code.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (name !== "" && isNew) choices.push({ kind: "new", name });
  // Enter means a new code before one that only its definition or a hasty hand found.
  return [...choices, ...shown.filter(({ isClose }) => !isClose).map(choiceOf)];
}

export function Picker({ room }: { room: Room }) {
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const choices = choicesFor(room, words);
  const current = Math.min(at, choices.length - 1);

  const take = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    if (choice.kind === "code") room.apply(choice.code.id);
    else room.create(choice.name);
  };
  const leave = () => {
    room.setPicking(false);
    room.text.current?.focus();
    if (room.stretch !== null) room.text.current?.select(room.stretch);
  };
  const move = (step: number) => {
    const next = (current + step + choices.length) % Math.max(1, choices.length);
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent) => {
    const slot = words === "" && /^[1-9]$/.test(event.key) ? room.recent.slots[Number(event.key) - 1] : undefined;
    const deeds: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => take(choices[current]),
      Escape: leave,
    };
    const deed = slot === undefined ? deeds[event.key] : () => room.apply(slot);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return (
    <div className="picker">
      <input
        className="picker-words"
        role="combobox"
        aria-label={t("Name of the code")}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? `${listId}-${current}` : undefined}
        aria-autocomplete="list"
        placeholder={t("Type a code …")}
        value={words}
        spellCheck={false}
        autoComplete="off"
        ref={focusOnce}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) room.setPicking(false);
        }}
      />
      <ul id={listId} role="listbox" aria-label={t("Codes")} className="picker-list" ref={list} tabIndex={-1}>
        {choices.map((choice, index) => (
          <li
            key={choice.kind === "code" ? choice.code.id : "new"}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className="picker-choice"
            // The field keeps the focus, so that it does not close before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <ChoiceWords choice={choice} room={room} />
          </li>
        ))}
      </ul>
      {choices.length === 0 && <p className="picker-empty">{t("Type a name: Enter makes the first code.")}</p>}
      <button
        type="button"
        className="picker-foot"
        onMouseDown={(event) => event.preventDefault()}
        onClick={room.codeInVivo}
      >
        <Icon name="quote" size={16} />
        {t("Use the selected words as the name")}
      </button>
    </div>
  );
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus({ preventScroll: true });
}

function ChoiceWords({ choice, room }: { choice: Choice; room: Room }) {
  if (choice.kind === "new") {
    return (
      <>
        <Icon name="plus" size={16} />
        <span>{t("Create “{name}”", { name: choice.name })}</span>
      </>
    );
  }
  const path = pathOf(room.byId, choice.code);
  const above = path.slice(0, path.length - choice.code.name.length);
  return (
    <>
      <CodeMark colour={choice.code.colour} />
      <span className="picker-name">
        <span className="quiet">{above}</span>
        {choice.code.name}
        {choice.why !== "" && <span className="quiet picker-why">{choice.why}</span>}
      </span>
      {choice.digit !== null && <kbd className="picker-digit">{choice.digit}</kbd>}
    </>
  );
}
