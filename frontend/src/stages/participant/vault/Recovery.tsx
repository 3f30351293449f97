/** The recovery key: shown once, written on paper, and read back to show that it is there. */
import { Button } from "@mantine/core";

import { useKeepRecoveryKey } from "../../../api/vault.ts";
import { t } from "../../../lib/translation.ts";
import { SecretForm } from "./Secrets.tsx";

export function Recovery({ paper, onDone }: { paper: string; onDone: () => void }) {
  const keep = useKeepRecoveryKey();
  return (
    <section className="vault-recovery" aria-labelledby="vault-recovery">
      <h2 id="vault-recovery">{t("The recovery key")}</h2>
      <p>
        {t("It is shown now, and never again. Print it or write it down, and lock it away where the study's passphrase is not. Whoever has it and the study's file can read every identity.")}
      </p>
      <p className="vault-words">{paper}</p>
      <div className="people-buttons vault-print">
        <Button size="xs" variant="default" onClick={() => window.print()}>
          {t("Print")}
        </Button>
      </div>
      <SecretForm
        asked={[{ name: "paper", label: t("Read it back from the paper"), isPaper: true }]}
        done={t("It is on paper")}
        isWaiting={keep.isPending}
        error={keep.error}
        onSend={({ paper: read = "" }) => keep.mutate(read, { onSuccess: onDone })}
        onLeave={onDone}
      />
    </section>
  );
}
