/** Who is at the study now, and in which room; the stream says it, nothing is kept. */
import { skipToken, useQuery } from "@tanstack/react-query";

import { api } from "./client.ts";
import { key, queries } from "./queries.ts";

export interface Here {
  member_id: string;
  room: string;
}

export function isPresence(told: unknown): told is Here[] {
  return (
    Array.isArray(told) &&
    told.every((one: unknown) => typeof one === "object" && one !== null && "member_id" in one && "room" in one)
  );
}

export function keepPresence(here: Here[]): void {
  queries.setQueryData(key.presence, here);
}

export function usePresence(): Here[] {
  return useQuery<Here[]>({ queryKey: key.presence, queryFn: skipToken }).data ?? [];
}

/** Say in which room this page is; that it fails is no matter. */
export function goTo(room: string): void {
  api.PUT("/api/presence", { body: { room } }).catch(() => undefined);
}
