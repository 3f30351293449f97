/** What a form of one's own account is made of: what it asks for, its refusal, and two ways on. */
import { Button } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";

import { useLeaving } from "../../../kit/leaving.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

export interface AccountFormProps {
  done: string;
  isWaiting: boolean;
  error: unknown;
  onSend: () => void;
  onLeave: () => void;
  children: ReactNode;
}

export function AccountForm({ done, isWaiting, error, onSend, onLeave, children }: AccountFormProps) {
  const form = useLeaving<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="password-form" ref={form} onSubmit={submit}>
      {children}
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
