/** Words in context. What is looked for is sent, and stands in no address and no cache. */
import { useMutation } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type TermsAsked = Required<Served["TermsSent"]>;
export type InContext = Served["InContextShown"];
export type Use = Served["UseShown"];

export function useInContext(article: string) {
  return useMutation({
    mutationFn: (body: TermsAsked) =>
      taken(api.POST("/api/articles/{article_id}/words", { params: { path: { article_id: article } }, body })),
  });
}
