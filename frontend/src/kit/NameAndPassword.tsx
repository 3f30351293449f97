/** Who one says to be, and the password that shows it: the two fields of a door. */
import { PasswordInput, TextInput } from "@mantine/core";

import { t } from "../lib/translation.ts";

export interface Named {
  name: string;
  password: string;
}

export const NOBODY_NAMED: Named = { name: "", password: "" };

interface NameAndPasswordProps {
  label: string;
  value: Named;
  onChange: (value: Named) => void;
}

export function NameAndPassword({ label, value, onChange }: NameAndPasswordProps) {
  return (
    <>
      <TextInput
        label={label}
        value={value.name}
        onChange={({ currentTarget }) => onChange({ ...value, name: currentTarget.value })}
        autoComplete="username"
        spellCheck={false}
        autoFocus
        required
      />
      <PasswordInput
        label={t("Password")}
        value={value.password}
        onChange={({ currentTarget }) => onChange({ ...value, password: currentTarget.value })}
        autoComplete="current-password"
        required
      />
    </>
  );
}
