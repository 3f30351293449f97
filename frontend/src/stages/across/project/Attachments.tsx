/** What came from another program and cannot be shown here: that it is there, and that it goes out again. */
import { Button, Group } from "@mantine/core";
import { useState } from "react";

import { type Attachment, useAttachments, useRemoveAttachment } from "../../../api/attachment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";

export function Attachments({ article }: { article: string }) {
  const attachments = useAttachments(article);
  const listed = attachments.data ?? [];
  if (listed.length === 0) return <Refused error={attachments.error} />;
  return (
    <section className="project" aria-labelledby="project-attachments">
      <h2 id="project-attachments" className="project-heading">
        {t("Kept for other programs")}
      </h2>
      <p className="project-name">
        {t("Pictures, pages, sound and film cannot be shown here. What was coded on them goes out again with the article, as it came.")}
      </p>
      <ul className="project-losses">
        {listed.map((each) => (
          <Kept key={each.id} kept={each} />
        ))}
      </ul>
    </section>
  );
}

function Kept({ kept }: { kept: Attachment }) {
  const [asks, setAsks] = useState(false);
  const remove = useRemoveAttachment();
  return (
    <li>
      <div>
        <strong>{kept.name}</strong> · {kindName(kept.kind)}
      </div>
      <div className="project-name">
        {tn("{count} coding", "{count} codings", kept.codings)}
        {kept.marked > 0 && ` · ${tn("{count} marked place without a code", "{count} marked places without a code", kept.marked)}`}
        {" · "}
        {kept.size_bytes > 0 ? t("its file is kept, encrypted") : t("without its file")}
      </div>
      {asks ? (
        <>
          <p className="project-name" role="status">
            {t("It goes with its file and all that was coded on it, and nothing brings it back.")}
          </p>
          <Group gap="xs">
            <Button size="compact-sm" loading={remove.isPending} onClick={() => remove.mutate(kept.id)}>
              {t("Remove for good")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsks(false)}>
              {t("Keep it")}
            </Button>
          </Group>
        </>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("Remove {name}", { name: kept.name })}
          onClick={() => setAsks(true)}
        >
          {t("Remove…")}
        </Button>
      )}
      <Refused error={remove.error} onDismiss={remove.reset} />
    </li>
  );
}

function kindName(kind: Attachment["kind"]): string {
  const names: Readonly<Record<Attachment["kind"], string>> = {
    picture: t("a picture"),
    pdf: t("a PDF file"),
    sound: t("sound"),
    film: t("film"),
  };
  return names[kind];
}
