/** Cutting a quote: the report's text, and the slip that comes of the words chosen. */
import { Button, Select } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle } from "../../api/article.ts";
import { fragmentsOf, type Stretch, useChangeQuote, useProposeQuote } from "../../api/quote.ts";
import { type ReadReport, useAnalysed } from "../../api/report.ts";
import { useThemes } from "../../api/theme.ts";
import { useUnsent } from "../../api/unsent.ts";
import { Icon } from "../../kit/icons/Icon.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { CutText } from "./CutText.tsx";
import { wholeWords, withoutStretch, withStretch } from "./stretches.ts";
import "./quote.css";

export function CutRoom() {
  const { reportId } = useParams({ from: "/quotes/cut/$reportId" });
  const report = useAnalysed(reportId);
  return (
    <div className="page cut">
      <p className="back-link">
        <Link to="/quotes">
          <Icon name="left" size={14} />
          {t("All quotes")}
        </Link>
      </p>
      <Waiting query={report}>{(found) => <Cutting key={found.id} report={found} />}</Waiting>
    </div>
  );
}

function Cutting({ report }: { report: ReadReport }) {
  const [chosen, setChosen] = useState<Stretch[]>([]);
  return (
    <>
      <h1 className="cut-title">{t("Cut a quote from {report}", { report: report.key })}</h1>
      <p className="page-lead">
        {t("Select words, or take whole passages by their boxes; several stretches become one quote with […] between them.")}
      </p>
      <div className="cut-panes">
        <CutText
          report={report}
          chosen={chosen}
          onTake={(stretch) => setChosen((old) => withStretch(old, wholeWords(report.text, stretch)))}
          onLeave={(stretch) => setChosen((old) => withoutStretch(old, stretch))}
        />
        <CutSlip report={report} chosen={chosen} onEmpty={() => setChosen([])} />
      </div>
    </>
  );
}

interface CutSlipProps {
  report: ReadReport;
  chosen: Stretch[];
  onEmpty: () => void;
}

function CutSlip({ report, chosen, onEmpty }: CutSlipProps) {
  const { quote } = useSearch({ from: "/quotes/cut/$reportId" });
  const article = useArticle()?.id ?? "";
  const themes = useThemes(article).data ?? [];
  const [theme, setTheme] = useState<string | null>(null);
  const propose = useProposeQuote(article);
  const change = useChangeQuote(quote ?? "");
  const navigate = useNavigate();
  useUnsent(chosen.length > 0);

  const keep = () => {
    const cut = { fragments: fragmentsOf(report, chosen), version: report.text_version };
    const after = {
      onSuccess: () => {
        onEmpty();
        void navigate({ to: "/quotes" });
      },
    };
    if (quote !== undefined) change.mutate(cut, after);
    else propose.mutate({ report_id: report.id, ...cut, ...(theme === null ? {} : { theme_id: theme }) }, after);
  };
  const words = chosen.map(({ u0, u1 }) => report.text.slice(u0, u1).trim());
  return (
    <aside className="cut-slip slip" aria-label={t("The slip")}>
      {words.length === 0 ? (
        <p className="quiet">{t("Nothing chosen yet.")}</p>
      ) : (
        <blockquote className="words slip-words" dir="auto">
          {words.map((each, index) => (
            <span key={chosen[index]?.u0}>
              {index > 0 && <span className="quiet"> […] </span>}
              {each}
            </span>
          ))}
        </blockquote>
      )}
      {quote === undefined && (
        <Select
          size="xs"
          clearable
          label={t("Theme")}
          placeholder={t("No theme yet")}
          data={themes.map(({ id, title }) => ({ value: id, label: title }))}
          value={theme}
          onChange={setTheme}
        />
      )}
      <Refused error={propose.error ?? change.error} onDismiss={() => { propose.reset(); change.reset(); }} />
      <div className="form-foot">
        <Button disabled={words.length === 0} loading={propose.isPending || change.isPending} onClick={keep}>
          {quote === undefined ? t("Lay into the pool") : t("Replace the words of the slip")}
        </Button>
        <Button variant="subtle" disabled={words.length === 0} onClick={onEmpty}>
          {t("Choose anew")}
        </Button>
      </div>
    </aside>
  );
}
