/** Outline, drafting, checked, frozen, handed in, revised, published: where it is, and the next step. */
import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useState } from "react";

import { useFreeze, useHandIn, useOpenRevision, usePublish } from "../../../api/draft.ts";
import type { Drafts } from "../../../api/draftShapes.ts";
import { useMembers } from "../../../api/study.ts";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { STATES, stateName, stepName } from "./state.ts";

type Step = "freeze" | "hand in" | "revise" | "publish";

export function WayToPrint({ drafts }: { drafts: Drafts }) {
  const [step, setStep] = useState<Step | null>(null);
  const { state } = drafts;
  return (
    <section className="print-way" aria-label={t("The way to print")}>
      <ol className="way-states">
        {STATES.map((each) => (
          <li key={each} aria-current={each === state ? "step" : undefined}>
            {stateName(each)}
          </li>
        ))}
      </ol>
      <Next drafts={drafts} step={step} onStep={setStep} />
      <Past drafts={drafts} />
    </section>
  );
}

interface NextProps {
  drafts: Drafts;
  step: Step | null;
  onStep: (step: Step | null) => void;
}

function Next({ drafts, step, onStep }: NextProps) {
  const { state, open, may_freeze, article_id } = drafts;
  const isClosed = state === "frozen" || state === "submitted" || state === "published";
  const close = () => onStep(null);
  if (!may_freeze) {
    return (
      <p className="quiet">
        {isClosed
          ? t("The manuscript is closed for writing. Its lead opens it for a revision.")
          : t("The article's lead freezes the manuscript once every check is settled.")}
      </p>
    );
  }
  if (step === "freeze") return <FreezeForm article={article_id} onClose={close} />;
  if (step === "revise") return <ReviseForm article={article_id} onClose={close} />;
  if (step === "hand in" || step === "publish") {
    return <PrintForm key={step} article={article_id} isPublished={step === "publish"} onClose={close} />;
  }
  const button = (what: Step, label: string) => (
    <Button size="xs" variant="default" onClick={() => onStep(what)}>
      {label}
    </Button>
  );
  if (!isClosed) {
    return open > 0 ? (
      <p>
        {tn(
          "{count} check is open; settle it before the manuscript is frozen.",
          "{count} checks are open; settle them before the manuscript is frozen.",
          open,
        )}{" "}
        <Link to="/manuscript">{t("See them beside the page")}</Link>
      </p>
    ) : (
      <div className="form-foot">{button("freeze", t("Freeze the manuscript …"))}</div>
    );
  }
  return (
    <div className="form-foot">
      {state === "frozen" && button("hand in", t("It was handed in …"))}
      {state !== "published" && button("publish", t("It was published …"))}
      {button("revise", t("Open a revision …"))}
    </div>
  );
}

interface FormProps {
  article: string;
  onClose: () => void;
}

interface AskedProps {
  label: string;
  onSubmit: () => void;
  onClose: () => void;
  submit: string;
  isReady: boolean;
  isPending: boolean;
  error: unknown;
  onDismiss: () => void;
  children: ReactNode;
}

function Asked(props: AskedProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <form className="way-form" aria-label={props.label} autoComplete="off" onSubmit={submit}>
      {props.children}
      <Refused error={props.error} onDismiss={props.onDismiss} />
      <div className="form-foot">
        <Button size="xs" type="submit" disabled={!props.isReady} loading={props.isPending}>
          {props.submit}
        </Button>
        <Button size="xs" variant="subtle" onClick={props.onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}

function FreezeForm({ article, onClose }: FormProps) {
  const freeze = useFreeze(article);
  const [name, setName] = useState("");
  return (
    <Asked
      label={t("Freeze the manuscript")}
      submit={t("Freeze it")}
      isReady={name.trim() !== ""}
      isPending={freeze.isPending}
      error={freeze.error}
      onDismiss={freeze.reset}
      onClose={onClose}
      onSubmit={() => freeze.mutate({ name, note: "" }, { onSuccess: onClose })}
    >
      <p>{t("It is kept as a snapshot, and nobody writes in it until you open a revision. This cannot be taken back.")}</p>
      <TextInput
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Name of the snapshot")}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
    </Asked>
  );
}

function ReviseForm({ article, onClose }: FormProps) {
  const revise = useOpenRevision(article);
  const [reason, setReason] = useState("");
  return (
    <Asked
      label={t("Open a revision")}
      submit={t("Open it for writing")}
      isReady={reason.trim() !== ""}
      isPending={revise.isPending}
      error={revise.error}
      onDismiss={revise.reset}
      onClose={onClose}
      onSubmit={() => revise.mutate({ reason }, { onSuccess: onClose })}
    >
      <TextInput
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Why it is opened again")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </Asked>
  );
}

function PrintForm({ article, isPublished, onClose }: FormProps & { isPublished: boolean }) {
  const handIn = useHandIn(article);
  const publish = usePublish(article);
  const say = isPublished ? publish : handIn;
  const [journal, setJournal] = useState("");
  const [on, setOn] = useState("");
  return (
    <Asked
      label={isPublished ? t("It was published") : t("It was handed in")}
      submit={t("Note it")}
      isReady={journal.trim() !== ""}
      isPending={say.isPending}
      error={say.error}
      onDismiss={say.reset}
      onClose={onClose}
      onSubmit={() => say.mutate({ journal, on: on === "" ? null : on }, { onSuccess: onClose })}
    >
      <TextInput
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Journal")}
        value={journal}
        onChange={({ currentTarget }) => setJournal(currentTarget.value)}
      />
      <TextInput
        size="xs"
        type="date"
        label={t("On")}
        description={t("Today, if nothing is chosen.")}
        value={on}
        onChange={({ currentTarget }) => setOn(currentTarget.value)}
      />
    </Asked>
  );
}

function Past({ drafts }: { drafts: Drafts }) {
  const members = useMembers();
  if (drafts.steps.length === 0) return null;
  return (
    <ol className="way-past">
      {drafts.steps.map((entry) => (
        <li key={entry.id}>
          {stepName(entry)}
          {entry.reason !== "" && <>: {entry.reason}</>}{" "}
          <span className="quiet">
            {t("{name}, {day}", {
              name: members.find(({ id }) => id === entry.by)?.name ?? "",
              day: shownDay(entry.on, { dateStyle: "medium" }),
            })}
          </span>
        </li>
      ))}
    </ol>
  );
}
