/** A suggestion: what would differ in print, and taking it over or declining it. */
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";

import { useAcceptSuggestion, useDeclineSuggestion } from "../../../api/remark.ts";
import type { Suggested } from "../../../api/draftShapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Slip } from "./Forms.tsx";
import { trimmed } from "./trimmed.ts";

interface SuggestionCardProps {
  article: string;
  suggested: Suggested;
  onGo: () => void;
}

function formName(form: Suggested["form"]): string {
  return {
    reword: t("Suggested: it reads otherwise"),
    add: t("Suggested: a new paragraph"),
    "take out": t("Suggested: the block goes"),
  }[form];
}

export function SuggestionCard({ article, suggested, onGo }: SuggestionCardProps) {
  const members = useMembers();
  const accept = useAcceptSuggestion(article);
  const [isDeclining, setDeclining] = useState(false);
  const { id, form, row, note, made_by, made_on, outcome, reason, is_stale } = suggested;
  const nameOf = (who: string | null) => members.find((one) => one.id === who)?.name ?? "";
  return (
    <article className="talk-card" aria-label={formName(form)} data-settled={outcome !== null}>
      <p className="talk-kind">{formName(form)}</p>
      <Difference row={row} />
      {note !== "" && <p className="talk-said">{note}</p>}
      <p className="quiet talk-by">
        {t("{name}, {day}", { name: nameOf(made_by), day: shownDay(made_on, { dateStyle: "medium" }) })}
      </p>
      {is_stale && (
        <p>
          <Icon name="info" size={14} /> {t("The block has changed since; compare, and suggest it anew.")}
        </p>
      )}
      {outcome !== null && (
        <p>
          {outcome === "accepted"
            ? t("Taken over by {name}", { name: nameOf(suggested.settled_by) })
            : t("Declined by {name}: {reason}", { name: nameOf(suggested.settled_by), reason })}
        </p>
      )}
      <Refused error={accept.error} onDismiss={accept.reset} />
      {isDeclining ? (
        <DeclineForm article={article} id={id} onClose={() => setDeclining(false)} />
      ) : (
        <div className="form-foot">
          {outcome === null && (
            <>
              <Button
                size="compact-sm"
                variant="default"
                disabled={is_stale}
                loading={accept.isPending}
                onClick={() => accept.mutate(id)}
              >
                {t("Take it over")}
              </Button>
              <button type="button" className="link-button" onClick={() => setDeclining(true)}>
                {t("Decline …")}
              </button>
            </>
          )}
          <button type="button" className="link-button" onClick={onGo}>
            {t("Show it on the page")}
          </button>
        </div>
      )}
    </article>
  );
}

/** Both wordings under each other: what would go is struck through, what would come is underlined. */
function Difference({ row }: { row: Suggested["row"] }) {
  return (
    <div className="comparing talk-difference">
      {row.before.map(({ parts }, nth) => (
        <p key={nth} className="draft-words">
          {trimmed(parts).map(({ text, is_changed }, at) => (is_changed ? <del key={at}>{text}</del> : <span key={at}>{text}</span>))}
        </p>
      ))}
      {row.after.map(({ parts }, nth) => (
        <p key={nth} className="draft-words">
          {trimmed(parts).map(({ text, is_changed }, at) => (is_changed ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>))}
        </p>
      ))}
    </div>
  );
}

function DeclineForm({ article, id, onClose }: { article: string; id: string; onClose: () => void }) {
  const decline = useDeclineSuggestion(article);
  const [reason, setReason] = useState("");
  return (
    <Slip
      label={t("Decline the suggestion")}
      submit={t("Decline it")}
      isReady={reason.trim() !== ""}
      isPending={decline.isPending}
      error={decline.error}
      onDismiss={decline.reset}
      onClose={onClose}
      onSubmit={() => decline.mutate({ id, reason }, { onSuccess: onClose })}
    >
      <TextInput
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Why not")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </Slip>
  );
}
