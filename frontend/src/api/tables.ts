/** The study's tables: what they would hold, and the file that the browser saves. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh } from "./queries.ts";
import { saved } from "./saving.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];
export type TidyFormat = Served["TidyFormat"];
export type TablesPreview = Served["TablesPreviewShown"];
export type TablesItem = Served["ItemShown"];

/** Nearly every room changes what it says, so it is asked anew each time one comes. */
export function useTables(): UseQueryResult<TablesPreview> {
  return useQuery({ queryKey: key.tables, staleTime: 0, queryFn: () => taken(api.GET("/api/tables")) });
}

/** Write the tables into one ZIP file. */
export function useExportTables() {
  return useMutation({
    mutationFn: async (format: TidyFormat) => {
      await saved("/api/tables", { format }, "tables.zip");
      refresh(key.history);
    },
  });
}
