/** Signing in step by step: the password, then the second factor, or setting one up. */
import { useState } from "react";

import { useOfferFactor } from "../api/account.ts";
import { Refusal } from "../api/client.ts";
import { useSignIn } from "../api/session.ts";
import { Digits, Offered } from "../kit/Factor.tsx";
import { Refused } from "../kit/Refused.tsx";
import { say } from "../kit/toast.ts";
import { t } from "../lib/translation.ts";
import { type Coming, type Step, sentAt } from "./coming.ts";

export function useEntering() {
  const [step, setStep] = useState<Step>("password");
  const [factor, setFactor] = useState("");
  const signIn = useSignIn();
  const offer = useOfferFactor();
  const enter = async (coming: Coming) => {
    const { member, password, chosen = "" } = coming;
    try {
      await signIn.mutateAsync({ ...sentAt(step, coming), factor });
      if (step === "setUp") say(t("Now make codes for a lost telephone, in the room Your account."));
    } catch (refused) {
      const kind = refused instanceof Refusal ? refused.kind : "";
      if (kind === "FactorNeededError") setStep("digits");
      if (kind === "WeakPasswordError") {
        setStep("password");
        setFactor("");
      }
      if (kind === "SetUpFactorError") {
        setStep("setUp");
        offer.mutate({ member, password: chosen === "" ? password : chosen });
      }
    }
  };
  return { step, factor, setFactor, enter, signIn, offer };
}

/** What follows after the password; nothing while it is the password that is asked for. */
export function SecondStep({ entering }: { entering: ReturnType<typeof useEntering> }) {
  const { step, factor, setFactor, signIn, offer } = entering;
  const kind = signIn.error instanceof Refusal ? signIn.error.kind : "";
  const isAsking = kind === "FactorNeededError" || kind === "SetUpFactorError";
  return (
    <>
      {step === "setUp" && <p>{t("The study asks everybody for a second factor; set one up now.")}</p>}
      {step === "setUp" && offer.data !== undefined && <Offered {...offer.data} />}
      {step !== "password" && <Digits value={factor} onChange={setFactor} isSigningIn={step === "digits"} />}
      <Refused error={isAsking ? offer.error : signIn.error} />
    </>
  );
}
