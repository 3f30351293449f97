/** Notes side by side once a seal is open: what was marked, and what came from notes. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  AgendaMark,
  ComparedCount,
  NotesBeside,
  NewAgendaMark,
  NewProposal,
  Note,
  Origins,
  Proposal,
} from "./shapes.ts";
import { type Placed, place, type ReadReport } from "./report.ts";

const of = (article: string) => ({ params: { path: { article_id: article } } });

export type PlacedNotesBeside = Omit<NotesBeside, "notes" | "passages"> & {
  notes: Placed<Note>[];
  passages: Placed<NotesBeside["passages"][number]>[];
};

/** How many passages of each report are of which list. */
export function useNoteCounts(article: string, isOpen: boolean): UseQueryResult<ComparedCount[]> {
  return useQuery({
    queryKey: key.noteCounts(article),
    enabled: isOpen,
    staleTime: 0,
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/comparison", of(article)))).items,
  });
}

export function useNotesBeside(article: string, report: ReadReport): UseQueryResult<PlacedNotesBeside> {
  return useQuery({
    queryKey: [...key.notesBeside(article, report.id), report.text_version],
    queryFn: async () => {
      const params = { path: { article_id: article, report_id: report.id } };
      const found = await taken(api.GET("/api/articles/{article_id}/comparison/{report_id}", { params }));
      return {
        ...found,
        notes: found.notes.map((note) => place(report.map, note)),
        passages: found.passages.map((passage) => place(report.map, passage)),
      };
    },
    structuralSharing: false,
  });
}

export function useAgendaMarks(article: string): UseQueryResult<AgendaMark[]> {
  return useQuery({
    queryKey: key.agendaMarks(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/agenda-marks", of(article)))).items,
  });
}

const touched = () => [["discussion"]];

export function useMark(article: string) {
  return useChange(
    (body: NewAgendaMark) =>
      taken(api.POST("/api/articles/{article_id}/agenda-marks", { ...of(article), body })),
    touched,
  );
}

export function useTakeOffAgenda() {
  return useChange(
    (id: string) =>
      api.DELETE("/api/agenda-marks/{agenda_mark_id}", { params: { path: { agenda_mark_id: id } } }),
    touched,
  );
}

export function useProposals(article: string): UseQueryResult<Proposal[]> {
  return useQuery({
    queryKey: key.proposals(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/proposals", of(article)))).items,
  });
}

export function usePropose(article: string) {
  return useChange(
    (body: NewProposal) =>
      taken(api.POST("/api/articles/{article_id}/proposals", { ...of(article), body })),
    () => [["discussion"], key.decisions],
  );
}

/** Let the theme begin that an adopted decision is about. */
export function useBeginProposed(decision: string) {
  const params = { path: { decision_id: decision } };
  return useChange(
    () => taken(api.POST("/api/decisions/{decision_id}/theme", { params })),
    () => [["discussion"], ["themes"]],
  );
}

/** Begin a theme from notes at once, without a decision. */
export function useThemeFromNotes(article: string) {
  return useChange(
    (body: { title: string; notes: string[] }) =>
      taken(api.POST("/api/articles/{article_id}/themes", { ...of(article), body })),
    () => [["discussion"], ["themes"]],
  );
}

export function useCodeFromNotes(article: string) {
  return useChange(
    (body: { name: string; notes: string[] }) =>
      taken(api.POST("/api/articles/{article_id}/codes", { ...of(article), body })),
    () => [["discussion"], key.codes(article)],
  );
}

export function useOrigin(kind: "theme" | "code", id: string): UseQueryResult<Origins> {
  return useQuery({
    queryKey: key.origin(kind, id),
    queryFn: () =>
      taken(
        kind === "theme"
          ? api.GET("/api/themes/{theme_id}/origin", { params: { path: { theme_id: id } } })
          : api.GET("/api/codes/{code_id}/origin", { params: { path: { code_id: id } } }),
      ),
  });
}
