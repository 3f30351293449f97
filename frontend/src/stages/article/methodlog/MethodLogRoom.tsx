/** How an article came about, as prose; each sentence leads to the records it rests on. */
import "./methodlog.css";

import { Checkbox } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Fragment, type KeyboardEvent, useId, useState } from "react";

import { useArticle } from "../../../api/article.ts";
import { type Telling, useExportMethodLog, useMethodLog } from "../../../api/methodlog.ts";
import type { MethodLog, MethodSentence } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t, tn } from "../../../lib/translation.ts";
import { Files, LanguageChoice } from "../Files.tsx";
import { FactLink } from "./FactLink.tsx";

interface SentenceProps {
  sentence: MethodSentence;
  isOpen: boolean;
  evidence: string;
  onToggle: () => void;
}

/** A span and no button, since a button would not break over lines as prose does. */
function Sentence({ sentence, isOpen, evidence, onToggle }: SentenceProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onToggle();
  };
  return (
    <span
      className="methodlog-sentence"
      role="button"
      tabIndex={0}
      aria-expanded={isOpen}
      aria-controls={isOpen ? evidence : undefined}
      onClick={onToggle}
      onKeyDown={press}
    >
      {sentence.text}
    </span>
  );
}

function Evidence({ id, sentence }: { id: string; sentence: MethodSentence }) {
  return (
    <div className="methodlog-evidence" id={id} role="region" aria-label={t("What the sentence rests on")}>
      <h3>
        {tn("It rests on {count} record", "It rests on {count} records", sentence.facts.length)}
      </h3>
      <ul>
        {sentence.facts.map((fact, index) => (
          <li key={`${fact.id} ${String(index)}`}>
            <FactLink fact={fact} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Paragraph({ sentences }: { sentences: MethodSentence[] }) {
  const [open, setOpen] = useState<number | null>(null);
  const evidence = useId();
  const shown = open === null ? undefined : sentences[open];
  return (
    <>
      <p className="words">
        {sentences.map((sentence, index) => (
          <Fragment key={`${String(index)} ${sentence.text}`}>
            <Sentence
              sentence={sentence}
              isOpen={open === index}
              evidence={evidence}
              onToggle={() => setOpen(open === index ? null : index)}
            />{" "}
          </Fragment>
        ))}
      </p>
      {shown !== undefined && <Evidence id={evidence} sentence={shown} />}
    </>
  );
}

function Log({ log }: { log: MethodLog }) {
  if (log.sections.length === 0) {
    return (
      <Empty action={<Link to="/study">{t("Describe the study")}</Link>}>
        {t("The log writes itself from what is recorded. Nothing is recorded yet.")}
      </Empty>
    );
  }
  return (
    <article className="methodlog" lang={log.language}>
      {log.sections.map((section) => (
        <section key={section.heading}>
          <h2>{section.heading}</h2>
          {section.paragraphs.map((sentences, index) => (
            <Paragraph key={`${String(index)} ${sentences[0]?.text ?? ""}`} sentences={sentences} />
          ))}
        </section>
      ))}
      <p className="quiet">{log.composed}</p>
    </article>
  );
}

function WriteOut({ article, telling }: { article: string; telling: Telling }) {
  const write = useExportMethodLog(article, telling);
  return (
    <Files
      write={write}
      formats={[
        ["docx", t("As a document (.docx)")],
        ["md", t("As plain text (.md)")],
      ]}
    />
  );
}

function Told({ article, telling }: { article: string; telling: Telling }) {
  return (
    <>
      <Waiting query={useMethodLog(article, telling)}>{(log) => <Log log={log} />}</Waiting>
      <WriteOut article={article} telling={telling} />
    </>
  );
}

export function MethodLogRoom() {
  const article = useArticle();
  const [language, setLanguage] = useState("");
  const [isNamed, setNamed] = useState(true);
  return (
    <Page
      title={t("Method log")}
      lead={t("How the article came about, for an appendix. Every sentence is written from records; choose one to see which.")}
      actions={
        <>
          <Checkbox
            size="xs"
            label={t("Name the authors")}
            checked={isNamed}
            onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
          />
          <LanguageChoice value={language} onChoose={setLanguage} />
        </>
      }
    >
      {article === undefined ? (
        <Empty action={<Link to="/article">{t("Begin an article")}</Link>}>
          {t("A method log tells of one article.")}
        </Empty>
      ) : (
        <Told article={article.id} telling={{ language, isNamed }} />
      )}
    </Page>
  );
}
