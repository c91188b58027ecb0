/** A sheet and a small cog with a fence around them. */
export function ToolDrawing() {
  return (
    <svg viewBox="0 0 320 120" width={320} height={120} fill="none">
      <rect x={96} y={26} width={74} height={62} rx={5} stroke="currentColor" strokeWidth={1.5} />
      <path d="M96 44h74M96 58h74M96 72h74M120 26v62M145 26v62" stroke="currentColor" />
      <rect x={120} y={44} width={25} height={14} fill="var(--accent)" opacity={0.75} />
      <circle cx={208} cy={58} r={17} stroke="var(--accent)" strokeWidth={2.5} strokeDasharray="7 4" />
      <circle cx={208} cy={58} r={6} stroke="currentColor" strokeWidth={1.5} />
      <path
        d="M60 104h200M72 96v16M112 96v16M152 96v16M192 96v16M232 96v16"
        stroke="currentColor"
        strokeWidth={1.5}
      />
    </svg>
  );
}
