/** Who holds a key, what their key still lacks, and the recovery key. */
import { Button } from "@mantine/core";
import { useState } from "react";

import type { Vault } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { useChangeSecret, useNewRecoveryKey, useShare } from "../../../api/vault.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { SecretForm } from "./Secrets.tsx";

function OwnSecret({ onDone }: { onDone: () => void }) {
  const change = useChangeSecret();
  return (
    <SecretForm
      asked={[
        { name: "secret", label: t("Your vault secret") },
        { name: "new", label: t("A new vault secret of your own"), isNew: true },
      ]}
      done={t("Change it")}
      isWaiting={change.isPending}
      error={change.error}
      onSend={({ secret = "", new: new_secret = "" }) => change.mutate({ secret, new_secret }, { onSuccess: onDone })}
      onLeave={onDone}
    />
  );
}

interface HoldersProps {
  vault: Vault;
  isCoordinator: boolean;
  onPaper: (paper: string) => void;
}

export function Holders({ vault, isCoordinator, onPaper }: HoldersProps) {
  const members = useMembers();
  const share = useShare();
  const anew = useNewRecoveryKey();
  const [isChanging, setChanging] = useState(false);
  const isOpen = vault.locks_in_s !== null;
  const { recovery } = vault;
  return (
    <section className="recruit-section" aria-labelledby="vault-holders">
      <h2 id="vault-holders">{t("Who holds a key")}</h2>
      <Listing
        label={t("Who holds a key")}
        columns={[
          { name: t("Member") },
          { name: t("Signs of the key") },
          { name: t("Since") },
          { name: t("Waits for Share"), isNumber: true },
        ]}
      >
        {vault.holders.map((holder) => (
          <tr key={holder.member_id}>
            <td>{members.find(({ id }) => id === holder.member_id)?.name ?? t("a member who left")}</td>
            <td className="number vault-signs">{holder.fingerprint}</td>
            <td>{shownDay(holder.made_at)}</td>
            <td className="number" data-number>
              {holder.missing + holder.surplus}
            </td>
          </tr>
        ))}
      </Listing>
      <p className="quiet">
        {recovery === null
          ? t("There is no recovery key.")
          : recovery.acknowledged_at === null
            ? t("The recovery key was made, and not yet read back from paper.")
            : t("The recovery key is on paper since {day}.", { day: shownDay(recovery.acknowledged_at) })}
      </p>
      <div className="people-buttons">
        {isCoordinator && isOpen && (
          <>
            <Button size="xs" variant="default" loading={share.isPending} onClick={() => share.mutate(undefined)}>
              {t("Share")}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              loading={anew.isPending}
              onClick={() => anew.mutate(undefined, { onSuccess: (made) => onPaper(made.recovery_key) })}
            >
              {t("Make a new recovery key")}
            </Button>
          </>
        )}
        {vault.has_key && !isChanging && (
          <Button size="xs" variant="subtle" onClick={() => setChanging(true)}>
            {t("Change my vault secret")}
          </Button>
        )}
      </div>
      {share.data !== undefined && (
        <p role="status" className="quiet">
          {tn("{count} key was added", "{count} keys were added", share.data.added)},{" "}
          {tn("{count} taken away.", "{count} taken away.", share.data.removed)}
        </p>
      )}
      {isChanging && <OwnSecret onDone={() => setChanging(false)} />}
      <Refused error={share.error ?? anew.error} />
    </section>
  );
}
