/** Who voices which pole: a mark a person, counts in words, and the same as a table. */
import type { Coverage as Counts, Theme } from "../../api/shapes.ts";
import { useStudy } from "../../api/study.ts";
import { t } from "../../lib/translation.ts";

const PARTS = ["both", "only_a", "only_b", "neither"] as const;
type Part = (typeof PARTS)[number];

function partName(part: Part): string {
  const names = {
    both: t("both poles"),
    only_a: t("only pole A"),
    only_b: t("only pole B"),
    neither: t("neither"),
  };
  return names[part];
}

export function Coverage({ theme }: { theme: Theme }) {
  const groups = useStudy().data?.groups ?? [];
  const counted = theme.coverage.filter(({ of }) => of > 0);
  const nameOf = (key: string) => groups.find((group) => group.key === key)?.plural ?? key;
  return (
    <section className="theme-section" aria-labelledby="coverage">
      <h2 id="coverage">{t("People")}</h2>
      {counted.length === 0 ? (
        <p className="quiet">
          {t("Nobody is counted yet. Say whose the reports are; then lay words or tie codes to the poles.")}
        </p>
      ) : (
        <>
          <div className="coverage" aria-hidden="true">
            {counted.map((counts, index) => (
              <div key={counts.group} className="coverage-group">
                <p className="coverage-name">{nameOf(counts.group)}</p>
                {PARTS.map((part) => (
                  <Field key={part} part={part} counts={counts} shape={index} />
                ))}
              </div>
            ))}
          </div>
          <details className="twin">
            <summary>{t("The same as a table")}</summary>
            <Table counted={counted} nameOf={nameOf} />
          </details>
        </>
      )}
    </section>
  );
}

function Field({ part, counts, shape }: { part: Part; counts: Counts; shape: number }) {
  const count = counts[part];
  return (
    <div className={`coverage-field coverage-${part}`}>
      <span className="marks">
        {Array.from({ length: count }, (_, index) => (
          <Mark key={index} part={part} shape={shape} />
        ))}
      </span>
      <span className="coverage-words number">
        {t("{part}: {count} of {of}", { part: partName(part), count, of: counts.of })}
      </span>
    </div>
  );
}

/** A person: the group's own shape, or the pole's sign if only one pole is voiced. */
function Mark({ part, shape }: { part: Part; shape: number }) {
  if (part === "only_a") return <svg className="mark" viewBox="0 0 12 12"><path d="M6 1.5 11 10.5H1z" /></svg>;
  if (part === "only_b") return <svg className="mark" viewBox="0 0 12 12"><path d="M6 10.5 11 1.5H1z" /></svg>;
  return (
    <svg className="mark" viewBox="0 0 12 12">
      {shape % 2 === 0 ? <circle cx={6} cy={6} r={4.5} /> : <rect x={1.75} y={1.75} width={8.5} height={8.5} />}
    </svg>
  );
}

interface TableProps {
  counted: Counts[];
  nameOf: (key: string) => string;
}

function Table({ counted, nameOf }: TableProps) {
  return (
    <table className="plain-table">
      <caption className="visually-hidden">{t("How many people of each group voice which pole")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Group")}</th>
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {partName(part)}
            </th>
          ))}
          <th scope="col">{t("with a report")}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map((counts) => (
          <tr key={counts.group}>
            <th scope="row">{nameOf(counts.group)}</th>
            {PARTS.map((part) => (
              <td key={part}>{counts[part]}</td>
            ))}
            <td>{counts.of}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
