/** Figures of agreement in numbers: of one code, report by report, and of all codes together. */
import "./agreement.css";

import type { Agreement, CodeAgreement, ReportAgreement } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { t, tn } from "../../lib/translation.ts";

const PLACES = 3;
const WHOLE = 100;

/** A coefficient as it is printed; a dash where it cannot be computed. */
export function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(PLACES);
}

function share(value: number | null): string {
  return value === null ? "–" : `${(WHOLE * value).toFixed(0)} %`;
}

/** Alpha with where it might lie, had other reports been coded. */
export function alphaOf({ alpha, interval }: CodeAgreement): string {
  if (alpha === null) return t("alpha cannot be computed: nothing varies");
  if (interval === null) return t("alpha {alpha}", { alpha: figure(alpha) });
  return t("alpha {alpha}, between {low} and {high}", { alpha: figure(alpha), low: figure(interval.low), high: figure(interval.high) });
}

function ByReport({ reports }: { reports: readonly ReportAgreement[] }) {
  return (
    <table className="agreement-table">
      <caption>{t("Report by report")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Report")}</th>
          <th scope="col">{t("The same")}</th>
          <th scope="col">{t("Alpha")}</th>
          <th scope="col">{t("u-alpha")}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.report_id}>
            <th scope="row">{report.report}</th>
            <td>{share(report.percent)}</td>
            <td>{figure(report.alpha)}</td>
            <td>{figure(report.u_alpha)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pairs({ kappas }: { kappas: CodeAgreement["kappas"] }) {
  const members = useMembers();
  const name = (id: string) => members.find((one) => one.id === id)?.name ?? t("a member who left");
  return (
    <table className="agreement-table">
      <caption>{t("Cohen's kappa, two by two")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Members")}</th>
          <th scope="col">{t("Kappa")}</th>
          <th scope="col">{t("Passages")}</th>
        </tr>
      </thead>
      <tbody>
        {kappas.map(({ members: [one, other], kappa, passages }) => (
          <tr key={`${one} ${other}`}>
            <th scope="row">{t("{one} and {other}", { one: name(one), other: name(other) })}</th>
            <td>{figure(kappa)}</td>
            <td>{passages}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What else is known of one code's agreement, folded away. */
export function MoreFigures({ code }: { code: CodeAgreement }) {
  return (
    <details>
      <summary>{t("Other coefficients, and report by report")}</summary>
      <p className="number">
        {t("u-alpha {u}, for the places in the text", { u: figure(code.u_alpha) })}
        {code.fleiss !== null && ` · ${t("Fleiss' kappa {fleiss}", { fleiss: figure(code.fleiss) })}`}
      </p>
      <div className="agreement-tables">
        <Pairs kappas={code.kappas} />
        <ByReport reports={code.reports} />
      </div>
    </details>
  );
}

interface TogetherProps {
  agreement: Agreement;
  nameOf: (code: string) => string;
}

/** All codes together: where codes begin and end, and what they are. */
export function Together({ agreement, nameOf }: TogetherProps) {
  const found = agreement.unitizing;
  if (found === null) return null;
  return (
    <section className="agreement-code" aria-label={t("All codes together")}>
      <h3>{t("All codes together")}</h3>
      <dl className="agreement-alphas">
        <dt>{t("u-alpha")}</dt>
        <dd>
          <span className="number">{figure(found.u_alpha)}</span> {t("where codes begin and end, and which they are")}
        </dd>
        <dt>{t("bar-u-alpha")}</dt>
        <dd>
          <span className="number">{figure(found.bar_u_alpha)}</span> {t("what is coded at all, whatever the code")}
        </dd>
        <dt>{t("cu-alpha")}</dt>
        <dd>
          <span className="number">{figure(found.cu_alpha)}</span> {t("which codes, where both coded")}
        </dd>
      </dl>
      <details>
        <summary>{t("Report by report, and by what was coded at the same place")}</summary>
        <div className="agreement-tables">
          <ByReport reports={agreement.reports} />
          <table className="agreement-table">
            <caption>{t("Where both coded")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("Codes at one place")}</th>
                <th scope="col">{t("Characters")}</th>
                <th scope="col">{t("(k)u-alpha")}</th>
              </tr>
            </thead>
            <tbody>
              {found.kinds.map((kind) => (
                <tr key={kind.codes.join(" ")}>
                  <th scope="row">{kind.codes.map(nameOf).join(" + ")}</th>
                  <td>{Math.round(kind.length)}</td>
                  <td>{figure(kind.ku_alpha)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** How many, in words. */
export function Compared({ agreement }: { agreement: Agreement }) {
  return (
    <p className="number">
      {tn("{coders} members, {count} report that at least two of them coded.", "{coders} members, {count} reports that at least two of them coded.", agreement.reports.length, { coders: agreement.coders.length })}
    </p>
  );
}
