/** Which column of a table holds what: guessed from their names, and changed here. */
import { NativeSelect } from "@mantine/core";

import type { ForeignProject } from "../../../api/project.ts";
import { t } from "../../../lib/translation.ts";

type Columns = ForeignProject["columns"];

const FIRST = ["words", "codes", "document"] as const;
const MORE = ["coder", "date", "position", "count", "comment", "definition", "colour"] as const;
type Kind = (typeof FIRST)[number] | (typeof MORE)[number];

function kindName(kind: Kind): string {
  const names: Record<Kind, string> = {
    words: t("The words coded"),
    codes: t("The code, or the codes"),
    document: t("The text they are from"),
    coder: t("Who coded"),
    date: t("When"),
    position: t("Where in the text"),
    count: t("How many codes a row has"),
    comment: t("A comment"),
    definition: t("The code’s definition"),
    colour: t("The code’s colour"),
  };
  return names[kind];
}

interface ColumnsProps {
  header: readonly string[];
  columns: Columns;
  onChange: (columns: Columns) => void;
}

/** Say that a column holds a kind of thing, and nothing else any more. */
function changed(columns: Columns, kind: Kind, value: string): Columns {
  const others = Object.entries(columns).filter(([name, at]) => name !== kind && String(at) !== value);
  return Object.fromEntries(value === "" ? others : [...others, [kind, Number(value)]]);
}

export function Columns({ header, columns, onChange }: ColumnsProps) {
  const chosen = new Map(Object.entries(columns));
  const data = [
    { value: "", label: t("no column") },
    ...header.map((name, nth) => ({ value: String(nth), label: name === "" ? `(${nth + 1})` : name })),
  ];
  const choice = (kind: Kind) => (
    <NativeSelect
      key={kind}
      size="xs"
      label={kindName(kind)}
      value={String(chosen.get(kind) ?? "")}
      data={data}
      onChange={({ currentTarget }) => onChange(changed(columns, kind, currentTarget.value))}
    />
  );
  return (
    <fieldset className="project-part project-table">
      <legend>{t("What the columns of the table hold")}</legend>
      <div className="project-columns">{FIRST.map(choice)}</div>
      <details>
        <summary>{t("More columns")}</summary>
        <div className="project-columns">{MORE.map(choice)}</div>
      </details>
    </fieldset>
  );
}
