/** The other models, beside each other: each its question, and what came of it. */
import type { Chance, ChancePage, GroupChance } from "../../../api/shapes.ts";
import { said, t } from "../../../lib/translation.ts";
import { useGroupName } from "../group.ts";

interface OtherModelsProps {
  page: ChancePage;
  groups: GroupChance[];
}

export function OtherModels({ page, groups }: OtherModelsProps) {
  const nameOf = useGroupName();
  const questionOf = (model: string) => said(page.models.find((each) => each.model === model)?.question ?? "");
  return (
    <section className="theme-section" aria-labelledby="other-models">
      <h2 id="other-models">{t("The same asked otherwise")}</h2>
      <dl className="chance-models">
        <dt>{questionOf("N1")}</dt>
        {groups.map(({ coverage, people }) => (
          <dd key={coverage.group} className="number">
            {nameOf(coverage.group)}: {told(people)}
          </dd>
        ))}
        <dt>{questionOf("N2")}</dt>
        {groups.map(({ coverage, passages }) => (
          <dd key={coverage.group} className="number">
            {t("{name}: {expected} on average; counted {both} of {of}. A mean only: mentions come in clusters, so no probability is given.", {
              name: nameOf(coverage.group),
              expected: passages.toFixed(1),
              both: coverage.both,
              of: coverage.of,
            })}
          </dd>
        ))}
        <dt>{questionOf("N3")}</dt>
        {groups.map(({ coverage, places }) => (
          <dd key={coverage.group} className="number">
            {nameOf(coverage.group)}:{" "}
            {places === null
              ? t("not asked, since the poles share their passages by their very form.")
              : told(places)}
          </dd>
        ))}
      </dl>
    </section>
  );
}

function told({ observed, expected, two_sided: p }: Chance): string {
  return t("counted {observed}, on average {expected}, p = {p} both ways.", {
    observed,
    expected: expected.toFixed(2),
    p: p.toFixed(4),
  });
}
