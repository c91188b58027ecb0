/** A style of draw.io ("rhombus;html=1;fillColor=none") taken apart. */
export interface Style {
  /** Words without a value, in lower case: `rhombus`, `swimlane`, `text`, … */
  readonly flags: ReadonlySet<string>;
  /** What `shape` names, in lower case and without "mxgraph."; else the first word that stands for a shape; "" for a plain rectangle. */
  readonly shape: string;
  readonly get: (key: string) => string | null;
}

const shapeWords = [
  'ellipse',
  'rhombus',
  'doubleellipse',
  'triangle',
  'hexagon',
  'line',
  'image',
  'cloud',
  'actor',
  'cylinder',
];

export function readStyle(source: string): Style {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const part of source.split(';')) {
    const at = part.indexOf('=');
    if (at > 0) values.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
    else if (part.trim() !== '') flags.add(part.trim().toLowerCase());
  }
  const named = values
    .get('shape')
    ?.toLowerCase()
    .replace(/^mxgraph\./, '');
  const shape = named ?? shapeWords.find((word) => flags.has(word)) ?? '';
  return { flags, shape, get: (key) => values.get(key) ?? null };
}
