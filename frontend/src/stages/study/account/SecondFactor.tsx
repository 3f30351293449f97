/** One's second factor: set up with a telephone, confirmed by digits, codes for a lost one. */
import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { type Account, useBeginFactor, useConfirmFactor, useEndFactor, useRecoveryCodes } from "../../../api/account.ts";
import { Digits, Offered } from "../../../kit/Factor.tsx";
import { useLeaving } from "../../../kit/leaving.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { WithPassword } from "./WithPassword.tsx";

function SetUp({ onLeave }: { onLeave: () => void }) {
  const begin = useBeginFactor();
  const confirm = useConfirmFactor();
  const [given, setGiven] = useState("");
  const form = useLeaving<HTMLFormElement>();
  if (begin.data === undefined) {
    return (
      <WithPassword
        done={t("Go on")}
        isWaiting={begin.isPending}
        error={begin.error}
        onSend={(password) => begin.mutate(password)}
        onLeave={onLeave}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(given);
  };
  return (
    <form className="password-form" ref={form} onSubmit={submit}>
      <Offered {...begin.data} />
      <Digits value={given} onChange={setGiven} />
      <Refused error={confirm.error} />
      <div className="account-buttons">
        <Button type="submit" size="xs" loading={confirm.isPending}>
          {t("Sign in with it from now on")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
    </form>
  );
}

function Codes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const place = useLeaving<HTMLDivElement>();
  return (
    <div className="account-codes" ref={place} role="status">
      <p>
        {t("Write these down and keep them apart from the telephone. They are shown once; each lets you in once.")}
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={onDone}>
        {t("I have written them down")}
      </Button>
    </div>
  );
}

function Own({ account }: { account: Account }) {
  const [asked, setAsked] = useState<"codes" | "end" | null>(null);
  const codes = useRecoveryCodes();
  const end = useEndFactor();
  const leave = () => {
    setAsked(null);
    codes.reset();
    end.reset();
  };
  const left = account.recovery_left;
  if (codes.data !== undefined) return <Codes codes={codes.data.codes} onDone={leave} />;
  return (
    <>
      <p>
        {t("Since {day} you sign in with six digits from your telephone, too.", { day: shownDay(account.factor_since ?? "") })}{" "}
        {left === 0
          ? t("You have no codes for a lost telephone: make some now.")
          : t("You have {left} codes left for a lost telephone.", { left })}
      </p>
      {asked === null ? (
        <div className="account-buttons">
          <Button size="xs" variant={left === 0 ? "filled" : "default"} onClick={() => setAsked("codes")}>
            {t("Make codes for a lost telephone")}
          </Button>
          {!account.factor_demanded && (
            <Button size="xs" variant="subtle" onClick={() => setAsked("end")}>
              {t("Do without the second factor")}
            </Button>
          )}
        </div>
      ) : (
        <WithPassword
          done={asked === "codes" ? t("Make codes for a lost telephone") : t("Do without the second factor")}
          isWaiting={codes.isPending || end.isPending}
          error={asked === "codes" ? codes.error : end.error}
          onSend={(password) => (asked === "codes" ? codes.mutate(password) : end.mutate(password, { onSuccess: leave }))}
          onLeave={leave}
        />
      )}
    </>
  );
}

export function SecondFactor({ account }: { account: Account }) {
  const [isSettingUp, setSettingUp] = useState(false);
  return (
    <section aria-labelledby="account-factor">
      <h2 id="account-factor">{t("Second factor")}</h2>
      {account.factor_since !== null && <Own account={account} />}
      {account.factor_since === null && isSettingUp && <SetUp onLeave={() => setSettingUp(false)} />}
      {account.factor_since === null && !isSettingUp && (
        <>
          <p>{t("With six digits from your telephone, too, a password that somebody saw or guessed lets nobody in.")}</p>
          <Button size="xs" variant="default" onClick={() => setSettingUp(true)}>
            {t("Set up a second factor")}
          </Button>
        </>
      )}
    </section>
  );
}
