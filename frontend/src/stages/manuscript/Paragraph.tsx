/** One paragraph as it prints; values bound to the study carry a small mark. */
import { Link } from "@tanstack/react-router";

import type { Rendered, Run } from "../../api/shapes.ts";
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

function RunView({ run }: { run: Run }) {
  const { bound, text } = run;
  if (bound === null) return text;
  if (bound.kind === "theme" && bound.theme_id !== null) {
    return (
      <Link to="/themes/$themeId" params={{ themeId: bound.theme_id }} className="bound" title={t("The theme's title, as it stands today")}>
        {text}
      </Link>
    );
  }
  const title =
    bound.kind === "count" ? t("Counted in the study; never typed") : t("The speaker's label; never typed");
  return (
    <span className="bound" title={title}>
      {text}
    </span>
  );
}
