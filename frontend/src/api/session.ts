/** Who sits here, and which study is open. */
import { skipToken, useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, keepToken, taken, whenSignedOut } from "./client.ts";
import { key, queries } from "./queries.ts";
import type { Desk, Member, NewStudy, Opening, Safety, Session } from "./shapes.ts";

/** The page's address brings a word that opens it once; it is spent and taken away. */
async function beginSession(): Promise<Session | null> {
  const token = new URLSearchParams(location.hash.slice(1)).get("begin");
  if (token === null) return null;
  window.history.replaceState(null, "", location.pathname);
  return taken(api.POST("/api/session/begin", { body: { token } }));
}

async function askSession(): Promise<Session> {
  const session = (await beginSession()) ?? (await taken(api.GET("/api/session")));
  keepToken(session.csrf);
  return session;
}

/** Everything of the earlier session is dropped, so that no words linger. */
async function startAnew(): Promise<void> {
  const session = await askSession();
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== key.session[0] });
  queries.setQueryData(key.session, session);
}

whenSignedOut(() => void queries.invalidateQueries({ queryKey: key.session }));

export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: key.session, queryFn: askSession });
}

export function useMe(): Member | null {
  return useSession().data?.member ?? null;
}

export function useSignIn() {
  return useMutation({
    mutationFn: async (member: string) => {
      await api.POST("/api/session", { body: { member } });
      await startAnew();
    },
  });
}

export function useLock() {
  return useMutation({
    mutationFn: async () => {
      await api.DELETE("/api/session");
      await startAnew();
    },
  });
}

export function useDesk(): UseQueryResult<Desk> {
  return useQuery({ queryKey: key.desk, queryFn: () => taken(api.GET("/api/desk")) });
}

export function useNewStudy() {
  return useMutation({
    mutationFn: async (body: NewStudy) => {
      await api.POST("/api/desk/new", { body });
      await startAnew();
    },
  });
}

export function useOpenStudy() {
  return useMutation({
    mutationFn: async (body: Opening) => {
      await api.POST("/api/desk/open", { body });
      await startAnew();
    },
  });
}

export function useOpenDemo() {
  return useMutation({
    mutationFn: async () => {
      await api.POST("/api/desk/demo");
      await startAnew();
    },
  });
}

export function useCloseStudy() {
  return useMutation({
    mutationFn: async () => {
      const closing = await taken(api.POST("/api/desk/close"));
      await startAnew();
      queries.setQueryData(key.closing, closing);
    },
  });
}

/** What was said when the study was closed in this tab. */
export function useClosing(): Safety | undefined {
  return useQuery<Safety>({ queryKey: key.closing, queryFn: skipToken }).data;
}
