/** Signing in to an account of the server: its name, the password, and the second factor if there is one. */
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { Refusal } from "../../api/client.ts";
import { useSignInToAccount } from "../../api/serverAccount.ts";
import { Digits } from "../../kit/Factor.tsx";
import { useLeaving } from "../../kit/leaving.ts";
import { NameAndPassword, NOBODY_NAMED } from "../../kit/NameAndPassword.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

export function AccountSignIn() {
  const [owner, setOwner] = useState(NOBODY_NAMED);
  const [factor, setFactor] = useState("");
  const [asksFactor, setAsksFactor] = useState(false);
  const signIn = useSignInToAccount();
  const form = useLeaving<HTMLFormElement>();
  const kind = signIn.error instanceof Refusal ? signIn.error.kind : "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const noteFactor = (refused: unknown) => {
      if (refused instanceof Refusal && refused.kind === "FactorNeededError") setAsksFactor(true);
    };
    signIn.mutate({ ...owner, factor }, { onError: noteFactor });
  };
  return (
    <form className="password-form" ref={form} onSubmit={submit}>
      <NameAndPassword label={t("Name of your account")} value={owner} onChange={setOwner} />
      {asksFactor && <Digits value={factor} onChange={setFactor} isSigningIn />}
      {kind !== "FactorNeededError" && <Refused error={signIn.error} />}
      {kind === "SetUpFactorError" && <p>{t("Sign in once at that study's own address, and set it up there.")}</p>}
      <Button type="submit" loading={signIn.isPending}>
        {t("Sign in")}
      </Button>
    </form>
  );
}
