/** Drafts: how far the manuscript is, and how it stood at earlier moments. */
import "./drafts.css";

import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { useDrafts, useMakeSnapshot, useSendSnapshot } from "../../../api/draft.ts";
import type { Drafts, SnapshotNamed } from "../../../api/draftShapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Listing } from "../../../kit/Listing.tsx";
import { shownDay, shownTime } from "../../../kit/moment.ts";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { ReturnedFiles } from "./ReturnedFiles.tsx";
import { WayToPrint } from "./WayToPrint.tsx";

export function DraftsRoom() {
  const article = useArticle();
  const drafts = useDrafts(article?.id ?? "");
  if (article === undefined) {
    return <Empty>{t("Bring in a report first; the manuscript grows from what people said.")}</Empty>;
  }
  return (
    <Page
      title={t("Drafts")}
      lead={t("A snapshot keeps the manuscript as it stands, with every number, label and quote it was made from.")}
      actions={
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/manuscript" />}>
          {t("To the manuscript")}
        </Button>
      }
    >
      <Waiting query={drafts}>
        {(found) => (
          <>
            <WayToPrint drafts={found} />
            <Snapshots drafts={found} />
            <ReturnedFiles drafts={found} />
          </>
        )}
      </Waiting>
    </Page>
  );
}

function Snapshots({ drafts }: { drafts: Drafts }) {
  const frozen = new Set(drafts.steps.map(({ snapshot_id }) => snapshot_id));
  return (
    <section aria-labelledby="snapshots">
      <h2 id="snapshots" className="drafts-heading">
        {t("Snapshots")}
      </h2>
      <MakeForm article={drafts.article_id} />
      {drafts.snapshots.length === 0 ? (
        <Empty>{t("None yet. Keep one before you send the text to anybody; it can then be compared with what comes back.")}</Empty>
      ) : (
        <Listing
          label={t("Snapshots")}
          columns={[{ name: t("Name") }, { name: t("Kept") }, { name: t("Files"), isSilent: true }]}
        >
          {drafts.snapshots.map((each) => (
            <Row key={each.id} snapshot={each} isFrozen={frozen.has(each.id)} />
          ))}
        </Listing>
      )}
    </section>
  );
}

function Row({ snapshot, isFrozen }: { snapshot: SnapshotNamed; isFrozen: boolean }) {
  const members = useMembers();
  const send = useSendSnapshot();
  const { id, name, note, made_at, made_by } = snapshot;
  return (
    <tr>
      <td>
        <Link to="/manuscript/drafts/$snapshotId" params={{ snapshotId: id }}>
          {name}
        </Link>
        {isFrozen && <span className="drafts-frozen">{t("frozen")}</span>}
        {note !== "" && <p className="quiet drafts-note">{note}</p>}
      </td>
      <td>
        {shownDay(made_at, { dateStyle: "medium" })}, {shownTime(made_at)}
        <span className="quiet"> · {members.find((one) => one.id === made_by)?.name ?? ""}</span>
      </td>
      <td>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="export" size={14} />}
          loading={send.isPending}
          onClick={() => send.mutate(id)}
        >
          {t("Word file to send")}
        </Button>
        <Refused error={send.error} onDismiss={send.reset} />
      </td>
    </tr>
  );
}

function MakeForm({ article }: { article: string }) {
  const make = useMakeSnapshot(article);
  const [name, setName] = useState("");
  const [note, setNote] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      { name, note },
      {
        onSuccess: () => {
          setName("");
          setNote("");
        },
      },
    );
  };
  return (
    <form className="new-line" onSubmit={submit} autoComplete="off" aria-label={t("Keep a snapshot")}>
      <TextInput
        aria-label={t("Name of the snapshot")}
        placeholder={t("Name, such as “Sent to the group”")}
        spellCheck={false}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        aria-label={t("What it is for")}
        placeholder={t("What it is for")}
        spellCheck={false}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ""} loading={make.isPending}>
        {t("Keep a snapshot")}
      </Button>
      <Refused error={make.error} onDismiss={make.reset} />
    </form>
  );
}
