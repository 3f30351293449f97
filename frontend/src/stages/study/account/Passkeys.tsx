/** One's passkeys: which devices sign one in without the password, adding and taking away. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";

import { type OwnPasskeys, type Passkey, useAddPasskey, useEndPasskey, useOwnPasskeys } from "../../../api/passkey.ts";
import { shownDay } from "../../../kit/moment.ts";
import { say } from "../../../kit/toast.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { hasPasskeys } from "../../../lib/device.ts";
import { t } from "../../../lib/translation.ts";
import { WithPassword } from "./WithPassword.tsx";

function PasskeyRow({ passkey }: { passkey: Passkey }) {
  const [isEnding, setEnding] = useState(false);
  const end = useEndPasskey(passkey.id);
  const used =
    passkey.used_at === null ? t("never used") : t("last used {day}", { day: shownDay(passkey.used_at) });
  return (
    <li>
      <span>
        {passkey.name}
        <br />
        <span className="quiet">
          {t("since {day}", { day: shownDay(passkey.added_at) })} · {used}
          {!passkey.is_for_here && <> · {t("works at {site} alone", { site: passkey.site })}</>}
        </span>
      </span>
      {isEnding ? (
        <WithPassword
          done={t("Take away")}
          isWaiting={end.isPending}
          error={end.error}
          onSend={(password) => end.mutate(password)}
          onLeave={() => setEnding(false)}
        />
      ) : (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => setEnding(true)}
          aria-label={t("Take the passkey {name} away", { name: passkey.name })}
        >
          {t("Take away")}
        </Button>
      )}
    </li>
  );
}

function Adding({ onLeave }: { onLeave: () => void }) {
  const [name, setName] = useState("");
  const add = useAddPasskey();
  const send = (password: string) =>
    add.mutate(
      { name, password },
      {
        onSuccess: () => {
          onLeave();
          say(t("From now on this passkey signs you in, too."));
        },
      },
    );
  return (
    <WithPassword
      done={t("Go on at the device")}
      isWaiting={add.isPending}
      error={add.error}
      onSend={send}
      onLeave={onLeave}
    >
      <TextInput
        label={t("What is it called?")}
        description={t("After its device, as: my telephone.")}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        autoComplete="off"
        maxLength={60}
        autoFocus
        required
      />
    </WithPassword>
  );
}

/** Why none can be added here, if so. */
function whyNot({ can_add }: OwnPasskeys): string | null {
  if (!can_add) {
    return t("They work where the study has a name of its own and TLS, as https://study.uni.example; not at this address.");
  }
  return hasPasskeys() ? null : t("This browser has no passkeys; take another one.");
}

function Own({ own }: { own: OwnPasskeys }) {
  const [isAdding, setAdding] = useState(false);
  const hindered = whyNot(own);
  return (
    <>
      <p>
        {t("A passkey signs you in without your password: your telephone, computer or security key asks for your finger, your face or its PIN.")}{" "}
        {hindered}
      </p>
      {own.items.length > 0 && (
        <ul className="account-seats">
          {own.items.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {hindered === null && isAdding && <Adding onLeave={() => setAdding(false)} />}
      {hindered === null && !isAdding && (
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {t("Add a passkey")}
        </Button>
      )}
    </>
  );
}

export function Passkeys() {
  const own = useOwnPasskeys();
  return (
    <section aria-labelledby="account-passkeys">
      <h2 id="account-passkeys">{t("Passkeys")}</h2>
      <Waiting query={own}>{(shown) => <Own own={shown} />}</Waiting>
    </section>
  );
}
