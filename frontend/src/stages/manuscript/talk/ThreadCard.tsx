/** A comment with its answers; settled, it folds to one line. */
import { Textarea } from "@mantine/core";
import { useState } from "react";

import { useAnswerRemark, useSettleRemark } from "../../../api/remark.ts";
import type { Remark, RemarkThread } from "../../../api/draftShapes.ts";
import { useMembers } from "../../../api/study.ts";
import { useUnsent } from "../../../api/unsent.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Slip } from "./Forms.tsx";

interface ThreadCardProps {
  article: string;
  thread: RemarkThread;
  onGo: () => void;
}

export function ThreadCard({ article, thread, onGo }: ThreadCardProps) {
  const settle = useSettleRemark(article);
  const [isAnswering, setAnswering] = useState(false);
  const { remark, answers, settled_by, is_gone } = thread;
  const isOpen = settled_by === null;
  return (
    <article className="talk-card" aria-label={t("Comment")} data-settled={!isOpen}>
      {remark.words !== "" && <blockquote className="words talk-words">{remark.words}</blockquote>}
      {is_gone && (
        <p>
          <Icon name="info" size={14} /> {t("The words it is about are gone.")}
        </p>
      )}
      <Said remark={remark} />
      {answers.map((each) => (
        <div key={each.id} className="talk-answer">
          <Said remark={each} />
        </div>
      ))}
      <Refused error={settle.error} onDismiss={settle.reset} />
      {isAnswering ? (
        <AnswerForm article={article} remark={remark.id} onClose={() => setAnswering(false)} />
      ) : (
        <div className="form-foot">
          <button type="button" className="link-button" onClick={onGo}>
            {t("Show it on the page")}
          </button>
          {isOpen && (
            <button type="button" className="link-button" onClick={() => setAnswering(true)}>
              {t("Answer")}
            </button>
          )}
          <button
            type="button"
            className="link-button"
            onClick={() => settle.mutate({ id: remark.id, is_settled: isOpen })}
          >
            {isOpen ? t("Settled") : t("Open it again")}
          </button>
        </div>
      )}
    </article>
  );
}

function Said({ remark }: { remark: Remark }) {
  const members = useMembers();
  return (
    <>
      <p className="talk-said">{remark.text}</p>
      <p className="quiet talk-by">
        {t("{name}, {day}", {
          name: members.find(({ id }) => id === remark.made_by)?.name ?? "",
          day: shownDay(remark.made_on, { dateStyle: "medium" }),
        })}
      </p>
    </>
  );
}

function AnswerForm({ article, remark, onClose }: { article: string; remark: string; onClose: () => void }) {
  const answer = useAnswerRemark(article);
  const [text, setText] = useState("");
  useUnsent(text !== "");
  return (
    <Slip
      label={t("Answer")}
      submit={t("Answer")}
      isReady={text.trim() !== ""}
      isPending={answer.isPending}
      error={answer.error}
      onDismiss={answer.reset}
      onClose={onClose}
      onSubmit={() => answer.mutate({ id: remark, text }, { onSuccess: onClose })}
    >
      <Textarea
        autosize
        autoFocus
        size="xs"
        spellCheck={false}
        label={t("Answer")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </Slip>
  );
}
