/** The team: who takes part, in which roles, and what a reader is told of them. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { MemberFacts, NewMember, Role, TeamMember } from "./shapes.ts";

const TOUCHED = () => [key.members, key.study, key.session];

export function useTeam(): UseQueryResult<TeamMember[]> {
  return useQuery({
    queryKey: key.members,
    queryFn: async () => (await taken(api.GET("/api/members"))).items,
  });
}

export function useAddMember() {
  return useChange((body: NewMember) => taken(api.POST("/api/members", { body })), TOUCHED);
}

export function useChangeMember(memberId: string) {
  return useChange(
    (body: MemberFacts) =>
      taken(api.PATCH("/api/members/{member_id}", { params: { path: { member_id: memberId } }, body })),
    TOUCHED,
  );
}

export function useChangeRoles(memberId: string) {
  return useChange(
    (roles: Role[]) =>
      taken(
        api.PUT("/api/members/{member_id}/roles", {
          params: { path: { member_id: memberId } },
          body: { roles },
        }),
      ),
    TOUCHED,
  );
}

export function useLeaving(memberId: string) {
  const params = { path: { member_id: memberId } };
  return useChange(
    (isLeaving: boolean) =>
      taken(
        isLeaving
          ? api.POST("/api/members/{member_id}/leave", { params })
          : api.POST("/api/members/{member_id}/return", { params }),
      ),
    TOUCHED,
  );
}

/** A code that lets a member in once; it is told now, and never again. */
export function useMakeCode(memberId: string) {
  return useChange(
    async () =>
      (await taken(api.POST("/api/members/{member_id}/code", { params: { path: { member_id: memberId } } }))).code,
    TOUCHED,
  );
}

export function useRemovePassword(memberId: string) {
  return useChange(
    () => taken(api.DELETE("/api/members/{member_id}/password", { params: { path: { member_id: memberId } } })),
    TOUCHED,
  );
}
