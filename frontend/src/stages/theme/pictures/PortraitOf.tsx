/** The portrait of one report: chosen here, opened in the text. It is one person's, and is not saved. */
import { NativeSelect } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";

import { useCodes } from "../../../api/code.ts";
import { useCodings } from "../../../api/coding.ts";
import { useAnalysed, useReports } from "../../../api/report.ts";
import type { Article } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { Figure } from "../../../picture/Figure.tsx";
import { portraitPicture } from "../../../picture/Portrait.tsx";

function Portrait({ article, id }: { article: Article; id: string }) {
  const report = useAnalysed(id);
  const codings = useCodings(article.id, report.data);
  const codes = useCodes(article.id).data ?? [];
  const members = useMembers();
  const go = useNavigate();
  return (
    <Waiting query={report}>
      {({ key, text, passages }) => (
        <Waiting query={codings}>
          {(found) => {
            const standing = found.filter(({ standing: how }) => how !== "broken").toSorted((one, other) => one.u0 - other.u0);
            if (standing.length === 0) return <Empty>{t("Nothing is coded in this report yet. Choose another, or code it first.")}</Empty>;
            const picture = portraitPicture({
              report: key,
              passages: passages.length,
              codes: codes.filter(({ id: code }) => standing.some(({ code_id }) => code_id === code)),
              members: members.filter(({ id: member }) => standing.some(({ by }) => by === member)),
              marks: standing.map(({ id: coding, code_id, by, u0, u1 }) => ({
                id: coding,
                code: code_id,
                member: by,
                from: u0 / text.length,
                to: u1 / text.length,
                passage: passages.filter((passage) => passage.u0 <= u0).length,
              })),
              onOpen: (coding) => void go({ to: "/code/$reportId", params: { reportId: id }, hash: coding }),
            });
            return <Figure picture={picture} />;
          }}
        </Waiting>
      )}
    </Waiting>
  );
}

export function PortraitOf({ article }: { article: Article }) {
  const reports = useReports();
  const [chosen, choose] = useState("");
  return (
    <Waiting query={reports}>
      {(all) => {
        const open = all.filter(({ id, version_in_analysis }) => version_in_analysis !== null && !article.left_out.includes(id));
        const id = chosen === "" ? (open[0]?.id ?? "") : chosen;
        if (id === "") return <Empty>{t("No report is ready to be coded yet. Bring one in, or approve one.")}</Empty>;
        return (
          <>
            <NativeSelect
              size="xs"
              mb="md"
              maw="18rem"
              label={t("Report")}
              value={id}
              data={open.map(({ id: value, key }) => ({ value, label: key }))}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            />
            <Portrait key={id} article={article} id={id} />
          </>
        );
      }}
    </Waiting>
  );
}
