import { basename, extname, resolve } from 'node:path';
import { apply } from '../../shared/changes/index.ts';
import { removeMap } from '../../shared/commands/index.ts';
import { exportText, type ExportFormat } from '../../shared/exchange/index.ts';
import type { Doc, ProcessMap } from '../../shared/model/index.ts';
import type { Text } from '../../shared/text/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { letterOutlines } from '../ipc/letterOutlines.ts';
import { makePng } from '../ipc/makePng.ts';
import { makeTables, tableFor } from '../ipc/makeTables.ts';
import { AppFailure } from '../log/appFailure.ts';
import { analyse } from '../../shared/engine/index.ts';
import { redactionFor } from '../../shared/redaction/index.ts';
import { picture, tableIds } from '../../shared/report/index.ts';
import { makeWebPage } from '../ipc/makePdf.ts';
import { audienceOf, onlyFile, required, UsageError, type Arguments, type Options } from './arguments.ts';
import type { CommandContext, CommandLine } from './commandLine.ts';
import { pickMaps } from './pickMap.ts';

const formats: { readonly [ending: string]: ExportFormat } = {
  '.bpmn': 'bpmn',
  '.json': 'json',
  '.mmd': 'mermaid',
};
const pictures = ['.svg', '.png'];
const tables = ['.csv', '.xlsx'] as const;
/** Px of a bitmap for each of the drawing, unless `--scale` says otherwise. */
const USUAL_SCALE = 2;
const MOST_SCALE = 16;

/** A workspace, or one of its maps, as a file that others read. The file named is written anew, whole or not at all. */
export const exportCommand: CommandLine = {
  usage: 'cli.help-export',
  async run(args, context) {
    const { text } = context;
    const to = resolve(required(args.options.to, 'to'));
    const ending = extname(to).toLowerCase();
    if (pictures.includes(ending)) return exportPicture(args, context, { to, isPng: ending === '.png' });
    if (ending === '.html') return exportWebPage(args, context, to);
    const table = tables.find((each) => each === ending);
    if (table) return exportTables(args, context, { to, ending: table });
    const format = formats[ending];
    if (format === undefined) {
      throw new UsageError('cli.bad-ending', {
        file: to,
        endings: [...Object.keys(formats), ...pictures, ...tables, '.html'].join(', '),
      });
    }
    const { doc, path } = await readWorkspace(onlyFile(args));
    const maps = pickMaps(doc, args.options.process, text);
    const mapIds = (format === 'mermaid' ? [onlyOne(maps, path, text)] : maps).map(({ id }) => id);

    // BPMN leaves other maps out by itself and keeps calls to them; JSON is a workspace, so the others are taken out of it first.
    const content =
      format === 'bpmn' || format === 'mermaid'
        ? exportText(doc, format, mapIds)
        : exportText(onlyMaps(doc, mapIds, context), format);
    atomicWrite(to, content, { overwrite: true });
    return { json: { path: to, processes: mapIds }, lines: [text('cli.exported', { file: basename(to) })] };
  },
};

/** The workspace as if every other map had been deleted in it. */
function onlyMaps(doc: Doc, mapIds: readonly string[], { newId, asOf: today }: CommandContext): Doc {
  return Object.values(doc.map)
    .filter(({ id }) => !mapIds.includes(id))
    .reduce((rest, { id }) => apply(rest, removeMap.plan(rest, { id }, { newId, today })), doc);
}

/** The map of a file that holds one: which one has to be said where there are several. */
function onlyOne(maps: readonly ProcessMap[], path: string, text: Text): ProcessMap {
  if (maps.length > 1)
    throw new UsageError('cli.which-process', { names: maps.map(({ name }) => name).join(', ') });
  const [map] = maps;
  if (!map) throw new AppFailure('map-missing', text('cli.no-maps', { file: basename(path) }));
  return map;
}

/** Tables of all maps, or of one: a workbook holds every table, a CSV file the one that `--table` names. */
async function exportTables(
  args: Arguments,
  { text, asOf: today }: CommandContext,
  { to, ending }: { readonly to: string; readonly ending: (typeof tables)[number] },
) {
  const table = tableFor(ending, args.options.table);
  if (table === null)
    throw new UsageError('cli.bad-table', { value: args.options.table ?? '', tables: tableIds.join(', ') });
  const { doc } = await readWorkspace(onlyFile(args));
  const maps = pickMaps(doc, args.options.process, text);
  atomicWrite(to, await makeTables({ doc, maps, today, text }, table), { overwrite: true });
  return {
    json: { path: to, processes: maps.map(({ id }) => id), table },
    lines: [text('cli.exported', { file: basename(to) })],
  };
}

/** The whole workspace as a page for a browser, for the audience that is named. */
async function exportWebPage(args: Arguments, { text, fonts, asOf }: CommandContext, to: string) {
  const audience = audienceOf(args.options.audience);
  const { doc } = await readWorkspace(onlyFile(args));
  const page = makeWebPage({
    ...{ doc, analysis: analyse(doc, { asOf }), today: asOf, fonts },
    pack: {
      language: args.options.language,
      paper: 'A4',
      audience,
      without: [],
      redaction: redactionFor(audience, doc),
    },
  });
  atomicWrite(to, page, { overwrite: true });
  return {
    json: { path: to, processes: Object.keys(doc.map) },
    lines: [text('cli.exported', { file: basename(to) })],
  };
}

/** One map as a picture. */
async function exportPicture(
  args: Arguments,
  { text, fonts, printer }: CommandContext,
  { to, isPng }: { readonly to: string; readonly isPng: boolean },
) {
  const scale = isPng ? scaleOf(args.options.scale) : USUAL_SCALE;
  const isOutlined = areOutlines(args.options);
  const { doc, path } = await readWorkspace(onlyFile(args));
  const maps = pickMaps(doc, args.options.process, text);
  const map = onlyOne(maps, path, text);
  const letters = isOutlined ? { fonts: null, outlines: await letterOutlines(fonts) } : { fonts };
  const drawn = picture({ doc, mapId: map.id, ...letters });
  const content = isPng ? await makePng(drawn, scale, (job) => printer().takePicture(job)) : drawn.svg;
  atomicWrite(to, content, { overwrite: true });
  return { json: { path: to, processes: [map.id] }, lines: [text('cli.exported', { file: basename(to) })] };
}

function areOutlines({ letters = 'text' }: Options): boolean {
  if (letters !== 'text' && letters !== 'outlines')
    throw new UsageError('cli.bad-letters', { value: letters });
  return letters === 'outlines';
}

function scaleOf(value: string | undefined): number {
  const scale = value === undefined ? USUAL_SCALE : Number(value);
  if (!(scale >= 0.1 && scale <= MOST_SCALE)) throw new UsageError('cli.bad-scale', { value: value ?? '' });
  return scale;
}
