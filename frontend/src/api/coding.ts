/** Codings of one report: shown before the server answers, taken back if it refuses. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { Awaited } from "../lib/awaited.ts";
import { addCode } from "./code.ts";
import { api, taken } from "./client.ts";
import { answeredAs, awaitName, idUntilNamed, nameIs, ownId } from "./naming.ts";
import { key, queries, refresh } from "./queries.ts";
import { type Placed, place, type ReadReport, spanOf } from "./report.ts";
import type { Code, Coding, NewCode } from "./shapes.ts";

export type PlacedCoding = Placed<Coding> & { isPending?: boolean };

interface Where {
  article: string;
  report: ReadReport;
}

export function useCodings(
  article: string,
  report: ReadReport | undefined,
): UseQueryResult<PlacedCoding[]> {
  return useQuery({
    queryKey: key.codings(article, report?.id ?? ""),
    enabled: report !== undefined,
    structuralSharing: false,
    queryFn: async () => {
      if (report === undefined) return [];
      const answer = await taken(
        api.GET("/api/articles/{article_id}/reports/{report_id}/codings", {
          params: { path: { article_id: article, report_id: report.id } },
        }),
      );
      return answer.items.map((coding) => place(report.map, coding));
    },
  });
}

function edit(where: Where, change: (codings: PlacedCoding[]) => PlacedCoding[]): void {
  queries.setQueryData<PlacedCoding[]>(
    key.codings(where.article, where.report.id),
    (codings) => change(codings ?? []),
  );
}

function editCodes(article: string, change: (codes: Code[]) => Code[]): void {
  queries.setQueryData<Code[]>(key.codes(article), (codes) => change(codes ?? []));
}

/** What follows from a changed coding elsewhere: counts, lists, history. */
function refreshAfter(article: string): void {
  // What the manuscript claims is counted from codings.
  refresh(key.codes(article), ["code-passages"], ["manuscript"], key.history, key.progress);
}

/** Codings that no answer has named yet, by the id they are shown under. */
const coming = new Awaited<PlacedCoding>();

/** A coding as the study has it, once it has. Rejects if it was refused. */
export async function ownCoding(coding: PlacedCoding): Promise<PlacedCoding> {
  const awaited = coming.of(coding.id);
  if (awaited !== undefined || coding.isPending !== true) return (await awaited) ?? coding;
  const id = answeredAs(coding.id);
  if (id === coding.id) throw new Error("the coding was refused");
  return { ...coding, id, isPending: false };
}

function pendingCoding(where: Where, code: string, u0: number, u1: number, by: string) {
  const { report } = where;
  return {
    id: idUntilNamed(),
    report_id: report.id,
    version: report.text_version,
    code_id: code,
    by,
    at: new Date().toISOString(),
    exact: report.text.slice(u0, u1),
    standing: "holds",
    ...spanOf(report.map, u0, u1),
    u0,
    u1,
    isPending: true,
  } satisfies PlacedCoding;
}

/** Put a code on a stretch of text (UTF-16 units). Rejects with the refusal. */
export function codeSpan(
  where: Where,
  code: string,
  u0: number,
  u1: number,
  by: string,
): Promise<PlacedCoding> {
  const pending = pendingCoding(where, code, u0, u1, by);
  edit(where, (codings) => [...codings, pending]);
  return coming.keep(pending.id, settleOrTakeOff(where, pending, ownId(code)));
}

/**
 * Make a code and put it on a stretch, in one movement of the hand.
 *
 * The code can be given to other words before the server has answered: they wait for it.
 */
export function codeWithNew(
  where: Where,
  code: Omit<NewCode, "position"> & { colour: number },
  u0: number,
  u1: number,
  by: string,
): { shownAs: string; named: Promise<string>; work: Promise<PlacedCoding> } {
  const shown: Code = {
    id: idUntilNamed(),
    article_id: where.article,
    parent_id: null,
    definition: "",
    origin: "data",
    position: Number.MAX_SAFE_INTEGER,
    count: 1,
    reports: 1,
    used_when: "",
    not_used_when: "",
    example: "",
    citation: "",
    own_word: "",
    outside: "",
    also_beneath: [],
    ...code,
  };
  const pending = pendingCoding(where, shown.id, u0, u1, by);
  editCodes(where.article, (codes) => [...codes, shown]);
  edit(where, (codings) => [...codings, pending]);
  const named = nameNew(where, shown.id, code);
  const work = coming.keep(pending.id, settleOrTakeOff(where, pending, named));
  return { shownAs: shown.id, named, work };
}

/** Ask for a new code; what is shown of it, also on other words, gets its own id or goes. */
function nameNew(where: Where, shownAs: string, code: NewCode): Promise<string> {
  const named = addCode(where.article, code).then(
    (made) => {
      nameIs(shownAs, made.id);
      editCodes(where.article, (codes) =>
        codes.filter(({ id }) => id !== made.id).map((old) => (old.id === shownAs ? made : old)),
      );
      edit(where, (codings) =>
        codings.map((old) => (old.code_id === shownAs ? { ...old, code_id: made.id } : old)),
      );
      return made.id;
    },
    (error: unknown) => {
      editCodes(where.article, (codes) => codes.filter(({ id }) => id !== shownAs));
      throw error;
    },
  );
  awaitName(shownAs, named);
  return named;
}

/** Keep a coding that is shown already, once its code has an id; it goes with a refusal. */
async function settleOrTakeOff(where: Where, pending: PlacedCoding, code: Promise<string>): Promise<PlacedCoding> {
  try {
    return await settle(where, pending, await code);
  } catch (error) {
    edit(where, (codings) => codings.filter(({ id }) => id !== pending.id));
    throw error;
  }
}

async function settle(where: Where, pending: PlacedCoding, code: string) {
  const made = await taken(
    api.POST("/api/articles/{article_id}/reports/{report_id}/codings", {
      params: { path: { article_id: where.article, report_id: where.report.id } },
      body: { code_id: code, start: pending.start, end: pending.end },
    }),
  );
  const placed = place(where.report.map, made);
  nameIs(pending.id, made.id);
  edit(where, (codings) => [
    ...codings.filter(({ id }) => id !== pending.id && id !== made.id),
    placed,
  ]);
  refreshAfter(where.article);
  return placed;
}

/** Take a coding away; undo brings it back. */
export async function uncode(where: Where, coding: PlacedCoding): Promise<void> {
  edit(where, (codings) => codings.filter(({ id }) => id !== coding.id));
  try {
    await api.DELETE("/api/codings/{coding_id}", { params: { path: { coding_id: coding.id } } });
  } catch (error) {
    edit(where, (codings) => [...codings, coding]);
    throw error;
  }
  refreshAfter(where.article);
}

/** Let a coding cover another stretch. */
export async function stretchCoding(
  where: Where,
  coding: PlacedCoding,
  u0: number,
  u1: number,
): Promise<PlacedCoding> {
  const span = spanOf(where.report.map, u0, u1);
  const stretched = { ...coding, ...span, u0, u1, exact: where.report.text.slice(u0, u1) };
  const put = (next: PlacedCoding) =>
    edit(where, (codings) => codings.map((old) => (old.id === coding.id ? next : old)));
  put(stretched);
  let made: PlacedCoding;
  try {
    made = place(
      where.report.map,
      await taken(api.PATCH("/api/codings/{coding_id}", { params: { path: { coding_id: coding.id } }, body: span })),
    );
    put(made);
  } catch (error) {
    put(coding);
    throw error;
  }
  refreshAfter(where.article);
  return made;
}
