/** One memo: the thought, whose and when, who reads it, and what its author may do. */
import { Button } from "@mantine/core";
import { useState } from "react";

import { type Memo, useChangeMemo, useMemoWordings, useShareMemo, useTakeMemoAway } from "../../api/memo.ts";
import { useMe } from "../../api/session.ts";
import { useMembers } from "../../api/study.ts";
import { shownDay } from "../../kit/moment.ts";
import { Refused } from "../../kit/Refused.tsx";
import { t } from "../../lib/translation.ts";
import { MemoForm } from "./MemoForm.tsx";
import { kindName } from "./word.ts";

function readersOf(memo: Memo): string {
  if (!memo.is_shared) return t("for me alone");
  return memo.is_sealed ? t("shared, once the seal opens") : t("shared");
}

function Earlier({ memo }: { memo: Memo }) {
  const [isOpen, setOpen] = useState(false);
  const wordings = useMemoWordings(memo.id, isOpen).data ?? [];
  const earlier = wordings.slice(0, -1).filter(({ text }, at) => text !== wordings[at + 1]?.text);
  return (
    <details className="memo-earlier" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("Earlier wordings")}</summary>
      {isOpen && earlier.length === 0 && <p className="quiet">{t("It was never worded otherwise.")}</p>}
      {earlier.toReversed().map(({ changed_at, text }) => (
        <div key={changed_at}>
          <p className="quiet">{shownDay(changed_at)}</p>
          <p className="memo-text" dir="auto">{text}</p>
        </div>
      ))}
    </details>
  );
}

export function MemoCard({ memo }: { memo: Memo }) {
  const [isEdited, setEdited] = useState(false);
  const me = useMe()?.id;
  const by = useMembers().find(({ id }) => id === memo.by)?.name ?? t("a member who left");
  const change = useChangeMemo(memo.id);
  const share = useShareMemo(memo.id);
  const takeAway = useTakeMemoAway(memo.id);
  if (isEdited) {
    return (
      <MemoForm
        before={memo}
        onKeep={({ kind, title, text }) => change.mutateAsync({ kind, title, text })}
        onClose={() => setEdited(false)}
      />
    );
  }
  return (
    <>
      {memo.title !== "" && <h3 dir="auto">{memo.title}</h3>}
      <p className="memo-text" dir="auto">{memo.text}</p>
      <p className="quiet">
        {kindName(memo.kind)} · {by} · <time dateTime={memo.changed_at}>{shownDay(memo.changed_at)}</time> · {readersOf(memo)}
      </p>
      {memo.by === me && (
        <div className="memo-deeds">
          <Button size="compact-xs" variant="subtle" onClick={() => setEdited(true)}>{t("Change")}</Button>
          {!memo.is_shared && (
            <Button size="compact-xs" variant="subtle" loading={share.isPending} onClick={() => share.mutate(undefined)}>{t("Share")}</Button>
          )}
          <Button size="compact-xs" variant="subtle" loading={takeAway.isPending} onClick={() => takeAway.mutate(undefined)}>{t("Take away")}</Button>
        </div>
      )}
      <Earlier memo={memo} />
      <Refused error={share.error ?? takeAway.error} />
    </>
  );
}
