/** Reading a code anew: passages are sent to other codes, one by one. */
import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";

export function useRecode(article: string) {
  return useChange(
    ({ coding, code }: { coding: string; code: string }) =>
      taken(
        api.POST("/api/codings/{coding_id}/recode", {
          params: { path: { coding_id: coding } },
          body: { code_id: code },
        }),
      ),
    () => [key.codes(article), ["codings"], ["code-passages"], ["manuscript"]],
  );
}
