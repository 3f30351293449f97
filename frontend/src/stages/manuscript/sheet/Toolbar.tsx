/** Above the sheet: emphasis, footnotes, what can be put in, and whether all is saved. */
import { useEffect, useRef, useState } from "react";

import { useIsConnected } from "../../../api/connection.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import type { IconName } from "../../../kit/icons/paths.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { currentLanguage, t } from "../../../lib/translation.ts";
import { noteText } from "../markup.ts";
import type { Sheet } from "./engine.ts";
import type { Shown } from "./shown.ts";
import { MARKED } from "./schema.ts";

export function Toolbar({ sheet, shown }: { sheet: Sheet; shown: Shown }) {
  const isMarked = MARKED.has(shown.kind);
  const icon = (name: IconName, label: string, run: () => void) => (
    <button type="button" className="plain-button" aria-label={label} title={label} onClick={run}>
      <Icon name={name} size={16} />
    </button>
  );
  const letter = (sign: string, label: string, isOn: boolean, run: () => void) => (
    <button
      type="button"
      className="plain-button sheet-letter"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      disabled={!isMarked}
      onMouseDown={(event) => event.preventDefault()}
      onClick={run}
      data-sign={sign}
    >
      {sign}
    </button>
  );
  return (
    <div className="sheet-bar">
      <div className="sheet-tools" role="toolbar" aria-label={t("Writing")}>
        {letter("B", t("Bold"), shown.isBold, sheet.embolden)}
        {letter("I", t("Italics"), shown.isItalic, sheet.italicise)}
        {letter("1", t("Footnote"), shown.note !== null, sheet.callNote)}
        <button type="button" className="plain-button sheet-insert" aria-haspopup="listbox" onClick={sheet.openInsert}>
          <Icon name="plus" size={16} /> {t("Put something in")}
        </button>
        {icon("undo", t("Take back what was typed"), sheet.undo)}
        {icon("redo", t("Type it again"), sheet.redo)}
      </div>
      <Saved shown={shown} />
      {shown.note !== null && <NoteField sheet={sheet} note={shown.note} />}
      <Refused error={shown.refusal} onDismiss={() => void sheet.save()} />
    </div>
  );
}

/** "Saved 21:04", or that words are not saved yet; always in sight. */
function Saved({ shown }: { shown: Shown }) {
  const isConnected = useIsConnected();
  const { isUnsent, savedAt } = shown;
  const time = savedAt?.toLocaleTimeString(currentLanguage(), { hour: "2-digit", minute: "2-digit" });
  const words =
    shown.disputed.size > 0
      ? t("Not saved yet: choose below what shall stand.")
      : isUnsent && !isConnected
        ? t("Not saved yet: it is sent as soon as the study is reached.")
        : isUnsent
          ? t("Not saved yet")
          : time === undefined
            ? t("All is saved")
            : t("Saved {time}", { time });
  return (
    <span className="sheet-saved quiet" role="status" data-unsent={isUnsent}>
      {words}
    </span>
  );
}

/** The words of the footnote that is chosen. */
function NoteField({ sheet, note }: { sheet: Sheet; note: { pos: number; text: string } }) {
  const [text, setText] = useState(note.text);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setText(note.text);
    if (note.text === "") field.current?.focus();
    // Another footnote was chosen.
  }, [note.pos]);
  return (
    <label className="sheet-note">
      <span>{t("Footnote")}</span>
      <input
        ref={field}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          sheet.writeNote(note.pos, noteText(currentTarget.value));
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          sheet.leaveNote(note.pos);
        }}
      />
    </label>
  );
}
