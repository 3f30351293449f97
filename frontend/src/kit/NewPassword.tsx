/** Two fields for a password that is chosen now, and what makes a good one. */
import { PasswordInput } from "@mantine/core";
import { useState } from "react";

import { t } from "../lib/translation.ts";

export interface Chosen {
  first: string;
  again: string;
}

export const NOTHING_CHOSEN: Chosen = { first: "", again: "" };

interface NewPasswordProps {
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
}

export function NewPassword({ chosen, onChoose }: NewPasswordProps) {
  const [isLeft, setLeft] = useState(false);
  const differ = isLeft && chosen.again !== "" && chosen.first !== chosen.again;
  return (
    <>
      <PasswordInput
        label={t("New password")}
        description={t("At least ten characters; four words that do not belong together are good.")}
        value={chosen.first}
        onChange={({ currentTarget }) => onChoose({ ...chosen, first: currentTarget.value })}
        autoComplete="new-password"
        required
      />
      <PasswordInput
        label={t("The new password once more")}
        value={chosen.again}
        onChange={({ currentTarget }) => onChoose({ ...chosen, again: currentTarget.value })}
        onBlur={() => setLeft(true)}
        error={differ ? t("The two differ. Type the same password twice.") : null}
        autoComplete="new-password"
        required
      />
    </>
  );
}
