/** The paradox on one sheet, for a meeting or a page of the manuscript. */
import type { Letter, Pole, Theme } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";
import { Figure } from "../../picture/Figure.tsx";
import { fourFieldPicture } from "../../picture/FourFields.tsx";
import { Saving } from "../../picture/Saving.tsx";

export function OneSheet({ theme, poles }: { theme: Theme; poles: Record<Letter, Pole> }) {
  const worded = (letter: Letter) => {
    const pole = poles[letter];
    return {
      ownWording: pole.own_wording,
      name: pole.name,
      gives: pole.gives,
      costs: pole.costs,
      exaggerated: pole.exaggerated,
    };
  };
  const picture = fourFieldPicture({
    title: theme.title,
    tension: theme.tension ?? "",
    poles: { a: worded("a"), b: worded("b") },
    ways: theme.ways.map(({ text }) => text),
  });
  return (
    <details className="theme-section one-sheet">
      <summary>{t("The paradox on one sheet")}</summary>
      <Figure picture={picture} tools={<Saving picture={picture} as="sheet" article={theme.article_id} />} />
    </details>
  );
}
