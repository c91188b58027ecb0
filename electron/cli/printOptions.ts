import {
  type Ink,
  inks,
  isWithin,
  type Paper,
  type PrintChoices,
  printLimits,
} from '../../shared/ipc/index.ts';
import { type PaperName, paperNames, paperSizes } from '../../shared/model/index.ts';
import { mostMargin, readLength, readPaperSize, readShare } from '../../shared/report/index.ts';
import { formatShare } from '../../shared/text/index.ts';
import { type Options, UsageError } from './arguments.ts';

type PaperChoices = Pick<
  PrintChoices,
  'paper' | 'customSize' | 'orientation' | 'margin' | 'scale' | 'poster' | 'ink'
>;

const orientations = ['portrait', 'landscape', 'auto'] as const;

/** What `--paper`, `--orientation`, `--margin`, `--scale`, `--ink`, `--poster` and `--overlap` say; `own` is the paper of the workspace. Throws `UsageError` for what no paper bears. */
export function printOptions(options: Options, own: PaperName): PaperChoices {
  const paper = options.paper === undefined ? { paper: own } : paperOf(options.paper);
  const margin = options.margin === undefined ? null : marginOf(options.margin, paper);
  const poster = posterOf(options);
  const scale = poster?.scale ?? (options.scale === undefined ? null : scaleOf(options.scale));
  return {
    ...paper,
    orientation: orientationOf(options.orientation ?? 'auto'),
    ...(margin === null ? {} : { margin }),
    ...(scale === null ? {} : { scale }),
    ink: inkOf(options),
    ...(poster === null ? {} : { poster: poster.choices }),
  };
}

function paperOf(value: string): Pick<PrintChoices, 'paper' | 'customSize'> {
  const known: Paper | undefined = [...paperNames, 'fit' as const].find(
    (name) => name.toLowerCase() === value.toLowerCase(),
  );
  if (known !== undefined) return { paper: known };
  const customSize = readPaperSize(value);
  if (customSize === null) throw new UsageError('cli.bad-paper', { value, papers: paperNames.join(', ') });
  const { least, most } = printLimits.side;
  for (const side of [customSize.width, customSize.height])
    if (!isWithin(side, printLimits.side)) throw new UsageError('cli.bad-size', { value, least, most });
  return { paper: 'custom', customSize };
}

function marginOf(value: string, { paper, customSize }: Pick<PrintChoices, 'paper' | 'customSize'>): number {
  const named = paper === 'custom' || paper === 'fit' ? null : paperSizes[paper];
  const size = customSize ?? named;
  const most = size ? mostMargin(size) : printLimits.margin.most;
  const margin = readLength(value);
  if (margin === null || !isWithin(margin, { ...printLimits.margin, most }))
    throw new UsageError('cli.bad-margin', { value, most });
  return margin;
}

function scaleOf(value: string): number | null {
  if (value === 'fit') return null;
  const scale = readShare(value, 'share');
  if (scale === null || !isWithin(scale, printLimits.scale)) {
    const { least, most } = printLimits.scale;
    // In the language of the sentence.
    const say = (share: number) => formatShare(share, 'en');
    throw new UsageError('cli.bad-print-scale', { value, least: say(least), most: say(most) });
  }
  return scale;
}

/** `--poster A1` fits a paper, `--poster 900x600mm` a size of one's own, `--poster 150%` is a scale; without a value it is 100 %. */
function posterOf({ as, poster = as === 'poster' ? '100%' : undefined, overlap }: Options) {
  if (poster === undefined) {
    if (overlap !== undefined) throw new UsageError('cli.overlap-of-poster');
    return null;
  }
  const shared = overlap === undefined ? {} : { overlap: overlapOf(overlap) };
  const isScale = /^[\d.,]+\s*%$/.test(poster);
  if (isScale) return { scale: scaleOf(poster), choices: { size: null, ...shared } };
  const { paper, customSize } = paperOf(poster);
  if (paper === 'fit') throw new UsageError('cli.bad-poster', { value: poster });
  const size = paper === 'custom' ? customSize! : paperSizes[paper];
  return { scale: null, choices: { size, ...shared } };
}

function overlapOf(value: string): number {
  const overlap = readLength(value);
  if (overlap === null || !isWithin(overlap, printLimits.overlap))
    throw new UsageError('cli.bad-overlap', { value, ...printLimits.overlap });
  return overlap;
}

/** The ink that `--ink` names. */
export function inkOf({ ink = 'colour' }: Options): Ink {
  const known = inks.find((one) => one === ink);
  if (known === undefined) throw new UsageError('cli.bad-ink', { value: ink });
  return known;
}

function orientationOf(value: string): PrintChoices['orientation'] {
  const known = orientations.find((one) => one === value);
  if (known === undefined) throw new UsageError('cli.bad-orientation', { value });
  return known;
}
