/** A copy that was worked on apart: looked at, chosen from, and merged. */
import { useMutation } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { askAgain } from "./queries.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

/** Which copy is merged, and what was chosen so far. */
export type CopySent = Served["CopySent"];
/** What a merge would do, or did. */
export type Merge = Served["CopyMergeShown"];
export type Conflict = Served["ConflictShown"];
export type ConflictField = Served["ConflictFieldShown"];
export type Side = Served["Side"];

export function useLookAtMerge() {
  return useMutation({ mutationFn: (body: CopySent) => taken(api.POST("/api/merges/look", { body })) });
}

/** Everything on the page may have changed, so all of it is asked for again. */
export function useMerge() {
  return useMutation({
    mutationFn: (body: CopySent) => taken(api.POST("/api/merges", { body })),
    onSuccess: (found) => (found.step === null ? undefined : askAgain({})),
  });
}
