/** Word files that came back: bring one in, see those that were. */
import { Button, NativeSelect } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";

import { useBringBack, useReturnedFiles } from "../../../api/returned.ts";
import type { Drafts } from "../../../api/draftShapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { shownDay } from "../../../kit/moment.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";

export function ReturnedFiles({ drafts }: { drafts: Drafts }) {
  const files = useReturnedFiles(drafts.article_id).data ?? [];
  const members = useMembers();
  const bring = useBringBack(drafts.article_id);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [snapshot, setSnapshot] = useState("");
  if (drafts.snapshots.length === 0) return null;
  const choose = (file: File | undefined) => {
    if (file === undefined) return;
    bring.mutate(
      { file, snapshot: snapshot === "" ? null : snapshot },
      {
        onSuccess: ({ returned }) =>
          void navigate({ to: "/manuscript/returned/$returnedId", params: { returnedId: returned.id } }),
      },
    );
  };
  return (
    <section aria-labelledby="returned">
      <h2 id="returned" className="drafts-heading">
        {t("Sent back by a co-author")}
      </h2>
      <p className="quiet">
        {t("A Word file is compared with the snapshot it was made from. Nothing in it is applied by itself.")}
      </p>
      <div className="new-line">
        <NativeSelect
          label={t("Made from")}
          value={snapshot}
          data={[
            { value: "", label: t("the snapshot that the file names") },
            ...drafts.snapshots.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget }) => setSnapshot(currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<Icon name="import" size={16} />}
          loading={bring.isPending}
          onClick={() => input.current?.click()}
        >
          {t("Compare a Word file …")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx"
          aria-label={t("Word file")}
          onChange={({ currentTarget }) => {
            choose(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
        <Refused error={bring.error} onDismiss={bring.reset} />
      </div>
      <ul className="returned-files">
        {files.map(({ id, name, brought_at, brought_by }) => (
          <li key={id}>
            <Link to="/manuscript/returned/$returnedId" params={{ returnedId: id }}>
              {name || t("Word file")}
            </Link>{" "}
            <span className="quiet">
              {t("{name}, {day}", {
                name: members.find((one) => one.id === brought_by)?.name ?? "",
                day: shownDay(brought_at, { dateStyle: "medium" }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
