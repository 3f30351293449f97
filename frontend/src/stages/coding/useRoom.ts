/** The coding room's state: what is selected, chosen, hidden, refused, and what hands do. */
import { useCallback, useMemo, useRef, useState } from "react";

import { useMembers } from "../../api/study.ts";
import { useMe } from "../../api/session.ts";
import { useCodes } from "../../api/code.ts";
import {
  codeSpan,
  codeWithNew,
  ownCoding,
  type PlacedCoding,
  stretchCoding,
  uncode,
  useCodings,
} from "../../api/coding.ts";
import { answeredAs } from "../../api/naming.ts";
import type { ReadReport } from "../../api/report.ts";
import type { Code, Origin } from "../../api/shapes.ts";
import { whileUnsent } from "../../api/unsent.ts";
import { nextColour } from "../../kit/pattern.ts";
import { covering, type Stretch, within } from "../../lib/stretch.ts";
import { redrawn, stepped, widened } from "../../lib/word.ts";
import type { Selected } from "../../text/selection.ts";
import type { TextHandle } from "../../text/TextView.tsx";
import { Laying } from "./laying.ts";
import { marksOf } from "./marks.ts";
import { useRecent } from "./recent.ts";

/** A field of a code that a command elsewhere can put the hand on. */
export type CodeField = "move" | "colour" | "merge";

export type Chosen = { kind: "coding"; id: string } | { kind: "code"; id: string; field?: CodeField } | null;

export interface RefusedThing {
  at: Stretch;
  error: unknown;
}

const NO_CODES: Code[] = [];
const NO_CODINGS: PlacedCoding[] = [];
/** The longest name taken from a participant's own words. */
const LONGEST_NAME = 80;

export function useRoom(article: string, report: ReadReport) {
  const codes = useCodes(article).data ?? NO_CODES;
  const codings = useCodings(article, report).data ?? NO_CODINGS;
  const members = useMembers();
  const me = useMe();
  const recent = useRecent();
  const text = useRef<TextHandle>(null);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  /** -1 until the hand has been in the text. */
  const [caret, setCaret] = useState(-1);
  const [chosen, setChosen] = useState<Chosen>(null);
  const [isPicking, setPicking] = useState(false);
  const [memoOn, setMemoOn] = useState<Stretch | null>(null);
  const [promptOn, setPromptOn] = useState<Stretch | null>(null);
  const [refused, setRefused] = useState<RefusedThing | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());

  const byId = useMemo(() => new Map(codes.map((code) => [code.id, code])), [codes]);
  const marks = useMemo(
    () => marksOf(codings, byId, members, hidden),
    [codings, byId, members, hidden],
  );
  const shown = useMemo(() => {
    const ids = new Set(marks.map(({ id }) => id));
    return codings.filter(({ id }) => ids.has(id));
  }, [codings, marks]);
  const active = chosen?.kind === "coding" ? shown.find(({ id }) => id === answeredAs(chosen.id)) : undefined;
  /** Where the hand is while no words are selected. */
  const hand = active === undefined ? caret : within(active, caret);
  const where = { article, report };

  /** Do it, and put a refusal beside the words it was about. */
  const attempt = async (at: Stretch, work: Promise<unknown>): Promise<boolean> => {
    setRefused(null);
    try {
      await whileUnsent(work);
      return true;
    } catch (error) {
      setRefused({ at, error });
      return false;
    }
  };

  const finish = (at: Stretch) => {
    setPicking(false);
    setStretch(null);
    setCaret(at.u0);
    text.current?.focus();
    text.current?.select({ u0: at.u1, u1: at.u1 });
  };

  /** The words selected at this moment; the state hears of them a frame later. */
  const stretchNow = (): Stretch | null => {
    const now = isPicking ? null : (text.current?.selected() ?? null);
    return now === null ? stretch : now.stretch;
  };

  const pick = () => {
    const here = stretchNow();
    if (here === null) return;
    setStretch(here);
    setPicking(true);
  };

  /** Of the selected words it is asked what prompted them; with none, of the passage at the caret. */
  const askOf = () => {
    const at = Math.max(0, hand);
    const passage = report.passages.find(({ u0, u1 }) => u0 <= at && at <= u1);
    setPromptOn(stretchNow() ?? passage ?? null);
  };

  const apply = (code: string) => {
    const here = stretchNow();
    if (here === null || me === null) return;
    recent.use(code);
    const work = codeSpan(where, code, here.u0, here.u1, me.id);
    finish(here);
    void attempt(here, work);
  };

  const create = (name: string, origin: Origin = "data") => {
    const here = stretchNow();
    if (here === null || me === null) return;
    const code = {
      name: name.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME),
      colour: nextColour(codes.map(({ colour }) => colour)),
      origin,
    };
    const { shownAs, named, work } = codeWithNew(where, code, here.u0, here.u1, me.id);
    recent.use(shownAs); // its digit holds at once, answered or not
    void named.then(
      (id) => recent.became(shownAs, id),
      () => recent.became(shownAs, null),
    );
    finish(here);
    void attempt(here, work);
  };

  /** The participant's own words become the name: an existing code of that name, or a new one. */
  const codeInVivo = () => {
    const here = stretchNow();
    if (here === null) return;
    const name = report.text.slice(here.u0, here.u1).trim().replace(/\s+/g, " ");
    const same = codes.find((code) => code.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (same === undefined) create(name, "participants' word");
    else apply(same.id);
  };

  // Kept for as long as the room is: it is one article's, one report's and one version's.
  const [laying] = useState(
    () =>
      new Laying<PlacedCoding>({
        idOf: ({ id }) => answeredAs(id),
        own: ownCoding,
        lay: async (coding, at) => {
          const work = stretchCoding(where, coding, at.u0, at.u1);
          return (await attempt(at, work)) ? work : null;
        },
        takeAway: (coding) => attempt(coding, uncode(where, coding)),
      }),
  );
  const lay = (to: ((here: Stretch) => Stretch | null) | null) => {
    // Unsent as a whole: an undo waits for what is still in the queue.
    if (active !== undefined) void whileUnsent(laying.take({ coding: active, to }));
  };

  const stretchHere = () => {
    const here = stretchNow();
    if (here === null || active === undefined) return;
    finish(here);
    lay(() => here);
  };

  /** Move one end of the chosen coding by a word. */
  const stretchBy = (edge: "start" | "end", step: 1 | -1) => lay((here) => stepped(report.text, here, edge, step));

  /** An end of the chosen coding was dragged: its word stays whole. */
  const stretchTo = (drawn: Stretch) => {
    if (active !== undefined) lay((here) => redrawn(report.text, active, drawn, here));
  };

  /** A coding that lost its words gets those selected now. */
  const layAnew = (coding: PlacedCoding) => {
    const here = stretchNow();
    if (here === null) return;
    const work = stretchCoding(where, coding, here.u0, here.u1);
    finish(here);
    void attempt(here, work);
  };

  /** Its own place is gone: a refusal is shown where the hand was last. */
  const takeAwayBroken = (coding: PlacedCoding) => {
    const at = Math.max(0, caret);
    void attempt({ u0: at, u1: at }, uncode(where, coding));
  };

  const takeAway = () => {
    if (active === undefined) return;
    setChosen(null);
    lay(null);
  };

  const activate = useCallback((id: string) => setChosen({ kind: "coding", id }), []);

  const select = (selected: Selected) => {
    if (isPicking) return;
    const drawn = selected.stretch;
    if (drawn !== null && selected.isDrawn === true) {
      const whole = widened(report.text, drawn);
      if (whole.u0 !== drawn.u0 || whole.u1 !== drawn.u1) {
        text.current?.select(whole);
        return; // the text tells what is selected now
      }
    }
    setStretch(drawn);
    setCaret(selected.caret);
    if (selected.stretch !== null) return;
    if (active !== undefined && active.u0 <= selected.caret && selected.caret <= active.u1) return;
    const here = covering(shown, selected.caret)[0];
    setChosen((old) => {
      if (here !== undefined) return { kind: "coding", id: here.id };
      return old?.kind === "coding" ? null : old;
    });
  };

  /** The next or previous coding in the order of the text, before the eye. */
  const go = (step: 1 | -1) => {
    const ordered = [...shown].sort((a, b) => a.u0 - b.u0 || a.u1 - b.u1);
    const index = ordered.findIndex(({ id }) => id === active?.id);
    const next =
      index >= 0
        ? ordered[index + step]
        : step === 1
          ? ordered.find(({ u0 }) => u0 >= caret)
          : ordered.findLast(({ u0 }) => u0 < caret);
    if (next === undefined) return;
    setStretch(null);
    setChosen({ kind: "coding", id: next.id });
    text.current?.reveal(next);
    text.current?.focus();
    text.current?.select({ u0: next.u0, u1: next.u0 });
  };

  return {
    article,
    report,
    codes,
    byId,
    codings: shown,
    /** Codings whose words a correction took away. */
    broken: codings.filter(({ standing }) => standing === "broken"),
    marks,
    members,
    hidden,
    setHidden,
    recent,
    text,
    stretch,
    stretchNow,
    caret,
    chosen,
    setChosen,
    active,
    isPicking,
    setPicking,
    memoOn,
    setMemoOn,
    promptOn,
    setPromptOn,
    askOf,
    pick,
    refused,
    setRefused,
    apply,
    create,
    codeInVivo,
    stretchHere,
    stretchBy,
    stretchTo,
    takeAway,
    layAnew,
    takeAwayBroken,
    activate,
    select,
    go,
    /** Its ends can be moved by this hand. */
    isOwn: active !== undefined && active.isPending !== true && active.by === me?.id,
    hand,
    here: covering(shown, stretch?.u0 ?? hand),
  };
}

export type Room = ReturnType<typeof useRoom>;
