/** The paradox on one sheet: gives and costs of both poles, ways of managing between them. */
import { t } from "../lib/translation.ts";
import { type Block, GUTTER, layOut, type SheetGiven, type SheetLayout, type SheetRow } from "./fourFields.ts";
import { canvas, type Paper, type Picture } from "./paper.ts";
import { triangle } from "./Shape.tsx";

function partName(part: SheetRow["part"]): string {
  const names = { gives: t("Gives"), costs: t("Costs"), exaggerated: t("Alone, it becomes") };
  return names[part];
}

export function fourFieldPicture(given: SheetGiven): Picture {
  return {
    kind: "sheet",
    title: t("The paradox on one sheet"),
    caption: () =>
      t("“{title}”: what each pole gives and costs, what it becomes alone, and how both are managed. The words are the analysts'; the headings are participants'.", {
        title: given.title,
      }),
    draw: (paper) => <FourFields given={given} paper={paper} />,
    twin: () => ({
      columns: ["", t("Pole A"), t("Pole B")],
      rows: [
        [t("In participants' words"), given.poles.a.ownWording, given.poles.b.ownWording],
        [t("Our name for it"), given.poles.a.name, given.poles.b.name],
        ...(["gives", "costs", "exaggerated"] as const).map((part) => [
          partName(part),
          given.poles.a[part],
          given.poles.b[part],
        ]),
        [t("The tension"), given.tension, ""],
        ...given.ways.map((way, index) => [t("Way of managing {number}", { number: index + 1 }), way, ""]),
      ],
    }),
  };
}

function FourFields({ given, paper }: { given: SheetGiven; paper: Paper }) {
  const { inks } = paper;
  const layout = layOut(given, paper.width, inks);
  const right = layout.column + GUTTER;
  return (
    <svg {...canvas(layout, t("The paradox on one sheet"))} fontFamily={inks.sans} fontSize={layout.size}>
      <path d={`M0 1.5H${layout.column}`} stroke={inks.a} strokeWidth={3} />
      <path d={`M${right} 0.5H${layout.width}M${right} 3.5H${layout.width}`} stroke={inks.b} strokeWidth={1} />
      {layout.heads.map(({ wording, name }, index) => {
        const letter = index === 0 ? "a" : "b";
        return (
          <g key={letter}>
            <path d={triangle(letter, wording.x - 11, wording.y - layout.size * 0.45, layout.size)} fill={inks[letter]} />
            <Lines block={wording} leading={layout.size * 1.35 * 1.25} fill={inks.ink} size={layout.size * 1.35} font={inks.serif} />
            <Lines block={name} leading={layout.leading} fill={inks.quiet} />
          </g>
        );
      })}
      {layout.rows.map((row) => (
        <Row key={row.part} row={row} layout={layout} paper={paper} />
      ))}
      {layout.ways.lines.length > 0 && <Ways layout={layout} paper={paper} />}
      {layout.tension.lines.length > 0 && (
        <>
          <path d={`M0 ${layout.tension.y - layout.size - 8.5}H${layout.width}`} stroke={inks.ink} />
          <Lines block={layout.tension} leading={layout.leading} fill={inks.ink} anchor="middle" />
        </>
      )}
    </svg>
  );
}

interface LinesProps {
  block: Block;
  leading: number;
  fill: string;
  size?: number;
  font?: string;
  anchor?: "start" | "middle";
  isItalic?: boolean;
}

function Lines({ block, leading, fill, size, font, anchor = "start", isItalic = false }: LinesProps) {
  return (
    <text fill={fill} fontSize={size} fontFamily={font} textAnchor={anchor} fontStyle={isItalic ? "italic" : undefined}>
      {block.lines.map((line, index) => (
        <tspan key={index} x={block.x} y={block.y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Row({ row, layout, paper: { inks } }: { row: SheetRow; layout: SheetLayout; paper: Paper }) {
  const right = layout.column + GUTTER;
  const isCorner = row.part === "exaggerated";
  return (
    <g>
      {[0, right].map((x) => (
        <path
          key={x}
          d={`M${x} ${row.y + 0.5}H${x + layout.column}`}
          stroke={isCorner ? inks.strong : inks.rule}
          strokeDasharray={isCorner ? "2 3" : undefined}
        />
      ))}
      {[row.a, row.b].map((block, index) => (
        <g key={index}>
          <text x={block.x} y={row.y + 20} fill={inks.quiet} fontSize={layout.size * 0.88}>
            {partName(row.part)}
          </text>
          {block.lines.length === 0 ? (
            <text x={block.x} y={block.y} fill={inks.quiet}>
              –
            </text>
          ) : (
            <Lines block={block} leading={layout.leading} fill={inks.ink} isItalic={isCorner} />
          )}
        </g>
      ))}
    </g>
  );
}

function Ways({ layout, paper: { inks } }: { layout: SheetLayout; paper: Paper }) {
  const { ways } = layout;
  return (
    <g>
      <rect x={0.5} y={ways.y + 0.5} width={layout.width - 1} height={ways.height - 8} rx={4} fill={inks.sheet} stroke={inks.strong} />
      <text x={12} y={ways.y + 20} fill={inks.quiet} fontSize={layout.size * 0.88}>
        {t("Ways of managing")}
      </text>
      {ways.lines.map((block, index) => (
        <g key={index}>
          <text x={12} y={block.y} fill={inks.quiet} style={{ fontVariantNumeric: "tabular-nums" }}>
            {index + 1}
          </text>
          <Lines block={block} leading={layout.leading} fill={inks.ink} />
        </g>
      ))}
    </g>
  );
}
