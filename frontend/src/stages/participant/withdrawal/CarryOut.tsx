/** What a withdrawal touches, and the one step that cannot be undone. */
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";

import type { ConsentScope, NewWithdrawalRequest, WithdrawalPreview } from "../../../api/shapes.ts";
import { useWithdraw } from "../../../api/withdrawal.ts";
import { useLeaving } from "../../../kit/leaving.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { scopeName } from "../word.ts";
import { type Keep, Stretches } from "./Stretches.tsx";
import { copyName, touchedName } from "./word.ts";

/** What stops with one scope; no word is erased. */
function stops(scope: ConsentScope): string {
  return {
    take_part: "",
    recording: t("Nothing more is recorded, and what was recorded is destroyed."),
    quotation: t("No quote of theirs prints, and no new one is cut."),
    sensitive_quotation: t("It is on record that sensitive passages are not quoted."),
    archive: t("Exports of reports and codings leave them out, and say so."),
    recontact: t("It is on record that they are not contacted again."),
  }[scope];
}

function Stopped({ seen }: { seen: WithdrawalPreview }) {
  const scopes: readonly ConsentScope[] = seen.scopes;
  return (
    <>
      <p>{t("What they told stays. From now on:")}</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>
            <strong>{scopeName(scope)}</strong>: {stops(scope)}
          </li>
        ))}
      </ul>
      {seen.touched.length > 0 && (
        <>
          <h3>{t("What is destroyed")}</h3>
          <Touched seen={seen} />
          <p className="quiet">{t("The report stays. Whoever still has to check it will say in words how it was checked.")}</p>
          <Held copies={seen.copies} lead={t("Copies that will still hold the sound")} />
        </>
      )}
    </>
  );
}

function Touched({ seen }: { seen: WithdrawalPreview }) {
  return (
    <ul className="withdraw-touched">
      {seen.touched.map(({ thing, number }) => (
        <li key={thing}>{touchedName(thing, number)}</li>
      ))}
    </ul>
  );
}

function Erased({ seen }: { seen: WithdrawalPreview }) {
  return (
    <>
      {seen.touched.length === 0 ? <p>{t("Nothing is kept of what they told.")}</p> : <Touched seen={seen} />}
      <p className="quiet">
        {t("All versions go, from the history's undo and the search too. A tombstone stays: the number, the day, and that everything was taken back. What is published stays published.")}
      </p>
    </>
  );
}

function Held({ copies, lead }: Pick<WithdrawalPreview, "copies"> & { lead: string }) {
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="withdraw-held">
      <h3 id="withdraw-held">{lead}</h3>
      <p className="quiet">{t("The certificate lists them, to be ticked off.")}</p>
      <ul>
        {copies.map(({ id, what, at, path }) => (
          <li key={id}>
            {copyName(what)}, {shownDay(at)} <span className="quiet backup-path">{path}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function eraseLabel(kept: number): string {
  if (kept === 0) return t("I have looked through this. It cannot be undone, and no earlier step can be either.");
  return tn(
    "I have looked through this; {count} stretch stays. It cannot be undone, and no earlier step can be either.",
    "I have looked through this; {count} stretches stay. It cannot be undone, and no earlier step can be either.",
    kept,
  );
}

interface CarryOutProps {
  person: string;
  seen: WithdrawalPreview;
  said: NewWithdrawalRequest;
}

export function CarryOut({ person, seen, said }: CarryOutProps) {
  const [keep, setKeep] = useState<Keep>({});
  const isFinal = seen.erases || seen.touched.length > 0;
  const [isSure, setSure] = useState(!isFinal);
  const withdraw = useWithdraw(person);
  const buttons = useLeaving<HTMLDivElement>();
  return (
    <section className="withdraw-preview" aria-labelledby="withdraw-preview">
      <h2 id="withdraw-preview">{seen.erases ? t("What is erased") : t("What stops")}</h2>
      {seen.erases ? (
        <>
          <Erased seen={seen} />
          <Stretches stretches={seen.stretches} keep={keep} onKeep={setKeep} />
          <Held copies={seen.copies} lead={t("Copies that will still hold their words")} />
        </>
      ) : (
        <Stopped seen={seen} />
      )}
      {isFinal && (
        <Checkbox
          size="xs"
          checked={isSure}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
          label={seen.erases ? eraseLabel(Object.keys(keep).length) : t("I have looked through this. It cannot be undone.")}
        />
      )}
      <div className="people-buttons" ref={buttons}>
        <Button
          size="xs"
          className={isFinal ? "withdraw-final" : ""}
          disabled={!isSure}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ ...said, keep })}
        >
          {seen.erases ? t("Erase what they told") : t("Carry it out")}
        </Button>
      </div>
      <Refused error={withdraw.error} onDismiss={withdraw.reset} />
    </section>
  );
}
