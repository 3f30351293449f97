/** How tightly the poles are held together: by people, between people, between groups. */
import { useHolding } from "../../api/holding.ts";
import type { Holding as Held, Theme } from "../../api/shapes.ts";
import { Waiting } from "../../kit/Waiting.tsx";
import { t } from "../../lib/translation.ts";
import { Figure } from "../../picture/Figure.tsx";
import { ladderPicture } from "../../picture/LadderBars.tsx";
import { Saving } from "../../picture/Saving.tsx";
import { useGroupName } from "./group.ts";

type By = Held["holding"];

export function heldName(by: By): string {
  const names = {
    "by people": t("held by people themselves"),
    "between people of the group": t("held between people of the group"),
    "between groups": t("held between groups"),
    "one pole only": t("one pole only"),
    "neither pole": t("neither pole"),
  };
  return names[by];
}

export function HeldTogether({ theme }: { theme: Theme }) {
  const holding = useHolding(theme.id);
  return (
    <section className="theme-section" aria-labelledby="held">
      <h2 id="held">{t("How tightly they are held together")}</h2>
      <Waiting query={holding}>{(found) => <Ladder theme={theme} found={found} />}</Waiting>
    </section>
  );
}

function Ladder({ theme, found }: { theme: Theme; found: Held }) {
  const nameOf = useGroupName();
  const ladders = found.ladders.filter(({ of }) => of > 0);
  if (!found.tells) {
    return (
      <p className="quiet">
        {t("The poles are two attributes of one act, so the same words speak for both by their very form. How tightly they meet says nothing here; the people and the strips do.")}
      </p>
    );
  }
  if (ladders.length === 0) return <p className="quiet">{t("Nobody is counted yet.")}</p>;
  const picture = ladderPicture(
    theme.title,
    ladders.map((each) => ({
      group: each.group,
      name: nameOf(each.group),
      counts: each.rungs,
      printed: each.printed,
      held: heldName(each.holding),
    })),
  );
  return (
    <>
      <Figure picture={picture} tools={<Saving picture={picture} as="ladder" article={theme.article_id} />} />
      <p className="told-counts">{t("In the article as a whole: {held}.", { held: heldName(found.holding) })}</p>
      <FirstSaid ladders={ladders} nameOf={nameOf} />
    </>
  );
}

/** Which pole those who hold both voice first. */
function FirstSaid({ ladders, nameOf }: { ladders: Held["ladders"]; nameOf: (key: string) => string }) {
  const told = ladders
    .map(({ group, first }) => ({
      name: nameOf(group),
      a: first["a"] ?? 0,
      b: first["b"] ?? 0,
      both: first["in one passage"] ?? 0,
    }))
    .filter(({ a, b, both }) => a + b + both > 0);
  if (told.length === 0) return null;
  return (
    <ul className="told-counts quiet number">
      {told.map((each) => (
        <li key={each.name}>
          {t("Of the {name} who voice both: {a} begin with pole A, {b} with pole B, {both} with both in one passage.", each)}
        </li>
      ))}
    </ul>
  );
}
