/** Moving in from another program: what its project holds, what would come, and what not. */
import "./project.css";

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { type ForeignProject, lookAtProject, type ProjectOutcome, PROJECTS } from "../../../api/project.ts";
import { takeDropped, useDropped } from "../../../kit/dropped.ts";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { t } from "../../../lib/translation.ts";
import { Account } from "./Account.tsx";
import { Attachments } from "./Attachments.tsx";
import { Kinds } from "./Kinds.tsx";
import { Leaving } from "./Leaving.tsx";
import { ProjectForm } from "./ProjectForm.tsx";
import { ReadOtherwise } from "./ReadOtherwise.tsx";

export function ProjectRoom() {
  const [project, setProject] = useState<ForeignProject | null>(null);
  const [outcome, setOutcome] = useState<ProjectOutcome | null>(null);
  const article = useArticle();
  const input = useRef<HTMLInputElement>(null);
  const look = useMutation({
    mutationFn: lookAtProject,
    onSuccess: (read) => {
      setProject(read);
      setOutcome(null);
    },
  });
  const { mutate } = look;
  const waits = useDropped().length > 0;
  useEffect(() => {
    const file = waits ? takeDropped(1)[0] : undefined;
    if (file !== undefined) mutate(file);
  }, [waits, mutate]);
  const done = (result: ProjectOutcome) => {
    setProject(null);
    setOutcome(result);
  };
  return (
    <Page
      title={t("Move a project in")}
      lead={t("Texts, codes and codings from another program. First you see what would come in and what not; nothing is stored until you take it in.")}
      actions={
        <Button
          variant={project === null && outcome === null ? "filled" : "default"}
          loading={look.isPending}
          leftSection={<Icon name="import" size={16} />}
          onClick={() => input.current?.click()}
        >
          {project === null ? t("Choose a file") : t("Choose another file")}
        </Button>
      }
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={PROJECTS.join(",")}
        aria-label={t("A project of another program")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) mutate(file);
          currentTarget.value = "";
        }}
      />
      <Refused error={look.error} onDismiss={look.reset} />
      {project !== null && (
        <>
          <ReadOtherwise project={project} onRead={setProject} />
          {project.texts + project.codes > 0 ? (
            <ProjectForm key={project.token} project={project} onDone={done} />
          ) : (
            <p role="status">{t("Say which column holds the words and which the codes; codes alone are a codebook.")}</p>
          )}
        </>
      )}
      {project === null && outcome === null && (
        <>
          <Kinds />
          <p>
            {t("Drop the file here, or choose it above.")} <Link to="/reports">{t("Back to the reports")}</Link>
          </p>
        </>
      )}
      {project === null && outcome === null && article !== undefined && (
        <>
          <Leaving key={article.id} article={article.id} />
          <Attachments key={`kept ${article.id}`} article={article.id} />
        </>
      )}
      {outcome !== null && (
        <>
          <p role="status">
            {t("The project is in, as one step that can be taken back.")}{" "}
            <Link to="/code">{t("Read and code its texts")}</Link> · <Link to="/reports">{t("See its reports")}</Link>
          </p>
          <Account outcome={outcome} direction="done" />
        </>
      )}
    </Page>
  );
}
