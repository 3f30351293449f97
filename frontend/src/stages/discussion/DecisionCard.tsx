/** One decision: why, instead of what, how everybody stands, and what came of it. */
import "./discussion.css";

import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useBeginProposed, useProposals } from "../../api/talk.ts";
import { useChangeDraft, useSettle, useTakePosition } from "../../api/discussion.ts";
import { useMe } from "../../api/session.ts";
import type { Member, TeamDecision } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { useUnsent } from "../../api/unsent.ts";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { Written } from "../../kit/Written.tsx";
import { t, tn } from "../../lib/translation.ts";
import { stanceName, STANCES, stateName } from "./word.ts";

const nameOf = (members: readonly Member[], id: string): string =>
  members.find((member) => member.id === id)?.name ?? "?";

function Positions({ decision }: { decision: TeamDecision }) {
  const members = useMembers();
  return (
    <ul className="positions" aria-label={t("Positions")}>
      {decision.positions.map(({ member_id, stance, comment, is_late }) => (
        <li key={member_id}>
          <span className="stance" data-stance={stance}>
            {stanceName(stance)}
          </span>
          <span>
            <strong>{nameOf(members, member_id)}</strong>
            {comment !== "" && <span className="position-words"> {comment}</span>}
            {is_late && <span className="quiet"> {t("said after the outcome was recorded")}</span>}
          </span>
        </li>
      ))}
      {decision.silent.length > 0 && (
        <li>
          <span className="quiet">{t("No position yet")}</span>
          <span>{decision.silent.map((id) => nameOf(members, id)).join(", ")}</span>
        </li>
      )}
    </ul>
  );
}

function OwnPosition({ decision, me }: { decision: TeamDecision; me: Member }) {
  const own = decision.positions.find(({ member_id }) => member_id === me.id);
  const take = useTakePosition(decision.id);
  const [isOpen, setOpen] = useState(own === undefined && decision.state === "drafted");
  const [stance, setStance] = useState(own?.stance ?? "for");
  const [comment, setComment] = useState(own?.comment ?? "");
  useUnsent(isOpen && comment !== (own?.comment ?? ""));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate({ stance, comment }, { onSuccess: () => setOpen(false) });
  };
  if (!isOpen) {
    return (
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {own === undefined ? t("Take a position") : t("Change my position")}
      </button>
    );
  }
  return (
    <form className="position-form" onSubmit={submit} autoComplete="off" aria-label={t("My position")}>
      <SegmentedControl
        size="xs"
        aria-label={t("My position")}
        value={stance}
        data={STANCES.map((value) => ({ value, label: stanceName(value) }))}
        onChange={(value) => setStance(STANCES.find((one) => one === value) ?? "for")}
      />
      <TextInput
        size="xs"
        className="position-comment"
        aria-label={t("Why I stand so")}
        placeholder={t("Why, if you like")}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" loading={take.isPending}>
        {t("Take this position")}
      </Button>
      <Refused error={take.error} onDismiss={take.reset} />
    </form>
  );
}

function Outcome({ decision }: { decision: TeamDecision }) {
  const settle = useSettle(decision.id);
  return (
    <div className="outcome">
      <span className="quiet">{t("Record what the team decided:")}</span>
      <Button size="xs" loading={settle.isPending} onClick={() => settle.mutate("adopted")}>
        {t("Adopted")}
      </Button>
      <Button size="xs" variant="default" disabled={settle.isPending} onClick={() => settle.mutate("not adopted")}>
        {t("Not adopted")}
      </Button>
      <Refused error={settle.error} onDismiss={settle.reset} />
    </div>
  );
}

function Alternatives({ decision }: { decision: TeamDecision }) {
  const change = useChangeDraft(decision.id);
  return (
    <Written
      label={t("Instead of")}
      description={t("What else was considered; needed before it can be adopted.")}
      value={decision.alternatives}
      of={decision.id}
      onKeep={(alternatives, seen) =>
        change.mutateAsync({ alternatives, seen: { alternatives: seen } })
      }
    />
  );
}

/** The theme that the decision would begin, or has begun. */
function Proposed({ decision, mayBegin }: { decision: TeamDecision; mayBegin: boolean }) {
  const article = useArticle()?.id ?? "";
  const proposal = (useProposals(article).data ?? []).find(({ decision_id }) => decision_id === decision.id);
  const begin = useBeginProposed(decision.id);
  if (proposal === undefined) return null;
  const { title, notes, theme_id } = proposal;
  return (
    <div className="outcome">
      <span>{tn("A theme from {count} note: “{title}”.", "A theme from {count} notes: “{title}”.", notes.length, { title })}</span>
      {theme_id !== null && (
        <Link to="/themes/$themeId" params={{ themeId: theme_id }}>{t("To the theme")}</Link>
      )}
      {theme_id === null && decision.state === "adopted" && mayBegin && (
        <Button size="xs" loading={begin.isPending} onClick={() => begin.mutate(undefined)}>{t("Begin the theme")}</Button>
      )}
      <Refused error={begin.error} onDismiss={begin.reset} />
    </div>
  );
}

interface DecisionCardProps {
  decision: TeamDecision;
  /** Draft another that takes the place of this one. */
  onSupersede?: (() => void) | undefined;
}

export function DecisionCard({ decision, onSupersede }: DecisionCardProps) {
  const members = useMembers();
  const me = useMe();
  const lead = useArticle()?.lead_id ?? null;
  const mayPosition = me?.roles.some((role) => role !== "auditor") === true;
  const maySettle = mayPosition && (lead === null || lead === me?.id);
  const isDraft = decision.state === "drafted";
  const { settled_at, settled_by } = decision;
  return (
    <article className="decision" data-state={decision.state} aria-label={decision.text}>
      <p className="decision-head">
        <strong>{decision.text}</strong>
        <span className="decision-state">{stateName(decision.state)}</span>
      </p>
      {decision.affected.length > 0 && (
        <p className="quiet">{t("Concerns {what}", { what: decision.affected.join("; ") })}</p>
      )}
      <p>
        <span className="quiet">{t("Because")}</span> {decision.reason}
      </p>
      {isDraft && mayPosition ? (
        <Alternatives decision={decision} />
      ) : (
        decision.alternatives !== "" && (
          <p className="decision-words">
            <span className="quiet">{t("Instead of")}</span> {decision.alternatives}
          </p>
        )
      )}
      <Positions decision={decision} />
      {me !== null && mayPosition && <OwnPosition key={decision.state} decision={decision} me={me} />}
      {isDraft && maySettle && <Outcome decision={decision} />}
      {isDraft && !maySettle && lead !== null && (
        <p className="quiet">{t("{name} leads the article and records the outcome.", { name: nameOf(members, lead) })}</p>
      )}
      <Proposed decision={decision} mayBegin={mayPosition} />
      {settled_at !== null && settled_by !== null && (
        <p className="quiet number">
          {t("Recorded by {name} on {day}", { name: nameOf(members, settled_by), day: shownDay(settled_at) })}
        </p>
      )}
      {decision.state === "adopted" && onSupersede !== undefined && (
        <button type="button" className="link-button" onClick={onSupersede}>
          {t("Draft another that takes its place")}
        </button>
      )}
    </article>
  );
}
