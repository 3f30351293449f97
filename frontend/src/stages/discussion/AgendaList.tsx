/** What changed, an object a line, as a team goes through it. */
import { Link } from "@tanstack/react-router";

import type { Agenda, AgendaItem, AgendaMark } from "../../api/shapes.ts";
import { useMembers } from "../../api/study.ts";
import { t, told } from "../../lib/translation.ts";

function kindName(kind: string): string {
  return { theme: t("Theme"), code: t("Code"), decision: t("Decision") }[kind] ?? kind;
}

function Item({ item }: { item: AgendaItem }) {
  const members = useMembers();
  const by = item.by.map((id) => members.find((member) => member.id === id)?.name ?? "?").join(", ");
  return (
    <li>
      <span className="quiet agenda-kind">{kindName(item.kind)}</span>
      <span>
        <strong className={item.is_gone ? "agenda-gone" : ""}>{item.title}</strong>{" "}
        {item.steps.map(({ said, times }) => (
          <span key={said.sentence}>
            {told(said)}
            {times > 1 && <span className="quiet number"> ×{times}</span>}{" "}
          </span>
        ))}
        <span className="quiet">{by}</span>
      </span>
    </li>
  );
}

/** Words that a member marked to be talked about; a settled decision that names them strikes them. */
function Marked({ mark }: { mark: AgendaMark }) {
  const by = useMembers().find(({ id }) => id === mark.by)?.name ?? "?";
  return (
    <li data-struck={mark.struck_by !== null || undefined}>
      <span className="quiet agenda-kind">{mark.note_id === null ? t("Passage") : t("Note")}</span>
      <span>
        <Link to="/discussion/notes/$reportId" params={{ reportId: mark.report_id }} hash={mark.note_id ?? ""}>{mark.report}</Link>{" "}
        <q className="words" dir="auto">{mark.exact}</q>
        {mark.why !== "" && <span>{mark.why} </span>}
        <span className="quiet">{t("marked by {name}", { name: by })}</span>
        {mark.is_broken && <span className="quiet"> · {t("its words were corrected away")}</span>}
        {mark.drafted_in.length > 0 && <span className="quiet"> · {t("a drafted decision names it")}</span>}
        {mark.struck_by !== null && <span className="quiet"> · {t("settled by a decision")}</span>}
      </span>
    </li>
  );
}

export function AgendaList({ agenda }: { agenda: Agenda }) {
  if (agenda.items.length + agenda.counts.length + agenda.marked.length === 0) {
    return <p className="quiet">{t("No theme, code or decision has changed since.")}</p>;
  }
  return (
    <ul className="agenda">
      {agenda.marked.map((mark) => (
        <Marked key={mark.id} mark={mark} />
      ))}
      {agenda.items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
      {agenda.counts.map((said) => (
        <li key={said.sentence}>
          <span />
          <span>{told(said)}</span>
        </li>
      ))}
    </ul>
  );
}
