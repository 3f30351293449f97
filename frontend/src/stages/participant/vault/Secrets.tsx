/** Forms for a vault secret: one's own, another one, or the recovery key from paper. */
import { Button, PasswordInput, Textarea } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface SecretFormProps {
  /** What is asked for, in order; each has a label and may be written on paper. */
  asked: readonly { name: string; label: string; isPaper?: boolean; isNew?: boolean }[];
  done: string;
  isWaiting: boolean;
  error: unknown;
  children?: ReactNode;
  onSend: (given: Record<string, string>) => void;
  onLeave?: () => void;
}

export function SecretForm({ asked, done, isWaiting, error, children, onSend, onLeave }: SecretFormProps) {
  const [given, setGiven] = useState<Record<string, string>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(given);
  };
  return (
    <form className="vault-secret" onSubmit={submit} autoComplete="off">
      {children}
      {asked.map(({ name, label, isPaper = false, isNew = false }) => {
        const shared = {
          label,
          required: true,
          value: given[name] ?? "",
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
            setGiven({ ...given, [name]: currentTarget.value }),
        };
        return isPaper ? (
          <Textarea key={name} {...shared} autosize minRows={2} spellCheck={false} autoComplete="off" className="vault-paper" />
        ) : (
          <PasswordInput
            key={name}
            {...shared}
            autoComplete={isNew ? "new-password" : "off"}
            visibilityToggleButtonProps={{ "aria-label": t("Show what is typed") }}
          />
        );
      })}
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={isWaiting}>
          {done}
        </Button>
        {onLeave !== undefined && (
          <Button size="xs" variant="subtle" onClick={onLeave}>
            {t("Not now")}
          </Button>
        )}
      </div>
      <Refused error={error} />
    </form>
  );
}
