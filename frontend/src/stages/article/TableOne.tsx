/** Table 1: counts by group, what is too small to print, and what the team leaves out. */
import { Button } from "@mantine/core";

import { useApproveTableCell, useChooseHeading, useSampleTable } from "../../api/sample.ts";
import type { SampleTable } from "../../api/shapes.ts";
import { Empty } from "../../kit/Empty.tsx";
import { Refused } from "../../kit/Refused.tsx";
import { Waiting } from "../../kit/Waiting.tsx";
import { t, tn, told } from "../../lib/translation.ts";

type Choose = ReturnType<typeof useChooseHeading>;

function Sections({ table, choose }: { table: SampleTable; choose: Choose }) {
  return table.sections.map(({ key, name, rows }) => {
    const alone = rows[0]?.name === "" ? rows[0] : undefined;
    return (
      <tbody key={key}>
        <tr className="table-heading">
          <th scope="rowgroup">
            <span className="table-name">{name}</span>
            <button
              type="button"
              className="link-button table-out"
              aria-label={t("Leave {heading} out", { heading: name })}
              onClick={() => choose.mutate({ section: key, is_shown: false })}
            >
              {t("Leave out")}
            </button>
          </th>
          {table.columns.map(({ group }, nth) => (
            <td key={group} className="number">
              {alone?.cells[nth]}
            </td>
          ))}
        </tr>
        {alone === undefined &&
          rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {table.columns.map(({ group }, nth) => (
                <td key={group} className="number">
                  {row.cells[nth]}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    );
  });
}

function Small({ article, table }: { article: string; table: SampleTable }) {
  const approve = useApproveTableCell(article);
  if (table.small.length === 0) return null;
  const plural = new Map(table.columns.map((column) => [column.group, column.plural]));
  return (
    <section aria-labelledby="table-small">
      <h2 id="table-small">{t("Too few to print")}</h2>
      <p className="quiet">
        {t("Fewer than three people could be recognised, so they count under “other”. Approve a count to print it.")}
      </p>
      <ul className="sample-problems table-small">
        {table.small.map((cell) => (
          <li key={`${cell.group} ${cell.section} ${cell.value}`}>
            <span>
              {t("{section}: {value} ({group}), {count}", {
                section: cell.section,
                value: cell.value,
                group: plural.get(cell.group) ?? cell.group,
                count: cell.count,
              })}
            </span>
            <Button size="compact-xs" variant="default" onClick={() => approve.mutate(cell)}>
              {t("Approve it")}
            </Button>
          </li>
        ))}
      </ul>
      <Refused error={approve.error} onDismiss={approve.reset} />
    </section>
  );
}

export function TableOne({ article, language }: { article: string; language: string }) {
  const choose = useChooseHeading(article);
  return (
    <Waiting query={useSampleTable(article, language)}>
      {(table) =>
        table.columns.length === 0 ? (
          <Empty>{t("Nobody was interviewed yet.")}</Empty>
        ) : (
          <>
            <table className="table-one" lang={language || undefined}>
              <caption className="visually-hidden">{t("Table 1")}</caption>
              <thead>
                <tr>
                  <td />
                  {table.columns.map(({ group, plural, count }) => (
                    <th key={group} scope="col">
                      {plural} <span className="table-size">{t("(n = {count})", { count })}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <Sections table={table} choose={choose} />
            </table>
            <p className="quiet table-note">
              {t("Somebody may count under several values. An empty place: nobody, or too few, who count under “other”.")}
            </p>
            <Refused error={choose.error} onDismiss={choose.reset} />
            {table.notes.length > 0 && (
              <ul className="sample-problems">
                {table.notes.map((note) => (
                  <li key={told(note)}>{told(note)}</li>
                ))}
              </ul>
            )}
            {table.left_out.length > 0 && (
              <section aria-labelledby="table-left-out">
                <h2 id="table-left-out">
                  {tn("{count} heading left out", "{count} headings left out", table.left_out.length)}
                </h2>
                <ul className="sample-problems table-small">
                  {table.left_out.map((section) => (
                    <li key={section}>
                      <span>{section}</span>
                      <Button
                        size="compact-xs"
                        variant="default"
                        aria-label={t("Bring {heading} back", { heading: section })}
                        onClick={() => choose.mutate({ section, is_shown: true })}
                      >
                        {t("Bring back")}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Small article={article} table={table} />
          </>
        )
      }
    </Waiting>
  );
}
