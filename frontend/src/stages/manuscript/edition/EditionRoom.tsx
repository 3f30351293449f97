/** The discussion edition: what is chosen for it, and beside it the pages as they will be read. */
import "./edition.css";

import { Button, Radio } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";

import { useArticle } from "../../../api/article.ts";
import { useEdition, useExportEdition, useWriteEdition } from "../../../api/edition.ts";
import type { Edition } from "../../../api/outward.ts";
import type { Article } from "../../../api/shapes.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Icon } from "../../../kit/icons/Icon.tsx";
import { Page } from "../../../kit/Page.tsx";
import { Refused } from "../../../kit/Refused.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { Written } from "../../../kit/Written.tsx";
import { said, t } from "../../../lib/translation.ts";
import { ThemeChoices } from "./ThemeChoices.tsx";

export function EditionRoom() {
  const article = useArticle();
  const edition = useEdition(article?.id ?? "");
  return (
    <Page
      title={t("Discussion edition")}
      lead={t(
        "For the services that helped, to be read around a table: both sides of each theme, short words, ways of living with both, and what the pages cannot show. It goes one way. Nobody is named in it, nothing is counted, and it asks its readers for nothing.",
      )}
      actions={<Link to="/manuscript">{t("Back to the manuscript")}</Link>}
    >
      {article === undefined ? (
        <Empty>{t("Begin an article first; an edition tells its themes.")}</Empty>
      ) : (
        <Waiting query={edition}>{(found) => <Desk key={article.id} article={article} edition={found} />}</Waiting>
      )}
    </Page>
  );
}

function Desk({ article, edition }: { article: Article; edition: Edition }) {
  const page = useRef<HTMLIFrameElement>(null);
  return (
    <div className="edition">
      <div className="edition-choices">
        <FirstPage article={article} edition={edition} />
        <ThemeChoices article={article.id} edition={edition} />
      </div>
      <div className="edition-reading">
        <HandOut article={article.id} edition={edition} onPrint={() => page.current?.contentWindow?.print()} />
        {/* The file as it is handed out: it holds no script, and none may run in it. */}
        <iframe
          ref={page}
          className="edition-page"
          title={t("The edition as it will be read")}
          sandbox="allow-same-origin allow-modals"
          srcDoc={edition.page}
        />
      </div>
    </div>
  );
}

function FirstPage({ article, edition }: { article: Article; edition: Edition }) {
  const write = useWriteEdition(article.id);
  return (
    <section aria-label={t("First page")} className="edition-section">
      <h2>{t("First page")}</h2>
      <Written
        label={t("Title")}
        placeholder={article.title}
        value={edition.title}
        isOneLine
        onKeep={(title) => write.mutateAsync({ title })}
      />
      <Written
        label={t("Foreword")}
        description={t("What readers are told first: who asks, and why the pages are brought to them.")}
        value={edition.foreword}
        onKeep={(foreword) => write.mutateAsync({ foreword })}
      />
      <Radio.Group
        label={t("Under people's words stands")}
        value={edition.speakers}
        onChange={(value) => write.mutate({ speakers: value === "group" ? "group" : "none" })}
      >
        <Radio value="none" label={t("nothing")} />
        <Radio value="group" label={t("the group, where at least three were interviewed")} />
      </Radio.Group>
      <Refused error={write.error} onDismiss={write.reset} />
      {edition.names.length > 0 && (
        <div className="edition-names" role="status">
          {edition.names.map(({ sentence, values }) => (
            <p key={sentence}>
              <Icon name="info" size={14} /> {said(sentence, values)}
            </p>
          ))}
          <p>{t("Until then the edition cannot be handed out.")}</p>
        </div>
      )}
      {edition.name_likes.length > 0 && (
        <p className="quiet">
          {t("Look whether these words name a person or a place: {words}.", { words: edition.name_likes.join(", ") })}
        </p>
      )}
    </section>
  );
}

interface HandOutProps {
  article: string;
  edition: Edition;
  onPrint: () => void;
}

function HandOut({ article, edition, onPrint }: HandOutProps) {
  const write = useExportEdition(article);
  const isReady = edition.pieces.some(({ kind }) => kind === "theme");
  return (
    <div className="edition-files">
      <Button
        size="xs"
        leftSection={<Icon name="export" size={14} />}
        disabled={!isReady}
        loading={write.isPending && write.variables === "html"}
        onClick={() => write.mutate("html")}
      >
        {t("As a page (.html)")}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!isReady}
        loading={write.isPending && write.variables === "docx"}
        onClick={() => write.mutate("docx")}
      >
        {t("As a document (.docx)")}
      </Button>
      <Button size="xs" variant="default" disabled={!isReady || edition.names.length > 0} onClick={onPrint}>
        {t("Print, or save as PDF")}
      </Button>
      <Refused error={write.error} onDismiss={write.reset} />
    </div>
  );
}
