import { basename, extname, resolve } from 'node:path';
import { analyse } from '../../shared/engine/index.ts';
import { listPaperFor, WORKSPACE_ID } from '../../shared/model/index.ts';
import { redactionFor } from '../../shared/redaction/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { pageCount } from '../ipc/finishPdf.ts';
import { makePack, makePdf } from '../ipc/makePdf.ts';
import { AppFailure } from '../log/appFailure.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { onlyFile, required, UsageError } from './arguments.ts';
import type { CommandLine } from './commandLine.ts';
import { pickMaps } from './pickMap.ts';
import { layerOptions } from './layerOptions.ts';
import { packOptions } from './packOptions.ts';
import { printOptions } from './printOptions.ts';

/** The PDF of one map, of all in their order, as sheets or posters, or the client pack. The file named is written anew, whole or not at all. */
export const reportCommand: CommandLine = {
  usage: 'cli.help-report',
  async run(args, { text, asOf, fonts, printer }) {
    const { pdf, process: wanted } = args.options;
    const to = resolve(required(pdf, 'pdf'));
    if (extname(to).toLowerCase() !== '.pdf')
      throw new UsageError('cli.bad-ending', { file: to, endings: '.pdf' });
    const pack = packOptions(args);
    // Wrong usage is said before any file is read; the paper of the workspace is none.
    printOptions(args.options, 'A4');
    layerOptions(args.options);
    const { doc, path } = await readWorkspace(onlyFile(args));
    const mapIds = pickMaps(doc, wanted, text).map(({ id }) => id);
    if (mapIds.length === 0)
      throw new AppFailure('map-missing', text('cli.no-maps', { file: basename(path) }));
    const own = doc.workspace[WORKSPACE_ID]?.paper;
    const request = { doc, analysis: analyse(doc, { asOf }), today: asOf, fonts };
    const print = (job: Parameters<ReturnType<typeof printer>['printHtml']>[0]) => printer().printHtml(job);
    const bytes = await (pack === null
      ? makePdf(
          {
            ...request,
            text,
            mapIds,
            choices: {
              ...printOptions(args.options, own ?? 'A4'),
              ...layerOptions(args.options),
            },
          },
          print,
        )
      : makePack(
          {
            ...request,
            pack: {
              ...pack,
              paper: pack.paper ?? listPaperFor(own),
              redaction: redactionFor(pack.audience, doc),
            },
          },
          print,
        ));
    atomicWrite(to, bytes, { overwrite: true });
    const pages = pageCount(bytes);
    return { json: { path: to, pages }, lines: [text('cli.written', { n: pages, file: to })] };
  },
};
