/** The works that the manuscript cites: the list as it prints, files, the same work twice. */
import "./reference.css";

import { Button, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";

import { useArticle, useArticles } from "../../../api/article.ts";
import { useChooseStyle, useCiteSibling, useExportWorks, useImportWorks, useReferences } from "../../../api/reference.ts";
import type { ImportedWorks, References } from "../../../api/reference.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { t } from "../../../lib/translation.ts";
import { Account, Twins } from "./Twins.tsx";
import { WorkForm } from "./WorkForm.tsx";
import { WorkOf } from "./WorkOf.tsx";

export function ReferencesRoom() {
  const article = useArticle();
  const references = useReferences(article?.id ?? "");
  if (article === undefined) {
    return <Empty>{t("Bring in a report first; the manuscript grows from what people said.")}</Empty>;
  }
  return <Waiting query={references}>{(found) => <Listed key={article.id} references={found} />}</Waiting>;
}

function Listed({ references }: { references: References }) {
  const { article_id: article, works } = references;
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<ImportedWorks | null>(null);
  const take = useImportWorks(article);
  const input = useRef<HTMLInputElement>(null);
  const read = (file: File | undefined) => {
    if (file !== undefined) take.mutate(file, { onSuccess: setMade });
  };
  return (
    <Page
      title={t("References")}
      lead={t("Works that the article cites. They print in the text and in the list at its end as the style says.")}
      actions={<Link to="/manuscript">{t("Back to the manuscript")}</Link>}
    >
      <div
        className="works"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          event.stopPropagation();
          read(event.dataTransfer.files[0]);
        }}
      >
        <div className="works-tools">
          <Button size="xs" leftSection={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
            {t("Add a work")}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="import" size={14} />}
            loading={take.isPending}
            onClick={() => input.current?.click()}
          >
            {t("Take works from a file")}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,.bib,.ris"
            aria-label={t("A file of works")}
            onChange={({ currentTarget }) => {
              read(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
          <Siblings article={article} />
          <Exports article={article} />
        </div>
        <StyleChoice references={references} />
        <Refused error={take.error} onDismiss={take.reset} />
        {made !== null && <Account article={article} made={made} works={works} onDone={() => setMade(null)} />}
        {isAdding && <WorkForm article={article} id={null} csl={{}} isSibling={false} onDone={() => setAdding(false)} />}
        <Twins references={references} />
        {works.length === 0 ? (
          <Empty>{t("No works yet. Add one, or drop a file of your reference manager here: CSL-JSON, BibTeX or RIS.")}</Empty>
        ) : (
          <ol className="work-list" aria-label={t("Works")}>
            {works.map((work) => (
              <WorkOf key={work.id} article={article} work={work} />
            ))}
          </ol>
        )}
      </div>
    </Page>
  );
}

function Siblings({ article }: { article: string }) {
  const others = (useArticles().data ?? []).filter(({ id }) => id !== article);
  const cite = useCiteSibling(article);
  if (others.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t("Cite another article of this study")}
      value=""
      data={[{ value: "", label: t("Another article of this study …") }, ...others.map(({ id, title }) => ({ value: id, label: title }))]}
      onChange={({ currentTarget }) => currentTarget.value !== "" && cite.mutate(currentTarget.value)}
    />
  );
}

function Exports({ article }: { article: string }) {
  const write = useExportWorks(article);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => write.mutate("json")}>
        {t("CSL-JSON (.json)")}
      </Button>
      <Button size="xs" variant="default" onClick={() => write.mutate("bib")}>
        {t("BibTeX (.bib)")}
      </Button>
      <Refused error={write.error} onDismiss={write.reset} />
    </>
  );
}

function StyleChoice({ references }: { references: References }) {
  const { article_id: article, style } = references;
  const choose = useChooseStyle(article);
  const input = useRef<HTMLInputElement>(null);
  const own = style.kind === "own" ? [{ value: "own", label: style.name }] : [];
  const change = (value: string) => {
    if (value === "file") input.current?.click();
    else if (value === "numeric" || value === "author-date") choose.mutate({ kind: value, csl: "" });
  };
  return (
    <div className="works-style">
      <NativeSelect
        size="xs"
        label={t("Citation style")}
        value={style.kind}
        data={[
          { value: "author-date", label: t("Author and year") },
          { value: "numeric", label: t("Numbers in the order of the text") },
          ...own,
          { value: "file", label: t("Another style, from a .csl file …") },
        ]}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".csl,.xml"
        aria-label={t("A citation style")}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file !== undefined) void file.text().then((csl) => choose.mutate({ kind: "own", csl }));
        }}
      />
      <Refused error={choose.error} onDismiss={choose.reset} />
    </div>
  );
}
