/** Thin lines beneath the waveform: what was heard, what is covered by passages. */
import type { Interval } from "./interval.ts";

export interface Line {
  /** What a screen reader says of it, as "18:20 of 38:20 heard". */
  name: string;
  intervals: readonly Interval[];
}

interface LinesProps {
  lines: readonly Line[];
  duration_ms: number;
}

export function Lines({ lines, duration_ms }: LinesProps) {
  return lines.map(({ name, intervals }) => (
    <svg
      key={name}
      className="sound-line"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${Math.max(1, duration_ms)} 3`}
      preserveAspectRatio="none"
    >
      {intervals.map(({ start_ms, end_ms }) => (
        <rect key={start_ms} x={start_ms} width={end_ms - start_ms} height={3} />
      ))}
    </svg>
  ));
}
