/** The lineage of the themes: the flow from meeting to meeting, and each step of it. */
import { useLineage } from "../../../api/genealogy.ts";
import type { Article, Lineage, ThemeOperation } from "../../../api/shapes.ts";
import { useMembers } from "../../../api/study.ts";
import { Empty } from "../../../kit/Empty.tsx";
import { Listing } from "../../../kit/Listing.tsx";
import { Waiting } from "../../../kit/Waiting.tsx";
import { currentLanguage, t } from "../../../lib/translation.ts";
import { Figure } from "../../../picture/Figure.tsx";
import type { Descent, Moment } from "../../../picture/lineage.ts";
import { lineagePicture } from "../../../picture/Lineage.tsx";
import { Saving } from "../../../picture/Saving.tsx";

export function LineageTab({ article }: { article: Article }) {
  const lineage = useLineage(article.id);
  return (
    <Waiting query={lineage}>
      {(found) =>
        found.steps.length === 0 ? (
          <Empty>{t("No theme yet. Every theme that is begun, merged or split will stand here.")}</Empty>
        ) : (
          <Shown article={article} lineage={found} />
        )
      }
    </Waiting>
  );
}

const day = (on: string) => new Date(on).toLocaleDateString(currentLanguage(), { dateStyle: "medium" });

/** The strongest thing that was done to a theme between two meetings. */
export function howOf(operations: readonly ThemeOperation[]): Descent["how"] {
  if (operations.includes("merge")) return "merged";
  if (operations.includes("split")) return "split";
  const worded: readonly ThemeOperation[] = ["rename", "reword", "form"];
  return operations.some((each) => worded.includes(each)) ? "re-worded" : "stays";
}

function momentsOf({ columns, flows }: Lineage): Moment[] {
  return columns.map(({ on, meeting_id: meeting, themes }, index) => ({
    id: meeting ?? "now",
    name: on === null ? t("now") : day(on),
    themes: themes.map(({ id, title, kind }) => ({ theme: id, title, kind })),
    descents: flows
      .filter(({ column }) => column === index)
      .flatMap(({ before, after, operations }) =>
        before === null || after === null ? [] : [{ from: before, to: after, how: howOf(operations) }],
      )
      .map((descent) => (isReworded(descent, columns, index) ? { ...descent, how: "re-worded" } : descent)),
  }));
}

/** A theme that stayed, under another title or in another form. */
function isReworded({ from, to, how }: Descent, columns: Lineage["columns"], index: number): boolean {
  const before = columns[index - 1]?.themes.find(({ id }) => id === from);
  const after = columns[index]?.themes.find(({ id }) => id === to);
  return how === "stays" && (before?.title !== after?.title || before?.kind !== after?.kind);
}

function operationName(operation: ThemeOperation): string {
  const names = {
    create: t("begun"),
    rename: t("renamed"),
    reword: t("re-worded"),
    move: t("moved"),
    form: t("given another form"),
    state: t("another state"),
    merge: t("merged"),
    split: t("split"),
    retire: t("taken out"),
    revive: t("brought back"),
  };
  return names[operation];
}

function Shown({ article, lineage }: { article: Article; lineage: Lineage }) {
  const members = useMembers();
  const picture = lineagePicture(momentsOf(lineage));
  const titleOf = (id: string | null) => (id === null ? "" : (lineage.titles[id] ?? ""));
  const columns = [{ name: t("When") }, { name: t("What") }, { name: t("Theme") }, { name: t("Who") }];
  const told = ({ before, after }: Lineage["steps"][number]["descents"][number]) =>
    before !== null && after !== null && before !== after
      ? `${titleOf(before)} → ${titleOf(after)}`
      : titleOf(after ?? before);
  return (
    <>
      <Figure picture={picture} tools={<Saving picture={picture} as="lineage" article={article.id} />} />
      <section className="theme-section" aria-labelledby="steps">
        <h2 id="steps">{t("Step by step")}</h2>
        <Listing label={t("What was done with the themes, latest first")} columns={columns}>
          {lineage.steps.toReversed().map((step) => (
            <tr key={step.id}>
              <td>
                <time dateTime={step.at}>{day(step.at)}</time>
              </td>
              <td>
                {operationName(step.operation)}
                {step.decision_id !== null && <span className="quiet"> · {t("by a decision")}</span>}
              </td>
              <td>{step.descents.map(told).join("; ")}</td>
              <td>{members.find(({ id }) => id === step.by)?.name ?? ""}</td>
            </tr>
          ))}
        </Listing>
      </section>
    </>
  );
}
