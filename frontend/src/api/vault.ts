/** The identity vault. What is read from it stays with whoever asked, and in no cache. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { api, taken } from "./client.ts";
import { key, refresh, useChange } from "./queries.ts";
import type { About, AboutKind, Identity, KeptIdentity, NewIdentity, SettledIdentity, Vault } from "./shapes.ts";

const LOOKED_EVERY_MS = 20_000;
const touched = () => [key.vault];

/** Whether it stands, who holds keys, and how long it stays open here. */
export function useVault(): UseQueryResult<Vault> {
  return useQuery({
    queryKey: key.vault,
    queryFn: () => taken(api.GET("/api/vault")),
    // It locks by itself, which no event tells.
    refetchInterval: ({ state }) => (state.data?.locks_in_s == null ? false : LOOKED_EVERY_MS),
  });
}

/** About whom something is kept; never what. */
export function useKeptIdentities(): UseQueryResult<KeptIdentity[]> {
  return useQuery({
    queryKey: key.keptIdentities,
    queryFn: async () => (await taken(api.GET("/api/vault/identities"))).items,
  });
}

export function useSetUpVault() {
  return useChange((secret: string) => taken(api.POST("/api/vault", { body: { secret } })), touched);
}

export function useMakeKey() {
  return useChange(
    ({ secret, isAnew }: { secret: string; isAnew: boolean }) =>
      taken(
        isAnew
          ? api.PUT("/api/vault/keys", { body: { secret } })
          : api.POST("/api/vault/keys", { body: { secret } }),
      ),
    touched,
  );
}

export function useOpenVault() {
  return useChange((secret: string) => taken(api.POST("/api/vault/open", { body: { secret } })), touched);
}

export function useLockVault() {
  return useChange(() => taken(api.DELETE("/api/vault/open")), touched);
}

export function useChangeSecret() {
  return useChange(
    (body: { secret: string; new_secret: string }) => taken(api.PUT("/api/vault/secret", { body })),
    touched,
  );
}

export function useNewRecoveryKey() {
  return useChange(() => taken(api.POST("/api/vault/recovery")), touched);
}

export function useKeepRecoveryKey() {
  return useChange(
    (recovery_key: string) => taken(api.POST("/api/vault/recovery/keep", { body: { recovery_key } })),
    touched,
  );
}

export function useRecoverVault() {
  return useChange(
    (body: { recovery_key: string; secret: string }) => taken(api.POST("/api/vault/recover", { body })),
    touched,
  );
}

export function useShare() {
  return useChange(() => taken(api.POST("/api/vault/share")), touched);
}

export function usePutIdentity() {
  return useChange((body: NewIdentity) => taken(api.POST("/api/vault/identities", { body })), touched);
}

/** Read what identifies somebody; nobody but the caller keeps it, and history says that it was read. */
export function useReadIdentity() {
  return useMutation<Identity, Error, About>({
    mutationFn: (body) => taken(api.POST("/api/vault/identities/read", { body })),
    gcTime: 0,
    onSettled: () => refresh(key.vault, key.history),
  });
}

export function useReadNames() {
  return useMutation<Identity[], Error, AboutKind>({
    mutationFn: async (about_kind) => (await taken(api.POST("/api/vault/names", { body: { about_kind } }))).items,
    gcTime: 0,
    onSettled: () => refresh(key.vault, key.history),
  });
}

export function useSettleIdentity() {
  return useMutation<Identity, Error, SettledIdentity>({
    mutationFn: (body) => taken(api.PUT("/api/vault/identities", { body })),
    gcTime: 0,
    onSettled: () => refresh(key.vault, key.history),
  });
}

export function useRemoveIdentity() {
  return useChange((body: About) => taken(api.POST("/api/vault/identities/remove", { body })), touched);
}
