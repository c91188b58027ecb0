/** Small drawings in the colours of the theme; they say nothing that the words beside them do not. */
const frame = { viewBox: '0 0 160 72', width: 160, height: 72, fill: 'none', 'aria-hidden': true } as const;
const line = { stroke: 'currentColor', strokeWidth: 1.5 } as const;

export function BlankDrawing() {
  return (
    <svg {...frame}>
      <circle cx={32} cy={36} r={10} {...line} />
      <path d="M43 36h18m-5-4 5 4-5 4" {...line} />
      <rect x={62} y={20} width={62} height={32} rx={5} stroke="var(--accent)" strokeWidth={2} />
      <path d="M74 30v12" stroke="var(--accent)" strokeWidth={2} />
    </svg>
  );
}

export function ListDrawing() {
  return (
    <svg {...frame}>
      <path d="M18 20h34M18 32h26M18 44h30M18 56h22" {...line} strokeLinecap="round" />
      <path d="M64 36h14m-5-4 5 4-5 4" stroke="var(--accent)" strokeWidth={2} />
      {[88, 114, 140].map((x, index) => (
        <g key={x}>
          <rect x={x - 8} y={28} width={16} height={16} rx={3} {...line} />
          {index < 2 && <path d={`M${x + 8} 36h10`} {...line} />}
        </g>
      ))}
    </svg>
  );
}

export function ReadyDrawing() {
  return (
    <svg {...frame}>
      {[0, 1, 2].map((place) => (
        <rect
          key={place}
          x={20 + place * 12}
          y={22 - place * 6}
          width={72}
          height={40}
          rx={4}
          fill="var(--sunken)"
          {...line}
        />
      ))}
      <path d="M52 30h14m8 0h14m8 0h8" {...line} />
      <circle cx={52} cy={30} r={3} {...line} />
      <path d="M122 36h18m-5-4 5 4-5 4" stroke="var(--accent)" strokeWidth={2} />
    </svg>
  );
}

export function ExampleDrawing() {
  return (
    <svg {...frame}>
      <path d="M14 12h132v48H14zM14 36h132M26 12v48" {...line} opacity={0.6} />
      <rect x={36} y={16} width={26} height={14} rx={3} {...line} />
      <rect x={76} y={16} width={26} height={14} rx={3} {...line} />
      <rect x={76} y={42} width={26} height={14} rx={3} {...line} />
      <rect x={114} y={42} width={24} height={14} rx={3} {...line} />
      <path d="M62 23h14M89 30v12M102 49h12" {...line} />
      <circle cx={102} cy={16} r={5} fill="var(--mark-bottleneck)" />
      <path d="m138 36 1.6 4 4.2 1.6-4.2 1.6-1.6 4-1.6-4-4.2-1.6 4.2-1.6z" fill="var(--candidate)" />
    </svg>
  );
}

export function BpmnDrawing() {
  return (
    <svg {...frame}>
      <path d="M20 12h26l10 10v38H20zM46 12v10h10" {...line} />
      <path d="M68 36h18m-5-4 5 4-5 4" stroke="var(--accent)" strokeWidth={2} />
      <path d="m108 22 14 14-14 14-14-14z" {...line} />
      <path d="M122 36h8" {...line} />
      <circle cx={140} cy={36} r={9} stroke="currentColor" strokeWidth={3} />
    </svg>
  );
}
