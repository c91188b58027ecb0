import type { Audience, PackChoices } from '../../shared/ipc/index.ts';
import { packParts } from '../../shared/ipc/index.ts';
import { type ListPaper, listPapers } from '../../shared/model/index.ts';
import { type Arguments, audienceOf, type Options, UsageError } from './arguments.ts';
import { layerOptions } from './layerOptions.ts';
import { inkOf } from './printOptions.ts';

export interface PackOptions extends Pick<PackChoices, 'language' | 'without' | 'layers' | 'ink'> {
  readonly audience: Audience;
  /** Null: none is named. */
  readonly paper: ListPaper | null;
}

/** A pack is not laid out by these. */
const ofSheets = ['orientation', 'margin', 'scale', 'poster', 'overlap'] as const;

/** What `--pack` and the options that go with it say; null: no pack is asked for. Throws `UsageError` for what is none of a pack. */
export function packOptions({ options }: Arguments): PackOptions | null {
  const { as = 'sheet', pack, audience, parts, process: wanted, language } = options;
  if (as !== 'sheet' && as !== 'poster' && as !== 'pack') throw new UsageError('cli.bad-kind', { what: as });
  if (!pack && as !== 'pack') {
    if (audience !== undefined) throw new UsageError('cli.audience-of-pack');
    if (parts !== undefined) throw new UsageError('cli.parts-of-pack');
    return null;
  }
  if (wanted !== undefined) throw new UsageError('cli.pack-is-whole');
  const misplaced = ofSheets.find((option) => options[option] !== undefined);
  if (misplaced !== undefined) throw new UsageError('cli.not-of-pack', { option: misplaced });
  return {
    language,
    audience: audienceOf(audience),
    paper: paperOf(options),
    without: leftOut(options),
    layers: layerOptions(options),
    ink: inkOf(options),
  };
}

function paperOf({ paper }: Options): ListPaper | null {
  if (paper === undefined) return null;
  const known = listPapers.find((name) => name.toLowerCase() === paper.toLowerCase());
  if (known === undefined)
    throw new UsageError('cli.bad-pack-paper', { value: paper, papers: listPapers.join(', ') });
  return known;
}

/** The parts that `--parts` does not name; none where it says nothing. */
function leftOut({ parts }: Options): PackChoices['without'] {
  if (parts === undefined) return [];
  const named = parts.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !packParts.some((part) => part === name));
  if (unknown !== undefined)
    throw new UsageError('cli.bad-part', { value: unknown, parts: packParts.join(', ') });
  return packParts.filter((part) => !named.includes(part));
}
