/** How a review ends: what is missing, approval by listening or in words, or back to the writer. */
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";

import { type PlacedReview, useApprove, useReturn } from "../../api/review.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { clock } from "../../lib/clock.ts";
import { said, t } from "../../lib/translation.ts";

function Heard({ review }: { review: PlacedReview }) {
  if (review.duration_ms === null) return <p className="quiet">{t("There is no recording in the study; say in words how you checked.")}</p>;
  return (
    <p className="number">
      {t("{heard} of {length} heard; {needed} are needed.", {
        heard: clock(review.heard_ms),
        length: clock(review.duration_ms),
        needed: clock(review.needed_ms ?? 0),
      })}
    </p>
  );
}

export function Ending({ review, onDone }: { review: PlacedReview; onDone: () => void }) {
  const [attestation, setAttestation] = useState("");
  const [reason, setReason] = useState<string | null>(null);
  const approve = useApprove(review.report_id);
  const giveBack = useReturn(review.report_id);
  useUnsent(attestation !== "" || (reason ?? "") !== "");
  const attests = attestation.trim() !== "";
  const missing = attests ? review.missing_attested : review.missing;
  return (
    <section className="ending" aria-labelledby="ending">
      <h2 id="ending">{t("Approval")}</h2>
      <Heard review={review} />
      {missing.length > 0 && (
        <ul className="missing" aria-label={t("What is missing")}>
          {missing.map(({ sentence, values }) => (
            <li key={sentence}>
              <Icon name="info" size={14} /> {said(sentence, values as Record<string, string | number>)}
            </li>
          ))}
        </ul>
      )}
      <Textarea
        label={review.must_attest ? t("How you checked it") : t("How you checked it, where listening here does not say it")}
        value={attestation}
        autosize
        minRows={2}
        spellCheck={false}
        onChange={(event) => setAttestation(event.currentTarget.value)}
      />
      <Button
        disabled={missing.length > 0}
        loading={approve.isPending}
        onClick={() => approve.mutate({ attestation, version: review.version }, { onSuccess: () => { setAttestation(""); onDone(); } })}
      >
        {t("Approve")}
      </Button>
      <p className="quiet">{t("An approval cannot be undone. A later correction asks for a new one.")}</p>
      <Refused error={approve.error} onDismiss={approve.reset} />
      {reason === null ? (
        <Button variant="default" onClick={() => setReason("")}>{t("Give it back to the writer …")}</Button>
      ) : (
        <>
          <Textarea label={t("What the writer shall do")} value={reason} autosize autoFocus spellCheck={false} onChange={(event) => setReason(event.currentTarget.value)} />
          <div className="form-foot">
            <Button disabled={reason.trim() === ""} loading={giveBack.isPending} onClick={() => giveBack.mutate(reason, { onSuccess: () => { setReason(null); onDone(); } })}>
              {t("Give it back")}
            </Button>
            <Button variant="subtle" onClick={() => setReason(null)}>{t("Leave it")}</Button>
          </div>
        </>
      )}
      <Refused error={giveBack.error} onDismiss={giveBack.reset} />
    </section>
  );
}
