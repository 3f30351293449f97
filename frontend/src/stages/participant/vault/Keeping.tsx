/** Contacts and services by number and code, with what is kept; and names, while the vault is open. */
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useGovernance } from "../../../api/governance.ts";
import { useRecruitment } from "../../../api/recruitment.ts";
import type { Identity as Read } from "../../../api/shapes.ts";
import { useKeptIdentities, useReadNames } from "../../../api/vault.ts";
import { Listing } from "../../../kit/Listing.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { useContactName } from "../Approached.tsx";
import { Identity } from "./Identity.tsx";
import { fieldName, FIELDS, kindsName } from "./word.ts";

const KINDS = ["participant", "contact", "service"] as const;
type Kind = (typeof KINDS)[number];

/** What everybody and everything is called outside the vault, by id. */
function useCalled(): Record<Kind, ReadonlyMap<string, string>> {
  const recruitment = useRecruitment().data;
  const services = useGovernance().data?.services ?? [];
  const nameOf = useContactName();
  return {
    participant: new Map((recruitment?.people ?? []).map(({ id, label }) => [id, `(${label})`])),
    contact: new Map((recruitment?.contacts ?? []).map((one) => [one.id, nameOf(one)])),
    service: new Map(services.map(({ id, code }) => [id, code])),
  };
}

function Names({ called }: { called: ReturnType<typeof useCalled> }) {
  const [names, setNames] = useState<{ kind: Kind; items: Read[] } | null>(null);
  const ask = useReadNames();
  return (
    <>
      <div className="people-buttons">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            size="xs"
            variant="default"
            onClick={() => ask.mutate(kind, { onSuccess: (items) => setNames({ kind, items }) })}
          >
            {t("Read all: {kind}", { kind: kindsName(kind) })}
          </Button>
        ))}
        {names !== null && (
          <Button size="xs" variant="subtle" onClick={() => setNames(null)}>
            {t("Hide")}
          </Button>
        )}
      </div>
      <Refused error={ask.error} onDismiss={ask.reset} />
      {names !== null && (
        <Listing
          label={kindsName(names.kind)}
          columns={[{ name: t("Label") }, ...FIELDS.map((field) => ({ name: fieldName(field) }))]}
        >
          {names.items.map((read) => (
            <tr key={read.about_id}>
              <th scope="row">{called[names.kind].get(read.about_id) ?? t("not there any more")}</th>
              {FIELDS.map((field) => (
                <td key={field}>{read.fields[field]}</td>
              ))}
            </tr>
          ))}
        </Listing>
      )}
    </>
  );
}

export function Keeping({ isOpen, mayReadAll }: { isOpen: boolean; mayReadAll: boolean }) {
  const called = useCalled();
  const kept = useKeptIdentities().data ?? [];
  const people = kept.filter(({ about_kind }) => about_kind === "participant").length;
  const others = (["contact", "service"] as const).filter((kind) => called[kind].size > 0);
  return (
    <section className="recruit-section" aria-labelledby="vault-kept">
      <h2 id="vault-kept">{t("What is kept")}</h2>
      <p className="quiet">
        {people === 0
          ? t("Nothing is kept of any participant; put it in on their page.")
          : tn("Something is kept of {count} participant; put it in and read it on their page.", "Something is kept of {count} participants; put it in and read it on their pages.", people)}{" "}
        <Link to="/people">{t("To the people")}</Link>
      </p>
      {isOpen && mayReadAll && kept.length > 0 && <Names called={called} />}
      {others.map((kind) => (
        <div key={kind} className="vault-kind">
          <h3>{kindsName(kind)}</h3>
          <ul className="vault-list">
            {[...called[kind]].map(([id, name]) => (
              <li key={id}>
                <span>{name}</span>
                <Identity kind={kind} id={id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
