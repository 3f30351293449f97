/** The second factor: its picture for a telephone, and the field for six digits. */
import "./factor.css";

import { TextInput } from "@mantine/core";

import { t } from "../lib/translation.ts";

interface OfferedProps {
  secret: string;
  picture: string;
}

/** Told once: the picture is read by an authenticator app, or its letters are typed there. */
export function Offered({ secret, picture }: OfferedProps) {
  return (
    <div className="factor-offered">
      <p>
        {t("Read the picture with an app for one-time digits on your telephone, such as FreeOTP, Aegis or the one of your password manager.")}
      </p>
      <img src={picture} alt={t("QR code of the second factor; its letters stand beneath.")} width={200} height={200} />
      <p>
        {t("Or type these letters there:")} <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
    </div>
  );
}

interface DigitsProps {
  value: string;
  onChange: (value: string) => void;
  /** Whether a code for a lost telephone will do. */
  isSigningIn?: boolean;
}

export function Digits({ value, onChange, isSigningIn = false }: DigitsProps) {
  return (
    <TextInput
      label={t("Six digits from your telephone")}
      description={isSigningIn ? t("Or one of the codes for a lost telephone.") : undefined}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="one-time-code"
      inputMode={isSigningIn ? "text" : "numeric"}
      spellCheck={false}
      autoFocus
      required
    />
  );
}
