import { areas } from './vectorAreas.ts';

/** A published or computed example: what goes in, what must come out. */
export interface Vector {
  readonly id: string;
  readonly area: string;
  readonly inputs: unknown;
  readonly expected: { readonly [key: string]: unknown };
  readonly tolerance: { readonly abs?: number; readonly rel?: number };
}
export interface VectorReport {
  readonly checked: number;
  readonly passed: number;
  readonly failed: readonly { readonly id: string; readonly expected: unknown; readonly got: unknown }[];
  readonly skipped: readonly { readonly id: string; readonly why: string }[];
}

/** Puts every vector through the kernel that its area names; areas that are not built yet are skipped and said so. */
export function runVectors(vectors: readonly Vector[]): VectorReport {
  const failed: { id: string; expected: unknown; got: unknown }[] = [];
  const skipped: { id: string; why: string }[] = [];
  let checked = 0;
  for (const vector of vectors) {
    const answer = areas[vector.area];
    if (!answer) {
      skipped.push({ id: vector.id, why: `no kernel for area <${vector.area}> in this version` });
      continue;
    }
    checked++;
    const got = attempt(() => answer(vector.inputs as never));
    if (!holds(vector, got)) failed.push({ id: vector.id, expected: vector.expected, got });
  }
  return { checked, passed: checked - failed.length, failed, skipped };
}

function attempt(run: () => { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  try {
    return run();
  } catch (error) {
    return { threw: String(error) };
  }
}

/** Every expected key must be there and agree; further keys of the answer are not compared. */
function holds({ expected, tolerance }: Vector, got: { readonly [key: string]: unknown }): boolean {
  return Object.entries(expected).every(([key, value]) => agrees(value, got[key], tolerance));
}

function agrees(expected: unknown, got: unknown, tolerance: Vector['tolerance']): boolean {
  if (typeof expected === 'number') {
    if (typeof got !== 'number' || !Number.isFinite(got)) return false;
    const allowed = Math.max(tolerance.abs ?? 0, (tolerance.rel ?? 0) * Math.abs(expected));
    return Math.abs(expected - got) <= allowed + 1e-12;
  }
  if (Array.isArray(expected))
    return (
      Array.isArray(got) &&
      got.length === expected.length &&
      expected.every((item, index) => agrees(item, got[index], tolerance))
    );
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return false;
    const answer = got as { readonly [key: string]: unknown };
    const keys = Object.keys(expected);
    return (
      keys.length === Object.keys(answer).length &&
      keys.every((key) => agrees((expected as Record<string, unknown>)[key], answer[key], tolerance))
    );
  }
  return Object.is(expected, got);
}
