/** Gender, age and service: kept on leaving the field; when two members change one, the later chooses. */
import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";

import { Refusal } from "../../api/client.ts";
import { useGovernance } from "../../api/governance.ts";
import { useChangeParticipant } from "../../api/participant.ts";
import { key, refresh } from "../../api/queries.ts";
import type { Participant } from "../../api/shapes.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";

type Field = "gender" | "age";

interface Draft {
  value: string;
  /** What stood when the field was begun: another member's change since then is noticed. */
  seen: number;
}

function FactField({ person, field }: { person: Participant; field: Field }) {
  const change = useChangeParticipant(person.id);
  const [draft, setDraft] = useState<Draft | null>(null);
  const stands = person[field] === null ? "" : String(person[field]);
  const value = draft?.value ?? stands;
  const begin = (next: string) => setDraft({ value: next, seen: draft?.seen ?? person.seen });
  const send = (seen: number) => {
    const written = value.trim();
    if (draft === null || written === stands) return setDraft(null);
    change.mutate(
      field === "gender"
        ? { gender: written === "" ? null : written, seen }
        : { age: written === "" ? null : Number(written), seen },
      {
        onSuccess: () => setDraft(null),
        onError: () => refresh(key.participants),
      },
    );
  };
  const isBoth = change.error instanceof Refusal && change.error.kind === "ChangedMeanwhileError";
  const keepTheirs = () => {
    setDraft(null);
    change.reset();
  };
  const onBlur = () => (isBoth ? undefined : send(draft?.seen ?? person.seen));
  return (
    <div>
      {field === "gender" ? (
        <TextInput
          label={t("Gender")}
          placeholder={t("in their own word")}
          value={value}
          spellCheck={false}
          onChange={({ currentTarget }) => begin(currentTarget.value)}
          onBlur={onBlur}
        />
      ) : (
        <NumberInput
          label={t("Age")}
          min={0}
          max={130}
          allowDecimal={false}
          value={value}
          onChange={(next) => (String(next) === value ? undefined : begin(String(next)))}
          onBlur={onBlur}
        />
      )}
      <Refused error={change.error} {...(isBoth ? {} : { onDismiss: keepTheirs })} />
      {isBoth && (
        <div className="people-both">
          <Button size="xs" variant="default" onClick={() => send(person.seen)}>
            {t("Keep mine: {value}", { value: value === "" ? t("not known") : value })}
          </Button>
          <Button size="xs" variant="default" onClick={keepTheirs}>
            {t("Keep theirs: {value}", { value: stands === "" ? t("not known") : stands })}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Where the person was reached; kept at once, as a choice is. */
function ServiceField({ person }: { person: Participant }) {
  const services = useGovernance().data?.services ?? [];
  const change = useChangeParticipant(person.id);
  if (services.length === 0) return null;
  return (
    <div>
      <NativeSelect
        label={t("Service")}
        value={person.service_id ?? ""}
        data={[{ value: "", label: t("not known") }, ...services.map(({ id, code }) => ({ value: id, label: code }))]}
        onChange={({ currentTarget }) =>
          change.mutate({
            service_id: currentTarget.value === "" ? null : currentTarget.value,
            seen: person.seen,
          })
        }
      />
      <Refused error={change.error} onDismiss={change.reset} />
    </div>
  );
}

export function Facts({ person }: { person: Participant }) {
  return (
    <section className="people-facts">
      <h2>{t("Known of this person")}</h2>
      <div className="people-fields">
        <FactField person={person} field="gender" />
        <FactField person={person} field="age" />
        <ServiceField person={person} />
      </div>
    </section>
  );
}
