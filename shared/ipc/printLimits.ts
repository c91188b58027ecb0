/** Between which numbers a choice for paper may lie, both included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Sides and margins in mm, scale as a share of the size on the screen. */
export const printLimits = {
  /** The foot of a page needs its width; PDF readers open no side longer than 200 inches. */
  side: { least: 100, most: 5_000 },
  margin: { least: 0, most: 30 },
  /** Half of it holds the letters of the lines that go on. */
  overlap: { least: 8, most: 50 },
  scale: { least: 0.1, most: 10 },
} as const satisfies Readonly<Record<string, Limits>>;

export const isWithin = (value: number, { least, most }: Limits): boolean => value >= least && value <= most;
