/** The thematic map as a picture: themes as cards, and how they bear on each other. */
import { t } from "../lib/translation.ts";
import { boundsOf, CARD, type Card, cardsOf, edgeOf, type MapRelation, type MapTheme } from "./map.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { linesOf } from "./words.ts";

export interface MapGiven {
  themes: readonly MapTheme[];
  relations: readonly MapRelation[];
}

export function mapPicture(given: MapGiven): Picture {
  const titleOf = (id: string) => given.themes.find((theme) => theme.id === id)?.title ?? "";
  return {
    kind: "map",
    title: t("The thematic map"),
    caption: () =>
      [
        t("The themes and how they bear on each other. A double frame is a paradox, slanted words a topic."),
        ...given.relations.map(({ from, to, note }, index) => `${index + 1} ${titleOf(from)} – ${titleOf(to)}: ${note}`),
      ].join(" "),
    draw: (paper) => <StillMap given={given} paper={paper} />,
    twin: () => ({
      columns: [t("Theme"), t("bears on"), t("How")],
      rows: given.relations.map(({ from, to, note }) => [titleOf(from), titleOf(to), note]),
    }),
  };
}

/** The map at rest, fitted to the paper. */
function StillMap({ given, paper }: { given: MapGiven; paper: Paper }) {
  const cards = cardsOf(given.themes);
  const bounds = boundsOf(cards, 4);
  const scale = Math.min(1, paper.width / bounds.width);
  return (
    <svg {...canvas({ width: paper.width, height: bounds.height * scale }, t("The thematic map"))} fontFamily={paper.inks.sans} fontSize={12}>
      <g transform={`scale(${scale}) translate(${-bounds.x} ${-bounds.y})`}>
        <Relations relations={given.relations} cards={cards} inks={paper.inks} />
        {cards.map((card) => (
          <CardFace key={card.theme.id} card={card} inks={paper.inks} />
        ))}
      </g>
    </svg>
  );
}

interface RelationsProps {
  relations: readonly MapRelation[];
  cards: readonly Card[];
  inks: Inks;
}

/** Lines from card to card, each with the number of its note. */
export function Relations({ relations, cards, inks }: RelationsProps) {
  return relations.map(({ id, from, to }, index) => {
    const [one, other] = [from, to].map((theme) => cards.find((card) => card.theme.id === theme));
    if (one === undefined || other === undefined) return null;
    const [start, end] = [edgeOf(one, other), edgeOf(other, one)];
    const [x, y] = [(start.x + end.x) / 2, (start.y + end.y) / 2];
    return (
      <g key={id}>
        <path d={`M${start.x} ${start.y}L${end.x} ${end.y}`} stroke={inks.strong} strokeWidth={1.5} />
        <circle cx={x} cy={y} r={10} fill={inks.sheet} stroke={inks.strong} />
        <text x={x} y={y + 4} textAnchor="middle" fill={inks.ink} style={{ fontVariantNumeric: "tabular-nums" }}>
          {index + 1}
        </text>
      </g>
    );
  });
}

export function CardFace({ card: { theme, x, y }, inks }: { card: Card; inks: Inks }) {
  const [left, top] = [x - CARD.width / 2, y - CARD.height / 2];
  const lines = linesOf(theme.title, CARD.width - 24, 13, inks.serif, 3);
  const first = y - ((lines.length - 1) * 16) / 2 + 4;
  return (
    <>
      <rect x={left} y={top} width={CARD.width} height={CARD.height} rx={4} fill={inks.sheet} stroke={inks.strong} />
      {theme.kind === "paradox" && (
        <rect x={left + 3.5} y={top + 3.5} width={CARD.width - 7} height={CARD.height - 7} rx={2} fill="none" stroke={inks.strong} />
      )}
      <text
        fill={inks.ink}
        fontFamily={inks.serif}
        fontSize={13}
        textAnchor="middle"
        fontStyle={theme.kind === "topic" ? "italic" : undefined}
      >
        {lines.map((line, index) => (
          <tspan key={index} x={x} y={first + index * 16}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
