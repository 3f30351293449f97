/** Who was approached, through whom, and what came of it: for coordinators alone. */
import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useGovernance } from "../../api/governance.ts";
import {
  useAddContact,
  useChangeContact,
  useRecordReferral,
  useRetireContact,
  useRetireReferral,
  useSettleReferral,
  useTakeIn,
} from "../../api/recruitment.ts";
import type { Contact, Recruitment, Referral } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Listing } from "../../kit/Listing.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { outcomeName, OUTCOMES, today } from "./word.ts";

/** What a contact is called, whose name lies in the vault: "contact 3, S5". */
export function useContactName(): (contact: Contact) => string {
  const services = useGovernance().data?.services ?? [];
  return ({ number, service_id }) => {
    const code = services.find(({ id }) => id === service_id)?.code;
    return code === undefined
      ? t("contact {number}", { number })
      : t("contact {number}, {code}", { number, code });
  };
}

interface ContactProps {
  onMade: (id: string) => void;
  onDone: () => void;
}

export function ContactForm({ onMade, onDone }: ContactProps) {
  const services = useGovernance().data?.services ?? [];
  const add = useAddContact();
  const [service, setService] = useState("");
  const [isAttested, setAttested] = useState(false);
  return (
    <fieldset className="recruit-form">
      <legend>{t("A new contact")}</legend>
      <NativeSelect
        size="xs"
        label={t("Works at")}
        value={service}
        data={[{ value: "", label: t("not known") }, ...services.map(({ id, code }) => ({ value: id, label: code }))]}
        onChange={({ currentTarget }) => setService(currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={t("I attest: a professional, and no member of this study.")}
        checked={isAttested}
        onChange={({ currentTarget }) => setAttested(currentTarget.checked)}
      />
      <p className="quiet recruit-wide">{t("The contact gets a number; the name belongs in the vault.")}</p>
      <div className="people-buttons">
        <Button
          size="xs"
          variant="default"
          loading={add.isPending}
          onClick={() =>
            add.mutate(
              { is_no_member: isAttested, service_id: service === "" ? null : service },
              { onSuccess: ({ id }) => onMade(id) },
            )
          }
        >
          {t("Take the contact up")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={add.error} onDismiss={add.reset} />
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  contacts: readonly Contact[];
  value: string;
  nobody: string;
  onChange: (id: string) => void;
}

/** Choose a contact, or take a new one up in place. */
export function ContactChoice({ label, contacts, value, nobody, onChange }: ChoiceProps) {
  const nameOf = useContactName();
  const [isNew, setNew] = useState(false);
  if (isNew) {
    return (
      <ContactForm
        onMade={(id) => {
          onChange(id);
          setNew(false);
        }}
        onDone={() => setNew(false)}
      />
    );
  }
  return (
    <div className="recruit-choice">
      <NativeSelect
        size="xs"
        label={label}
        value={value}
        data={[
          { value: "", label: nobody },
          ...contacts.map((one) => ({ value: one.id, label: nameOf(one) })),
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <button type="button" className="link-button" onClick={() => setNew(true)}>
        {t("A new contact …")}
      </button>
    </div>
  );
}

interface ApproachProps {
  group: string;
  known: Recruitment;
  onTaken?: (id: string) => void;
  onDone: () => void;
}

export function ApproachForm({ group, known, onTaken, onDone }: ApproachProps) {
  const services = useGovernance().data?.services ?? [];
  const record = useRecordReferral();
  const take = useTakeIn();
  const [on, setOn] = useState(today());
  const [service, setService] = useState("");
  const [contact, setContact] = useState("");
  const keep = (isTaken: boolean) =>
    record.mutate(
      {
        group,
        approached_on: on,
        service_id: service === "" ? null : service,
        contact_id: contact === "" ? null : contact,
      },
      {
        onSuccess: ({ id }) => {
          if (!isTaken) onDone();
          else take.mutate(id, { onSuccess: (person) => (onTaken === undefined ? onDone() : onTaken(person.id)) });
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(true);
  };
  return (
    <form className="people-add" onSubmit={submit} autoComplete="off">
      <TextInput
        size="xs"
        type="date"
        label={t("Approached on")}
        required
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("Through the service")}
        value={service}
        data={[{ value: "", label: t("that of the contact") }, ...services.map(({ id, code }) => ({ value: id, label: code }))]}
        onChange={({ currentTarget }) => setService(currentTarget.value)}
      />
      <ContactChoice
        label={t("Referred by")}
        contacts={known.contacts ?? []}
        value={contact}
        nobody={t("nobody named")}
        onChange={setContact}
      />
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={record.isPending || take.isPending}>
          {t("They want to hear more: give a number")}
        </Button>
        <Button size="xs" variant="default" onClick={() => keep(false)}>
          {t("Waiting for an answer")}
        </Button>
        <Button size="xs" variant="subtle" onClick={onDone}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={record.error} onDismiss={record.reset} />
      <Refused error={take.error} onDismiss={take.reset} />
    </form>
  );
}

function ReferralRow({ referral, known }: { referral: Referral; known: Recruitment }) {
  const nameOf = useContactName();
  const groups = useStudy().data?.groups ?? [];
  const services = useGovernance().data?.services ?? [];
  const settle = useSettleReferral();
  const take = useTakeIn();
  const retire = useRetireReferral();
  const by = known.contacts?.find(({ id }) => id === referral.contact_id);
  const person = known.people.find(({ id }) => id === referral.participant_id);
  return (
    <tr>
      <td className="number">{shownDay(`${referral.approached_on}T12:00:00`, { dateStyle: "medium" })}</td>
      <td>{groups.find(({ id }) => id === referral.group_id)?.singular}</td>
      <td>
        {by === undefined ? (services.find(({ id }) => id === referral.service_id)?.code ?? "") : nameOf(by)}
      </td>
      <td>
        {person !== undefined ? (
          <Link to="/people/$participantId" params={{ participantId: person.id }} className="people-label">
            ({person.label})
          </Link>
        ) : (
          <NativeSelect
            size="xs"
            aria-label={t("What came of it")}
            value={referral.outcome}
            data={OUTCOMES.map((value) => ({ value, label: outcomeName(value) }))}
            onChange={({ currentTarget }) =>
              settle.mutate({
                id: referral.id,
                outcome: OUTCOMES.find((one) => one === currentTarget.value) ?? "waiting",
                on: today(),
              })
            }
          />
        )}
        <Refused error={settle.error ?? take.error ?? retire.error} />
      </td>
      <td>
        {person === undefined && (
          <span className="recruit-tools">
            <button type="button" className="link-button" onClick={() => take.mutate(referral.id)}>
              {t("Give a number")}
            </button>
            <button type="button" className="link-button" onClick={() => retire.mutate(referral.id)}>
              {t("Take off")}
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

function ContactLine({ contact, known }: { contact: Contact; known: Recruitment }) {
  const nameOf = useContactName();
  const change = useChangeContact(contact.id);
  const retire = useRetireContact();
  return (
    <li>
      <span>{nameOf(contact)}</span>
      <NativeSelect
        size="xs"
        aria-label={t("Is also interviewed")}
        value={contact.participant_id ?? ""}
        data={[
          { value: "", label: t("not interviewed") },
          ...known.people.map(({ id, label, group }) => ({ value: id, label: `(${label}) ${group}` })),
        ]}
        onChange={({ currentTarget }) =>
          change.mutate({ participant_id: currentTarget.value === "" ? null : currentTarget.value })
        }
      />
      <button type="button" className="link-button" onClick={() => retire.mutate(contact.id)}>
        {t("Take off")}
      </button>
      <Refused error={change.error ?? retire.error} />
    </li>
  );
}

export function Approached({ known }: { known: Recruitment }) {
  const [isNew, setNew] = useState(false);
  const referrals = known.referrals ?? [];
  const contacts = known.contacts ?? [];
  return (
    <>
      <p className="quiet">{t("Only coordinators see this page.")}</p>
      {referrals.length === 0 ? (
        <Empty>{t("Nobody was approached yet. Choose Recruit in the list of a group.")}</Empty>
      ) : (
        <Listing
          label={t("Who was approached")}
          columns={[
            { name: t("Approached on") },
            { name: t("Group") },
            { name: t("Referred by") },
            { name: t("What came of it") },
            { name: t("Deeds"), isSilent: true },
          ]}
        >
          {referrals.map((referral) => (
            <ReferralRow key={referral.id} referral={referral} known={known} />
          ))}
        </Listing>
      )}
      <section className="recruit-section">
        <h2>{t("Contacts")}</h2>
        {contacts.length === 0 && (
          <p className="quiet">{t("A contact is a professional who refers or confirms somebody; take one up here.")}</p>
        )}
        <ul className="recruit-contacts">
          {contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} known={known} />
          ))}
        </ul>
        {isNew ? (
          <ContactForm onMade={() => setNew(false)} onDone={() => setNew(false)} />
        ) : (
          <Button size="xs" variant="default" onClick={() => setNew(true)}>
            {t("A new contact")}
          </Button>
        )}
      </section>
    </>
  );
}
