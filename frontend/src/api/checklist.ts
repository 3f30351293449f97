/** Reporting checklists: which are asked for, their items, what the records say to them. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, showing, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { Checklist, ChecklistAnswerGiven, ChecklistKind, ChecklistSheet } from "./outward.ts";
import type { ProseFormat } from "./shapes.ts";

export function useChecklists(article: string): UseQueryResult<Checklist[]> {
  return useQuery({
    queryKey: key.checklists(article),
    enabled: article !== "",
    queryFn: async () =>
      (await taken(api.GET("/api/articles/{article_id}/checklists", { params: { path: { article_id: article } } })))
        .items,
  });
}

export function useChecklist(article: string, kind: ChecklistKind): UseQueryResult<ChecklistSheet> {
  return useQuery({
    queryKey: key.checklist(article, kind),
    // Told from every room, so it is asked anew each time one comes here.
    staleTime: 0,
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/checklists/{kind}", { params: { path: { article_id: article, kind } } }),
      ),
  });
}

const lists = (article: string) => () => [key.checklists(article)];

export function useRequestChecklist(article: string) {
  return useChange(
    ({ kind, asked_by }: { kind: ChecklistKind; asked_by: string }) =>
      taken(
        api.PUT("/api/articles/{article_id}/checklists/{kind}", {
          params: { path: { article_id: article, kind } },
          body: { asked_by },
        }),
      ),
    lists(article),
  );
}

export function useDropChecklist(article: string) {
  return useChange(
    (kind: ChecklistKind) =>
      taken(
        api.DELETE("/api/articles/{article_id}/checklists/{kind}", { params: { path: { article_id: article, kind } } }),
      ),
    lists(article),
  );
}

/** A change of a sheet answers the whole of it. */
const shown = showing((sheet: ChecklistSheet) => key.checklist(sheet.article_id, sheet.kind));
const nothing = () => [];

export function useAnswerItem(article: string, kind: ChecklistKind) {
  return useChange(
    ({ item, ...body }: ChecklistAnswerGiven & { item: string }) =>
      shown(
        api.PUT("/api/articles/{article_id}/checklists/{kind}/items/{item}", {
          params: { path: { article_id: article, kind, item } },
          body,
        }),
      ),
    nothing,
  );
}

export function useClearItem(article: string, kind: ChecklistKind) {
  return useChange(
    (item: string) =>
      shown(
        api.DELETE("/api/articles/{article_id}/checklists/{kind}/items/{item}", {
          params: { path: { article_id: article, kind, item } },
        }),
      ),
    nothing,
  );
}

/** The guideline's own text, which the team is licensed to use. */
export function usePutGuidelineText(article: string, kind: ChecklistKind) {
  return useChange(
    (text: string) =>
      shown(
        api.PUT("/api/articles/{article_id}/checklists/{kind}/text", {
          params: { path: { article_id: article, kind } },
          body: { text },
        }),
      ),
    nothing,
  );
}

/** Write a list to a file that the browser saves. */
export function useExportChecklist(article: string, kind: ChecklistKind, language: string) {
  return useMutation({
    mutationFn: async (format: ProseFormat) => {
      const path = `/api/articles/${article}/checklists/${kind}/exports`;
      await saved(path, { format, ...(language === "" ? {} : { language }) }, `${kind}.${format}`);
      refresh(key.history);
    },
  });
}
