/** Random commands that reshape a map, for the property tests of the document; see `randomEdits.ts`. */
import * as commands from '../../../shared/commands/index.ts';
import type { Command, CommandContext } from '../../../shared/commands/index.ts';
import { sheetOf, type Doc } from '../../../shared/model/index.ts';

interface Call {
  readonly command: Command<unknown>;
  readonly args: unknown;
}
type Attempt = (
  doc: Doc,
  edit: { readonly numbers: readonly number[]; readonly word: string },
  context: CommandContext,
) => Call | null;

const run = <Args>(command: Command<Args>, args: Args): Call => ({ command, args });
const oneOf = <T>(list: readonly T[], n: number): T | undefined =>
  list[Math.abs(n) % Math.max(1, list.length)];
const size = (n: number) => ({ width: 120 + Math.abs(n % 80), height: 64 });

/** One to four steps one after the other along the flow, from any of them on. */
function chainFrom(doc: Doc, n: number): string[] {
  const ids: string[] = [];
  let id = oneOf(Object.keys(doc.step), n);
  while (id !== undefined && !ids.includes(id) && ids.length < 1 + (Math.abs(n) % 4)) {
    ids.push(id);
    const from = id;
    id = Object.values(doc.flow).find((flow) => flow.type === 'sequence' && flow.fromId === from)?.toId;
  }
  return ids;
}
const someNodes = (doc: Doc, numbers: readonly number[]): string[] => {
  const all = [
    ...Object.keys(doc.step),
    ...Object.keys(doc.gateway),
    ...Object.keys(doc.event),
    ...Object.keys(doc.note),
  ];
  return [...new Set(numbers.slice(0, 5).flatMap((n) => oneOf(all, n) ?? []))];
};

export const reshapes: readonly Attempt[] = [
  (doc, { numbers: [a, b] }) => {
    const step = oneOf(
      Object.values(doc.step).filter(({ type }) => type === 'subprocess'),
      a!,
    );
    return step
      ? run(commands.expandStep, { id: step.id, isExpanded: !step.isExpanded, closedSize: size(b!) })
      : null;
  },
  (doc, { numbers }) =>
    run(commands.arrangeElements, {
      ids: someNodes(doc, numbers),
      how: oneOf(commands.arrangements, numbers[6]!)!,
    }),
  (doc, { numbers: [a, b, at, by] }) => {
    const step = oneOf(Object.values(doc.step), a!);
    if (!step) return null;
    const axis = b! % 2 ? 'x' : 'y';
    return run(commands.spreadMap, {
      mapId: step.mapId,
      sheetId: sheetOf(doc, step.parentId),
      axis,
      at: at!,
      by: by!,
    });
  },
  (doc, { numbers }) => {
    const ids = someNodes(doc, numbers);
    const look = ids[0] === undefined ? null : commands.lookOf(doc, ids[0]);
    return look ? run(commands.setLook, { ids, look }) : null;
  },
  (doc, { numbers: [a, b, c], word }, { newId }) =>
    run(commands.extractSteps, {
      ids: chainFrom(doc, a!),
      stepId: newId('step'),
      name: word,
      size: size(c!),
      ...(b! % 2 ? { newMapId: newId('map') } : {}),
    }),
  (doc, { numbers: [a] }) => {
    const step = oneOf(
      Object.values(doc.step).filter(({ id }) => commands.inlineStep.refuse(doc, { id }) === null),
      a!,
    );
    return step ? run(commands.inlineStep, { id: step.id }) : null;
  },
  (doc, { numbers: [a, b, c] }) => {
    const kind = oneOf(commands.mergeableKinds, a!)!;
    const ids = Object.keys(doc[kind]);
    const [keepId, goneId] = [oneOf(ids, b!), oneOf(ids, c!)];
    return keepId !== undefined && goneId !== undefined
      ? run(commands.mergeRecords, { kind, keepId, goneIds: [goneId] })
      : null;
  },
];
