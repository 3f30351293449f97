/** The lineage of themes: what stood after each meeting, and what became of it. */
import { t } from "../lib/translation.ts";
import { CARD_HEIGHT, type Descent, layOut, type LineageLayout, type Moment, type Node, type Stage } from "./lineage.ts";
import { canvas, type Inks, type Paper, type Picture } from "./paper.ts";
import { lineOf, linesOf } from "./words.ts";

export function lineagePicture(moments: readonly Moment[]): Picture {
  return {
    kind: "lineage",
    title: t("The lineage of the themes"),
    caption: (paper) => {
      const { first } = layOut(moments, paper.width);
      const sentences = [
        t("The themes as they stood, from left to right; thin lines: as it was, thick lines: split or merged, dashed lines: re-worded. A double frame is a paradox, a cross the end of a theme."),
      ];
      if (first > 0) {
        sentences.push(t("The latest {count} of {of} moments are drawn; the table has all.", { count: moments.length - first, of: moments.length }));
      }
      return sentences.join(" ");
    },
    draw: (paper) => <Flow moments={moments} paper={paper} />,
    twin: () => ({
      columns: [t("When"), t("Theme"), t("Form"), t("Came of")],
      rows: moments.flatMap(({ name, themes, descents }, index) =>
        themes.map((stage) => [name, stage.title, kindName(stage.kind), cameOf(stage, descents, moments[index - 1])]),
      ),
    }),
  };
}

function kindName(kind: Stage["kind"]): string {
  const names = { topic: t("Topic"), statement: t("Statement"), paradox: t("Paradox") };
  return names[kind];
}

function howName(how: Descent["how"]): string {
  const names = {
    stays: t("as it was"),
    merged: t("merged"),
    split: t("split"),
    "re-worded": t("re-worded"),
  };
  return names[how];
}

function cameOf({ theme }: Stage, descents: readonly Descent[], before: Moment | undefined): string {
  const parents = descents.filter(({ to }) => to === theme);
  if (parents.length === 0) return before === undefined ? "" : t("new");
  return parents
    .map(({ from, how }) => `${before?.themes.find((stage) => stage.theme === from)?.title ?? ""} (${howName(how)})`)
    .join("; ");
}

function Flow({ moments, paper }: { moments: readonly Moment[]; paper: Paper }) {
  const { inks } = paper;
  const layout = layOut(moments, paper.width);
  return (
    <svg {...canvas(layout, t("The lineage of the themes"))} fontFamily={inks.sans} fontSize={12}>
      {layout.columns.map(({ x, name }) => (
        <g key={x}>
          <text x={x} y={12} fill={inks.quiet} style={{ fontVariantNumeric: "tabular-nums" }}>
            {lineOf(name, layout.card, 12)}
          </text>
          <path d={`M${x} 18.5H${x + layout.card}`} stroke={inks.ink} />
        </g>
      ))}
      {layout.links.map((link) => (
        <path
          key={`${link.moment} ${link.from} ${link.to}`}
          d={link.path}
          fill="none"
          stroke={link.how === "stays" ? inks.strong : inks.ink}
          strokeWidth={link.how === "split" || link.how === "merged" ? 3 : 1.25}
          strokeDasharray={link.how === "re-worded" ? "5 3" : undefined}
        />
      ))}
      {layout.nodes.map((node) => (
        <Card key={`${node.moment} ${node.stage.theme}`} node={node} layout={layout} inks={inks} />
      ))}
    </svg>
  );
}

function Card({ node, layout: { card }, inks }: { node: Node; layout: LineageLayout; inks: Inks }) {
  const { stage, x, y, isEnd, isNew } = node;
  const lines = linesOf(stage.title, card - 18, 12, inks.serif, 3);
  const top = y + CARD_HEIGHT / 2 - ((lines.length - 1) * 14) / 2 + 4;
  return (
    <g>
      <title>{stage.title}</title>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={card - 1}
        height={CARD_HEIGHT - 1}
        rx={4}
        fill={inks.sheet}
        stroke={isNew ? inks.ink : inks.strong}
      />
      {stage.kind === "paradox" && (
        <rect x={x + 3.5} y={y + 3.5} width={card - 7} height={CARD_HEIGHT - 7} rx={2} fill="none" stroke={inks.strong} />
      )}
      <text fill={inks.ink} fontFamily={inks.serif} fontSize={12} fontStyle={stage.kind === "topic" ? "italic" : undefined}>
        {lines.map((line, index) => (
          <tspan key={index} x={x + 9} y={top + index * 14}>
            {line}
          </tspan>
        ))}
      </text>
      {isEnd && (
        <path
          d={`M${x + card} ${y + CARD_HEIGHT / 2}h10m3 -4l8 8m0 -8l-8 8`}
          stroke={inks.ink}
          strokeWidth={1.25}
          fill="none"
        />
      )}
    </g>
  );
}
