/** The vault: who holds keys, whether it is open here, and about whom something is kept. */
import "../people.css";
import "../recruit.css";
import "./vault.css";

import { Button } from "@mantine/core";
import { useState } from "react";

import { useMe } from "../../../api/session.ts";
import type { Vault } from "../../../api/shapes.ts";
import { useLockVault, useMakeKey, useOpenVault, useRecoverVault, useSetUpVault, useVault } from "../../../api/vault.ts";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Holders } from "./Holders.tsx";
import { Keeping } from "./Keeping.tsx";
import { Replaced } from "./Replaced.tsx";
import { Recovery } from "./Recovery.tsx";
import { SecretForm } from "./Secrets.tsx";

type ShowPaper = (paper: string) => void;

function SetUp({ onPaper }: { onPaper: ShowPaper }) {
  const setUp = useSetUpVault();
  return (
    <SecretForm
      asked={[{ name: "secret", label: t("Your vault secret"), isNew: true }]}
      done={t("Set up the vault")}
      isWaiting={setUp.isPending}
      error={setUp.error}
      onSend={({ secret = "" }) => setUp.mutate(secret, { onSuccess: (made) => onPaper(made.recovery_key) })}
    >
      <p>
        {t("Names, telephones and real names of services are kept here, each encrypted to those who may read it. Your secret is not the study's passphrase: four or five words that stand nowhere else.")}
      </p>
    </SecretForm>
  );
}

function Locked({ vault }: { vault: Vault }) {
  const [way, setWay] = useState<"open" | "lost" | "paper">("open");
  const open = useOpenVault();
  const make = useMakeKey();
  const recover = useRecoverVault();
  if (way === "paper") {
    return (
      <SecretForm
        asked={[
          { name: "paper", label: t("The recovery key, from paper"), isPaper: true },
          { name: "secret", label: t("A new vault secret of your own"), isNew: true },
        ]}
        done={t("Come back in")}
        isWaiting={recover.isPending}
        error={recover.error}
        onSend={({ paper = "", secret = "" }) => recover.mutate({ recovery_key: paper, secret })}
        onLeave={() => setWay("open")}
      />
    );
  }
  if (way === "lost" || !vault.has_key) {
    return (
      <SecretForm
        asked={[{ name: "secret", label: t("A new vault secret of your own"), isNew: true }]}
        done={t("Make my key")}
        isWaiting={make.isPending}
        error={make.error}
        onSend={({ secret = "" }) => make.mutate({ secret, isAnew: vault.has_key })}
        {...(vault.has_key && { onLeave: () => setWay("open") })}
      >
        <p className="quiet">
          {t("A new key reads nothing until another holder presses Share.")}
        </p>
      </SecretForm>
    );
  }
  return (
    <>
      <SecretForm
        asked={[{ name: "secret", label: t("Your vault secret") }]}
        done={t("Open the vault")}
        isWaiting={open.isPending}
        error={open.error}
        onSend={({ secret = "" }) => open.mutate(secret)}
      />
      <p className="vault-ways">
        <button type="button" className="link-button" onClick={() => setWay("lost")}>
          {t("I lost my secret")}
        </button>
        <button type="button" className="link-button" onClick={() => setWay("paper")}>
          {t("Use the recovery key")}
        </button>
      </p>
    </>
  );
}

function Open({ seconds }: { seconds: number }) {
  const lock = useLockVault();
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return (
    <p className="vault-open">
      <strong>{t("The vault is open here.")}</strong>{" "}
      {tn("It locks in {count} minute without use.", "It locks in {count} minutes without use.", minutes)}
      <Button size="xs" variant="default" loading={lock.isPending} onClick={() => lock.mutate(undefined)}>
        {t("Lock it")}
      </Button>
    </p>
  );
}

function Standing({ vault, onPaper }: { vault: Vault; onPaper: ShowPaper }) {
  const isCoordinator = useMe()?.roles.includes("coordinator") ?? false;
  const isAuditor = useMe()?.roles.every((role) => role === "auditor") ?? false;
  if (!vault.is_set_up) {
    return isCoordinator ? (
      <SetUp onPaper={onPaper} />
    ) : (
      <p className="quiet">{t("There is no vault yet; a coordinator sets it up here.")}</p>
    );
  }
  return (
    <>
      {!vault.takes_identities && (
        <p role="note" className="vault-note">
          {t("It takes nothing in until the recovery key is on paper, or a second coordinator has a key: one lost secret would lose everything.")}
        </p>
      )}
      {vault.locks_in_s === null ? !isAuditor && <Locked vault={vault} /> : <Open seconds={vault.locks_in_s} />}
      <Holders vault={vault} isCoordinator={isCoordinator} onPaper={onPaper} />
      <Keeping isOpen={vault.locks_in_s !== null} mayReadAll={isCoordinator} />
      <Replaced isOpen={vault.locks_in_s !== null} mayReadAll={isCoordinator} />
    </>
  );
}

export function VaultRoom() {
  const [paper, setPaper] = useState<string | null>(null);
  return (
    <Page title={t("Vault")} lead={t("Who is who. Everything else in the study knows only labels and codes.")}>
      <Waiting query={useVault()}>
        {(vault) =>
          paper === null ? (
            <div className="vault">
              <Standing vault={vault} onPaper={setPaper} />
            </div>
          ) : (
            <Recovery paper={paper} onDone={() => setPaper(null)} />
          )
        }
      </Waiting>
    </Page>
  );
}
