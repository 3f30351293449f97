/** What was given away of one person, and how many others it fits. */
import "./ledger.css";

import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticles } from "../../../api/article.ts";
import { useAcceptDisclosures, useLedger, useStrikeDisclosure } from "../../../api/ledger.ts";
import type { Ledger, Participant, PersonLedger } from "../../../api/shapes.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { RecordForm } from "./RecordForm.tsx";
import { factName, wayName } from "./word.ts";

/** How many fit, said in words; below the threshold with a sign before it. */
export function Fitting({ one, threshold }: { one: PersonLedger; threshold: number }) {
  return (
    <p className={one.is_open ? "ledger-fitting ledger-open" : "ledger-fitting"}>
      {one.is_open && <Icon name="warn" size={16} />}
      <span>
        {tn(
          "{count} person of the group fits what was given away.",
          "{count} people of the group fit what was given away.",
          one.fitting,
        )}{" "}
        {one.is_open && t("Fewer than {threshold}: readers may recognise the person.", { threshold })}
        {one.is_below && one.accepted !== null && t("Accepted: {reason}", { reason: one.accepted })}
      </span>
    </p>
  );
}

export function Given({ one, ledger }: { one: PersonLedger; ledger: Ledger }) {
  const strike = useStrikeDisclosure();
  const titles = new Map((useArticles().data ?? []).map(({ id, title }) => [id, title]));
  return (
    <>
      <ul className="ledger-given">
        {one.disclosures.map((each, index) => (
          <li key={each.id === "" ? index : each.id}>
            <span>
              {factName(ledger.names, each.given.fact)}: {each.given.value}
            </span>
            <span className="quiet">
              {[
                wayName(each.way),
                ...(each.article_id === null ? [] : [titles.get(each.article_id) ?? ""]),
                ...(each.note === "" ? [] : [each.note]),
                ...(each.on === null ? [] : [each.on]),
              ].join(", ")}
            </span>
            {each.by !== null && (
              <button
                type="button"
                className="plain-button"
                aria-label={t("Take out of the ledger: {fact}", { fact: factName(ledger.names, each.given.fact) })}
                onClick={() => strike.mutate(each.id)}
              >
                <Icon name="retire" size={16} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refused error={strike.error} onDismiss={strike.reset} />
    </>
  );
}

export function Accept({ one }: { one: PersonLedger }) {
  const [reason, setReason] = useState<string | null>(null);
  const accept = useAcceptDisclosures(one.participant_id);
  if (!one.is_open) return null;
  if (reason === null) {
    return (
      <Button size="compact-xs" variant="subtle" onClick={() => setReason("")}>
        {t("Let it stand, with a reason")}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate(reason, { onSuccess: () => setReason(null) });
  };
  return (
    <form className="ledger-accept" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        label={t("Why it may stand")}
        value={reason}
        required
        autoFocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={accept.isPending}>
        {t("Let it stand")}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => setReason(null)}>
        {t("Not now")}
      </Button>
      <Refused error={accept.error} />
    </form>
  );
}

export function GivenAway({ person }: { person: Participant }) {
  const ledger = useLedger().data;
  const [isRecording, setRecording] = useState(false);
  if (ledger === undefined) return null;
  const one = ledger.people.find(({ participant_id }) => participant_id === person.id);
  return (
    <section>
      <h2>{t("What print gives away")}</h2>
      {one === undefined ? (
        <p className="quiet">{t("Nothing yet: no label, no word in the text, no small count.")}</p>
      ) : (
        <>
          <Fitting one={one} threshold={ledger.threshold} />
          <Given one={one} ledger={ledger} />
          <Accept one={one} />
        </>
      )}
      {isRecording ? (
        <RecordForm person={person} onDone={() => setRecording(false)} />
      ) : (
        <Button size="xs" variant="default" onClick={() => setRecording(true)}>
          {t("Record something given away")}
        </Button>
      )}
    </section>
  );
}
