/** A code's colour and pattern as a short stroke. */
import { colourOf, patternOf } from "./pattern.ts";

export function CodeMark({ colour, size = 18 }: { colour: number; size?: number }) {
  const { dash, width, isDouble } = patternOf(colour);
  const lines = isDouble ? [-2, 2] : [0];
  return (
    <svg
      className="code-mark"
      width={size}
      height={12}
      viewBox={`0 0 ${size} 12`}
      aria-hidden="true"
      style={{ color: colourOf(colour) }}
    >
      {lines.map((shift) => (
        <line
          key={shift}
          x1={0}
          x2={size}
          y1={6 + shift}
          y2={6 + shift}
          stroke="currentColor"
          strokeWidth={width * 1.4}
          strokeDasharray={dash}
        />
      ))}
    </svg>
  );
}
