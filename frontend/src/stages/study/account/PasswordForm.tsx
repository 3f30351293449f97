/** One chooses, or changes, the password with which one signs in. */
import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useOwnPassword, useSession } from "../../../api/session.ts";
import { NewPassword, NOTHING_CHOSEN } from "../../../kit/NewPassword.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t } from "../../../lib/translation.ts";

export function PasswordForm({ onDone }: { onDone: () => void }) {
  const hasOne = useSession().data?.has_password === true;
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState(NOTHING_CHOSEN);
  const change = useOwnPassword();
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
    <form className="password-form" onSubmit={submit}>
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
          required
        />
      )}
      <NewPassword chosen={chosen} onChoose={setChosen} />
      <Refused error={change.error} />
      <Button type="submit" loading={change.isPending}>
        {t("Keep the password")}
      </Button>
    </form>
  );
}
