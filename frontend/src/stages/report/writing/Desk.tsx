/** The text being written, the sound above it, and the tools beside it. */
import { type ComponentType, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";

import type { DraftPassage, PassageKind, PassageMark } from "../../../api/shapes.ts";
import { useExclusions } from "../../../api/writing.ts";
import { SoundBar } from "../../../audio/SoundBar.tsx";
import { useSound, useSoundedText } from "../../../audio/sound.ts";
import { isKey, useCommands } from "../../../kit/keys.ts";
import { clock } from "../../../lib/clock.ts";
import { t } from "../../../lib/translation.ts";
import { heardSince, lengthOf, uncovered } from "./coverage.ts";
import { type Caret, changed, emptyPassage, joined, nextOpen, type Passages, split, toggled, typingStep, type Written } from "./draft.ts";
import { ReplacePanel } from "../replacing/ReplacePanel.tsx";
import { Earlier } from "./Earlier.tsx";
import { type Chosen, LeftOut } from "./LeftOut.tsx";
import { type Hands, PassageField } from "./PassageField.tsx";
import { PassageTools } from "./PassageTools.tsx";
import { TakeOver } from "./TakeOver.tsx";
import type { Writing } from "./useWriting.ts";
import { kindName, KINDS, markName, MARKS } from "./word.ts";

/** Alt and a letter or digit by the key's place: on a Mac, Alt writes another sign. */
function isAlt(event: KeyboardEvent, written: string): boolean {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const sign = written.replace("Alt+", "");
  return event.code === (/\d/.test(sign) ? `Digit${sign}` : `Key${sign}`) || event.key.toUpperCase() === sign;
}

interface Deeds {
  onKind: (id: string, kind: PassageKind) => void;
  onMark: (id: string, mark: PassageMark) => void;
  onStand: (id: string) => void;
  onUndo: () => void;
  onRedo: () => void;
  onExclude: () => void;
  onTimes: () => void;
}

/** What the keys do inside the text; each is also a button, a box or a field beside it. */
function keyed(event: KeyboardEvent<HTMLTextAreaElement>, id: string, deeds: Deeds): boolean {
  const kind = KINDS.find(({ key }) => isAlt(event, key));
  const mark = MARKS.find(({ key }) => isAlt(event, key));
  const native = event.nativeEvent;
  if (kind !== undefined) deeds.onKind(id, kind.kind);
  else if (mark !== undefined) deeds.onMark(id, mark.mark);
  else if (isAlt(event, "Alt+K")) deeds.onStand(id);
  else if (isAlt(event, "Alt+X")) deeds.onExclude();
  else if (isAlt(event, "Alt+T")) deeds.onTimes();
  else if (isKey(native, "mod+Z")) deeds.onUndo();
  else if (isKey(native, "mod+Shift+Z") || isKey(native, "mod+Y")) deeds.onRedo();
  else return false;
  event.preventDefault();
  // Else the page's own undo would take back a step of the study as well.
  event.stopPropagation();
  return true;
}

/** The keys in the shown list; the text listens to them itself. */
function useShownKeys(): void {
  const group = t("Writing");
  const shown = [
    ["next", t("Begin the next passage"), "Enter"],
    ["line", t("A line break inside a passage"), "Shift+Enter"],
    ...KINDS.map(({ kind, key }) => [kind, t("It is: {kind}", { kind: kindName(kind) }), key]),
    ...MARKS.map(({ mark, key }) => [mark, t("Mark: {mark}", { mark: markName(mark) }), key]),
    ["stand", t("What was taken over stands as it is"), "Alt+K"],
    ["times", t("Write its times"), "Alt+T"],
    ["exclude", t("Leave the stretch heard out"), "Alt+X"],
    ["undo", t("Undo in the draft"), "mod+Z"],
    ["redo", t("Redo in the draft"), "mod+Shift+Z"],
  ] as const;
  useCommands(
    shown.map(([id, label, key]) => ({
      id: `writing ${id}`,
      label: label ?? "",
      group,
      keys: [key ?? ""],
      isOnlyKey: true,
      isOnlyShown: true,
      run: () => undefined,
    })),
  );
}

function focusAt(id: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`#${id}`)?.focus());
}

/** What a later stage says of the report, beside its draft. */
export type NotedBeside = ComponentType<{
  report: string;
  passages: Passages;
  /** Take a passage in hand. */
  onGo: (id: string) => void;
}>;

interface DeskProps {
  interview: string;
  /** The report that the draft became before, if it did. */
  report: string | null;
  writing: Writing;
  Noted: NotedBeside;
  /** The saved draft has other words now; it is to be opened anew. */
  onReplaced: () => void;
}

export function Desk({ interview, report, writing, Noted, onReplaced }: DeskProps) {
  const { passages, caret } = writing.history.present;
  const [current, setCurrent] = useState<string | null>(passages[0]?.id ?? null);
  const [moved, setMoved] = useState<Caret | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const text = useRef<HTMLOListElement>(null);
  const sound = useSound(interview);
  const sounded = useSoundedText(sound.player, passages, text);
  const exclusions = useExclusions(interview).data;
  const excluded = useMemo(() => (exclusions ?? []).filter((one) => one.restored_at === null), [exclusions]);
  // Before the browser draws: the next letter belongs where the caret went.
  useLayoutEffect(() => setMoved(caret), [caret]);
  useShownKeys();

  // The fields are drawn once; what they call is always the latest.
  const latest = useRef({ writing, passages, excluded, player: sound.player });
  useEffect(() => {
    latest.current = { writing, passages, excluded, player: sound.player };
  });
  const now = () => latest.current.player?.ms ?? null;
  const put = (id: string, make: (one: DraftPassage) => Partial<DraftPassage>) =>
    latest.current.writing.change((all) => {
      const one = all.find((each) => each.id === id);
      return { passages: one === undefined ? all : changed(all, id, make(one)), caret: null };
    });
  // A fast hand types on at once: the caret must be there before the next key.
  const atOnce = (make: (all: Passages) => Written) => flushSync(() => latest.current.writing.change(make));
  const openExclude = () => {
    const { passages: all, excluded: out } = latest.current;
    const ms = now();
    setChosen((ms === null ? null : heardSince(all, out, ms)) ?? { start_ms: null, end_ms: null });
    focusAt("writing-exclude-start");
  };
  const hands = useMemo((): Hands => {
    const deeds: Deeds = {
      onKind: (id, kind) => {
        const { passages: all } = latest.current;
        const next = all.find((one) => one.id === id)?.kind === "unknown" ? nextOpen(all, id) : undefined;
        put(id, () => ({ kind }));
        // Saying who speaks takes one key a passage: the next open one is in hand at once.
        if (next !== undefined) flushSync(() => setMoved({ id: next.id, at: 0 }));
      },
      onStand: (id) => put(id, () => ({ origin: null })),
      onMark: (id, mark) => put(id, (one) => ({ marks: toggled(one, mark) })),
      onUndo: () => flushSync(() => latest.current.writing.undo()),
      onRedo: () => flushSync(() => latest.current.writing.redo()),
      onExclude: openExclude,
      onTimes: () => focusAt("writing-start"),
    };
    return {
      onWrite: (id, written) => {
        const before = latest.current.passages.find((one) => one.id === id)?.text ?? "";
        latest.current.writing.change(
          (all) => ({ passages: changed(all, id, { text: written }), caret: null }),
          typingStep(id, before, written),
        );
      },
      onSplit: (id, at) => atOnce((all) => split(all, id, at, now())),
      onJoin: (id) => atOnce((all) => joined(all, id)),
      onJoinNext: (id) =>
        atOnce((all) => {
          const next = all[all.findIndex((one) => one.id === id) + 1];
          return next === undefined ? { passages: all, caret: null } : joined(all, next.id);
        }),
      onLeave: (id, by) => {
        const { passages: all } = latest.current;
        const to = all[all.findIndex((one) => one.id === id) + by];
        if (to !== undefined) flushSync(() => setMoved({ id: to.id, at: by > 0 ? 0 : to.text.length }));
      },
      onFocus: setCurrent,
      onKey: (event, id) => keyed(event, id, deeds),
    };
  }, []);

  const stamp = (ms: number) => {
    if (current === null) return;
    put(current, (one) => (one.start_ms === null || ms <= one.start_ms ? { start_ms: ms } : { end_ms: ms }));
  };
  const recording = sound.of?.recording ?? null;
  const gaps = recording === null ? [] : uncovered(passages, excluded, recording.duration_ms);
  const bring = (earlier: Passages) =>
    writing.change(() => ({ passages: earlier.length === 0 ? [emptyPassage()] : earlier, caret: null }));
  const index = passages.findIndex((one) => one.id === current);
  const passage = passages[index];
  return (
    <>
      <SoundBar sound={sound} passages={sounded.passages} follow={sounded.follow} onStamp={stamp}>
        {recording !== null && (
          <span className="writing-uncovered number">
            {gaps.length === 0
              ? t("every second is covered")
              : t("not covered: {time}", { time: clock(lengthOf(gaps)) })}
          </span>
        )}
      </SoundBar>
      <div className="writing">
        <ol className="writing-text" ref={text} aria-label={t("The report's passages")}>
          {passages.map((one, order) => (
            <PassageField
              key={one.id}
              passage={one}
              order={order}
              isCurrent={one.id === current}
              isSounding={one.id === sounded.current}
              caret={moved?.id === one.id ? moved : null}
              hands={hands}
            />
          ))}
        </ol>
        <aside className="writing-aside" aria-label={t("Beside the text")}>
          {report !== null && (
            <Noted report={report} passages={passages} onGo={(id) => setMoved({ id, at: 0 })} />
          )}
          <PassageTools
            passage={passage}
            number={index + 1}
            onKind={(kind) => current !== null && put(current, () => ({ kind }))}
            onMark={(mark) => current !== null && put(current, (one) => ({ marks: toggled(one, mark) }))}
            onTimes={(times) => current !== null && put(current, () => times)}
            onStand={() => current !== null && put(current, () => ({ origin: null }))}
          />
          <LeftOut interview={interview} chosen={chosen} onOpen={openExclude} onDone={() => setChosen(null)} />
          <ReplacePanel region={text} report={report} interview={interview} before={writing.flush} after={onReplaced} />
          <TakeOver interview={interview} writing={writing} />
          <Earlier interview={interview} onBring={bring} />
        </aside>
      </div>
    </>
  );
}
