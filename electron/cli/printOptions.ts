import { isWithin, type Paper, type PrintChoices, printLimits } from '../../shared/ipc/index.ts';
import { type PaperName, paperNames, paperSizes } from '../../shared/model/index.ts';
import { mostMargin, readLength, readPaperSize, readShare } from '../../shared/report/index.ts';
import { type Options, UsageError } from './arguments.ts';

type PaperChoices = Pick<PrintChoices, 'paper' | 'customSize' | 'orientation' | 'margin' | 'scale'>;

const orientations = ['portrait', 'landscape', 'auto'] as const;

/** What `--paper`, `--orientation`, `--margin` and `--scale` say; `own` is the paper of the workspace. Throws `UsageError` for what no paper bears. */
export function printOptions(options: Options, own: PaperName): PaperChoices {
  const paper = options.paper === undefined ? { paper: own } : paperOf(options.paper);
  const margin = options.margin === undefined ? null : marginOf(options.margin, paper);
  const scale = options.scale === undefined ? null : scaleOf(options.scale);
  return {
    ...paper,
    orientation: orientationOf(options.orientation ?? 'auto'),
    ...(margin === null ? {} : { margin }),
    ...(scale === null ? {} : { scale }),
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
    throw new UsageError('cli.bad-print-scale', { value, least: least * 100, most: most * 100 });
  }
  return scale;
}

function orientationOf(value: string): PrintChoices['orientation'] {
  const known = orientations.find((one) => one === value);
  if (known === undefined) throw new UsageError('cli.bad-orientation', { value });
  return known;
}
