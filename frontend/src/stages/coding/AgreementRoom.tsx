/** How alike members coded the same passages; only where an article asks that, and why not elsewhere. */
import "./uncoded.css";

import { Link } from "@tanstack/react-router";

import { useAgreement, useApproach } from "../../api/agreement.ts";
import { useCodes } from "../../api/code.ts";
import { useSeal } from "../../api/reading.ts";
import type { Agreement, CodeAgreement } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { CodeMark } from "../../kit/CodeMark.tsx";
import { Empty } from "../../kit/Empty.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn } from "../../lib/translation.ts";
import { alphaOf, Compared, MoreFigures, Together } from "./AgreementFigures.tsx";
import { BesideCodes } from "./BesideCodes.tsx";

function Objection() {
  return (
    <p className="quiet uncoded-meaning">
      {t("Braun and Clarke argue against such figures: coding is interpretation, and two people who code alike may only have been trained alike. A figure shows how alike a codebook was used, never that an analysis is good.")}
    </p>
  );
}

function Passages({ code }: { code: CodeAgreement }) {
  const members = useMembers();
  const names = (ids: readonly string[]) => ids.map((id) => members.find((one) => one.id === id)?.name ?? t("a member who left")).join(", ");
  return (
    <details>
      <summary>{tn("The {count} passage that somebody gave it to", "The {count} passages that somebody gave it to", code.passages.length)}</summary>
      <ul className="agreement-passages">
        {code.passages.map((passage) => (
          <li key={passage.passage_id}>
            <Link to="/code/$reportId" params={{ reportId: passage.report_id }}>
              {t("{report}, passage {number}", { report: passage.report, number: passage.number })}
            </Link>{" "}
            {passage.not_by.length === 0 ? (
              <span className="quiet">{t("given by all")}</span>
            ) : (
              <span>{t("given by {some}, not by {rest}", { some: names(passage.given_by), rest: names(passage.not_by) })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Figure({ code, name, colour }: { code: CodeAgreement; name: string; colour: number }) {
  return (
    <li className="agreement-code">
      <h3>
        <CodeMark colour={colour} /> {name}
      </h3>
      <p className="number">
        {t("given by all {all}, by some {some}, by nobody {none}, of {of} passages", { all: code.by_all, some: code.by_some, none: code.by_none, of: code.of })}
      </p>
      <p className="number">
        {code.percent === null
          ? t("Nothing to compare.")
          : t("The same in {percent} % of pairs", { percent: (100 * code.percent).toFixed(0) })}
        {code.percent !== null && ` · ${alphaOf(code)}`}
      </p>
      {code.passages.length > 0 && <Passages code={code} />}
      {code.reports.length > 0 && <MoreFigures code={code} />}
    </li>
  );
}

function Figures({ article, agreement }: { article: string; agreement: Agreement }) {
  const codes = useCodes(article).data ?? [];
  if (agreement.reports.length === 0) {
    return <Empty>{t("No report has codings of two members yet. Once one has, its passages are compared here.")}</Empty>;
  }
  return (
    <>
      <Compared agreement={agreement} />
      <Together agreement={agreement} nameOf={(id) => codes.find((code) => code.id === id)?.name ?? ""} />
      <ul className="agreement-codes">
        {agreement.codes.map((code) => {
          const known = codes.find(({ id }) => id === code.code_id);
          return <Figure key={code.code_id} code={code} name={known?.name ?? ""} colour={known?.colour ?? 0} />;
        })}
      </ul>
      <p className="quiet uncoded-meaning">
        {t("A passage of a participant is the unit. Who coded anything in a report counts as having judged all its passages; where a code begins and ends within one makes no difference. Percent is the share of pairs of members who did the same; alpha is Krippendorff's, for nominal values. The interval draws the reports again a thousand times, since what one person says hangs together; with fewer than five reports none is given.")}
      </p>
      <p className="quiet uncoded-meaning">
        {t("The alphas for unitizing compare the places in the text and count its characters. Of all codes together, a stretch is of the set of codes that a member gave to it. They follow Krippendorff, Mathet, Bouvry and Widlöcher (2016).")}
      </p>
      <Objection />
    </>
  );
}

function Asked({ article }: { article: string }) {
  const seal = useSeal(article);
  const agreement = useAgreement(article, seal.data !== undefined && seal.data.state !== "sealed");
  return (
    <Waiting query={seal}>
      {({ state }) =>
        state === "sealed" ? (
          <Empty>{t("Codes begin when the seal of the article is open; then they can be compared.")}</Empty>
        ) : (
          <Waiting query={agreement}>{(found) => <Figures article={article} agreement={found} />}</Waiting>
        )
      }
    </Waiting>
  );
}

function Room({ article }: { article: string }) {
  return (
    <Waiting query={useApproach(article)}>
      {({ has_figures, approach }) =>
        has_figures ? (
          <Asked article={article} />
        ) : (
          <>
            <p className="uncoded-meaning">
              {approach === "reflexive"
                ? t("This article declares reflexive thematic analysis. There, how alike people code is not the question, so no figures are given.")
                : t("This article has not declared that it works with a codebook. Figures of agreement belong to that approach alone, so none are given.")}
            </p>
            <Objection />
            <p>
              {t("What readers of the material saw differently stands in the notes side by side.")}{" "}
              <Link to="/discussion/notes">{t("All readers' notes side by side")}</Link> · <Link to="/article">{t("Declare the article's approach")}</Link>
            </p>
          </>
        )
      }
    </Waiting>
  );
}

export function AgreementRoom() {
  return <BesideCodes title={t("Agreement")}>{(article) => <Room key={article} article={article} />}</BesideCodes>;
}
