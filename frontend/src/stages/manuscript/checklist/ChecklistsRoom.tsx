/** Which reporting checklists there are, and which of them somebody asks for. */
import "./checklist.css";

import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { useChecklists, useRequestChecklist } from "../../../api/checklist.ts";
import type { Checklist } from "../../../api/outward.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { said, t } from "../../../lib/translation.ts";

export function ChecklistsRoom() {
  const article = useArticle();
  const lists = useChecklists(article?.id ?? "");
  return (
    <Page
      title={t("Reporting checklists")}
      lead={t(
        "Some journals ask for a checklist. Take up the one that is asked for: what the study's records say stands beside each item, and any item may be set aside with a reason. A list is no measure of a study, and nothing here is counted.",
      )}
      actions={<Link to="/manuscript">{t("Back to the manuscript")}</Link>}
    >
      {article === undefined ? (
        <Empty>{t("Begin an article first; a checklist belongs to one.")}</Empty>
      ) : (
        <Waiting query={lists}>
          {(all) => (
            <ul className="checklists">
              {all.map((each) => (
                <Listed key={each.kind} article={article.id} list={each} />
              ))}
            </ul>
          )}
        </Waiting>
      )}
    </Page>
  );
}

function Listed({ article, list }: { article: string; list: Checklist }) {
  const [isAsking, setAsking] = useState(false);
  const title = said(list.title.sentence, list.title.values);
  return (
    <li>
      <h2>
        <Link to="/manuscript/checklists/$kind" params={{ kind: list.kind }}>
          {title}
        </Link>
      </h2>
      <p>{said(list.note.sentence, list.note.values)}</p>
      <p className="quiet checklist-source">{list.source}</p>
      {list.is_requested ? (
        <p>
          {list.asked_by === "" ? t("It is asked for.") : t("Asked for by {name}.", { name: list.asked_by })}
        </p>
      ) : isAsking ? (
        <AskForm article={article} list={list} onClose={() => setAsking(false)} />
      ) : (
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {t("It is asked for …")}
          <span className="visually-hidden"> {title}</span>
        </button>
      )}
    </li>
  );
}

/** Who asks: on the list of lists, and on the sheet of one that nobody asked for yet. */
export function AskForm({ article, list, onClose }: { article: string; list: Pick<Checklist, "kind">; onClose: () => void }) {
  const [by, setBy] = useState("");
  const request = useRequestChecklist(article);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    request.mutate({ kind: list.kind, asked_by: by }, { onSuccess: onClose });
  };
  return (
    <form className="checklist-form" aria-label={t("Who asks for it")} onSubmit={submit}>
      <TextInput
        autoFocus
        size="sm"
        label={t("Who asks for it")}
        placeholder={t("The journal, at submission")}
        value={by}
        onChange={({ currentTarget }) => setBy(currentTarget.value)}
      />
      <Refused error={request.error} onDismiss={request.reset} />
      <div className="form-foot">
        <Button size="compact-sm" type="submit" loading={request.isPending}>
          {t("Take it up")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("Cancel")}
        </Button>
      </div>
    </form>
  );
}
