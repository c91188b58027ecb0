/** Three columns of points, one of them highest: options side by side. */
export function OptionsDrawing() {
  return (
    <svg viewBox="0 0 320 120" width={320} height={120} fill="none">
      <path d="M24 104h272" stroke="currentColor" strokeWidth={1.5} />
      <rect x={56} y={52} width={44} height={52} rx={5} stroke="currentColor" strokeWidth={1.5} />
      <rect x={138} y={18} width={44} height={86} rx={5} fill="var(--accent)" opacity={0.75} />
      <rect x={220} y={40} width={44} height={64} rx={5} stroke="currentColor" strokeWidth={1.5} />
      <path d="M36 68h248" stroke="currentColor" strokeDasharray="3 5" />
    </svg>
  );
}
