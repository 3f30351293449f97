/** Other people's changes, as they happen: one stream for all tabs of this browser. */
import type { Query } from "@tanstack/react-query";

import { seat } from "./client.ts";
import { sayConnected } from "./connection.ts";
import { isPresence, keepPresence } from "./presence.ts";
import { askAgain, key, queries, refreshAll } from "./queries.ts";
import { base, below } from "../lib/address.ts";

/** What is used of what the stream says of a change: which step, and from which window. */
interface LiveEvent {
  seq: number;
  kind: string;
  seat: string;
}

/** Words in an event's name → what has to be asked again. The first match wins. */
const TOUCHED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ReplacedTraces/, ["replacements"]],
  [/WithdrawalRequest|CopySettled|TracesCleared/, ["participants"]],
  [/Token(Added|Retired)|OriginalsRead|FileRead/, ["replacements", "vault"]],
  [/Vault|Identit|NamesRead|Holder|Secret|Recover/, ["vault"]],
  [/Passages(LeftUncoded|TakenUp)/, ["uncoded"]],
  [/Facet/, ["facets", "codings", "stories"]],
  [/Story|Stretch(Linked|Unlinked)/, ["stories", "holding"]],
  [/Agenda|Proposed|FromNotes/, ["discussion", "themes", "codes"]],
  [/Decision|Meeting/, ["discussion", "decisions", "themes", "holding", "manuscript"]],
  [/Password|SignIn|Roles/, ["members", "study", "session"]],
  [/^Factor|^Recovery|^Passkey|^Account/, ["members", "account"]],
  [/Machine|SpeechFound/, ["machine"]],
  [/Question(Saved|Retired)/, ["questions"]],
  [/TermSet/, ["term-sets"]],
  [/Edition/, ["edition"]],
  [/Checklist|GuidelineText/, ["checklists"]],
  [/Seal|Reader|Reading|Together|Pass(Begun|Ended)|Opening/, ["seal", "readings", "notes", "articles", "discussion", "memos"]],
  [/Note(Written|Changed|TakenAway)|PrivateCode/, ["notes", "discussion", "uncoded"]],
  [/Diary/, ["diary"]],
  [/Memo/, ["memos"]],
  [/prompt/i, ["prompts", "code-passages"]],
  [/Attachment/, ["attachments", "leaving"]],
  [
    /ProjectImported/,
    ["study", "reports", "participants", "members", "articles", "seal", "codes", "codings", "code-passages", "themes", "facets", "concepts", "stories", "quotes", "memos", "attachments", "leaving", "discussion", "decisions", "uncoded", "holding", "sample", "ledger"],
  ],
  [/Concept/, ["concepts"]],
  [/NamingChosen/, ["codes", "manuscript"]],
  [/CodeMerged|CodeRevived/, ["codes", "codings", "code-passages", "themes", "memos", "facets", "concepts", "questions", "discussion", "holding", "manuscript"]],
  [/Cod(ing|ed)|Span/i, ["codings", "codes", "facets", "stories", "code-passages", "themes", "holding", "chain", "uncoded", "manuscript"]],
  [/Code/i, ["codes", "concepts", "stories", "codings", "code-passages", "themes", "holding", "manuscript"]],
  [/Writer|Writing|Draft/, ["plans", "reports"]],
  [/Sound(Excluded|Restored)/, ["exclusions"]],
  [/Disclosure/, ["ledger"]],
  [/Finding(Accepted|Reopened)|Limitation/, ["manuscript", "governance"]],
  [/Quote/i, ["quotes", "holding", "manuscript", "chain", "ledger"]],
  [/Work(Added|sTaken|Changed|Retired|sMerged)|StyleChosen|Block|Manuscript|Claim|MarksClassed|Snapshot|RevisionOpened|Remark|Suggestion|Formula|SectionsLaid|DocumentReturned|DifferenceLaid/i, ["manuscript", "holding", "ledger"]],
  [/Theme|Contrary|Paradox|Pole|Way|Evidence|Tie/i, ["themes", "stories", "facets", "holding", "quotes", "manuscript", "chain"]],
  [/BandsSet/, ["manuscript", "sample"]],
  [/Article/i, ["articles", "uncoded", "manuscript", "themes", "holding"]],
  [/Report|Passage|Speaker/i, ["plans", "reports", "codings", "holding", "quotes", "chain"]],
  [/SoundHeard|Discrepancy|Review|Substitute/, ["reports"]],
  [/Recording|Listening/i, ["recordings", "interviews", "reports"]],
  [/Interview|FieldNote/i, ["plans", "interviews", "reports", "participants", "sample"]],
  [/Guide/i, ["guides"]],
  [/Consent|Contact|Referral|Sheet|Facts|FlowExported/i, ["participants", "quotes"]],
  [/Participant|Attribute/i, ["participants", "reports", "codings", "quotes", "manuscript", "themes", "holding", "sample", "ledger"]],
  [/Sample|SmallCell|Table/i, ["sample", "ledger"]],
  [/Ethics|Service|Criterion/i, ["governance", "participants"]],
  [/Study|Member|Group/i, ["study", "session", "members", "decisions", "manuscript"]],
];
/** What this tab's own changes refresh by themselves, so the echo may be dropped. */
const ALWAYS = ["history", "progress", "method-log"];

/** The names to ask again after an event; null means everything. */
export function touchedBy(kind: string): readonly string[] | null {
  if (/undone|redone|restored|ParticipantWithdrew|WordsReplaced/i.test(kind)) return null;
  return TOUCHED.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

const EVERYTHING = "";
/** What was asked again here and is not answered yet; and what of it was touched since. */
const onTheirWay = new Set<Query>();
const touchedSince = new Set<Query>();

/** Take up another window's change: what it touches is asked again. */
export function receive(event: LiveEvent): void {
  if (event.seat === seat) return;
  const names = new Set([...(touchedBy(event.kind) ?? [EVERYTHING]), ...ALWAYS]);
  const touched = queries.getQueryCache().findAll({
    predicate: ({ queryKey }) => {
      const name = String(queryKey[0]);
      return names.has(name) || (names.has(EVERYTHING) && name !== "session");
    },
  });
  const unseen = new Set(touched.filter((query) => !query.isActive()));
  void askAgain({ predicate: (query) => unseen.has(query) });
  for (const query of touched) {
    if (onTheirWay.has(query)) touchedSince.add(query);
    else if (!unseen.has(query)) void askUntilUntouched(query);
  }
}

/**
 * Ask again for what was touched, and once it is answered for all that touched it meanwhile.
 *
 * Where many work, changes come sooner than answers, however long these take: asked for one
 * by one, each would break off the answer to the one before, and a page would never see any.
 */
async function askUntilUntouched(query: Query): Promise<void> {
  onTheirWay.add(query);
  do {
    touchedSince.delete(query);
    await askAgain({ predicate: (one) => one === query });
  } while (touchedSince.has(query));
  onTheirWay.delete(query);
}

function isLiveEvent(value: unknown): value is LiveEvent {
  return (
    typeof value === "object" &&
    value !== null &&
    "seq" in value &&
    typeof value.seq === "number" &&
    "kind" in value &&
    typeof value.kind === "string" &&
    "seat" in value &&
    typeof value.seat === "string"
  );
}

/** What tabs tell each other: a change, who is here, or whether the study can be reached. */
function take(told: unknown): void {
  if (isLiveEvent(told)) receive(told);
  else if (isPresence(told)) keepPresence(told);
  else if (typeof told === "boolean" && sayConnected(told)) {
    // Whatever happened meanwhile was not heard; so everything is asked again.
    void refreshAll();
  }
}

/** The line between the tabs of this study; those of another below the same name have their own. */
const LINE = `counterpoint-live${base}`;
/** How long to wait before a stream that was refused is tried again. */
const AGAIN_MS = 3_000;
/** What a tab without the stream asks the one that has it: who is here? */
const WHO = "who is here";

/** Hold the stream until told to stop; it begins again by itself, also after a refusal. */
function follow(pass: (told: unknown) => void, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource;
    let timer = 0;
    const begin = () => {
      source = new EventSource(below("/api/live"));
      source.onmessage = ({ data }: MessageEvent<string>) => pass(JSON.parse(data));
      source.addEventListener("presence", ({ data }: MessageEvent<string>) => pass(JSON.parse(data)));
      source.onopen = () => pass(true);
      source.onerror = () => {
        pass(false);
        // A refused stream is closed for good: nobody sits here any more, or no study is open.
        if (source.readyState !== EventSource.CLOSED) return;
        void queries.invalidateQueries({ queryKey: key.session });
        timer = window.setTimeout(begin, AGAIN_MS);
      };
    };
    begin();
    stopped.addEventListener("abort", () => {
      window.clearTimeout(timer);
      source.close();
      resolve();
    });
  });
}

/**
 * Listen until the returned function is called.
 *
 * Browsers allow six connections a host, so one tab holds the stream and tells the
 * others; when it closes, the next one takes over.
 */
export function listen(): () => void {
  const channel = new BroadcastChannel(LINE);
  const stopped = new AbortController();
  let isHolding = false;
  const pass = (told: unknown): void => {
    if (stopped.signal.aborted) return;
    channel.postMessage(told);
    take(told);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== WHO) take(data);
    else if (isHolding) channel.postMessage(queries.getQueryData(key.presence) ?? []);
  };
  channel.postMessage(WHO);
  const hold = (): Promise<void> => {
    isHolding = true;
    return follow(pass, stopped.signal);
  };
  // Locks exist only on the machine itself and over HTTPS; elsewhere each tab listens.
  if ("locks" in navigator) {
    navigator.locks
      .request(LINE, { signal: stopped.signal }, hold)
      .catch(() => undefined);
  } else {
    void hold();
  }
  return () => {
    stopped.abort();
    channel.close();
  };
}
