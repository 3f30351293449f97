/** The forms of a person's way: told, found under a criterion, agreed, left. */
import { Button, Checkbox, NativeSelect, Radio, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";

import {
  useRecordConfirmation,
  useRecordConsent,
  useRecordExit,
  useRecordFinding,
  useRecordInformation,
  useRecruitment,
} from "../../api/recruitment.ts";
import type { AskedCriterion, ConsentScope, Information, PersonRecord, SheetKind } from "../../api/shapes.ts";
import { useMembers, useStudy } from "../../api/study.ts";
import { useMe } from "../../api/session.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { criterionNeeds } from "../study/word.ts";
import { ContactChoice } from "./Approached.tsx";
import { formName, scopeName, SCOPES, sheetName, today } from "./word.ts";

interface StepProps {
  record: PersonRecord;
  onDone: () => void;
}

interface FrameProps {
  keep: string;
  isWaiting: boolean;
  error: unknown;
  onSend: () => void;
  onLeave: () => void;
  children: ReactNode;
}

function Frame({ keep, isWaiting, error, onSend, onLeave, children }: FrameProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="recruit-form" onSubmit={submit} autoComplete="off">
      {children}
      <div className="people-buttons">
        <Button type="submit" size="xs" loading={isWaiting}>
          {keep}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={error} />
    </form>
  );
}

function Day({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  return (
    <TextInput
      size="xs"
      type="date"
      label={t("Day")}
      required
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

interface Paper {
  sheet_id: string | null;
  document: string;
}

/** The sheet's version that was used; another document is named in words. */
function usePaper(kind: SheetKind, group: string): readonly [Paper, ReactNode] {
  const groups = useStudy().data?.groups ?? [];
  const groupId = groups.find(({ key }) => key === group)?.id;
  const sheets = (useRecruitment().data?.sheets ?? [])
    .filter((sheet) => sheet.kind === kind && (sheet.group_id === null || sheet.group_id === groupId))
    .reverse();
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const sheet = chosen ?? sheets[0]?.id ?? "";
  const field = (
    <>
      {sheets.length > 0 && (
        <NativeSelect
          size="xs"
          label={sheetName(kind)}
          value={sheet}
          data={[
            ...sheets.map(({ id, number }) => ({ value: id, label: t("Version {number}", { number }) })),
            { value: "", label: t("another document") },
          ]}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      )}
      {sheet === "" && (
        <TextInput
          size="xs"
          label={t("Document and version")}
          placeholder={kind === "consent" ? t("consent form, version 1") : t("information sheet, version 1")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
    </>
  );
  return [{ sheet_id: sheet === "" ? null : sheet, document: sheet === "" ? words : "" }, field];
}

export function InformForm({ record, onDone }: StepProps) {
  const me = useMe();
  const members = useMembers();
  const inform = useRecordInformation(record.participant.id);
  const [on, setOn] = useState(today());
  const [clock, setClock] = useState("");
  const [informant, setInformant] = useState(me?.id ?? "");
  const [form, setForm] = useState<Information["form"]>("both");
  const [paper, paperField] = usePaper("information", record.participant.group);
  const forms: readonly Information["form"][] = ["both", "oral", "written"];
  return (
    <Frame
      keep={t("Record that they were informed")}
      isWaiting={inform.isPending}
      error={inform.error}
      onLeave={onDone}
      onSend={() =>
        inform.mutate(
          {
            kind: record.is_informed ? "anew" : "first",
            on,
            clock: clock === "" ? null : clock,
            informant_id: informant,
            form,
            ...paper,
          },
          { onSuccess: onDone },
        )
      }
    >
      <Day value={on} onChange={setOn} />
      <TextInput
        size="xs"
        type="time"
        label={t("Time")}
        value={clock}
        onChange={({ currentTarget }) => setClock(currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("Who informed")}
        value={informant}
        data={members.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget }) => setInformant(currentTarget.value)}
      />
      <NativeSelect
        size="xs"
        label={t("How")}
        value={form}
        data={forms.map((value) => ({ value, label: formName(value) }))}
        onChange={({ currentTarget }) => setForm(forms.find((one) => one === currentTarget.value) ?? "both")}
      />
      {paperField}
      <p className="quiet recruit-wide">{t("This stays on record: it cannot be taken back.")}</p>
    </Frame>
  );
}

interface CriterionProps extends StepProps {
  asked: AskedCriterion;
}

function Met({ isMet, onChange }: { isMet: boolean; onChange: (isMet: boolean) => void }) {
  return (
    <Radio.Group
      size="xs"
      label={t("Is it so?")}
      value={isMet ? "yes" : "no"}
      onChange={(value) => onChange(value === "yes")}
    >
      <span className="recruit-radios">
        <Radio size="xs" value="yes" label={t("Yes")} />
        <Radio size="xs" value="no" label={t("No")} />
      </span>
    </Radio.Group>
  );
}

export function CriterionForm({ record, asked, onDone }: CriterionProps) {
  const before = record.inclusions.find((one) => one.criterion_id === asked.id);
  const isChange = asked.kind === "own experience of change";
  const begun = (isChange ? before?.own_words : before?.reason) ?? "";
  const keep = useRecordFinding(record.participant.id);
  const [on, setOn] = useState(before?.checked_on ?? today());
  const [isMet, setMet] = useState(before?.is_met ?? true);
  const [words, setWords] = useState(begun);
  useUnsent(words !== begun && !keep.isSuccess);
  return (
    <Frame
      keep={t("Keep")}
      isWaiting={keep.isPending}
      error={keep.error}
      onLeave={onDone}
      onSend={() =>
        keep.mutate(
          { criterion: asked.id, on, is_met: isMet, own_words: isChange ? words : "", reason: isChange ? "" : words },
          { onSuccess: onDone },
        )
      }
    >
      <p className="quiet recruit-wide">{asked.wording === "" ? criterionNeeds(asked.kind) : asked.wording}</p>
      <Day value={on} onChange={setOn} />
      <Met isMet={isMet} onChange={setMet} />
      <Textarea
        className="recruit-wide"
        label={isChange ? t("In their own words") : t("Note")}
        spellCheck={false}
        dir="auto"
        autosize
        minRows={2}
        classNames={isChange ? { input: "words" } : {}}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
    </Frame>
  );
}

export function ConfirmationForm({ record, asked, onDone }: CriterionProps) {
  const before = record.inclusions.find((one) => one.criterion_id === asked.id);
  const keep = useRecordConfirmation(record.participant.id);
  const contacts = useRecruitment().data?.contacts ?? [];
  const [on, setOn] = useState(before?.checked_on ?? today());
  const [isMet, setMet] = useState(before?.is_met ?? true);
  const [contact, setContact] = useState(before?.contact_id ?? "");
  return (
    <Frame
      keep={t("Keep")}
      isWaiting={keep.isPending}
      error={keep.error}
      onLeave={onDone}
      onSend={() =>
        keep.mutate(
          { criterion: asked.id, on, is_met: isMet, contact_id: contact === "" ? null : contact, reason: "" },
          { onSuccess: onDone },
        )
      }
    >
      <p className="quiet recruit-wide">{criterionNeeds(asked.kind)}</p>
      <ContactChoice
        label={t("Confirmed by")}
        contacts={contacts}
        value={contact}
        nobody={t("nobody named")}
        onChange={setContact}
      />
      <Day value={on} onChange={setOn} />
      <Met isMet={isMet} onChange={setMet} />
    </Frame>
  );
}

export function ConsentForm({ record, onDone }: StepProps) {
  const keep = useRecordConsent(record.participant.id);
  const [on, setOn] = useState(today());
  const [scopes, setScopes] = useState<ConsentScope[]>(
    record.scopes.length > 0 ? record.scopes : ["take_part", "recording", "quotation"],
  );
  const [isOral, setOral] = useState(false);
  const [paper, paperField] = usePaper("consent", record.participant.group);
  return (
    <Frame
      keep={t("Record the consent")}
      isWaiting={keep.isPending}
      error={keep.error}
      onLeave={onDone}
      onSend={() =>
        keep.mutate({ scopes, said_on: on, form: isOral ? "oral" : "written", ...paper }, { onSuccess: onDone })
      }
    >
      <fieldset className="recruit-scopes recruit-wide">
        <legend>{t("They agree to")}</legend>
        {SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            size="xs"
            label={scopeName(scope)}
            checked={scopes.includes(scope)}
            onChange={({ currentTarget }) =>
              setScopes(currentTarget.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))
            }
          />
        ))}
      </fieldset>
      <Day value={on} onChange={setOn} />
      {paperField}
      <Checkbox
        size="xs"
        label={t("in speech, not in writing")}
        checked={isOral}
        onChange={({ currentTarget }) => setOral(currentTarget.checked)}
      />
      <p className="quiet recruit-wide">{t("This stays on record: it cannot be taken back.")}</p>
    </Frame>
  );
}

export function ExitForm({ record, onDone }: StepProps) {
  const leave = useRecordExit(record.participant.id);
  const [on, setOn] = useState(today());
  const [how, setHow] = useState<"declined" | "not eligible">("declined");
  return (
    <Frame
      keep={t("Record it")}
      isWaiting={leave.isPending}
      error={leave.error}
      onLeave={onDone}
      onSend={() => leave.mutate({ exit: how, on }, { onSuccess: onDone })}
    >
      <Radio.Group
        size="xs"
        label={t("Why")}
        value={how}
        onChange={(value) => setHow(value === "declined" ? "declined" : "not eligible")}
      >
        <span className="recruit-radios">
          <Radio size="xs" value="declined" label={t("They declined")} />
          <Radio size="xs" value="not eligible" label={t("They are not eligible")} />
        </span>
      </Radio.Group>
      <Day value={on} onChange={setOn} />
    </Frame>
  );
}
