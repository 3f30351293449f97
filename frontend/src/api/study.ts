/** The study itself: its title, members, groups, and how far each stage has come. */
import { useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type {
  Decision,
  GroupChange,
  Member,
  NewDecision,
  NewGroup,
  Progress,
  Study,
  StudyChange,
} from "./shapes.ts";

export function useStudy(): UseQueryResult<Study> {
  return useQuery({ queryKey: key.study, queryFn: () => taken(api.GET("/api/study")) });
}

const NOBODY: Member[] = [];

export function useMembers(): Member[] {
  return useStudy().data?.members ?? NOBODY;
}

export function useProgress(): UseQueryResult<Progress> {
  return useQuery({ queryKey: key.progress, queryFn: () => taken(api.GET("/api/progress")) });
}

export function useChangeStudy() {
  return useChange(
    (body: StudyChange) => taken(api.PATCH("/api/study", { body })),
    () => [key.study, key.session],
  );
}

export function useAddGroup() {
  return useChange(
    (body: NewGroup) => taken(api.POST("/api/groups", { body })),
    () => [key.study],
  );
}

export function useChangeGroup(group: string) {
  return useChange(
    (body: GroupChange) =>
      taken(api.PATCH("/api/groups/{key}", { params: { path: { key: group } }, body })),
    () => [key.study],
  );
}

export function useDecisions(): UseQueryResult<Decision[]> {
  return useQuery({
    queryKey: key.decisions,
    queryFn: async () => (await taken(api.GET("/api/decisions"))).items,
  });
}

export function useRecordDecision() {
  return useChange(
    (body: NewDecision) => taken(api.POST("/api/decisions", { body })),
    () => [key.decisions],
  );
}
