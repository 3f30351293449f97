/** How much of a recording a reviewer hears at least, before a report is approved. */
import { NumberInput } from "@mantine/core";
import { useState } from "react";

import { useListeningShare, useSetListeningShare } from "../../api/review.ts";
import { useMe } from "../../api/session.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

function Share({ share }: { share: number }) {
  const isCoordinator = useMe()?.roles.includes("coordinator") ?? false;
  const change = useSetListeningShare();
  const [written, setWritten] = useState<number | string>(share);
  const keep = () => {
    const next = Number(written);
    if (written === "" || next === share) setWritten(share);
    else change.mutate(next);
  };
  return (
    <div>
      <NumberInput
        label={t("How much of a recording a reviewer hears at least")}
        description={t("Of each 100 seconds, from 50 to 100. Less needs an attestation in words.")}
        value={written}
        allowDecimal={false}
        allowNegative={false}
        readOnly={!isCoordinator}
        onChange={setWritten}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
        }}
      />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

export function ListeningShare() {
  const share = useListeningShare().data;
  return share === undefined ? null : <Share key={share} share={share} />;
}
