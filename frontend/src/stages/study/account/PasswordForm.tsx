/** One chooses, or changes, the password with which one signs in. */
import { PasswordInput } from "@mantine/core";
import { useState } from "react";

import { useOwnPassword, useSession } from "../../../api/session.ts";
import { NewPassword, NOTHING_CHOSEN } from "../../../kit/NewPassword.tsx";
import { say } from "../../../kit/toast.ts";
import { t } from "../../../lib/translation.ts";
import { AccountForm } from "./AccountForm.tsx";

export function PasswordForm({ onDone }: { onDone: () => void }) {
  const hasOne = useSession().data?.has_password === true;
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const change = useOwnPassword();
  const send = () => {
    if (chosen.first !== chosen.again) return;
    change.mutate(
      { current, new: chosen.first },
      {
        onSuccess: () => {
          onDone();
          say(t("From now on you sign in with the new password."));
        },
      },
    );
  };
  return (
    <AccountForm
      done={t("Keep the password")}
      isWaiting={change.isPending}
      error={change.error}
      onSend={send}
      onLeave={onDone}
    >
      <p>
        {hasOne
          ? t("Your other windows will ask for the new password.")
          : t("From the next time on, the page asks for it. The study's passphrase stays as it is.")}
      </p>
      {hasOne && (
        <PasswordInput
          label={t("Current password")}
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          required
        />
      )}
      <NewPassword chosen={chosen} onChoose={setChosen} />
    </AccountForm>
  );
}
