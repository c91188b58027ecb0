/** Three bars in time, the first one in colour: the pilot, and what follows it. */
export function PlanDrawing() {
  return (
    <svg viewBox="0 0 320 120" width={320} height={120} fill="none">
      <path d="M20 8v104M120 8v104M220 8v104M310 8v104" stroke="currentColor" strokeDasharray="3 5" />
      <rect x={28} y={18} width={84} height={22} rx={5} fill="var(--accent)" opacity={0.75} />
      <rect x={112} y={50} width={110} height={22} rx={5} stroke="currentColor" strokeWidth={1.5} />
      <rect x={196} y={82} width={104} height={22} rx={5} stroke="currentColor" strokeWidth={1.5} />
      <path d="M112 29h12v21M222 61h-8v21" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
