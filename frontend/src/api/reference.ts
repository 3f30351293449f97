/** The works that an article cites: kept, printed, taken from files. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { lookedAt } from "./importing.ts";
import { key, refresh, show, showing, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];
/** The works an article cites, as they print. */
export type References = Served["ReferencesShown"];
export type Work = Served["WorkShown"];
export type ImportedWorks = Served["ImportedWorksShown"];
type NewCitationStyle = Served["StyleSent"];
type WorksFormat = Served["WorksFormat"];

/** Fields of a work by their names in CSL-JSON. */
export type Csl = Record<string, unknown>;

export function useReferences(article: string): UseQueryResult<References> {
  return useQuery({
    queryKey: key.references(article),
    enabled: article !== "",
    queryFn: () => taken(api.GET("/api/articles/{article_id}/works", { params: { path: { article_id: article } } })),
  });
}

const shown = showing((references: References) => key.references(references.article_id));

const touched = (_: unknown, { article_id }: References) => [key.manuscript(article_id), key.checks(article_id)];

/** Enter a work, or say anew what is known of one. */
export function useKeepWork(article: string) {
  return useChange(
    ({ id, csl }: { id: string | null; csl: Csl }) =>
      shown(
        id === null
          ? api.POST("/api/articles/{article_id}/works", { params: { path: { article_id: article } }, body: { csl } })
          : api.PUT("/api/works/{work_id}", { params: { path: { work_id: id } }, body: { csl } }),
      ),
    touched,
  );
}

export function useCiteSibling(article: string) {
  return useChange(
    (sibling: string) =>
      shown(
        api.POST("/api/articles/{article_id}/works/sibling", {
          params: { path: { article_id: article } },
          body: { sibling_id: sibling },
        }),
      ),
    touched,
  );
}

export function useRetireWork() {
  return useChange(
    (id: string) => shown(api.DELETE("/api/works/{work_id}", { params: { path: { work_id: id } } })),
    touched,
  );
}

export function useMergeWorks() {
  return useChange(
    ({ id, into }: { id: string; into: string }) =>
      shown(api.POST("/api/works/{work_id}/merge", { params: { path: { work_id: id } }, body: { into_id: into } })),
    touched,
  );
}

export function useChooseStyle(article: string) {
  return useChange(
    (body: NewCitationStyle) =>
      shown(api.PUT("/api/articles/{article_id}/citation-style", { params: { path: { article_id: article } }, body })),
    touched,
  );
}

/** Take the works of a file; those that look known come back to be compared. */
export function useImportWorks(article: string) {
  return useChange(
    async (file: File) => {
      const made = (await lookedAt(`/api/articles/${article}/works/import`, file)) as ImportedWorks;
      show(key.references(article), made.references);
      return made;
    },
    () => [key.checks(article)],
  );
}

export function useExportWorks(article: string) {
  return useMutation({
    mutationFn: async (format: WorksFormat) => {
      await saved(`/api/articles/${article}/works/export`, { format }, `references.${format}`);
      refresh(key.history);
    },
  });
}

/** Cite works in place of authors and years that were typed by hand. */
export function useBindCitation() {
  return useChange(
    ({ block, typed }: { block: string; typed: string }) =>
      shown(api.POST("/api/blocks/{block_id}/citations", { params: { path: { block_id: block } }, body: { typed } })),
    touched,
  );
}
