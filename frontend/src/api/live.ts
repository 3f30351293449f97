/** Other people's changes, as they happen: one stream for all tabs of this browser. */
import { seat } from "./client.ts";
import { queries } from "./queries.ts";

/** What is used of what the stream says of a change: which step, and from which window. */
interface LiveEvent {
  seq: number;
  kind: string;
  seat: string;
}

/** Words in an event's name → what has to be asked again. The first match wins. */
const TOUCHED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/WithdrawalRequest|CopySettled|TracesCleared/, ["participants"]],
  [/Vault|Identit|NamesRead|Holder|Secret|Recover/, ["vault"]],
  [/Passages(LeftUncoded|TakenUp)/, ["uncoded"]],
  [/Agenda|Proposed|FromNotes/, ["discussion", "themes", "codes"]],
  [/Decision|Meeting/, ["discussion", "decisions", "themes", "holding", "manuscript"]],
  [/Password|SignIn|Roles/, ["members", "study", "session"]],
  [/Machine|SpeechFound/, ["machine"]],
  [/Seal|Reader|Reading|Together|Pass(Begun|Ended)|Opening/, ["seal", "readings", "notes", "articles", "discussion"]],
  [/Note(Written|Changed|TakenAway)|PrivateCode/, ["notes", "discussion", "uncoded"]],
  [/Diary/, ["diary"]],
  [/Cod(ing|ed)|Span/i, ["codings", "codes", "code-passages", "themes", "holding", "chain", "uncoded"]],
  [/Code/i, ["codes", "codings", "code-passages", "themes", "holding", "manuscript"]],
  [/Writer|Writing|Draft/, ["plans", "reports"]],
  [/Sound(Excluded|Restored)/, ["exclusions"]],
  [/Disclosure/, ["ledger"]],
  [/Quote/i, ["quotes", "holding", "manuscript", "chain", "ledger"]],
  [/Block|Manuscript|Claim/i, ["manuscript", "holding", "ledger"]],
  [/Theme|Contrary|Paradox|Pole|Way|Evidence|Tie/i, ["themes", "holding", "quotes", "manuscript", "chain"]],
  [/Article/i, ["articles", "uncoded", "manuscript", "themes", "holding"]],
  [/Report|Passage|Speaker/i, ["plans", "reports", "codings", "holding", "quotes", "chain"]],
  [/SoundHeard|Discrepancy|Review|Substitute/, ["reports"]],
  [/Recording|Listening/i, ["recordings", "interviews", "reports"]],
  [/Interview|FieldNote/i, ["plans", "interviews", "reports", "participants", "sample"]],
  [/Guide/i, ["guides"]],
  [/Consent|Contact|Referral|Sheet|Facts|FlowExported/i, ["participants", "quotes"]],
  [/Participant|Attribute/i, ["participants", "reports", "quotes", "manuscript", "themes", "holding", "sample", "ledger"]],
  [/Sample|SmallCell|Table/i, ["sample", "ledger"]],
  [/Ethics|Service|Criterion|Limitation/i, ["governance", "participants"]],
  [/Study|Member|Group/i, ["study", "session", "members", "decisions", "manuscript"]],
];
/** What this tab's own changes refresh by themselves, so the echo may be dropped. */
const ALWAYS = ["history", "progress", "method-log"];

/** The names to ask again after an event; null means everything. */
export function touchedBy(kind: string): readonly string[] | null {
  if (/undone|redone|restored|ParticipantWithdrew/i.test(kind)) return null;
  return TOUCHED.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

function receive(event: LiveEvent): void {
  if (event.seat === seat) return;
  const names = touchedBy(event.kind);
  void queries.invalidateQueries({
    predicate: ({ queryKey }) => {
      const name = String(queryKey[0]);
      return names === null ? name !== "session" : [...names, ...ALWAYS].includes(name);
    },
  });
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

/**
 * Listen until the returned function is called.
 *
 * Browsers allow six connections a host, so one tab holds the stream and tells the
 * others; when it closes, the next one takes over.
 */
export function listen(): () => void {
  const channel = new BroadcastChannel("counterpoint-live");
  const stopped = new AbortController();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isLiveEvent(data)) receive(data);
  };
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      const source = new EventSource("/api/live");
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const event: unknown = JSON.parse(data);
        if (!isLiveEvent(event)) return;
        channel.postMessage(event);
        receive(event);
      };
      stopped.signal.addEventListener("abort", () => {
        source.close();
        resolve();
      });
    });
  // Locks exist only on the machine itself and over HTTPS; elsewhere each tab listens.
  if ("locks" in navigator) {
    navigator.locks
      .request("counterpoint-live", { signal: stopped.signal }, hold)
      .catch(() => undefined);
  } else {
    void hold();
  }
  return () => {
    stopped.abort();
    channel.close();
  };
}
