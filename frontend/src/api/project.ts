/** Projects of other programs: looked at first, then what would come of one, then taken in. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { lookedAt } from "./importing.ts";
import { touchedBy } from "./live.ts";
import { key, refresh, useChange } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];
export type ForeignProject = Served["ProjectShown"];
export type ProjectReading = Served["ProjectReadingSent"];
export type ProjectChoices = Served["ProjectChoicesSent"];
export type ProjectOutcome = Served["ProjectOutcomeShown"];
export type ProjectFormat = Served["ProjectFormat"];
export type ProjectLoss = Served["LossShown"];

/** The endings of the files that hold one. */
const WHOLE = [".qdpx", ".qdc", ".qde", ".sqlite3", ".sqlite", ".qda", ".rqda", ".jsonld", ".zip"] as const;
export const PROJECTS = [...WHOLE, ".csv", ".tsv", ".xlsx", ".xls", ".ods", ".pdf", ".json"] as const;

/** Whether a dropped file can be nothing else; tables and pages may be people or reports. */
export function isProject(file: File): boolean {
  return WHOLE.some((ending) => file.name.toLowerCase().endsWith(ending));
}

/** Let the server read a project; nothing is stored yet. Its name stays out of the address. */
export async function lookAtProject(file: File): Promise<ForeignProject> {
  return (await lookedAt("/api/projects/look", file)) as ForeignProject;
}

/** Read a waiting file once more: another of its projects, or its codes' names divided. */
export async function readOtherwise(body: ProjectReading): Promise<ForeignProject> {
  return taken(api.POST("/api/projects/read", { body }));
}

/** What a waiting project would bring, by what was chosen so far. */
export function useProjectPreview(choices: ProjectChoices): UseQueryResult<ProjectOutcome> {
  return useQuery({
    queryKey: key.projectPreview(choices),
    queryFn: () => taken(api.POST("/api/projects/preview", { body: choices })),
    placeholderData: (before) => before,
    gcTime: 0,
  });
}

/** Take a waiting project in, in one step. */
export function useTakeProject() {
  return useChange(
    (body: ProjectChoices) => taken(api.POST("/api/projects", { body })),
    // A window hears no echo of its own step, and asks for what others ask for.
    () => (touchedBy("ProjectImported") ?? []).map((name) => [name]),
  );
}

/** What of an article would go to another program, and what would stay. */
export function useLeaving(article: string, format: ProjectFormat): UseQueryResult<ProjectOutcome> {
  return useQuery({
    queryKey: key.leaving(article, format),
    // It is told from many rooms, so it is asked anew each time one comes here.
    staleTime: 0,
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/project-exports/{ending}", {
          params: { path: { article_id: article, ending: format } },
        }),
      ),
  });
}

/** Write the article to a file that the browser saves. */
export function useExportProject(article: string) {
  return useMutation({
    mutationFn: async (format: ProjectFormat) => {
      await saved(`/api/articles/${article}/project-exports`, { format }, format === "qda" ? "article.qda.zip" : `article.${format}`);
      refresh(key.history);
    },
  });
}
