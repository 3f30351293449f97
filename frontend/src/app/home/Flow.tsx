/** The way from people to the manuscript as a picture, with a table that says the same. */
import type { StageProgress } from "../../api/shapes.ts";
import { t, told } from "../../lib/translation.ts";
import { stageName } from "../stageName.ts";

const ROW = 46;
const WIDTH = 200;
const LEFT = 4;
const THICK = 16;

interface Bar extends StageProgress {
  y: number;
  whole: number;
  part: number;
}

/** Widths by the largest count, so that a stage's bar can be compared with the next. */
function bars(stages: readonly StageProgress[]): Bar[] {
  const most = Math.max(1, ...stages.map(({ of }) => of));
  return stages.map((stage, index) => ({
    ...stage,
    y: index * ROW,
    whole: stage.of === 0 ? 0 : Math.max(3, (WIDTH * stage.of) / most),
    part: stage.done === 0 ? 0 : Math.max(3, (WIDTH * stage.done) / most),
  }));
}

/** What is done in one stage runs into the next. */
function ribbon(from: Bar, to: Bar): string {
  const top = from.y + THICK;
  const foot = to.y;
  const middle = (top + foot) / 2;
  const start = LEFT + from.part;
  const end = LEFT + to.whole;
  return `M${LEFT} ${top}V${foot}H${end}C${end} ${middle} ${start} ${middle} ${start} ${top}Z`;
}

export function Flow({ stages }: { stages: StageProgress[] }) {
  const shown = stages.filter(({ stage }) => stage !== "study" && stage !== "article");
  const drawn = bars(shown);
  const standing = drawn.filter(({ whole }) => whole > 0);
  const height = ROW * (drawn.length - 1) + THICK + 4;
  return (
    <>
      <div className="flow" aria-hidden="true">
        <svg viewBox={`0 0 ${WIDTH + 2 * LEFT} ${height}`} width={WIDTH + 2 * LEFT} height={height}>
          {standing.slice(1).map((bar, index) => {
            const before = standing[index];
            return before === undefined ? null : (
              <path key={bar.stage} d={ribbon(before, bar)} className="flow-ribbon" />
            );
          })}
          {drawn.map(({ stage, y, whole, part }) => (
            <g key={stage}>
              {whole === 0 && <line x1={LEFT} x2={LEFT + 12} y1={y + THICK / 2} y2={y + THICK / 2} className="flow-none" />}
              <rect x={LEFT} y={y} width={whole} height={THICK} className="flow-whole" />
              <rect x={LEFT} y={y} width={part} height={THICK} className="flow-part" />
            </g>
          ))}
        </svg>
        <ol>
          {drawn.map(({ stage, done, of, ...what }) => (
            <li key={stage} style={{ blockSize: ROW }} title={told(what)}>
              <span>{stageName(stage)}</span>
              <span className="quiet number">
                {of === 0 ? t("none yet") : t("{done} of {of}", { done, of })}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <details className="flow-table">
        <summary>{t("The same as a table")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("Stage")}</th>
              <th scope="col">{t("Done")}</th>
              <th scope="col">{t("Of")}</th>
              <th scope="col">{t("In words")}</th>
            </tr>
          </thead>
          <tbody>
            {stages.map(({ stage, done, of, ...what }) => (
              <tr key={stage}>
                <th scope="row">{stageName(stage)}</th>
                <td>{done}</td>
                <td>{of}</td>
                <td>{told(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
