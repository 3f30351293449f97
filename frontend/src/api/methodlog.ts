/** The method log: how an article came about, told from the records of now. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import { saved } from "./saving.ts";
import type { MethodLog, ProseFormat } from "./shapes.ts";

/** How the log is told: in which language, and whether it names the authors. */
export interface Telling {
  language: string;
  isNamed: boolean;
}

const asked = ({ language, isNamed }: Telling) => ({
  named: isNamed,
  ...(language === "" ? {} : { language }),
});

export function useMethodLog(article: string, telling: Telling): UseQueryResult<MethodLog> {
  return useQuery({
    queryKey: key.methodLog(article, telling.language, telling.isNamed),
    // It is told from every room, so it is asked anew each time one comes here.
    staleTime: 0,
    queryFn: () =>
      taken(
        api.GET("/api/articles/{article_id}/method-log", {
          params: { path: { article_id: article }, query: asked(telling) },
        }),
      ),
  });
}

/** Write the log to a file that the browser saves. */
export function useExportMethodLog(article: string, telling: Telling) {
  return useMutation({
    mutationFn: async (format: ProseFormat) => {
      const path = `/api/articles/${article}/method-log/exports`;
      await saved(path, { format, ...asked(telling) }, `method-log.${format}`);
      refresh(key.history);
    },
  });
}
