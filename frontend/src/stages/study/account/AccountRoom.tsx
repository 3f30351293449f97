/** One's own account: the password, the second factor, and what the study asks of all. */
import "./account.css";

import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";

import { type Account, useAccount, useDemand } from "../../../api/account.ts";
import { useMe, useSession } from "../../../api/session.ts";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { base } from "../../../lib/address.ts";
import { t } from "../../../lib/translation.ts";
import { OwnSeats } from "./OwnSeats.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { SecondFactor } from "./SecondFactor.tsx";
import { ServerAccount } from "./ServerAccount.tsx";

function Password({ hasOne }: { hasOne: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="account-password">
      <h2 id="account-password">{t("Password")}</h2>
      {isOpen ? (
        <PasswordForm onDone={() => setOpen(false)} />
      ) : (
        <>
          <p>{hasOne ? t("You sign in with a password of your own.") : t("You have no password; the passphrase lets you in.")}</p>
          <Button size="xs" variant="default" onClick={() => setOpen(true)}>
            {hasOne ? t("Change my password") : t("Choose a password")}
          </Button>
        </>
      )}
    </section>
  );
}

function AskedOfAll({ account }: { account: Account }) {
  const demand = useDemand();
  return (
    <section aria-labelledby="account-all">
      <h2 id="account-all">{t("What the study asks of everybody")}</h2>
      <Checkbox
        label={t("Everybody signs in with a second factor")}
        description={t("Who has none sets one up at the next sign-in. You need one yourself first.")}
        checked={account.factor_demanded}
        disabled={demand.isPending}
        onChange={({ currentTarget }) => demand.mutate(currentTarget.checked)}
      />
      <Refused error={demand.error} onDismiss={demand.reset} />
    </section>
  );
}

export function AccountRoom() {
  const session = useSession().data;
  const coordinates = useMe()?.roles.includes("coordinator") === true;
  const account = useAccount();
  if (session?.study?.is_demo === true) {
    return (
      <Page title={t("Your account")}>
        <p>{t("In the demo nobody signs in. In a study of your own, your password, passkeys and second factor stand here.")}</p>
      </Page>
    );
  }
  const hasPassword = session?.has_password === true;
  return (
    <Page title={t("Your account")} lead={t("How you sign in. Only you see this page.")}>
      <div className="account">
        <Password hasOne={hasPassword} />
        <Waiting query={account}>
          {(shown) => (
            <>
              {hasPassword && <Passkeys />}
              {hasPassword && <SecondFactor account={shown} />}
              {hasPassword && base !== "" && <ServerAccount />}
              <OwnSeats hasPassword={hasPassword} />
              {coordinates && hasPassword && <AskedOfAll account={shown} />}
            </>
          )}
        </Waiting>
      </div>
    </Page>
  );
}
