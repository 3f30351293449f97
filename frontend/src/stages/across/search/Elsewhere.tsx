/** Where the team itself wrote the words: notes, codes, themes, concepts, stories and memos. */
import { useNavigate } from "@tanstack/react-router";

import { aimAt } from "../../../api/aim.ts";
import type { FoundElsewhere } from "../../../api/shapes.ts";
import { t } from "../../../lib/translation.ts";

function kindOf(found: FoundElsewhere): string {
  switch (found.kind) {
    case "note":
      return t("Note on {report}", { report: found.name });
    case "code":
      return t("Code {name}", { name: found.name });
    case "theme":
      return t("Theme {name}", { name: found.name });
    case "concept":
      return t("Concept {name}", { name: found.name });
    case "story":
      return t("Story {name}", { name: found.name });
    case "memo":
      return t("Memo {name}", { name: found.name });
  }
}

function Line({ found }: { found: FoundElsewhere }) {
  const navigate = useNavigate();
  const open = () => {
    if (found.kind === "theme") return void navigate({ to: "/themes/$themeId", params: { themeId: found.id } });
    if (found.kind === "concept") return void navigate({ to: "/code/concepts" });
    if (found.kind === "memo") return void navigate({ to: "/code/memos" });
    if (found.report_id === null) return void navigate({ to: "/code" });
    if (found.at !== null) aimAt(found.report_id, found.at);
    if (found.kind === "story") return void navigate({ to: "/code/$reportId", params: { reportId: found.report_id } });
    return void navigate({ to: "/reading/$reportId", params: { reportId: found.report_id } });
  };
  return (
    <li className="hit-line">
      <button type="button" className="hit" dir="auto" onClick={open}>
        <span className="quiet">{kindOf(found)}: </span>
        {found.before}
        <mark>{found.text}</mark>
        {found.after}
      </button>
    </li>
  );
}

export function Elsewhere({ found }: { found: readonly FoundElsewhere[] }) {
  if (found.length === 0) return null;
  return (
    <section className="hits">
      <h2>
        {t("In notes, codes, themes, stories and memos")} <span className="quiet number">{found.length}</span>
      </h2>
      <ul>
        {found.map((each) => (
          <Line key={`${each.kind} ${each.id}`} found={each} />
        ))}
      </ul>
    </section>
  );
}
