/** One reporting checklist: each item with what the records say, its answer and its place. */
import "./checklist.css";

import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { useChecklist, useDropChecklist, useExportChecklist, useRequestChecklist } from "../../../api/checklist.ts";
import type { ChecklistItem, ChecklistKind, ChecklistSheet } from "../../../api/outward.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { Written } from "../../../kit/Written.tsx";
import { said, t } from "../../../lib/translation.ts";
import { Files, LanguageChoice } from "../../article/Files.tsx";
import { AskForm } from "./ChecklistsRoom.tsx";
import { GuidelineText } from "./GuidelineText.tsx";
import { ItemOf } from "./ItemOf.tsx";

const KINDS: Readonly<Record<string, ChecklistKind | undefined>> = {
  coreq: "coreq",
  srqr: "srqr",
  phases: "phases",
  points: "points",
  rtarg: "rtarg",
};

export function ChecklistRoom() {
  const article = useArticle();
  const { kind } = useParams({ from: "/manuscript/checklists/$kind" });
  const known = KINDS[kind];
  if (article === undefined || known === undefined) {
    return (
      <Empty action={<Link to="/manuscript/checklists">{t("Reporting checklists")}</Link>}>
        {t("There is no such checklist here; choose one from the list.")}
      </Empty>
    );
  }
  return <Opened key={article.id} article={article.id} kind={known} />;
}

function Opened({ article, kind }: { article: string; kind: ChecklistKind }) {
  const sheet = useChecklist(article, kind);
  return <Waiting query={sheet}>{(found) => <Sheet sheet={found} />}</Waiting>;
}

function Sheet({ sheet }: { sheet: ChecklistSheet }) {
  const { article_id: article, kind } = sheet;
  return (
    <Page
      title={said(sheet.title.sentence, sheet.title.values)}
      lead={said(sheet.note.sentence, sheet.note.values)}
      actions={<Link to="/manuscript/checklists">{t("All checklists")}</Link>}
    >
      <p className="quiet checklist-source">{sheet.source}</p>
      {sheet.is_requested ? <Asked sheet={sheet} /> : <NotAsked article={article} kind={kind} />}
      {kind === "rtarg" && sheet.is_requested && <GuidelineText sheet={sheet} />}
      {partsOf(sheet.items).map(([part, items]) => (
        <section key={part} className="checklist-part">
          <h2>{part}</h2>
          <ol>
            {items.map((item) => (
              <ItemOf key={item.key} article={article} kind={kind} item={item} isAsked={sheet.is_requested} />
            ))}
          </ol>
        </section>
      ))}
    </Page>
  );
}

/** Items that follow each other in one part of the list, under its name. */
function partsOf(items: ChecklistItem[]): [string, ChecklistItem[]][] {
  const parts: [string, ChecklistItem[]][] = [];
  for (const item of items) {
    const name = said(item.part.sentence, item.part.values);
    const last = parts.at(-1);
    if (last !== undefined && last[0] === name) last[1].push(item);
    else parts.push([name, [item]]);
  }
  return parts;
}

function Asked({ sheet }: { sheet: ChecklistSheet }) {
  const { article_id: article, kind } = sheet;
  const [language, setLanguage] = useState("");
  const request = useRequestChecklist(article);
  const drop = useDropChecklist(article);
  const write = useExportChecklist(article, kind, language);
  return (
    <div className="checklist-asked">
      <Written
        label={t("Who asks for it")}
        placeholder={t("The journal, at submission")}
        value={sheet.asked_by}
        isOneLine
        onKeep={(asked_by) => request.mutateAsync({ kind, asked_by })}
      />
      <div className="checklist-files">
        <LanguageChoice value={language} onChoose={setLanguage} />
        <Files
          write={write}
          formats={[
            ["docx", t("As a document (.docx)")],
            ["md", t("As plain text (.md)")],
          ]}
        />
      </div>
      <button type="button" className="link-button" onClick={() => drop.mutate(kind)}>
        {t("Nobody asks for it any more; keep the answers")}
      </button>
      <Refused error={drop.error} onDismiss={drop.reset} />
    </div>
  );
}

function NotAsked({ article, kind }: { article: string; kind: ChecklistKind }) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) return <AskForm article={article} list={{ kind }} onClose={() => setAsking(false)} />;
  return (
    <div className="checklist-asked">
      <p>{t("Nobody asks for this list yet. You may look at what the records say; to answer, say who asks.")}</p>
      <Button size="xs" variant="default" onClick={() => setAsking(true)}>
        {t("It is asked for …")}
      </Button>
    </div>
  );
}
