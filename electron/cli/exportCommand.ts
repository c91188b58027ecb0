import { basename, extname, resolve } from 'node:path';
import { apply } from '../../shared/changes/index.ts';
import { removeMap } from '../../shared/commands/index.ts';
import { exportText, type ExportFormat } from '../../shared/exchange/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { makePng } from '../ipc/makePng.ts';
import { AppFailure } from '../log/appFailure.ts';
import { picture } from '../../shared/report/index.ts';
import { onlyFile, required, UsageError, type Arguments } from './arguments.ts';
import type { CommandContext, CommandLine } from './commandLine.ts';
import { pickMaps } from './pickMap.ts';

const formats: { readonly [ending: string]: ExportFormat } = { '.bpmn': 'bpmn', '.json': 'json' };
const pictures = ['.svg', '.png'];
/** Named in the design, not built yet. */
const LATER = ['.csv', '.xlsx', '.html'];
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
    const format = formats[ending];
    if (format === undefined) {
      if (LATER.includes(ending)) throw new UsageError('cli.not-in-this-version', { what: ending });
      throw new UsageError('cli.bad-ending', {
        file: to,
        endings: [...Object.keys(formats), ...pictures].join(', '),
      });
    }
    const { doc } = await readWorkspace(onlyFile(args));
    const mapIds = pickMaps(doc, args.options.process, text).map(({ id }) => id);
    // BPMN leaves other maps out by itself and keeps calls to them; JSON is a workspace, so the others are taken out of it first.
    const content =
      format === 'bpmn'
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

/** One map as a picture: which one has to be said where there are several. */
async function exportPicture(
  args: Arguments,
  { text, fonts, printer }: CommandContext,
  { to, isPng }: { readonly to: string; readonly isPng: boolean },
) {
  const scale = isPng ? scaleOf(args.options.scale) : USUAL_SCALE;
  const { doc, path } = await readWorkspace(onlyFile(args));
  const maps = pickMaps(doc, args.options.process, text);
  if (maps.length > 1)
    throw new UsageError('cli.which-process', { names: maps.map(({ name }) => name).join(', ') });
  const [map] = maps;
  if (!map) throw new AppFailure('map-missing', text('cli.no-maps', { file: basename(path) }));
  const drawn = picture({ doc, mapId: map.id, fonts });
  const content = isPng ? await makePng(drawn, scale, (job) => printer().takePicture(job)) : drawn.svg;
  atomicWrite(to, content, { overwrite: true });
  return { json: { path: to, processes: [map.id] }, lines: [text('cli.exported', { file: basename(to) })] };
}

function scaleOf(value: string | undefined): number {
  const scale = value === undefined ? USUAL_SCALE : Number(value);
  if (!(scale >= 0.1 && scale <= MOST_SCALE)) throw new UsageError('cli.bad-scale', { value: value ?? '' });
  return scale;
}
