/** What changed, an object a line, as a team goes through it. */
import type { Agenda, AgendaItem } from "../../api/shapes.ts";
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

export function AgendaList({ agenda }: { agenda: Agenda }) {
  if (agenda.items.length + agenda.counts.length === 0) {
    return <p className="quiet">{t("No theme, code or decision has changed since.")}</p>;
  }
  return (
    <ul className="agenda">
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
