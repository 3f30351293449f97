/** One mark a person, in four fields: both poles, only one of them, neither. */
import { t } from "../lib/translation.ts";
import { canvas, type Paper, type Picture, type Twin } from "./paper.ts";
import { type Field, FIELDS, HEAD, layOut, LABEL, marksIn, ofGroup, type Spread } from "./people.ts";
import { lumpOf, tellLump } from "./safe.ts";
import { widthOf } from "./words.ts";
import { GROUP_SIGNS, Person, SIGNS, type Voiced } from "./Shape.tsx";

export function voicedName(voiced: Voiced): string {
  const names = {
    both: t("both poles"),
    only_a: t("only pole A"),
    only_b: t("only pole B"),
    neither: t("neither"),
  };
  return names[voiced];
}

const FIELD_SIGNS: Readonly<Record<Voiced, string>> = {
  both: `${SIGNS.a}${SIGNS.b}`,
  only_a: SIGNS.a,
  only_b: SIGNS.b,
  neither: "–",
};

export function peopleGrid(title: string, spreads: readonly Spread[]): Picture {
  return {
    kind: "people",
    title: t("Who voices which pole"),
    caption: (paper) => captionOf(title, spreads, paper),
    draw: (paper) => <Grid spreads={spreads} paper={paper} />,
    twin: (paper) => twinOf(spreads, paper),
  };
}

const lumpedIn = ({ printed }: Spread, { isPrinted }: Paper) => lumpOf(printed, FIELDS, isPrinted);

function captionOf(title: string, spreads: readonly Spread[], paper: Paper): string {
  const groups = spreads.map(
    (each, index) => `${GROUP_SIGNS[index % GROUP_SIGNS.length]} ${each.name} (n = ${ofGroup(each)})`,
  );
  const sentences = [
    t("Who voices which pole of “{title}”, of those interviewed and with a report in the article: {groups}.", {
      title,
      groups: groups.join(", "),
    }),
  ];
  for (const each of spreads) {
    const { fields, count } = lumpedIn(each, paper);
    if (fields.length > 0) sentences.push(tellLump(each.name, fields.map(voicedName), count, ofGroup(each)));
  }
  return sentences.join(" ");
}

function twinOf(spreads: readonly Spread[], paper: Paper): Twin {
  return {
    columns: [t("Group"), ...FIELDS.map(voicedName), t("with a report")],
    rows: spreads.map((spread) => {
      const { fields } = lumpedIn(spread, paper);
      const cell = (field: Voiced) => (fields.includes(field) ? "†" : spread.counts[field]);
      return [spread.name, ...FIELDS.map(cell), ofGroup(spread)];
    }),
  };
}

interface GridProps {
  spreads: readonly Spread[];
  paper: Paper;
}

function Grid({ spreads, paper }: GridProps) {
  const { inks } = paper;
  const layout = layOut(spreads, paper.width);
  return (
    <svg {...canvas(layout, t("Who voices which pole"))} fontFamily={inks.sans} fontSize={12}>
      {layout.heads.map(({ group, x, y, width }) => {
        const spread = spreads[group] as Spread;
        return (
          <g key={spread.group}>
            <text x={x} y={y + 12} fontWeight={600} fontSize={13} fill={inks.ink}>
              {spread.name}
            </text>
            <text x={x + width} y={y + 12} textAnchor="end" fill={inks.quiet}>
              n = {ofGroup(spread)}
            </text>
            <path d={`M${x} ${y + HEAD - 1.5}H${x + width}`} stroke={inks.ink} strokeWidth={1} />
          </g>
        );
      })}
      {layout.fields.map((field) => (
        <OneField
          key={`${field.group} ${field.voiced}`}
          field={field}
          spread={spreads[field.group] as Spread}
          paper={paper}
          marks={marksIn(field, (spreads[field.group] as Spread).counts[field.voiced], layout)}
          size={layout.pitch * 0.76}
        />
      ))}
    </svg>
  );
}

/** "18 of 40", or the count alone where there is no room; n stands in the head. */
function countIn(spread: Spread, voiced: Voiced, width: number): string {
  const count = spread.counts[voiced];
  const whole = t("{count} of {of}", { count, of: ofGroup(spread) });
  const isRoom = widthOf(`${FIELD_SIGNS[voiced]} ${voicedName(voiced)} ${whole}`, 12.5) < width - 18;
  return isRoom ? whole : String(count);
}

interface OneFieldProps {
  field: Field;
  spread: Spread;
  paper: Paper;
  marks: { x: number; y: number }[];
  size: number;
}

function OneField({ field, spread, paper, marks, size }: OneFieldProps) {
  const { inks } = paper;
  const { x, y, width, height, voiced } = field;
  const isLumped = lumpedIn(spread, paper).fields.includes(voiced);
  const isLeft = voiced === "both" || voiced === "only_b";
  const isBelow = voiced === "only_b" || voiced === "neither";
  return (
    <g>
      <path d={`M${x} ${y + height}H${x + width}`} stroke={isBelow ? inks.ink : inks.rule} strokeWidth={1} />
      {isLeft && (
        <path
          d={`M${x + width} ${y + (isBelow ? 0 : 5)}V${y + height - (isBelow ? 5 : 0)}`}
          stroke={inks.rule}
          strokeWidth={1}
        />
      )}
      <text x={x + 10} y={y + LABEL - 5} fill={inks.quiet}>
        {voiced === "both" || voiced === "neither" ? (
          <tspan>{FIELD_SIGNS[voiced]} </tspan>
        ) : (
          <tspan fill={inks[voiced === "only_a" ? "a" : "b"]}>{FIELD_SIGNS[voiced]} </tspan>
        )}
        <tspan>{voicedName(voiced)} </tspan>
        <tspan fill={inks.ink} fontWeight={600} style={{ fontVariantNumeric: "tabular-nums" }}>
          {isLumped ? "†" : countIn(spread, voiced, width)}
        </tspan>
      </text>
      {!isLumped &&
        marks.map((at, index) => (
          <Person key={index} group={field.group} voiced={voiced} x={at.x} y={at.y} size={size} inks={inks} />
        ))}
    </g>
  );
}
