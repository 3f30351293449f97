/** Letting an article go to another program: what goes along, what stays, and the file. */
import { Button, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { type ProjectFormat, useExportProject, useLeaving } from "../../../api/project.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Account } from "./Account.tsx";

const FORMATS: readonly ProjectFormat[] = ["qdpx", "qdc", "qda", "sqlite3"];

export function Leaving({ article }: { article: string }) {
  const [format, setFormat] = useState<ProjectFormat>("qdpx");
  const leaving = useLeaving(article, format);
  const write = useExportProject(article);
  return (
    <section className="project" aria-labelledby="project-leaving">
      <h2 id="project-leaving" className="project-heading">
        {t("Out again, to another program")}
      </h2>
      <p className="project-name">
        {t("Every program that reads REFI-QDA can take the article along. A paradox goes as a code for each pole, a link between them and a note with the tension; each theme as a set of its codes.")}
      </p>
      <NativeSelect
        size="xs"
        label={t("What goes")}
        value={format}
        data={[
          { value: "qdpx", label: t("The article (.qdpx)") },
          { value: "qdc", label: t("The codes alone (.qdc)") },
          { value: "qda", label: t("For QualCoder (.qda, packed)") },
          { value: "sqlite3", label: t("For Taguette (.sqlite3)") },
        ]}
        onChange={({ currentTarget }) => setFormat(FORMATS.find((each) => each === currentTarget.value) ?? "qdpx")}
      />
      <Refused error={leaving.error} />
      {leaving.data !== undefined && <Account outcome={leaving.data} direction="out" />}
      <Refused error={write.error} onDismiss={write.reset} />
      <Button
        variant="default"
        loading={write.isPending}
        disabled={leaving.data === undefined || leaving.isError}
        onClick={() => write.mutate(format)}
      >
        {t("Write the file")}
      </Button>
      <Link to="/study/tables">{t("Tables of the study")}</Link>
    </section>
  );
}
