/** What stands before all studies of a server. It is no study's, and names none to strangers. */
import { Button } from "@mantine/core";

import { type Reachable, useEnterStudy, useFront, useSignOutOfAccount } from "../../api/serverAccount.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { OtherLanguage } from "../../kit/OtherLanguage.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { AccountSignIn } from "./AccountSignIn.tsx";

function Study({ study }: { study: Reachable }) {
  const enter = useEnterStudy();
  if (study.asks_own_door) {
    return (
      <li>
        <a className="seat" href={`/${study.path}/`}>
          <Icon name="lock" />
          {study.title}
        </a>
        <p className="quiet">
          {t("This study asks for a second factor that your account does not have. Sign in at its own address.")}
        </p>
      </li>
    );
  }
  return (
    <li>
      <button type="button" className="seat" disabled={enter.isPending} onClick={() => enter.mutate(study.path)}>
        <Icon name="study" />
        {study.title}
      </button>
      <Refused error={enter.error} />
    </li>
  );
}

function Studies({ studies }: { studies: Reachable[] }) {
  const signOut = useSignOutOfAccount();
  return (
    <>
      <h2>{t("Your studies at this server")}</h2>
      <ul className="seats">
        {studies.map((study) => (
          <Study key={study.path} study={study} />
        ))}
      </ul>
      <p className="quiet">
        {t("One is missing? Sign in at its own address, and say in the room Your account that the account is yours.")}
      </p>
      <Refused error={signOut.error} />
      <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t("Sign out of all of them here")}
      </Button>
    </>
  );
}

function Directions({ hasAccounts }: { hasAccounts: boolean }) {
  return (
    <>
      <p>
        {t(
          "This server holds several studies, each at an address of its own. Open the link of your invitation, or the address that your coordinator gave you, and keep it as a bookmark.",
        )}
      </p>
      {hasAccounts && (
        <>
          <h2>{t("With an account for several studies")}</h2>
          <AccountSignIn />
          <p className="quiet">{t("You begin with one in a study, in the room Your account.")}</p>
        </>
      )}
      <p className="quiet">{t("For the sake of those who take part, no study is listed here.")}</p>
    </>
  );
}

export function Front() {
  const front = useFront();
  const isElsewhere = location.pathname !== "/";
  return (
    <main className="door">
      <h1>Counterpoint</h1>
      {isElsewhere && <p role="status">{t("Nothing stands at this address. Look whether it was copied whole.")}</p>}
      <Waiting query={front}>
        {({ is_known, has_accounts, studies }) =>
          is_known ? <Studies studies={studies} /> : <Directions hasAccounts={has_accounts} />
        }
      </Waiting>
      <p>
        <OtherLanguage />
      </p>
    </main>
  );
}
