/** The sample description as it will print, and beneath it each line with what is behind it. */
import "./sample.css";

import { Button, Tabs } from "@mantine/core";
import { useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useExportSample, useLayOutSample, useSample } from "../../api/sample.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { AddLine } from "./AddLine.tsx";
import { Files, LanguageChoice } from "./Files.tsx";
import { LineNote } from "./LineNote.tsx";
import { TableOne } from "./TableOne.tsx";

function Lines({ article, language }: { article: string; language: string }) {
  const layOut = useLayOutSample(article);
  const [isAdding, setAdding] = useState(false);
  return (
    <Waiting query={useSample(article, language)}>
      {({ items, quantifiers }) => {
        const text = items.map((line) => line.text).filter((one) => one !== "");
        return (
          <>
            {items.length === 0 ? (
              <Empty
                action={
                  <Button loading={layOut.isPending} onClick={() => layOut.mutate(undefined)}>
                    {t("Lay out the usual lines")}
                  </Button>
                }
              >
                {t("The sentences that describe who was interviewed write themselves from the records.")}
              </Empty>
            ) : (
              <p className="words sample-text" lang={language || undefined}>
                {text.join(" ")}
              </p>
            )}
            <Refused error={layOut.error} onDismiss={layOut.reset} />
            <ol className="sample-lines" aria-label={t("Line by line")}>
              {items.map((line) => (
                <LineNote key={line.id} line={line} quantifiers={quantifiers} />
              ))}
            </ol>
            {isAdding ? (
              <AddLine article={article} onDone={() => setAdding(false)} />
            ) : (
              <Button
                size="xs"
                variant="default"
                leftSection={<Icon name="plus" size={14} />}
                onClick={() => setAdding(true)}
              >
                {t("Add a line")}
              </Button>
            )}
          </>
        );
      }}
    </Waiting>
  );
}

function WriteOut({ article, language }: { article: string; language: string }) {
  const write = useExportSample(article, language);
  return (
    <Files
      write={write}
      formats={[
        ["docx", t("Text and table as a document (.docx)")],
        ["xlsx", t("Table as a spreadsheet (.xlsx)")],
      ]}
    />
  );
}

export function SampleRoom() {
  const article = useArticle();
  const [language, setLanguage] = useState("");
  return (
    <Page
      title={t("Sample")}
      lead={t("Who was interviewed, counted anew from the records whenever you look.")}
      actions={<LanguageChoice value={language} onChoose={setLanguage} />}
    >
      {article !== undefined && (
        <>
          <Tabs defaultValue="text" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="text">{t("Sentences")}</Tabs.Tab>
              <Tabs.Tab value="table">{t("Table 1")}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="text">
              <Lines article={article.id} language={language} />
            </Tabs.Panel>
            <Tabs.Panel value="table">
              <TableOne article={article.id} language={language} />
            </Tabs.Panel>
          </Tabs>
          <WriteOut article={article.id} language={language} />
        </>
      )}
    </Page>
  );
}
