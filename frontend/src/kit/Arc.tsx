/** How far a stage has come, as a small filled arc: a picture, never a lock. */
export function Arc({ done, of, size = 12 }: { done: number; of: number; size?: number }) {
  const share = of > 0 ? Math.min(1, done / of) : 0;
  const radius = 4;
  const length = 2 * Math.PI * radius;
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className="arc">
      <circle cx={6} cy={6} r={radius} fill="none" stroke="var(--rule-strong)" strokeWidth={1} />
      {share > 0 && (
        <circle
          cx={6}
          cy={6}
          r={radius}
          fill={share === 1 ? "var(--accent)" : "none"}
          stroke="var(--accent)"
          strokeWidth={2.5}
          strokeDasharray={`${share * length} ${length}`}
          transform="rotate(-90 6 6)"
        />
      )}
    </svg>
  );
}
