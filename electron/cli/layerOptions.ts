import type { PaperLayers } from '../../shared/ipc/index.ts';
import { heatMeasures } from '../../shared/model/index.ts';
import { type Options, UsageError } from './arguments.ts';

const layers = ['marks', 'candidates', 'figures', 'goals'] as const;
const USUAL = 'marks,candidates';

/** What `--layers` (marks and candidates where nothing is said, `none` for the map alone) and `--heat` say. Throws `UsageError` for what is none. */
export function layerOptions(options: Options): PaperLayers {
  const asked = (options.layers ?? USUAL).split(',').map((name) => name.trim());
  const named = asked.join() === 'none' ? [] : asked;
  const unknown = named.find((name) => !layers.some((layer) => layer === name));
  if (unknown !== undefined)
    throw new UsageError('cli.bad-layer', { value: unknown, layers: layers.join(', ') });
  const has = (layer: (typeof layers)[number]) => named.includes(layer);
  return {
    withMarks: has('marks'),
    withCandidates: has('candidates'),
    withFigures: has('figures'),
    withGoals: has('goals'),
    heat: heatOf(options),
  };
}

function heatOf({ heat }: Options): PaperLayers['heat'] {
  if (heat === undefined) return undefined;
  const known = heatMeasures.find((measure) => measure === heat);
  if (known === undefined)
    throw new UsageError('cli.bad-heat', { value: heat, measures: heatMeasures.join(', ') });
  return known;
}
