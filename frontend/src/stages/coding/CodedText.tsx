/** The middle of the room: the report with its codings, and what floats over it. */
import { type KeyboardEvent, useMemo } from "react";

import { Refused } from "../../kit/Refused.tsx";
import { type Command, useCommands } from "../../kit/keys.ts";
import { say } from "../../kit/toast.ts";
import { t } from "../../lib/translation.ts";
import type { Stretch } from "../../lib/stretch.ts";
import { type Float, TextView } from "../../text/TextView.tsx";
import { carryWords } from "./carried.ts";
import { Picker } from "./Picker.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Room } from "./useRoom.ts";

interface CodedTextProps {
  room: Room;
  hits: readonly Stretch[];
  onFind: () => void;
}

/** Keys that act on the selection, while the text has the focus. */
function onTextKey(room: Room, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isDigit = /^[1-9]$/.test(event.key);
  const slot = isDigit ? room.recent.slots[Number(event.key) - 1] : undefined;
  const hasStretch = room.stretchNow() !== null;
  const digit = slot === undefined ? () => say(t("No code is at hand under {digit} yet. Press Enter to choose one.", { digit: event.key })) : () => room.apply(slot);
  const deeds: Record<string, (() => void) | false> = {
    Enter: hasStretch && room.pick,
    i: hasStretch && room.codeInVivo,
    s: hasStretch && room.active !== undefined && room.stretchHere,
    Escape: () => {
      room.setRefused(null);
      room.setChosen(null);
      const caret = Math.max(0, room.caret);
      room.text.current?.select({ u0: caret, u1: caret });
    },
  };
  const deed = isDigit && hasStretch ? digit : deeds[event.key];
  if (deed === undefined || deed === false) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

/** The ends of the chosen coding, a word at a time; Shift turns the way. */
const ENDS = [
  { id: "end on", keys: "e", label: () => t("Let the chosen coding end a word later"), edge: "end", step: 1 },
  { id: "end back", keys: "Shift+E", label: () => t("Let the chosen coding end a word earlier"), edge: "end", step: -1 },
  { id: "beginning back", keys: "b", label: () => t("Let the chosen coding begin a word earlier"), edge: "start", step: -1 },
  { id: "beginning on", keys: "Shift+B", label: () => t("Let the chosen coding begin a word later"), edge: "start", step: 1 },
] as const;

function keysOf(room: Room, onFind: () => void): Command[] {
  const group = t("Coding");
  const shown = { group, isOnlyShown: true, run: () => undefined };
  return [
    { ...shown, id: "code", label: t("Code the selected words"), keys: ["Enter"] },
    { ...shown, id: "digit", label: t("Put a code at hand on the selected words"), keys: ["1", "9"] },
    { ...shown, id: "in vivo", label: t("Use the selected words as the name"), keys: ["i"] },
    { ...shown, id: "stretch", label: t("Stretch the chosen coding to the selected words"), keys: ["s"] },
    ...ENDS.map(({ id, keys, label, edge, step }) => ({
      id,
      group,
      label: label(),
      keys: [keys],
      run: () => room.stretchBy(edge, step),
    })),
    { id: "prompted", group, label: t("Say what prompted the selected words, or the passage"), keys: ["q"], run: room.askOf },
    { id: "next", group, label: t("Next coding"), keys: ["n"], run: () => room.go(1) },
    { id: "previous", group, label: t("Previous coding"), keys: ["p"], run: () => room.go(-1) },
    {
      id: "take away",
      group,
      label: t("Take the chosen coding away"),
      keys: ["Delete", "Backspace"],
      // With words selected one means the words, not the coding chosen before.
      run: () => room.stretchNow() === null && room.takeAway(),
    },
    { id: "find", group, label: t("Find words in this report"), keys: ["/"], run: onFind },
  ];
}

export function CodedText({ room, hits, onFind }: CodedTextProps) {
  useCommands(keysOf(room, onFind));
  const { report, stretch, isPicking, refused } = room;
  const floats: Float[] = [];
  if (stretch !== null && isPicking) {
    floats.push({ id: "picker", at: stretch, node: <Picker room={room} /> });
  } else if (stretch !== null) {
    floats.push({ id: "bar", at: stretch, node: <SelectionBar room={room} /> });
  }
  if (refused !== null) {
    const node = <Refused error={refused.error} onDismiss={() => room.setRefused(null)} />;
    floats.push({ id: "refused", at: refused.at, node });
  }
  const held = useMemo(() => (isPicking ? stretch : null), [isPicking, stretch]);
  return (
    <TextView
      handle={room.text}
      label={t("Report {key}", { key: report.key })}
      hint={t("Select words, then press Enter to code them. N and P go from coding to coding.")}
      text={report.text}
      passages={report.passages}
      marks={room.marks}
      activeId={room.active?.id ?? null}
      onActivate={room.activate}
      onSelect={room.select}
      onKey={(event) => onTextKey(room, event)}
      hits={hits}
      held={held}
      floats={floats}
      grip={room.isOwn ? (room.active ?? null) : null}
      onGrip={room.stretchTo}
      onCarry={carryWords}
    />
  );
}
