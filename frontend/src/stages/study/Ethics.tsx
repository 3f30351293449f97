/** What the ethics board approved, and when: from that day on, people may be approached. */
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useRef, useState } from "react";

import { useAttachLetter, useCorrectEthics, useGovernance, useRecordEthics } from "../../api/governance.ts";
import type { Ethics as Decided, NewEthics } from "../../api/shapes.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { below } from "../../lib/address.ts";

const EMPTY: Required<NewEthics> = {
  kind: "approval",
  board: "",
  number: "",
  approved_on: "",
  scope: "",
};

interface FormProps {
  begun: Required<NewEthics>;
  isFirst: boolean;
  isWaiting: boolean;
  error: unknown;
  done: string;
  onSend: (facts: Required<NewEthics>) => void;
  onLeave: () => void;
}

function EthicsForm({ begun, isFirst, isWaiting, error, done, onSend, onLeave }: FormProps) {
  const [facts, setFacts] = useState(begun);
  useUnsent(facts !== begun);
  const set = (changed: Partial<NewEthics>) => setFacts({ ...facts, ...changed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(facts);
  };
  return (
    <form className="study-form" onSubmit={submit} autoComplete="off">
      <NativeSelect
        size="xs"
        label={t("What was decided")}
        value={facts.kind}
        disabled={isFirst}
        data={[
          { value: "approval", label: t("Approval") },
          { value: "amendment", label: t("Amendment") },
        ]}
        onChange={({ currentTarget }) =>
          set({ kind: currentTarget.value === "amendment" ? "amendment" : "approval" })
        }
      />
      <TextInput
        size="xs"
        label={t("Decided on")}
        type="date"
        required
        value={facts.approved_on}
        onChange={(event) => set({ approved_on: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t("Board")}
        description={t("As it calls itself; it prints in the Method text.")}
        required
        value={facts.board}
        onChange={(event) => set({ board: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t("Number")}
        description={t("To the letter, as the board writes it.")}
        required
        value={facts.number}
        onChange={(event) => set({ number: event.currentTarget.value })}
      />
      <Textarea
        size="xs"
        className="study-whole"
        label={t("What was approved")}
        description={t("Name also the machines and programs that may hold or handle the material.")}
        autosize
        minRows={2}
        value={facts.scope}
        onChange={(event) => set({ scope: event.currentTarget.value })}
      />
      <div className="study-buttons">
        <Button type="submit" size="xs" loading={isWaiting}>
          {done}
        </Button>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t("Not now")}
        </Button>
      </div>
      <Refused error={error} />
    </form>
  );
}

function Letter({ ethics }: { ethics: Decided }) {
  const input = useRef<HTMLInputElement>(null);
  const attach = useAttachLetter(ethics.id);
  return (
    <>
      {ethics.has_document && (
        <a className="link-button" href={below(`/api/ethics/${ethics.id}/document`)} download={ethics.file_name}>
          {ethics.file_name}
        </a>
      )}
      <button type="button" className="link-button" onClick={() => input.current?.click()}>
        {ethics.has_document ? t("Replace the letter") : t("Attach the board's letter")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.tif,.tiff"
        aria-label={t("The board's letter")}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) attach.mutate(file);
          currentTarget.value = "";
        }}
      />
      <Refused error={attach.error} onDismiss={attach.reset} />
    </>
  );
}

function EthicsNote({ ethics }: { ethics: Decided }) {
  const [isChanging, setChanging] = useState(false);
  const correct = useCorrectEthics(ethics.id);
  const { kind, board, number, approved_on, scope } = ethics;
  if (isChanging) {
    return (
      <li>
        <EthicsForm
          begun={{ kind, board, number, approved_on, scope }}
          isFirst
          isWaiting={correct.isPending}
          error={correct.error}
          done={t("Keep the correction")}
          onSend={({ kind: _, ...facts }) => correct.mutate(facts, { onSuccess: () => setChanging(false) })}
          onLeave={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li>
      <p className="study-decided">
        {kind === "approval" ? t("Approval") : t("Amendment")} <span className="number">{number}</span>
      </p>
      <p>
        {board}, {shownDay(approved_on)}
      </p>
      {scope !== "" && <p className="quiet">{scope}</p>}
      <p className="study-tools">
        <button type="button" className="link-button" onClick={() => setChanging(true)}>
          {t("Correct")}
        </button>
        <Letter ethics={ethics} />
      </p>
    </li>
  );
}

export function Ethics() {
  const kept = useGovernance().data?.ethics ?? [];
  const [isAdding, setAdding] = useState(false);
  const record = useRecordEthics();
  const isFirst = !kept.some(({ kind }) => kind === "approval");
  return (
    <section aria-labelledby="study-ethics" className="study-section">
      <h2 id="study-ethics">{t("Ethics")}</h2>
      {isFirst && (
        <p className="quiet">
          {t("Nobody may be approached, informed or interviewed on a day before the approval. Record it first.")}
        </p>
      )}
      <ul className="study-log">
        {kept.map((ethics) => (
          <EthicsNote key={ethics.id} ethics={ethics} />
        ))}
      </ul>
      {isAdding ? (
        <EthicsForm
          begun={isFirst ? EMPTY : { ...EMPTY, kind: "amendment", board: kept.at(-1)?.board ?? "" }}
          isFirst={isFirst}
          isWaiting={record.isPending}
          error={record.error}
          done={t("Record it")}
          onSend={(facts) => record.mutate(facts, { onSuccess: () => setAdding(false) })}
          onLeave={() => setAdding(false)}
        />
      ) : (
        <Button
          size="xs"
          variant={isFirst ? "filled" : "default"}
          leftSection={<Icon name="plus" size={14} />}
          onClick={() => setAdding(true)}
        >
          {isFirst ? t("Record the approval") : t("Record an amendment")}
        </Button>
      )}
    </section>
  );
}
