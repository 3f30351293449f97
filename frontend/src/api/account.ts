/** A member's own account: the second factor, and what the study asks of everybody. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

/** How one signs in oneself. */
export type Account = components["schemas"]["AccountShown"];

const TOUCHED = () => [key.account, key.members];

export function useAccount(): UseQueryResult<Account> {
  return useQuery({ queryKey: key.account, queryFn: () => taken(api.GET("/api/account")) });
}

/** Begin with the second factor that the study asks for, at the door. */
export function useOfferFactor() {
  return useMutation({
    mutationFn: (body: { member: string; password: string }) => taken(api.POST("/api/session/factor", { body })),
  });
}

/** A secret is shown once, so it stands in no cache. */
export function useBeginFactor() {
  return useMutation({
    mutationFn: (password: string) => taken(api.POST("/api/account/factor", { body: { password } })),
    gcTime: 0,
  });
}

export function useConfirmFactor() {
  return useChange((given: string) => taken(api.PUT("/api/account/factor", { body: { given } })), TOUCHED);
}

export function useEndFactor() {
  return useChange((password: string) => taken(api.POST("/api/account/factor/end", { body: { password } })), TOUCHED);
}

export function useRecoveryCodes() {
  return useChange((password: string) => taken(api.POST("/api/account/recovery", { body: { password } })), TOUCHED);
}

export function useDemand() {
  return useChange((demanded: boolean) => taken(api.PUT("/api/account/demand", { body: { demanded } })), TOUCHED);
}

/** Take away the second factor of one who lost telephone and codes. */
export function useRemoveFactor(memberId: string) {
  const params = { path: { member_id: memberId } };
  return useChange((_: undefined) => taken(api.DELETE("/api/members/{member_id}/factor", { params })), TOUCHED);
}
