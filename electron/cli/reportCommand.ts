import { basename, extname, resolve } from 'node:path';
import { analyse } from '../../shared/engine/index.ts';
import type { Paper } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { pageCount } from '../ipc/finishPdf.ts';
import { makePdf } from '../ipc/makePdf.ts';
import { AppFailure } from '../log/appFailure.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { onlyFile, required, UsageError } from './arguments.ts';
import type { CommandLine } from './commandLine.ts';
import { pickMaps } from './pickMap.ts';

const PAPERS: readonly Paper[] = ['A4', 'A3', 'Letter', 'fit'];
/** Named in the design, not built yet. */
const LATER = ['poster', 'pack'];

/** The PDF of one map, or of all in their order. The file named is written anew, whole or not at all. */
export const reportCommand: CommandLine = {
  usage: 'cli.help-report',
  async run(args, { text, asOf, fonts, printer }) {
    const { pdf, process: wanted, paper, as = 'sheet' } = args.options;
    const to = resolve(required(pdf, 'pdf'));
    if (extname(to).toLowerCase() !== '.pdf')
      throw new UsageError('cli.bad-ending', { file: to, endings: '.pdf' });
    if (as !== 'sheet')
      throw new UsageError(LATER.includes(as) ? 'cli.not-in-this-version' : 'cli.bad-kind', { what: as });
    const chosen = paper === undefined ? null : paperOf(paper);
    const { doc, path } = await readWorkspace(onlyFile(args));
    const mapIds = pickMaps(doc, wanted, text).map(({ id }) => id);
    if (mapIds.length === 0)
      throw new AppFailure('map-missing', text('cli.no-maps', { file: basename(path) }));
    const choices = {
      paper: chosen ?? doc.workspace[WORKSPACE_ID]?.paper ?? 'A4',
      orientation: 'auto',
      withMarks: true,
      withCandidates: true,
    } as const;
    const analysis = analyse(doc, { asOf });
    const request = { doc, analysis, mapIds, choices, today: asOf, text, fonts };
    const bytes = await makePdf(request, (job) => printer().printHtml(job));
    atomicWrite(to, bytes, { overwrite: true });
    const pages = pageCount(bytes);
    return { json: { path: to, pages }, lines: [text('cli.written', { n: pages, file: to })] };
  },
};

function paperOf(value: string): Paper {
  const paper = PAPERS.find((known) => known.toLowerCase() === value.toLowerCase());
  if (paper === undefined) throw new UsageError('cli.bad-paper', { value });
  return paper;
}
