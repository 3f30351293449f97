/** What a person decides about a project: the article, whose the texts are, who coded. */
import { Button, NativeSelect, Radio } from "@mantine/core";
import { type FormEvent, useState } from "react";

import { useArticle, useArticles } from "../../../api/article.ts";
import { type ForeignProject, type ProjectChoices, type ProjectOutcome, useProjectPreview, useTakeProject } from "../../../api/project.ts";
import { useMembers, useStudy } from "../../../api/study.ts";
import { useLeaving } from "../../../kit/leaving.ts";
import { Refused } from "../../../kit/Refused.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Account } from "./Account.tsx";

type People = NonNullable<ProjectChoices["people"]>;

interface CodersProps {
  users: ForeignProject["users"];
  coders: Readonly<Record<string, string>>;
  onChange: (coders: Record<string, string>) => void;
}

function Coders({ users, coders, onChange }: CodersProps) {
  const members = useMembers().filter(({ active }) => active);
  const coding = users.filter(({ codings }) => codings > 0);
  if (coding.length === 0) return null;
  const say = (user: string, member: string) => {
    const { [user]: _, ...others } = coders;
    onChange(member === "" ? others : { ...others, [user]: member });
  };
  return (
    <fieldset className="project-part">
      <legend>{t("Who coded there")}</legend>
      <ul className="project-coders">
        {coding.map(({ id, name, codings }) => (
          <li key={id}>
            <NativeSelect
              size="xs"
              label={name}
              description={tn("{count} coding", "{count} codings", codings)}
              value={coders[id] ?? ""}
              data={[
                { value: "", label: t("a new member who cannot sign in") },
                ...members.map((member) => ({ value: member.id, label: member.name })),
              ]}
              onChange={({ currentTarget }) => say(id, currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface WhoseProps {
  project: ForeignProject;
  people: People;
  group: string;
  onPeople: (people: People) => void;
  onGroup: (group: string) => void;
}

function Whose({ project, people, group, onPeople, onGroup }: WhoseProps) {
  const groups = useStudy().data?.groups ?? [];
  if (project.texts === 0) return null;
  const choose = (value: string) => {
    if (value === "nobody" || value === "cases" || value === "texts") onPeople(value);
  };
  return (
    <fieldset className="project-part">
      <legend>{t("Whose accounts the texts are")}</legend>
      <Radio.Group value={people} onChange={choose} aria-label={t("Whose accounts the texts are")}>
        <Radio size="xs" value="nobody" label={t("Nobody's yet: it is said on each report's page")} />
        {project.cases > 0 && (
          <Radio
            size="xs"
            value="cases"
            disabled={groups.length === 0}
            label={tn("{count} case there is a participant", "{count} cases there are participants", project.cases)}
          />
        )}
        <Radio
          size="xs"
          value="texts"
          disabled={groups.length === 0}
          label={t("Each text is the account of a participant of its own")}
        />
      </Radio.Group>
      {people !== "nobody" && (
        <NativeSelect
          size="xs"
          label={t("The participants are")}
          value={group}
          data={groups.map(({ key, plural }) => ({ value: key, label: plural }))}
          onChange={({ currentTarget }) => onGroup(currentTarget.value)}
        />
      )}
    </fieldset>
  );
}

interface ProjectFormProps {
  project: ForeignProject;
  onDone: (outcome: ProjectOutcome) => void;
}

export function ProjectForm({ project, onDone }: ProjectFormProps) {
  const articles = useArticles().data ?? [];
  const here = useArticle();
  const groups = useStudy().data?.groups ?? [];
  const [article, setArticle] = useState<string | null>(null);
  const [people, setPeople] = useState<People>("nobody");
  const [group, setGroup] = useState<string | null>(null);
  const [coders, setCoders] = useState<Record<string, string>>(
    Object.fromEntries(project.users.flatMap(({ id, member_id }) => (member_id === null ? [] : [[id, member_id]]))),
  );
  const chosen: ProjectChoices = {
    token: project.token,
    article_id: article ?? here?.id ?? "",
    people,
    group: people === "nobody" ? "" : (group ?? groups[0]?.key ?? ""),
    coders,
  };
  const preview = useProjectPreview(chosen);
  const take = useTakeProject();
  const form = useLeaving<HTMLFormElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take.mutate(chosen, { onSuccess: onDone });
  };
  return (
    <form className="project" ref={form} onSubmit={submit} autoComplete="off">
      <p className="project-name">
        <b>{project.name === "" ? project.file_name : project.name}</b>{" "}
        {project.made_with !== "" && <span className="quiet">{project.made_with}</span>}
      </p>
      <p className="number">
        {tn("{count} text with words", "{count} texts with words", project.texts)} ·{" "}
        {tn("{count} code", "{count} codes", project.codes)} ·{" "}
        {tn("{count} coding", "{count} codings", project.codings)}
      </p>
      <div className="project-choices">
        {articles.length > 1 && (
          <fieldset className="project-part">
            <legend>{t("Into which article")}</legend>
            <NativeSelect
              size="xs"
              aria-label={t("Into which article")}
              value={chosen.article_id}
              data={articles.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={({ currentTarget }) => setArticle(currentTarget.value)}
            />
          </fieldset>
        )}
        <Whose
          project={project}
          people={people}
          group={chosen.group ?? ""}
          onPeople={setPeople}
          onGroup={setGroup}
        />
        <Coders users={project.users} coders={coders} onChange={setCoders} />
      </div>
      <Refused error={preview.error} />
      {preview.data !== undefined && <Account outcome={preview.data} />}
      <Refused error={take.error} onDismiss={take.reset} />
      <Button type="submit" loading={take.isPending} disabled={preview.data === undefined || preview.isError}>
        {t("Take the project in")}
      </Button>
    </form>
  );
}
