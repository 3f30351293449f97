/** A member's own account: the second factor, and what the study asks of everybody. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

/** How one signs in oneself. */
export type Account = components["schemas"]["AccountShown"];
/** A browser at which one is signed in. */
export type OwnSeat = components["schemas"]["OwnSeatShown"];

const TOUCHED = () => [key.account, key.members, key.seats];

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

export function useSeats() {
  return useQuery({
    queryKey: key.seats,
    queryFn: async () => (await taken(api.GET("/api/account/seats"))).items,
    staleTime: 0, // no step in the history tells of it
  });
}

/** End one of one's seats, or, without an id, all others. */
export function useEndSeats() {
  return useChange(
    ({ id, password }: { id: string | null; password: string }) => {
      const body = { password };
      return taken(
        id === null
          ? api.POST("/api/account/seats/end", { body })
          : api.POST("/api/account/seats/{seat_id}/end", { params: { path: { seat_id: id } }, body }),
      );
    },
    () => [key.seats],
  );
}

/** Take away the second factor of one who lost telephone and codes. */
export function useRemoveFactor(memberId: string) {
  const params = { path: { member_id: memberId } };
  return useChange((_: undefined) => taken(api.DELETE("/api/members/{member_id}/factor", { params })), TOUCHED);
}
