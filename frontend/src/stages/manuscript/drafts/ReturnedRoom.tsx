/** What differs in a Word file that came back: the dangerous first, each taken over or laid aside. */
import "../../report/comparing/comparing.css";
import "./drafts.css";

import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";

import { useLayAside, useReturned, useTakeOver } from "../../../api/returned.ts";
import type { FileDifference, ReturnedInFull } from "../../../api/draftShapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { changeName } from "./DraftPair.tsx";
import { sourceName } from "./state.ts";

export function ReturnedRoom() {
  const { returnedId } = useParams({ from: "/manuscript/returned/$returnedId" });
  const returned = useReturned(returnedId);
  return <Waiting query={returned}>{(found) => <Opened read={found} />}</Waiting>;
}

function Opened({ read }: { read: ReturnedInFull }) {
  const { returned, differences } = read;
  const open = differences.filter(({ outcome }) => outcome === null).length;
  return (
    <Page
      title={returned.name || t("Word file")}
      lead={t("What you take over becomes a suggestion or a comment in the manuscript, where others see to it.")}
      actions={
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/manuscript/drafts" />}>
          {t("All drafts")}
        </Button>
      }
    >
      {differences.length === 0 ? (
        <Empty>{t("The file says what the snapshot said, word for word.")}</Empty>
      ) : (
        <>
          <p role="status">{tn("{count} difference waits.", "{count} differences wait.", open)}</p>
          {differences.map((each) => (
            <Difference key={each.id} difference={each} />
          ))}
        </>
      )}
    </Page>
  );
}

/** "The quote (7) was altered", or which of the study's words were. */
function dangerName({ dangers, label }: FileDifference): string {
  if (dangers.includes("quote")) return t("The quote {label} was altered.", { label });
  return t("Altered, and the study's own: {what}.", { what: dangers.map(sourceName).join(", ") });
}

function Difference({ difference }: { difference: FileDifference }) {
  const take = useTakeOver();
  const aside = useLayAside();
  const { id, change, before, after, dangers, author, outcome } = difference;
  const isSettled = outcome !== null;
  // A quote's words are the participant's, and what moved is moved by hand.
  const canBeTaken = change !== "moved" && (change === "removed" || !dangers.includes("quote"));
  return (
    <section className="returned-difference" data-danger={dangers.length > 0} data-settled={isSettled}>
      <p className="quiet">{change === null ? t("Comment by {author}", { author }) : changeName(change)}</p>
      {dangers.length > 0 && (
        <p className="returned-danger">
          <Icon name="info" size={16} /> {dangerName(difference)}
        </p>
      )}
      <div className="comparing returned-words">
        {before.length > 0 && (
          <p className="draft-words">
            {before.map(({ text, is_changed }, at) => (is_changed ? <del key={at}>{text}</del> : <span key={at}>{text}</span>))}
          </p>
        )}
        {after.length > 0 && (
          <p className="draft-words">
            {after.map(({ text, is_changed }, at) => (is_changed ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>))}
          </p>
        )}
      </div>
      <Refused
        error={take.error ?? aside.error}
        onDismiss={() => {
          take.reset();
          aside.reset();
        }}
      />
      {isSettled ? (
        <p className="quiet">{outcome === "taken over" ? t("Taken over") : t("Laid aside")}</p>
      ) : (
        <div className="form-foot">
          {canBeTaken && (
            <Button size="compact-sm" variant="default" loading={take.isPending} onClick={() => take.mutate(id)}>
              {change === null ? t("Take it over as a comment") : t("Take it over as a suggestion")}
            </Button>
          )}
          <Button size="compact-sm" variant="subtle" loading={aside.isPending} onClick={() => aside.mutate(id)}>
            {t("Lay aside")}
          </Button>
        </div>
      )}
    </section>
  );
}
