import { keptDifferences } from '../../engine/index.ts';
import type { Text } from '../../text/index.ts';

/** "method 2026.4", "method 2026.4 with 3 values of your own": by what a promise was made; empty where that was not kept. */
function keptMethodWords(baseline: { readonly [field: string]: unknown }, text: Text): string {
  const version = baseline['methodVersion'];
  if (typeof version !== 'string' || version === '') return '';
  const { length: n } = keptDifferences(baseline);
  return n === 0 ? text('method.kept', { version }) : text('method.keptOwn', { version, n });
}

/** "Promised on 11 November 2026 by method 2026.4". */
export function frozenWords(
  baseline: { readonly [field: string]: unknown },
  date: string,
  text: Text,
): string {
  const method = keptMethodWords(baseline, text);
  return method === '' ? text('results.frozen', { date }) : text('results.frozenBy', { date, method });
}
