/** Signing in with a passkey: the device asks which, and makes sure of its owner. */
import "./passkey.css";

import { Button } from "@mantine/core";

import { useEnterWithPasskey } from "../api/passkey.ts";
import { Icon } from "../kit/icons/Icon.tsx";
import { Refused } from "../kit/Refused.tsx";
import { hasPasskeys } from "../lib/device.ts";
import { t } from "../lib/translation.ts";

export function PasskeyButton() {
  const enter = useEnterWithPasskey();
  if (!hasPasskeys()) return null;
  return (
    <div className="door-passkey">
      <Button
        variant="default"
        leftSection={<Icon name="key" size={16} />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {t("Sign in with a passkey")}
      </Button>
      <Refused error={enter.error} />
    </div>
  );
}
