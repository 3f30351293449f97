/** Whatever changes how one signs in asks for the password anew. */
import { PasswordInput } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { t } from "../../../lib/translation.ts";
import { AccountForm, type AccountFormProps } from "./AccountForm.tsx";

interface WithPasswordProps extends Omit<AccountFormProps, "onSend" | "children"> {
  /** What else is asked for, before the password. */
  children?: ReactNode;
  onSend: (password: string) => void;
}

export function WithPassword({ children, onSend, ...form }: WithPasswordProps) {
  const [password, setPassword] = useState("");
  return (
    <AccountForm {...form} onSend={() => onSend(password)}>
      {children}
      <PasswordInput
        label={t("Current password")}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        autoComplete="current-password"
        autoFocus={children === undefined}
        required
      />
    </AccountForm>
  );
}
