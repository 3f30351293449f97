/** The proof of a withdrawal: what went, what stays and why, and copies to be settled. */
import { Button } from "@mantine/core";

import type { Certificate as Proof, ConsentScope, HeldCopy } from "../../../api/shapes.ts";
import { useMe } from "../../../api/session.ts";
import { useMembers } from "../../../api/study.ts";
import { useCertificate, useClearTraces, useSettleCopy } from "../../../api/withdrawal.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { scopeName } from "../word.ts";
import { copyName, placeName, touchedName } from "./word.ts";
import { below } from "../../../lib/address.ts";

function useMemberName(): (id: string | null) => string {
  const members = useMembers();
  return (id) => members.find((one) => one.id === id)?.name ?? "";
}

function Settled({ copy }: { copy: HeldCopy }) {
  const nameOf = useMemberName();
  if (copy.outcome === null || copy.settled_at === null) return null;
  const values = { member: nameOf(copy.settled_by), day: shownDay(copy.settled_at) };
  return (
    <span className="withdraw-settled">
      <Icon name="check" size={14} />
      {copy.outcome === "gone"
        ? t("gone, seen to by {member} on {day}", values)
        : t("stays as published, said by {member} on {day}", values)}
    </span>
  );
}

function Copies({ proof, mayChange }: { proof: Proof; mayChange: boolean }) {
  const nameOf = useMemberName();
  const settle = useSettleCopy(proof.withdrawal.id);
  const open = proof.copies.filter(({ outcome }) => outcome === null).length;
  if (proof.copies.length === 0) {
    return <p className="quiet">{t("No backup or export from the time before is known.")}</p>;
  }
  return (
    <>
      <p className="quiet" role="status">
        {open === 0
          ? t("All are settled.")
          : tn("{count} still holds the words, as far as is known.", "{count} still hold the words, as far as is known.", open)}
      </p>
      <ul className="withdraw-copies">
        {proof.copies.map((copy) => (
          <li key={copy.id} data-open={copy.outcome === null}>
            <div>
              <span>
                {copyName(copy.what)}, {shownDay(copy.at)}, {nameOf(copy.by)}
              </span>
              {copy.path !== null && <span className="quiet backup-path">{copy.path}</span>}
              {copy.is_told && (
                <span className="quiet">{t("The list of withdrawals lies beside it: restore carries this out.")}</span>
              )}
              <Settled copy={copy} />
            </div>
            {mayChange && (
              <div className="people-buttons">
                {copy.outcome === null ? (
                  <>
                    <Button size="xs" variant="default" onClick={() => settle.mutate({ copy: copy.id, outcome: "gone" })}>
                      {t("It is gone")}
                    </Button>
                    {copy.kind === "export" && (
                      <Button size="xs" variant="subtle" onClick={() => settle.mutate({ copy: copy.id, outcome: "stays" })}>
                        {t("It stays, as published")}
                      </Button>
                    )}
                  </>
                ) : (
                  <Button size="xs" variant="subtle" onClick={() => settle.mutate({ copy: copy.id, outcome: null })}>
                    {t("Open it again")}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <Refused error={settle.error} onDismiss={settle.reset} />
    </>
  );
}

function Cleared({ proof, mayChange }: { proof: Proof; mayChange: boolean }) {
  const clear = useClearTraces(proof.withdrawal.id);
  const { cleared_at: at } = proof.withdrawal;
  if (at !== null) {
    return <dd>{t("{day}: nothing is left in the study's file or its tables", { day: shownDay(at) })}</dd>;
  }
  return (
    <dd>
      {t("not yet: somebody was reading. Close the other windows.")}
      {mayChange && (
        <Button size="xs" variant="default" loading={clear.isPending} onClick={() => clear.mutate()}>
          {t("Clear away")}
        </Button>
      )}
      <Refused error={clear.error} onDismiss={clear.reset} />
    </dd>
  );
}

/** Whether something went that cannot come back. */
function isFinal(proof: Proof): boolean {
  return proof.withdrawal.erases || proof.touched.length > 0;
}

function Facts({ proof, mayChange }: { proof: Proof; mayChange: boolean }) {
  const nameOf = useMemberName();
  const { withdrawal: done } = proof;
  const scopes: readonly ConsentScope[] = done.scopes;
  return (
    <dl className="withdraw-facts">
      <dt>{t("Taken back")}</dt>
      <dd>
        {done.erases ? t("everything") : scopes.map(scopeName).join(", ")}, {shownDay(done.said_on)}
      </dd>
      <dt>{t("Carried out")}</dt>
      <dd>
        {shownDay(done.at)}, {nameOf(done.by)}
        {done.repeated && <span className="quiet"> {t("repeated in a restored backup")}</span>}
      </dd>
      {isFinal(proof) && (
        <>
          <dt>{t("Emptied")}</dt>
          <dd>{proof.touched.map(({ thing, number }) => touchedName(thing, number)).join(", ") || t("nothing was there")}</dd>
          <dt>{t("Last traces")}</dt>
          <Cleared proof={proof} mayChange={mayChange} />
        </>
      )}
      {proof.kept.map(({ place, object_id: id, reason }) => (
        <div key={`${place}:${id}`}>
          <dt>{t("Kept")}</dt>
          <dd>
            {placeName(place)}: {reason}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Certificate({ id }: { id: string }) {
  const mayChange = useMe()?.roles.includes("coordinator") ?? false;
  return (
    <Waiting query={useCertificate(id)}>
      {(proof) => (
        <section className="withdraw-certificate" aria-labelledby={`certificate-${id}`}>
          <div className="people-head">
            <h2 id={`certificate-${id}`}>{t("Certificate")}</h2>
            <Button
              component="a"
              size="xs"
              variant="default"
              href={below(`/api/withdrawals/${id}/document`)}
              download={`${t("certificate")}.docx`}
            >
              {t("Save as a Word document")}
            </Button>
          </div>
          <Facts proof={proof} mayChange={mayChange} />
          {isFinal(proof) && (
            <>
              <h3>{t("Copies made before")}</h3>
              <Copies proof={proof} mayChange={mayChange} />
            </>
          )}
        </section>
      )}
    </Waiting>
  );
}
