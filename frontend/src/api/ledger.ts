/** What print has given away of each participant, over all articles. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { Ledger, NewDisclosure } from "./shapes.ts";

export function useLedger(): UseQueryResult<Ledger> {
  return useQuery({
    queryKey: key.ledger,
    queryFn: () => taken(api.GET("/api/ledger")),
    // Much of the study changes it, so it is counted anew whenever one comes to it.
    refetchOnMount: "always",
  });
}

const touched = () => [key.ledger];

export function useRecordDisclosure() {
  return useChange((body: NewDisclosure) => taken(api.POST("/api/ledger/disclosures", { body })), touched);
}

export function useStrikeDisclosure() {
  return useChange(
    (id: string) =>
      taken(api.DELETE("/api/ledger/disclosures/{disclosure_id}", { params: { path: { disclosure_id: id } } })),
    touched,
  );
}

export function useAcceptDisclosures(id: string) {
  const params = { path: { participant_id: id } };
  return useChange(
    (reason: string) =>
      taken(api.POST("/api/ledger/{participant_id}/acceptance", { params, body: { reason } })),
    touched,
  );
}
