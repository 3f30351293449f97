/** Passkeys: one's own, adding and taking away, and signing in with one. */
import { useMutation, useQuery, type UseQueryResult } from "@tanstack/react-query";

import { make, sign } from "../lib/device.ts";
import { t } from "../lib/translation.ts";
import { api, Declined, taken } from "./client.ts";
import { key, useChange } from "./queries.ts";
import type { components } from "./schema.gen.ts";
import { sitDown } from "./session.ts";

export type Passkey = components["schemas"]["PasskeyShown"];
export type OwnPasskeys = components["schemas"]["PasskeysShown"];

const TOUCHED = () => [key.account, key.members, key.seats];

/** Say why a device gave nothing: browsers tell little, so that pages learn nothing of it. */
async function given<Given>(asked: Promise<Given>): Promise<Given> {
  try {
    return await asked;
  } catch (refused) {
    const name = refused instanceof DOMException ? refused.name : "";
    if (name === "InvalidStateError") throw new Declined(t("This device holds a passkey of yours for this study already."));
    throw new Declined(t("The device gave no passkey. Try again, or sign in with your password."));
  }
}

export function useOwnPasskeys(): UseQueryResult<OwnPasskeys> {
  return useQuery({ queryKey: key.passkeys, queryFn: () => taken(api.GET("/api/account/passkeys")) });
}

/** Let a device make a passkey, and sign in with it, too, from now on. */
export function useAddPasskey() {
  return useChange(async ({ name, password }: { name: string; password: string }) => {
    const offered = await taken(api.POST("/api/account/passkeys/begin", { body: { password } }));
    const made = await given(make(offered));
    return taken(api.POST("/api/account/passkeys", { body: { name, ...made } }));
  }, TOUCHED);
}

export function useEndPasskey(id: string) {
  const params = { path: { passkey_id: id } };
  return useChange(
    (password: string) => taken(api.POST("/api/account/passkeys/{passkey_id}/end", { params, body: { password } })),
    TOUCHED,
  );
}

/** Take all passkeys of a member away, who lost a device perhaps. */
export function useRemovePasskeys(memberId: string) {
  const params = { path: { member_id: memberId } };
  return useChange((_: undefined) => api.DELETE("/api/members/{member_id}/passkeys", { params }), TOUCHED);
}

export function useEnterWithPasskey() {
  return useMutation({
    mutationKey: key.session,
    mutationFn: async () => {
      const asked = await taken(api.POST("/api/session/passkey/begin"));
      const body = await given(sign(asked));
      await sitDown(api.POST("/api/session/passkey", { body }));
    },
  });
}
