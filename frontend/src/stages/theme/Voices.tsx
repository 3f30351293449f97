/** One line a report: in which order the two poles are said there. */
import { Link } from "@tanstack/react-router";

import type { Evidence, Letter, Pole } from "../../api/shapes.ts";
import { t } from "../../lib/translation.ts";
import { shareWords } from "./Backing.tsx";
import { LETTERS, SIGNS } from "./name.ts";

interface Said {
  piece: Evidence;
  letters: readonly Letter[];
}

/** All pieces in the order of the texts; what serves both poles is said once. */
export function saidIn(poles: Record<Letter, Pole>): Said[][] {
  const onlyB = poles.b.evidence.filter((piece) => !poles.a.evidence.some((other) => shareWords(piece, other)));
  const said: Said[] = [
    ...poles.a.evidence.map((piece) => ({
      piece,
      letters: poles.b.evidence.some((other) => shareWords(piece, other)) ? LETTERS : (["a"] as const),
    })),
    ...onlyB.map((piece) => ({ piece, letters: ["b"] as const })),
  ];
  const lines = Map.groupBy(said, ({ piece }) => piece.report_id);
  return [...lines.values()]
    .map((line) => line.toSorted((one, other) => one.piece.start - other.piece.start))
    .toSorted((one, other) => inOrder(one[0]?.piece, other[0]?.piece));
}

/** Labels in figures first, by value; then the others, by their reports' keys. */
function inOrder(one: Evidence | undefined, other: Evidence | undefined): number {
  const value = (piece: Evidence | undefined) => Number(piece?.label ?? Number.NaN);
  const [a, b] = [value(one), value(other)];
  if (Number.isNaN(a) !== Number.isNaN(b)) return Number.isNaN(a) ? 1 : -1;
  return Number.isNaN(a) ? (one?.report ?? "").localeCompare(other?.report ?? "") : a - b;
}

export function Voices({ poles }: { poles: Record<Letter, Pole> }) {
  const lines = saidIn(poles);
  if (lines.length === 0) return null;
  return (
    <section className="theme-section" aria-labelledby="voices">
      <h2 id="voices">{t("Where it is said")}</h2>
      <p className="quiet">{t("One line a report, in the order of the text; joined signs are one breath.")}</p>
      <ul className="voices">
        {lines.map((line) => (
          <Line key={line[0]?.piece.report_id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { line: Said[] }) {
  const first = line[0]?.piece;
  if (first === undefined) return null;
  const count = (letter: Letter) => line.filter(({ letters }) => letters.includes(letter)).length;
  return (
    <li>
      <Link
        to="/code/$reportId"
        params={{ reportId: first.report_id }}
        aria-label={t("Report {report}: pole A {a} times, pole B {b} times", {
          report: first.report,
          a: count("a"),
          b: count("b"),
        })}
      >
        <span className="voice-label number">{first.label ?? first.report}</span>
        <span className="voice-signs" aria-hidden="true">
          {line.map(({ piece, letters }) => (
            <span key={piece.id} className={letters.length === 2 ? "voice-both" : ""}>
              {letters.map((letter) => (
                <span key={letter} className={`pole-${letter}`}>
                  {SIGNS[letter]}
                </span>
              ))}
            </span>
          ))}
        </span>
      </Link>
    </li>
  );
}
