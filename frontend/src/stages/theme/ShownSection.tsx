/** Claimed, in the data, shown: this paradox's part of the article's grid, its holes in words. */
import { useGrid } from "../../api/claim.ts";
import type { GridCell, Theme } from "../../api/shapes.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { Figure } from "../../picture/Figure.tsx";
import { Saving } from "../../picture/Saving.tsx";
import { holesOf, type ShownGiven, shownPicture } from "../../picture/ShownGrid.tsx";
import { useGroupName } from "./group.ts";

export function ShownSection({ theme }: { theme: Theme }) {
  const grid = useGrid(theme.article_id);
  return (
    <section className="theme-section" aria-labelledby="shown">
      <h2 id="shown">{t("Claimed, in the data, shown")}</h2>
      <Waiting query={grid}>{(found) => <Shown theme={theme} cells={found} />}</Waiting>
    </section>
  );
}

function Shown({ theme, cells }: { theme: Theme; cells: GridCell[] }) {
  const nameOf = useGroupName();
  const mine = cells.flatMap((cell) => (cell.theme_id === theme.id && cell.letter !== null ? [{ ...cell, letter: cell.letter }] : []));
  if (mine.length === 0) return <p className="quiet">{t("Nobody is counted yet.")}</p>;
  const given: ShownGiven = {
    title: theme.title,
    groups: theme.coverage.map(({ group, printed }) => ({ key: group, name: nameOf(group), printed })),
    cells: mine.map((cell) => ({
      letter: cell.letter,
      group: cell.group,
      isClaimed: cell.claims.length > 0,
      people: cell.people,
      of: cell.of,
      quotes: cell.quotes.length,
      isNotShown: cell.is_not_shown,
      isNotInData: cell.is_not_in_data,
    })),
  };
  const holes = holesOf(given);
  const picture = shownPicture(given);
  return (
    <>
      <Figure picture={picture} tools={<Saving picture={picture} as="shown" article={theme.article_id} />} />
      {holes.length === 0 && mine.every(({ claims }) => claims.length === 0) && (
        <p className="quiet">{t("The manuscript claims nothing of these poles yet.")}</p>
      )}
    </>
  );
}
