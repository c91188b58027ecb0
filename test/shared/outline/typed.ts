/** A blank map with a list typed into it, and what the outline tells of it afterwards. */
import { apply } from '../../../shared/changes/index.ts';
import { addMap, type Command, type CommandContext } from '../../../shared/commands/index.ts';
import { violations, type Doc } from '../../../shared/model/index.ts';
import {
  outlineOf,
  readList,
  rowsOf,
  toTyped,
  typeLines,
  writeList,
  type TypedItem,
} from '../../../shared/outline/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { countingIds } from '../commands/randomEdits.ts';

export const MAP = 'm';

export function aDesk(): {
  doc: Doc;
  readonly run: <Args>(command: Command<Args>, args: Args) => string | null;
} {
  const context: CommandContext = { newId: countingIds(), today: '2026-11-25' };
  const desk = {
    doc: aDoc().build(),
    run<Args>(command: Command<Args>, args: Args) {
      const refusal = command.refuse(desk.doc, args);
      if (refusal) return refusal;
      desk.doc = apply(desk.doc, command.plan(desk.doc, args, context));
      const wrong = violations(desk.doc);
      if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
      return null;
    },
  };
  desk.run(addMap, { id: MAP, name: 'Map', startId: 's', stepId: 'first' });
  return desk;
}

/** A list typed into a new map: its first step takes the place of the one that waits for a name. */
export function typedDesk(list: string | readonly TypedItem[]): ReturnType<typeof aDesk> {
  const desk = aDesk();
  const items = typeof list === 'string' ? readList(list).items : list;
  desk.run(typeLines, {
    mapId: MAP,
    afterKey: null,
    depth: 0,
    list: { ways: null, items },
    replacesId: 'first',
  });
  return desk;
}
export const typedMap = (list: string | readonly TypedItem[]): Doc => typedDesk(list).doc;

export const typedOf = (doc: Doc, mapId: string = MAP): TypedItem[] =>
  outlineOf(doc, mapId).sections.flatMap(({ sequences }) =>
    sequences.flatMap((sequence) => toTyped(doc, sequence)),
  );
/** The outline as text, one line a row. */
export const told = (doc: Doc, mapId: string = MAP): string => writeList(typedOf(doc, mapId));

/** The key of the line with this name. */
export function keyOf(doc: Doc, name: string, mapId: string = MAP): string {
  const row = rowsOf(outlineOf(doc, mapId)).list.find(
    ({ id }) =>
      (doc.step[id] ?? doc.gateway[id] ?? doc.event[id] ?? doc.flow[id] ?? doc.pool[id])?.name === name,
  );
  if (!row) throw new Error(`no line <${name}>`);
  return row.key;
}
