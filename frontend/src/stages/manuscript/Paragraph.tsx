/** One paragraph as it prints; values bound to the study carry a small mark. */
import { Link } from "@tanstack/react-router";

import type { Cells, NoteRun, Rendered, Run } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";

export function Paragraph({ paragraph }: { paragraph: Rendered }) {
  const runs = paragraph.runs.map((run, index) => <RunView key={`${index}-${run.text.length}`} run={run} />);
  switch (paragraph.style) {
    case "title":
      return <p className="print-title">{runs}</p>;
    case "heading1":
      return <h2 className="print-heading1">{runs}</h2>;
    case "heading2":
      return <h3 className="print-heading2">{runs}</h3>;
    case "table":
      return paragraph.grid === null ? null : <TableView cells={paragraph.grid} />;
    case "epigraph":
    case "epigraph_source":
    case "quote":
    case "question":
      return (
        <blockquote className={`print-${paragraph.style}`} dir="auto">
          {runs}
        </blockquote>
      );
    default:
      return (
        <p className={`print-${paragraph.style}`} dir="auto">
          {runs}
        </p>
      );
  }
}

/** A table as it prints: its first column names what the others count. */
function TableView({ cells }: { cells: Cells }) {
  return (
    <div className="print-table" role="region" aria-label={t("Table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {cells.columns.map((column, index) => (
              <th key={`${index} ${column}`} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.rows.map((row, index) => (
            <tr key={`${index} ${row[0]}`} data-heads={row.slice(1).every((cell) => cell === "")}>
              {row.map((cell, place) => (
                <td key={`${place} ${cell}`}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunView({ run }: { run: Run }) {
  if (run.note.length > 0) {
    return (
      <span className="print-note" role="note">
        {run.note.map((each, index) => (
          <Emphasised key={`${index}-${each.text.length}`} run={each} />
        ))}
      </span>
    );
  }
  return <Emphasised run={run} />;
}

function Emphasised({ run }: { run: NoteRun }) {
  const words = <Bounded run={run} />;
  if (run.emphasis === "italic") return <em>{words}</em>;
  if (run.emphasis === "bold") return <strong>{words}</strong>;
  if (run.emphasis === null) return words;
  return (
    <strong>
      <em>{words}</em>
    </strong>
  );
}

function Bounded({ run }: { run: NoteRun }) {
  const { bound, text } = run;
  if (bound === null) return text;
  if (bound.kind === "theme" && bound.theme_id !== null) {
    return (
      <Link to="/themes/$themeId" params={{ themeId: bound.theme_id }} className="bound" title={t("The theme's title, as it stands today")}>
        {text}
      </Link>
    );
  }
  if (bound.kind === "citation") {
    return (
      <Link to="/manuscript/references" className="bound" title={t("Printed by the citation style; never typed")}>
        {text}
      </Link>
    );
  }
  const title = bound.kind === "label" ? t("The speaker's label; never typed") : t("Counted in the study; never typed");
  return (
    <span className="bound" title={title}>
      {text}
    </span>
  );
}
