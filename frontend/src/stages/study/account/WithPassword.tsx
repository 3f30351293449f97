/** Whatever changes how one signs in asks for the password anew. */
import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface WithPasswordProps {
  /** What else is asked for, before the password. */
  children?: ReactNode;
  done: string;
  isWaiting: boolean;
  error: unknown;
  onSend: (password: string) => void;
  onLeave: () => void;
}

export function WithPassword({ children, done, isWaiting, error, onSend, onLeave }: WithPasswordProps) {
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(password);
  };
  return (
    <form className="password-form" onSubmit={submit}>
      {children}
      <PasswordInput
        label={t("Current password")}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        autoComplete="current-password"
        autoFocus={children === undefined}
        required
      />
      <Refused error={error} />
      <div className="account-buttons">
        <Button type="submit" size="xs" loading={isWaiting}>
          {done}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
    </form>
  );
}
