/** The parts of an identity, to be filled in. Nothing of it is remembered by the browser. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { fieldName, FIELDS, filled, type Parts } from "./word.ts";

interface FieldsProps {
  begun: Parts;
  done: string;
  isWaiting: boolean;
  error: unknown;
  onSend: (parts: Partial<Parts>) => void;
  onLeave: () => void;
}

export function Fields({ begun, done, isWaiting, error, onSend, onLeave }: FieldsProps) {
  const [parts, setParts] = useState(begun);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(filled(parts));
  };
  return (
    <form className="recruit-form vault-fields" onSubmit={submit} autoComplete="off">
      {FIELDS.map((field, nth) => (
        <TextInput
          key={field}
          size="xs"
          label={fieldName(field)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus={nth === 0 || undefined}
          value={parts[field]}
          onChange={({ currentTarget }) => setParts({ ...parts, [field]: currentTarget.value })}
        />
      ))}
      <div className="people-buttons recruit-wide">
        <Button type="submit" size="xs" loading={isWaiting}>
          {done}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={error} />
    </form>
  );
}
