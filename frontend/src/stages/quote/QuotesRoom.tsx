/** The pool: slips on a table, each with what stands in the way of printing it. */
import { Button, Menu } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useQuotePool } from "../../api/quote.ts";
import { useReports } from "../../api/report.ts";
import type { Article, Quote } from "../../api/shapes.ts";
import { useThemes } from "../../api/theme.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Page } from "../../kit/Page.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { Labels } from "./Labels.tsx";
import { EVERYTHING, isShown, QuoteFilters } from "./QuoteFilters.tsx";
import { Quoted } from "./Quoted.tsx";
import { Slip } from "./Slip.tsx";
import "./quote.css";

export function QuotesRoom() {
  const article = useArticle();
  return (
    <Page
      title={t("Quotes")}
      lead={t("Slips with people's own words, meant for print. Labels come from the study and are never typed.")}
      actions={<CutMenu />}
    >
      {article === undefined ? (
        <Empty>{t("Bring in a report first; quotes are cut from people's own words.")}</Empty>
      ) : (
        <Pool article={article} />
      )}
    </Page>
  );
}

function CutMenu() {
  const leftOut = useArticle()?.left_out ?? [];
  const reports = (useReports().data ?? []).filter(({ id }) => !leftOut.includes(id));
  if (reports.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<Icon name="down" size={14} />}>
          {t("Cut a quote from a report")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="long-menu">
        {reports.map(({ id, key }) => (
          <Menu.Item key={id} renderRoot={(props) => <Link to="/quotes/cut/$reportId" params={{ reportId: id }} {...props} />}>
            {key}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Pool({ article }: { article: Article }) {
  const pool = useQuotePool(article.id);
  return (
    <Waiting query={pool}>
      {(found) =>
        found.items.length === 0 ? (
          <Empty>
            {t("The pool is empty. Cut a quote from a report above, or take one from the words that lie at a theme.")}
          </Empty>
        ) : (
          <Table article={article.id} quotes={found.items} clearable={found.clearable} />
        )
      }
    </Waiting>
  );
}

interface TableProps {
  article: string;
  quotes: Quote[];
  clearable: readonly string[];
}

function Table({ article, quotes, clearable }: TableProps) {
  const themes = useThemes(article).data ?? [];
  const [filter, setFilter] = useState(EVERYTHING);
  const shown = quotes.filter((quote) => isShown(quote, filter));
  return (
    <>
      <QuoteFilters filter={filter} onFilter={setFilter} themes={themes} quotes={quotes} />
      <p className="quiet number" role="status">
        {t("{count} of {of} slips", { count: shown.length, of: quotes.length })}
      </p>
      {shown.length === 0 && (
        <Empty
          action={
            <Button variant="default" onClick={() => setFilter(EVERYTHING)}>
              {t("Show all slips")}
            </Button>
          }
        >
          {t("No slip fits all of these. Widen one of the choices above.")}
        </Empty>
      )}
      <ul className="slips">
        {shown.map((quote) => (
          <Slip key={quote.id} quote={quote} themes={themes} canClear={clearable.includes(quote.id)} />
        ))}
      </ul>
      <Quoted article={article} />
      <Labels article={article} />
    </>
  );
}
