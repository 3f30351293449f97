/** One account at a server that holds several studies: begin one here, or let one lead here too. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";

import { Refusal } from "../../../api/client.ts";
import {
  type OwnAccount,
  useBeginAccount,
  useOwnAccount,
  useTieAccount,
  useUntieAccount,
} from "../../../api/serverAccount.ts";
import { Digits } from "../../../kit/Factor.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { AccountForm } from "./AccountForm.tsx";
import { WithPassword } from "./WithPassword.tsx";

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Secret({ label, value, onChange, of, isFirst = false }: FieldProps & { of: string; isFirst?: boolean }) {
  return (
    <PasswordInput
      label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete={of}
      autoFocus={isFirst}
      required
    />
  );
}

function Name({ label, value, onChange, isFirst = false }: FieldProps & { isFirst?: boolean }) {
  return (
    <TextInput
      label={label}
      description={t("Such as your address at work. Letters, digits, full stops, hyphens and @.")}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="off"
      spellCheck={false}
      autoFocus={isFirst}
      required
    />
  );
}

function Begin({ onLeave }: { onLeave: () => void }) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const begin = useBeginAccount();
  const send = () => begin.mutate({ name, password }, { onSuccess: onLeave });
  return (
    <AccountForm done={t("Begin the account")} isWaiting={begin.isPending} error={begin.error} onSend={send} onLeave={onLeave}>
      <p>{t("You sign in to it with your password and second factor of this study, which is then its home.")}</p>
      <Name label={t("Name of the account")} value={name} onChange={setName} isFirst />
      <Secret label={t("Current password")} value={password} onChange={setPassword} of="current-password" />
    </AccountForm>
  );
}

function Tie({ known, onLeave }: { known: string; onLeave: () => void }) {
  const [given, setGiven] = useState({ own_password: "", name: known, password: "", factor: "" });
  const [asksFactor, setAsksFactor] = useState(false);
  const tie = useTieAccount();
  const change = (part: Partial<typeof given>) => setGiven((before) => ({ ...before, ...part }));
  const send = () =>
    tie.mutate(given, {
      onSuccess: onLeave,
      onError: (refused) => {
        if (refused instanceof Refusal && refused.kind === "FactorNeededError") setAsksFactor(true);
      },
    });
  const isAsking = tie.error instanceof Refusal && tie.error.kind === "FactorNeededError";
  return (
    <AccountForm
      done={t("Let it lead here")}
      isWaiting={tie.isPending}
      error={isAsking ? null : tie.error}
      onSend={send}
      onLeave={onLeave}
    >
      <p>{t("Show that you are both: the member here, and the owner of the account.")}</p>
      <Secret
        label={t("Your password in this study")}
        value={given.own_password}
        onChange={(own_password) => change({ own_password })}
        of="current-password"
        isFirst
      />
      <Name label={t("Name of the account")} value={given.name} onChange={(name) => change({ name })} />
      <Secret
        label={t("Password of the account")}
        value={given.password}
        onChange={(password) => change({ password })}
        of="off"
      />
      {asksFactor && <Digits value={given.factor} onChange={(factor) => change({ factor })} isSigningIn />}
    </AccountForm>
  );
}

function told({ name, is_home, sleeps }: OwnAccount): string {
  if (name === null) {
    return t("This server holds several studies. With one account you sign in once and step from one of yours to another.");
  }
  if (is_home) return t("This study is the home of your account {name}: you sign in to it as you do here.", { name });
  if (sleeps) {
    return t("Your account {name} does not lead here now: a password was made anew, here or at its home, or a second factor was set up there. Show once more that both are yours.", { name });
  }
  return t("Your account {name} leads here.", { name });
}

function Choices({ own, onChoose }: { own: OwnAccount; onChoose: (form: "begin" | "tie") => void }) {
  const untie = useUntieAccount();
  const [isEnding, setEnding] = useState(false);
  const end = own.is_home ? t("Do away with the account") : t("Let it lead here no more");
  if (isEnding) {
    const leave = () => setEnding(false);
    return (
      <WithPassword
        done={end}
        isWaiting={untie.isPending}
        error={untie.error}
        onSend={(password) => untie.mutate(password, { onSuccess: leave })}
        onLeave={leave}
      />
    );
  }
  return (
    <>
      <div className="account-buttons">
        {own.name === null && (
          <Button size="xs" variant="default" onClick={() => onChoose("begin")}>
            {t("Begin an account")}
          </Button>
        )}
        {!own.is_home && (own.name === null || own.sleeps) && (
          <Button size="xs" variant="default" onClick={() => onChoose("tie")}>
            {own.name === null ? t("I have an account already") : t("Show that both are mine")}
          </Button>
        )}
        {own.name !== null && (
          <Button size="xs" variant="subtle" onClick={() => setEnding(true)}>
            {end}
          </Button>
        )}
      </div>
      {own.is_home && (
        <p className="quiet">
          {t("Without it you sign in at each study's own address again; what you wrote stays yours.")}
        </p>
      )}
    </>
  );
}

export function ServerAccount() {
  const account = useOwnAccount();
  const [form, setForm] = useState<"begin" | "tie" | null>(null);
  const leave = () => setForm(null);
  if (account.data?.is_offered === false) return null;
  return (
    <section aria-labelledby="account-server">
      <h2 id="account-server">{t("One account for several studies")}</h2>
      <Waiting query={account}>
        {(own) => (
          <>
            <p>{told(own)}</p>
            {form === null && <Choices own={own} onChoose={setForm} />}
            {form === "begin" && <Begin onLeave={leave} />}
            {form === "tie" && <Tie known={own.name ?? ""} onLeave={leave} />}
          </>
        )}
      </Waiting>
    </section>
  );
}
