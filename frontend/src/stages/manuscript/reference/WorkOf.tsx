/** One work: as the list prints it, where it is cited, and what can be done. */
import { useState } from "react";

import { useRetireWork } from "../../../api/reference.ts";
import type { Work } from "../../../api/reference.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { say } from "../../../kit/toast.ts";
import { t } from "../../../lib/translation.ts";
import { WorkForm } from "./WorkForm.tsx";

export function Entry({ entry }: { entry: Work["entry"] }) {
  return (
    <>
      {entry.map(({ text, face }, index) => {
        const key = `${index}-${text.length}`;
        if (face === "italic") return <em key={key}>{text}</em>;
        if (face === "bold") return <strong key={key}>{text}</strong>;
        return <span key={key}>{text}</span>;
      })}
    </>
  );
}

export function WorkOf({ article, work }: { article: string; work: Work }) {
  const [isOpen, setOpen] = useState(false);
  const retire = useRetireWork();
  const places = work.cited_in.length;
  const isUsed = places > 0 || work.is_in_policy;
  const copy = () =>
    void navigator.clipboard
      .writeText(`{cite:${work.id}}`)
      .then(() => say(t("Copied; paste it where the text cites the work.")));
  return (
    <li className="work">
      <p className="words" dir="auto">
        <Entry entry={work.entry} />
      </p>
      <p className="work-foot">
        <span className="quiet">
          {places > 0
            ? t("{cited}, in {count} places of the text", { cited: work.cited, count: places })
            : work.is_in_policy
              ? t("Cited by the terminology")
              : t("Not cited yet")}
        </span>
        <button type="button" className="link-button" onClick={copy}>
          {t("Copy its citation")}
        </button>
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("Mend")}
        </button>
        {!isUsed && (
          <button type="button" className="link-button" onClick={() => retire.mutate(work.id)}>
            {t("Take away")}
          </button>
        )}
      </p>
      <Refused error={retire.error} onDismiss={retire.reset} />
      {isOpen && (
        <WorkForm
          article={article}
          id={work.id}
          csl={work.csl}
          isSibling={work.sibling_id !== null}
          onDone={() => setOpen(false)}
        />
      )}
    </li>
  );
}
