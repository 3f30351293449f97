/** The memos about one thing, beside it, and the field for one more. */
import "./memo.css";

import { Button } from "@mantine/core";
import { useId, useState } from "react";

import { type MemoAbout, useMemos, useWriteMemo } from "../../api/memo.ts";
import { useMe } from "../../api/session.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { t } from "../../lib/translation.ts";
import { MemoCard } from "./MemoCard.tsx";
import { MemoForm } from "./MemoForm.tsx";

interface MemoOfProps {
  about: MemoAbout;
  /** Empty for the study itself. */
  id: string;
  className?: string;
  /** In drawers the heading stands one step lower. */
  heading?: "h2" | "h3";
  title?: string;
}

export function MemoOf({ about, id, className = "", heading: Heading = "h2", title }: MemoOfProps) {
  const [isWriting, setWriting] = useState(false);
  const write = useWriteMemo();
  const named = useId();
  const mayWrite = useMe()?.roles.some((role) => role !== "auditor") ?? false;
  const memos = (useMemos().data ?? []).filter((memo) => memo.about === about && memo.object_id === id);
  if (memos.length === 0 && !mayWrite) return null;
  return (
    <section className={`memo-of ${className}`} aria-labelledby={named}>
      <Heading id={named}>
        {title ?? t("Memos")} {memos.length > 0 && <span className="quiet number">{memos.length}</span>}
      </Heading>
      {memos.length > 0 && (
        <ul>
          {memos.map((memo) => (
            <li key={memo.id}>
              <MemoCard memo={memo} />
            </li>
          ))}
        </ul>
      )}
      {isWriting && (
        <MemoForm
          onKeep={(fields) => write.mutateAsync({ about, object_id: id, ...fields })}
          onClose={() => setWriting(false)}
        />
      )}
      {mayWrite && !isWriting && (
        <Button size="compact-sm" variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setWriting(true)}>
          {t("Write a memo")}
        </Button>
      )}
    </section>
  );
}
