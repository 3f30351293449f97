/** Withdrawals: asked for, looked ahead at, carried out, and proven. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, queries, useChange } from "./queries.ts";
import type {
  Certificate,
  ConsentScope,
  CopyOutcome,
  NewWithdrawal,
  NewWithdrawalRequest,
  WithdrawalState,
} from "./shapes.ts";

const of = (id: string) => ({ path: { participant_id: id } });
const by = (id: string) => ({ path: { withdrawal_id: id } });
const touched = () => [key.participants];

export function useWithdrawalState(id: string): UseQueryResult<WithdrawalState> {
  return useQuery({
    queryKey: key.withdrawal(id),
    queryFn: () => taken(api.GET("/api/participants/{participant_id}/withdrawal", { params: of(id) })),
  });
}

export function useRequestWithdrawal(id: string) {
  return useChange(
    (body: NewWithdrawalRequest) =>
      taken(api.POST("/api/participants/{participant_id}/withdrawal/requests", { params: of(id), body })),
    touched,
  );
}

export function useDropRequest(id: string) {
  return useChange(
    (request: string) =>
      taken(
        api.DELETE("/api/participants/{participant_id}/withdrawal/requests/{request_id}", {
          params: { path: { participant_id: id, request_id: request } },
        }),
      ),
    touched,
  );
}

/** What it would touch. The answer holds words: it stays with whoever asked, in no cache. */
export function usePreviewWithdrawal(id: string) {
  return useMutation({
    mutationFn: (scopes: ConsentScope[]) =>
      taken(
        api.POST("/api/participants/{participant_id}/withdrawal/preview", {
          params: of(id),
          body: { scopes },
        }),
      ),
    gcTime: 0,
  });
}

/** Carry it out; nothing that was fetched before is shown again. */
export function useWithdraw(id: string) {
  return useMutation({
    mutationFn: (body: NewWithdrawal) =>
      taken(api.POST("/api/participants/{participant_id}/withdrawal", { params: of(id), body })),
    onSuccess: () => queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== "session" }),
  });
}

export function useCertificate(id: string): UseQueryResult<Certificate> {
  return useQuery({
    queryKey: key.certificate(id),
    queryFn: () => taken(api.GET("/api/withdrawals/{withdrawal_id}", { params: by(id) })),
  });
}

export function useSettleCopy(id: string) {
  return useChange(
    ({ copy, outcome }: { copy: string; outcome: CopyOutcome | null }) =>
      taken(
        api.PUT("/api/withdrawals/{withdrawal_id}/copies/{copy_id}", {
          params: { path: { withdrawal_id: id, copy_id: copy } },
          body: { outcome },
        }),
      ),
    touched,
  );
}

export function useClearTraces(id: string) {
  return useChange(
    () => taken(api.POST("/api/withdrawals/{withdrawal_id}/clear", { params: by(id) })),
    touched,
  );
}
