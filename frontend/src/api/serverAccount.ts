/** One account at a server that holds several studies: signing in to it, and letting it lead here. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, show, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";

/** How soon the names of studies are gone from a page whose seats have ended. */
const LOOKED_EVERY_MS = 30_000;

type Served = components["schemas"];
/** Whether this browser's owner is known at the server, and to which studies the account leads. */
export type Front = Served["FrontShown"];
export type Reachable = Served["ReachableShown"];
export type OwnAccount = Served["OwnAccountShown"];
type Owner = Required<Served["OwnerSent"]>;
type Tie = Required<Served["TieSent"]>;

export function useFront(): UseQueryResult<Front> {
  // A seat may end, here or at another tab, of which nothing tells this page.
  return useQuery({
    queryKey: key.front,
    queryFn: () => taken(api.GET("/api/front")),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: LOOKED_EVERY_MS,
  });
}

const keep = (front: Front) => show(key.front, front);

export function useSignInToAccount() {
  return useMutation({
    mutationFn: (body: Owner) => taken(api.POST("/api/front/session", { body })),
    onSuccess: keep,
  });
}

/** Sit down in a study, and go there: another study is another page. */
export function useEnterStudy() {
  return useMutation({
    mutationFn: (path: string) => taken(api.POST("/api/front/studies", { body: { path } })),
    onSuccess: (_, path) => location.assign(`/${path}/`),
  });
}

export function useSignOutOfAccount() {
  return useMutation({ mutationFn: () => taken(api.DELETE("/api/front/session")), onSuccess: keep });
}

export function useOwnAccount(): UseQueryResult<OwnAccount> {
  return useQuery({ queryKey: key.ownAccount, queryFn: () => taken(api.GET("/api/account/server")) });
}

const TOUCHED = () => [key.ownAccount];

export function useBeginAccount() {
  return useChange(
    (body: { name: string; password: string }) => taken(api.POST("/api/account/server", { body })),
    TOUCHED,
  );
}

export function useTieAccount() {
  return useChange((body: Tie) => taken(api.PUT("/api/account/server", { body })), TOUCHED);
}

export function useUntieAccount() {
  return useChange(
    (password: string) => taken(api.POST("/api/account/server/end", { body: { password } })),
    TOUCHED,
  );
}
