/** Reading alone: the seal, one's own readings, notes and diary. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import { type Placed, place, type ReadReport, spanOf } from "./report.ts";
import type { DiaryPage, Note, NoteChange, Reading, Seal } from "./shapes.ts";

const of = (article: string) => ({ params: { path: { article_id: article } } });
const on = (article: string, report: string) => ({
  params: { path: { article_id: article, report_id: report } },
});

export type PlacedNote = Placed<Note>;

export function useSeal(article: string): UseQueryResult<Seal> {
  return useQuery({
    queryKey: key.seal(article),
    enabled: article !== "",
    queryFn: () => taken(api.GET("/api/articles/{article_id}/seal", of(article))),
  });
}

export function useMyReadings(article: string): UseQueryResult<Reading[]> {
  return useQuery({
    queryKey: key.readings(article),
    enabled: article !== "",
    queryFn: async () => (await taken(api.GET("/api/articles/{article_id}/readings", of(article)))).items,
  });
}

/** Notes on a report: one's own, and everybody's once the seal is open. */
export function useNotes(article: string, report: ReadReport, asOpened: boolean): UseQueryResult<PlacedNote[]> {
  return useQuery({
    queryKey: [...key.notes(article), report.id, report.text_version, asOpened],
    queryFn: async () => {
      const { items } = await taken(
        api.GET("/api/articles/{article_id}/readings/{report_id}/notes", {
          params: {
            path: { article_id: article, report_id: report.id },
            query: { opened: asOpened },
          },
        }),
      );
      return items.map((note) => place(report.map, note));
    },
    structuralSharing: false,
  });
}

export function useMyNotes(article: string): UseQueryResult<Note[]> {
  return useQuery({
    queryKey: [...key.notes(article), "mine"],
    enabled: article !== "",
    queryFn: async () => (await taken(api.GET("/api/articles/{article_id}/notes", of(article)))).items,
  });
}

/** One's own notes are searched by POST, so that no word stands in an address. */
export async function searchMyNotes(article: string, words: string): Promise<Note[]> {
  const found = api.POST("/api/articles/{article_id}/notes/search", { ...of(article), body: { words } });
  return (await taken(found)).items;
}

export function useDiary(article: string, isShown: boolean): UseQueryResult<DiaryPage[]> {
  return useQuery({
    queryKey: key.diary(article),
    enabled: isShown,
    queryFn: async () => (await taken(api.GET("/api/articles/{article_id}/diary", of(article)))).items,
  });
}

const sealed = (article: string) => () => [key.seal(article), key.readings(article), key.notes(article)];

export function useAssign(article: string) {
  return useChange(
    (members: string[]) =>
      taken(api.POST("/api/articles/{article_id}/readers", { ...of(article), body: { member_ids: members } })),
    sealed(article),
  );
}

export function useRelease(article: string) {
  return useChange(
    (member: string) =>
      taken(
        api.DELETE("/api/articles/{article_id}/readers/{member_id}", {
          params: { path: { article_id: article, member_id: member } },
        }),
      ),
    sealed(article),
  );
}

export function useVote(article: string) {
  return useChange(
    (inFavour: boolean) =>
      taken(api.PUT("/api/articles/{article_id}/seal/vote", { ...of(article), body: { in_favour: inFavour } })),
    sealed(article),
  );
}

/** The decision first, with its reason; then the article has no seal. */
export function useReadTogether(article: string) {
  return useChange(
    async ({ text, reason }: { text: string; reason: string }) => {
      const decided = await taken(
        api.POST("/api/decisions", { body: { about_kind: "article", about_id: article, text, reason } }),
      );
      return taken(
        api.PUT("/api/articles/{article_id}/seal/together", { ...of(article), body: { decision_id: decided.id } }),
      );
    },
    () => [...sealed(article)(), key.articles, key.decisions],
  );
}

export function useFinish(article: string) {
  return useChange(() => taken(api.POST("/api/articles/{article_id}/readings/finish", of(article))), sealed(article));
}

export function useResume(article: string) {
  return useChange(() => taken(api.POST("/api/articles/{article_id}/readings/resume", of(article))), sealed(article));
}

export function useBeginPass(article: string, report: string) {
  return useChange(
    () => taken(api.POST("/api/articles/{article_id}/readings/{report_id}/begin", on(article, report))),
    () => [key.readings(article)],
  );
}

export function useEndPass(article: string, report: string) {
  return useChange(
    () => taken(api.POST("/api/articles/{article_id}/readings/{report_id}/end", on(article, report))),
    () => [key.readings(article), key.seal(article)],
  );
}

export interface NewNote {
  u0: number;
  u1: number;
  text: string;
  code: string;
}

export function useWriteNote(article: string, report: ReadReport) {
  return useChange(
    ({ u0, u1, text, code }: NewNote) =>
      taken(
        api.POST("/api/articles/{article_id}/notes", {
          ...of(article),
          body: { report_id: report.id, ...spanOf(report.map, u0, u1), text, code },
        }),
      ),
    () => [key.notes(article)],
  );
}

export function useChangeNote(article: string, note: string) {
  return useChange(
    (body: NoteChange) => taken(api.PATCH("/api/notes/{note_id}", { params: { path: { note_id: note } }, body })),
    () => [key.notes(article)],
  );
}

export function useTakeNoteAway(article: string, note: string) {
  return useChange(
    () => taken(api.DELETE("/api/notes/{note_id}", { params: { path: { note_id: note } } })),
    () => [key.notes(article)],
  );
}

export function useRenamePrivateCode(article: string) {
  return useChange(
    (body: { code: string; name: string }) =>
      taken(api.PUT("/api/articles/{article_id}/private-codes", { ...of(article), body })),
    () => [key.notes(article)],
  );
}

export function useWriteDiary(article: string) {
  return useChange(
    (text: string) => taken(api.POST("/api/articles/{article_id}/diary", { ...of(article), body: { text } })),
    () => [key.diary(article)],
  );
}

export function useChangeDiary(article: string, page: string) {
  return useChange(
    (text: string) =>
      taken(api.PATCH("/api/diary/{diary_id}", { params: { path: { diary_id: page } }, body: { text } })),
    () => [key.diary(article)],
  );
}

export function useTearOut(article: string, page: string) {
  return useChange(
    () => taken(api.DELETE("/api/diary/{diary_id}", { params: { path: { diary_id: page } } })),
    () => [key.diary(article)],
  );
}
