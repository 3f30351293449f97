/** What a withdrawal touches, and the one step that cannot be undone. */
import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";

import type { ConsentScope, NewWithdrawalRequest, WithdrawalPreview } from "../../../api/shapes.ts";
import { useWithdraw } from "../../../api/withdrawal.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { scopeName } from "../word.ts";
import { type Keep, Stretches } from "./Stretches.tsx";
import { copyName, touchedName } from "./word.ts";

/** What stops with one scope; nothing is erased. */
function stops(scope: ConsentScope): string {
  return {
    take_part: "",
    recording: t("Nothing more is recorded."),
    quotation: t("No quote of theirs prints, and no new one is cut."),
    sensitive_quotation: t("It is on record that sensitive passages are not quoted."),
    archive: t("Exports of reports and codings leave them out, and say so."),
    recontact: t("It is on record that they are not contacted again."),
  }[scope];
}

function Stopped({ scopes }: { scopes: readonly ConsentScope[] }) {
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
    </>
  );
}

function Erased({ seen }: { seen: WithdrawalPreview }) {
  return (
    <>
      {seen.touched.length === 0 ? (
        <p>{t("Nothing is kept of what they told.")}</p>
      ) : (
        <ul className="withdraw-touched">
          {seen.touched.map(({ thing, number }) => (
            <li key={thing}>{touchedName(thing, number)}</li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {t("All versions go, from the history's undo and the search too. A tombstone stays: the number, the day, and that everything was taken back. What is published stays published.")}
      </p>
    </>
  );
}

function Held({ copies }: Pick<WithdrawalPreview, "copies">) {
  if (copies.length === 0) return null;
  return (
    <section aria-labelledby="withdraw-held">
      <h3 id="withdraw-held">{t("Copies that will still hold their words")}</h3>
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

interface CarryOutProps {
  person: string;
  seen: WithdrawalPreview;
  said: NewWithdrawalRequest;
}

export function CarryOut({ person, seen, said }: CarryOutProps) {
  const [keep, setKeep] = useState<Keep>({});
  const [isSure, setSure] = useState(!seen.erases);
  const withdraw = useWithdraw(person);
  const kept = Object.keys(keep).length;
  return (
    <section className="withdraw-preview" aria-labelledby="withdraw-preview">
      <h2 id="withdraw-preview">{seen.erases ? t("What is erased") : t("What stops")}</h2>
      {seen.erases ? (
        <>
          <Erased seen={seen} />
          <Stretches stretches={seen.stretches} keep={keep} onKeep={setKeep} />
          <Held copies={seen.copies} />
          <Checkbox
            size="xs"
            checked={isSure}
            onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            label={
              kept === 0
                ? t("I have looked through this. It cannot be undone, and no earlier step can be either.")
                : tn(
                    "I have looked through this; {count} stretch stays. It cannot be undone, and no earlier step can be either.",
                    "I have looked through this; {count} stretches stay. It cannot be undone, and no earlier step can be either.",
                    kept,
                  )
            }
          />
        </>
      ) : (
        <Stopped scopes={seen.scopes} />
      )}
      <div className="people-buttons">
        <Button
          size="xs"
          className={seen.erases ? "withdraw-final" : ""}
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
