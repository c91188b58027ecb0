/** A line that falls from where one was towards where one wants to be. */
export function MeasureDrawing() {
  return (
    <svg viewBox="0 0 320 120" width={320} height={120} fill="none">
      <path d="M24 8v96h280" stroke="currentColor" strokeWidth={1.5} />
      <path d="M24 88h280" stroke="var(--goal)" strokeDasharray="5 5" strokeWidth={1.5} />
      <path d="m36 26 50 8 50 14 50 4" stroke="var(--accent)" strokeWidth={2.5} />
      <path d="m186 52 50 18 50 12" stroke="var(--accent)" strokeWidth={2} strokeDasharray="4 5" />
      {[36, 86, 136, 186].map((x, index) => (
        <circle key={x} cx={x} cy={[26, 34, 48, 52][index]} r={4.5} fill="var(--accent)" />
      ))}
    </svg>
  );
}
