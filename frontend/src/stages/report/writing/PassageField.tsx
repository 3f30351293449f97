/** One passage being written: its kind, its time, its words. */
import { type KeyboardEvent, memo, useLayoutEffect, useRef } from "react";

import type { DraftPassage } from "../../../api/shapes.ts";
import { clock } from "../../../lib/clock.ts";
import { t } from "../../../lib/translation.ts";
import type { Caret } from "./draft.ts";
import { kindName, markName, originName } from "./word.ts";

export interface Hands {
  onWrite: (id: string, text: string) => void;
  onSplit: (id: string, at: number) => void;
  onJoin: (id: string) => void;
  onJoinNext: (id: string) => void;
  onLeave: (id: string, by: 1 | -1) => void;
  onFocus: (id: string) => void;
  /** Keys for kinds, marks and the rest; true when it was one. */
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>, id: string) => boolean;
}

interface PassageFieldProps {
  passage: DraftPassage;
  order: number;
  isCurrent: boolean;
  isSounding: boolean;
  caret: Caret | null;
  hands: Hands;
}

/** Grow with the words, where the browser does not do so by itself. */
function grow(field: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight}px`;
}

function Field({ passage, order, isCurrent, isSounding, caret, hands }: PassageFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, text, kind, marks, start_ms, origin } = passage;
  useLayoutEffect(() => {
    if (field.current !== null) grow(field.current);
  }, [text]);
  useLayoutEffect(() => {
    if (caret === null || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(caret.at, caret.at);
    // A passage that comes into view is not thrown to the edge.
    field.current.scrollIntoView({ block: "nearest" });
  }, [caret]);

  const handleKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || hands.onKey(event, id)) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isAlone = !(event.shiftKey || event.altKey || event.ctrlKey || event.metaKey);
    const isCaret = selectionStart === selectionEnd;
    if (!isAlone || !isCaret) {
      if (event.key === "Enter" && isAlone) {
        event.preventDefault();
        hands.onSplit(id, selectionStart);
      }
      return;
    }
    const atStart = selectionStart === 0;
    const atEnd = selectionStart === value.length;
    const deed = {
      Enter: () => hands.onSplit(id, selectionStart),
      Backspace: atStart ? () => hands.onJoin(id) : undefined,
      Delete: atEnd ? () => hands.onJoinNext(id) : undefined,
      ArrowUp: atStart ? () => hands.onLeave(id, -1) : undefined,
      ArrowLeft: atStart ? () => hands.onLeave(id, -1) : undefined,
      ArrowDown: atEnd ? () => hands.onLeave(id, 1) : undefined,
      ArrowRight: atEnd ? () => hands.onLeave(id, 1) : undefined,
    }[event.key];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  };

  return (
    <li
      className="writing-passage"
      data-kind={kind}
      data-origin={origin ?? undefined}
      data-current={isCurrent || undefined}
      data-sounding={isSounding || undefined}
    >
      <div className="writing-about">
        <span className="writing-time number">{start_ms === null ? "" : clock(start_ms)}</span>
        <span className="writing-kind">{kindName(kind)}</span>
        {origin !== null && <span className="writing-origin">{originName(origin)}</span>}
        {marks.map((mark) => (
          <span key={mark} className="writing-mark" data-mark={mark}>
            {markName(mark)}
          </span>
        ))}
      </div>
      <textarea
        ref={field}
        className="writing-field"
        rows={1}
        value={text}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-label={t("Passage {number}, {kind}", { number: order + 1, kind: kindName(kind) })}
        onChange={({ currentTarget }) => hands.onWrite(id, currentTarget.value)}
        onKeyDown={handleKey}
        onFocus={() => hands.onFocus(id)}
      />
    </li>
  );
}

/** Of hundreds of passages only the one that changed is drawn anew. */
export const PassageField = memo(Field);
