/** Keeping something under a name, for oneself or for all. */
import { Button, Checkbox, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useLeaving } from "../../../kit/leaving.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

interface SaveAsProps {
  label: string;
  /** What the button says. */
  deed: string;
  isPending: boolean;
  error: Error | null;
  onSave: (name: string, isShared: boolean) => void;
}

export function SaveAs({ label, deed, isPending, error, onSave }: SaveAsProps) {
  const [name, setName] = useState("");
  const [isShared, setShared] = useState(false);
  const form = useLeaving<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(name, isShared);
  };
  return (
    <form className="save-as" ref={form} onSubmit={submit} autoComplete="off">
      <TextInput
        label={label}
        value={name}
        maxLength={120}
        spellCheck={false}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox label={t("Others see it too")} checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />
      <Button type="submit" variant="default" loading={isPending} disabled={name.trim() === ""}>
        {deed}
      </Button>
      <Refused error={error} />
    </form>
  );
}
