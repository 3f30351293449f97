/** Reading a code anew: passages are sent to other codes, one by one. */
import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";

const touched = (article: string) => [key.codes(article), ["codings"], ["code-passages"], ["manuscript"]];

/** Send several to one code, all in one step. */
export function useRecodeAll(article: string) {
  return useChange(
    ({ codings, code }: { codings: string[]; code: string }) =>
      taken(
        api.POST("/api/codes/{code_id}/recode", {
          params: { path: { code_id: code } },
          body: { coding_ids: codings },
        }),
      ),
    () => touched(article),
  );
}

export function useRecode(article: string) {
  return useChange(
    ({ coding, code }: { coding: string; code: string }) =>
      taken(
        api.POST("/api/codings/{coding_id}/recode", {
          params: { path: { coding_id: coding } },
          body: { code_id: code },
        }),
      ),
    () => touched(article),
  );
}
