/** The one cache of answers, the names of what it holds, and one way to change things. */
import {
  type MutationFunction,
  notifyManager,
  QueryClient,
  type QueryFilters,
  type QueryKey,
  type Updater,
  useMutation,
  type UseMutationResult,
} from "@tanstack/react-query";

import { Refusal, taken } from "./client.ts";

// What is put into the cache by hand is drawn in the same frame as the rest.
notifyManager.setScheduler(queueMicrotask);

export const queries = new QueryClient({
  defaultOptions: {
    // Live updates say when something changed; nothing needs to be asked twice.
    queries: {
      // The study is on this very machine, or in the house: no internet is no reason to wait.
      networkMode: "always",
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (count, error) => !(error instanceof Refusal) && count < 2,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Names of cached answers; the first word is what live updates speak of. */
export const key = {
  session: ["session"] as const,
  presence: ["presence"] as const,
  desk: ["desk"] as const,
  closing: ["closing"] as const,
  safety: ["safety"] as const,
  study: ["study"] as const,
  members: ["members"] as const,
  account: ["account"] as const,
  passkeys: ["account", "passkeys"] as const,
  seats: ["seats"] as const,
  ownAccount: ["account", "server"] as const,
  front: ["front"] as const,
  governance: ["governance"] as const,
  decisions: ["decisions"] as const,
  participants: ["participants"] as const,
  participant: (id: string) => ["participants", id] as const,
  recruitment: ["participants", "recruitment"] as const,
  withdrawal: (id: string) => ["participants", id, "withdrawal"] as const,
  certificate: (id: string) => ["participants", "certificate", id] as const,
  record: (id: string) => ["participants", id, "record"] as const,
  attributes: ["participants", "attributes"] as const,
  ledger: ["ledger"] as const,
  vault: ["vault"] as const,
  keptIdentities: ["vault", "kept"] as const,
  replacements: ["replacements"] as const,
  tokens: ["replacements", "tokens"] as const,
  interviews: ["interviews"] as const,
  recording: (interview: string) => ["recordings", interview] as const,
  peaks: (interview: string) => ["recordings", interview, "peaks"] as const,
  guides: ["guides"] as const,
  machine: ["machine"] as const,
  reports: ["reports"] as const,
  report: (id: string) => ["reports", id] as const,
  plans: ["plans"] as const,
  plan: (among: string | null) => ["plans", among] as const,
  draft: (interview: string) => ["draft", interview] as const,
  exclusions: (interview: string) => ["exclusions", interview] as const,
  versions: (id: string) => ["reports", id, "versions"] as const,
  comparison: (id: string, before: number, after: number) => ["reports", id, "comparison", before, after] as const,
  analysed: (id: string) => ["reports", id, "analysed"] as const,
  share: ["reports", "share"] as const,
  review: (report: string) => ["reports", report, "review"] as const,
  articles: ["articles"] as const,
  terminology: (article: string) => ["articles", article, "terminology"] as const,
  selection: (article: string) => ["articles", article, "reports"] as const,
  meetings: (article: string) => ["discussion", article, "meetings"] as const,
  meeting: (id: string) => ["discussion", "meeting", id] as const,
  teamDecisions: (article: string) => ["discussion", article, "decisions"] as const,
  // Told from everything, so that a step anywhere may change it.
  methodLogs: ["method-log"] as const,
  methodLog: (article: string, language: string, isNamed: boolean) =>
    ["method-log", article, language, isNamed] as const,
  noteCounts: (article: string) => ["discussion", article, "comparison"] as const,
  notesBeside: (article: string, report: string) => ["discussion", article, "comparison", report] as const,
  coverCounts: (article: string) => ["uncoded", article] as const,
  cover: (article: string, report: string) => ["uncoded", article, report] as const,
  approach: (article: string) => ["articles", article, "approach"] as const,
  agreement: (article: string) => ["uncoded", article, "agreement"] as const,
  agendaMarks: (article: string) => ["discussion", article, "marks"] as const,
  proposals: (article: string) => ["discussion", article, "proposals"] as const,
  origin: (kind: string, id: string) => ["discussion", "origin", kind, id] as const,
  steps: (article: string) => ["articles", article, "steps"] as const,
  sample: (article: string, language: string) => ["sample", article, language] as const,
  samples: ["sample"] as const,
  table: (article: string, language: string) => ["sample", article, language, "table"] as const,
  seal: (article: string) => ["seal", article] as const,
  readings: (article: string) => ["readings", article] as const,
  notes: (article: string) => ["notes", article] as const,
  memos: ["memos"] as const,
  prompts: (article: string, report: string) => ["prompts", article, report] as const,
  memoWordings: (id: string) => ["memos", id] as const,
  diary: (article: string) => ["diary", article] as const,
  codes: (article: string) => ["codes", article] as const,
  concepts: (article: string) => ["concepts", article] as const,
  frequencies: (article: string) => ["codes", article, "frequencies"] as const,
  stories: (article: string) => ["stories", article] as const,
  storyIndex: (article: string, asked: object) => ["stories", article, asked] as const,
  facets: (article: string) => ["facets", article] as const,
  codingFacets: (article: string, report: string) => ["facets", article, report] as const,
  facetTable: (facet: string, of: object) => ["facets", "table", facet, of] as const,
  codePassages: (code: string) => ["code-passages", code] as const,
  codePrompts: (code: string) => ["code-passages", code, "prompts"] as const,
  matrix: (article: string, across: string, unit: string, by: string) => ["codings", "matrix", article, across, unit, by] as const,
  cell: (article: string, across: string, unit: string, by: string, code: string, column: string) =>
    ["codings", "matrix", article, across, unit, by, code, column] as const,
  termSets: (article: string) => ["term-sets", article] as const,
  questions: (article: string) => ["questions", article] as const,
  together: (article: string) => ["codings", "together", article] as const,
  codeCurves: (article: string) => ["codings", "accumulation", article] as const,
  allChances: (article: string) => ["codings", "chance", article] as const,
  pairChance: (article: string, code: string, other: string) => ["codings", "chance", article, code, other] as const,
  codesMet: (article: string, code: string, other: string) => ["codings", "together", article, code, other] as const,
  codings: (article: string, report: string) => ["codings", article, report] as const,
  themes: (article: string) => ["themes", article] as const,
  theme: (id: string) => ["themes", "one", id] as const,
  lineage: (article: string) => ["themes", article, "lineage"] as const,
  structure: (article: string, on: string) => ["themes", article, "structure", on] as const,
  retiredThemes: (article: string) => ["themes", article, "retired"] as const,
  map: (article: string) => ["themes", article, "map"] as const,
  concentration: (article: string) => ["holding", article, "concentration"] as const,
  rereadings: (theme: string) => ["holding", theme, "rereadings"] as const,
  grid: (article: string) => ["holding", article, "grid"] as const,
  strips: (theme: string) => ["holding", theme, "strips"] as const,
  turns: (theme: string) => ["holding", theme, "turns"] as const,
  ladder: (theme: string) => ["holding", theme, "ladder"] as const,
  chance: (theme: string) => ["holding", theme, "chance"] as const,
  weight: (theme: string) => ["holding", theme, "weight"] as const,
  accumulation: (theme: string) => ["holding", theme, "accumulation"] as const,
  quotes: (article: string) => ["quotes", article] as const,
  labels: (article: string) => ["quotes", article, "labels"] as const,
  mirrors: (article: string) => ["quotes", article, "mirrors"] as const,
  givesAway: (quote: string) => ["quotes", "one", quote, "disclosure"] as const,
  manuscript: (article: string) => ["manuscript", article] as const,
  references: (article: string) => ["manuscript", article, "references"] as const,
  claims: (article: string) => ["manuscript", article, "claims"] as const,
  marked: (article: string) => ["manuscript", article, "marked"] as const,
  bands: (article: string) => ["manuscript", article, "bands"] as const,
  checks: (article: string) => ["manuscript", article, "checks"] as const,
  edition: (article: string) => ["edition", article] as const,
  checklists: (article: string) => ["checklists", article] as const,
  checklist: (article: string, kind: string) => ["checklists", article, kind] as const,
  remarks: (article: string) => ["manuscript", article, "remarks"] as const,
  suggestions: (article: string) => ["manuscript", article, "suggestions"] as const,
  returnedFiles: (article: string) => ["manuscript", article, "returned"] as const,
  returned: (id: string) => ["manuscript", "returned", id] as const,
  drafts: (article: string) => ["manuscript", article, "drafts"] as const,
  snapshot: (id: string) => ["manuscript", "snapshot", id] as const,
  draftComparison: (before: string, after: string) => ["manuscript", "comparison", before, after] as const,
  chain: (kind: string, id: string) => ["chain", kind, id] as const,
  attachments: (article: string) => ["attachments", article] as const,
  leaving: (article: string, format: string) => ["leaving", article, format] as const,
  projectPreview: (choices: object) => ["project", choices] as const,
  tables: ["tables"] as const,
  archive: (article: string) => ["tables", article] as const,
  history: ["history"] as const,
  progress: ["progress"] as const,
};

/**
 * Ask again for answers that a change may have touched.
 *
 * One still on its way is older than the change, and is dropped. The library drops it only
 * where an earlier answer is shown: of a room that was just entered, or left again, it would
 * take it for what holds. Whoever waits for a dropped answer is given the next one.
 */
export function askAgain(which: Pick<QueryFilters, "queryKey" | "predicate" | "exact">): Promise<void> {
  for (const query of queries.getQueryCache().findAll({ ...which, fetchStatus: "fetching" })) {
    if (!query.isActive()) void query.cancel({ revert: true });
    else if (query.state.data === undefined) void query.cancel({ silent: true });
  }
  return queries.invalidateQueries(which);
}

/** Ask again for everything whose name begins so. */
export function refresh(...names: QueryKey[]): void {
  for (const queryKey of names) void askAgain({ queryKey });
}

/** Ask again for everything but who sits here. */
export function refreshAll(): Promise<void> {
  return askAgain({ predicate: ({ queryKey }) => queryKey[0] !== key.session[0] });
}

/**
 * Show what a change answered, in place of what was known.
 *
 * An answer that came since the change was sent, or is on its way, may be older than this
 * one or younger: then the study is asked what holds.
 *
 * @param sentAt when the change was sent, in milliseconds since 1970
 */
export function show<Answer>(
  queryKey: QueryKey,
  answer: Updater<Answer | undefined, Answer | undefined>,
  sentAt = Number.POSITIVE_INFINITY,
): void {
  const known = queries.getQueryState(queryKey);
  const isUnsure = known !== undefined && (known.fetchStatus === "fetching" || known.dataUpdatedAt >= sentAt);
  queries.setQueryData<Answer>(queryKey, answer);
  if (isUnsure) void askAgain({ queryKey, exact: true });
}

/** Give what shows the whole thing that each change of it answers. */
export function showing<Answer>(nameOf: (answer: Answer) => QueryKey): (coming: Promise<{ data?: Answer }>) => Promise<Answer> {
  return async (coming) => {
    const sentAt = Date.now();
    const answer = await taken(coming);
    show<Answer>(nameOf(answer), () => answer, sentAt);
    return answer;
  };
}

/**
 * Change something, then ask again for what it touched.
 *
 * History and progress change with everything, so they need not be named.
 */
export function useChange<Given, Answer>(
  change: MutationFunction<Answer, Given>,
  touched: (given: Given, answer: Answer) => QueryKey[],
): UseMutationResult<Answer, Error, Given> {
  return useMutation<Answer, Error, Given>({
    mutationFn: change,
    onSuccess: (answer, given) => {
      refresh(...touched(given, answer), key.history, key.progress);
    },
  });
}
