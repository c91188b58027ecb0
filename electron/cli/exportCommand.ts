import { basename, extname, resolve } from 'node:path';
import { apply } from '../../shared/changes/index.ts';
import { removeMap } from '../../shared/commands/index.ts';
import { exportText, type ExportFormat } from '../../shared/exchange/index.ts';
import type { Doc } from '../../shared/model/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { readWorkspace } from '../store/readWorkspace.ts';
import { onlyFile, required, UsageError } from './arguments.ts';
import type { CommandContext, CommandLine } from './commandLine.ts';
import { pickMaps } from './pickMap.ts';

const formats: { readonly [ending: string]: ExportFormat } = { '.bpmn': 'bpmn', '.json': 'json' };
/** Named in the design, not built yet. */
const LATER = ['.svg', '.png', '.csv', '.xlsx', '.html'];

/** A workspace, or one of its maps, as a file that others read. The file named is written anew, whole or not at all. */
export const exportCommand: CommandLine = {
  usage: 'cli.help-export',
  async run(args, context) {
    const { text } = context;
    const to = resolve(required(args.options.to, 'to'));
    const ending = extname(to).toLowerCase();
    const format = formats[ending];
    if (format === undefined) {
      if (LATER.includes(ending)) throw new UsageError('cli.not-in-this-version', { what: ending });
      throw new UsageError('cli.bad-ending', { file: to, endings: Object.keys(formats).join(', ') });
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
