/** Who voices which pole: one mark a person, in four fields. */
import type { Theme } from "../../api/shapes.ts";
import { Figure } from "../../picture/Figure.tsx";
import { peopleGrid } from "../../picture/PeopleGrid.tsx";
import { Saving } from "../../picture/Saving.tsx";
import { t } from "../../lib/translation.ts";
import { useGroupName } from "./group.ts";

export function People({ theme }: { theme: Theme }) {
  const nameOf = useGroupName();
  const counted = theme.coverage.filter(({ of }) => of > 0);
  const picture = peopleGrid(
    theme.title,
    counted.map((counts) => ({ group: counts.group, name: nameOf(counts.group), counts, printed: counts.printed })),
  );
  return (
    <section className="theme-section" aria-labelledby="people">
      <h2 id="people">{t("People")}</h2>
      {counted.length === 0 ? (
        <p className="quiet">
          {t("Nobody is counted yet. Say whose the reports are; then lay words or tie codes to the poles.")}
        </p>
      ) : (
        <Figure picture={picture} tools={<Saving picture={picture} as="people" article={theme.article_id} />} />
      )}
    </section>
  );
}
