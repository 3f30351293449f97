/** A picture of a theme as it stands, drawn on the sheet. */
import { useHolding, useStrips } from "../../../api/holding.ts";
import type { Drawn, Theme } from "../../../api/shapes.ts";
import { useTheme } from "../../../api/theme.ts";
import { Waiting } from "../../../kit/Waiting.tsx";
import { ladderPicture } from "../../../picture/LadderBars.tsx";
import { type Picture, pageOf } from "../../../picture/paper.ts";
import { peopleGrid } from "../../../picture/PeopleGrid.tsx";
import { stripPicture } from "../../../picture/Strips.tsx";
import { useGroupName } from "../../theme/group.ts";
import { heldName } from "../../theme/Held.tsx";
import { stripOf } from "../../theme/Said.tsx";
import { t } from "../../../lib/translation.ts";

/** The measure of the sheet's text, in the picture's own units. */
const WIDTH = 600;

export function PictureOf({ drawn }: { drawn: Drawn }) {
  const theme = useTheme(drawn.theme_id);
  return (
    <Waiting query={theme}>
      {(found) => {
        if (drawn.key === "ladder") return <Ladder theme={found} />;
        if (drawn.key === "strips") return <Strips theme={found} />;
        return <People theme={found} />;
      }}
    </Waiting>
  );
}

function On({ picture }: { picture: Picture }) {
  const paper = pageOf(WIDTH);
  return (
    <div className="print-picture" role="img" aria-label={`${picture.title}. ${picture.caption(paper)}`}>
      {picture.draw(paper)}
    </div>
  );
}

const Nobody = () => <p className="quiet">{t("Nobody is counted yet.")}</p>;

function People({ theme }: { theme: Theme }) {
  const nameOf = useGroupName();
  const counted = theme.coverage.filter(({ of }) => of > 0);
  if (counted.length === 0) return <Nobody />;
  const spreads = counted.map((counts) => ({
    group: counts.group,
    name: nameOf(counts.group),
    counts,
    printed: counts.printed,
  }));
  return <On picture={peopleGrid(theme.title, spreads)} />;
}

function Ladder({ theme }: { theme: Theme }) {
  const nameOf = useGroupName();
  return (
    <Waiting query={useHolding(theme.id)}>
      {({ ladders, tells }) => {
        const told = tells ? ladders.filter(({ of }) => of > 0) : [];
        if (told.length === 0) return <Nobody />;
        const standings = told.map(({ group, rungs, printed, holding }) => ({
          group,
          name: nameOf(group),
          counts: rungs,
          printed,
          held: heldName(holding),
        }));
        return <On picture={ladderPicture(theme.title, standings)} />;
      }}
    </Waiting>
  );
}

function Strips({ theme }: { theme: Theme }) {
  const nameOf = useGroupName();
  return (
    <Waiting query={useStrips(theme.id)}>
      {(found) => {
        const lines = found.filter(({ group }) => group !== null);
        if (lines.length === 0) return <Nobody />;
        const picture = stripPicture({
          title: theme.title,
          strips: lines.map(stripOf),
          groups: theme.coverage.map(({ group, printed }) => ({ key: group, name: nameOf(group), printed })),
          unit: "passages",
          order: "tightness",
          onOpen: () => undefined,
        });
        return <On picture={picture} />;
      }}
    </Waiting>
  );
}
