/** The reports one can code, with the one at hand lit. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { useArticle } from "../../api/article.ts";
import { useParticipants } from "../../api/participant.ts";
import { useReports } from "../../api/report.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";

export function ReportList() {
  const reports = useReports();
  const leftOut = useArticle()?.left_out ?? [];
  const people = useParticipants().data ?? [];
  const [words, setWords] = useState("");
  return (
    <div className="report-list">
      <div className="codebook-tools">
        <input
          type="search"
          className="field"
          value={words}
          aria-label={t("Search the reports")}
          placeholder={t("Search the reports")}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <Waiting query={reports}>
        {(items) => (
          <ul>
            {items
              .filter((report) => report.version_in_analysis !== null)
              .filter(({ id }) => !leftOut.includes(id))
              .filter(({ key }) => key.toLocaleLowerCase().includes(words.toLocaleLowerCase()))
              .map((report) => (
                <li key={report.id}>
                  <Link to="/code/$reportId" params={{ reportId: report.id }} className="report-link">
                    <span>{report.key}</span>
                    <span className="quiet number">
                      {people.find(({ id }) => id === report.participant_id)?.label ?? "–"}
                    </span>
                    <span className="quiet number">{tn("{count} word", "{count} words", report.words)}</span>
                  </Link>
                </li>
              ))}
          </ul>
        )}
      </Waiting>
    </div>
  );
}
