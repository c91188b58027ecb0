/** Random commands with random arguments over what is there, for property tests of the document. */
import fc from 'fast-check';
import { apply, created, updated, type Change } from '../../../shared/changes/index.ts';
import * as commands from '../../../shared/commands/index.ts';
import type { Command, CommandContext } from '../../../shared/commands/index.ts';
import {
  asId,
  blank,
  elementOf,
  kinds,
  mapContents,
  type Doc,
  type Kind,
  type NewId,
} from '../../../shared/model/index.ts';
import { reshapes } from './randomReshapes.ts';
import { plain } from '../../builders/plain.ts';
import { readList, typeLines } from '../../../shared/outline/index.ts';
import { addReadyMap, readyMap, readyMapIds } from '../../../shared/templates/index.ts';
import { createText } from '../../../shared/text/index.ts';

/** Ids that count upwards: the same run gives the same ids. */
export function countingIds(prefix = ''): NewId {
  let next = 0;
  return <K extends string>(kind: K) => asId<K>(`${prefix}${kind}-${(next += 1)}`);
}

export const testContext = (): CommandContext => ({ newId: countingIds('n-'), today: '2026-11-23' });

interface Edit {
  readonly pick: number;
  readonly numbers: readonly number[];
  readonly word: string;
}

/** What a random edit is made of; `planEdit` turns it into a command over the document at hand. */
export const anyEdit: fc.Arbitrary<Edit> = fc.noBias(
  fc.record({
    pick: fc.nat(10_000),
    numbers: fc.array(fc.integer({ min: -500, max: 2000 }), { minLength: 8, maxLength: 8 }),
    word: fc.string({ maxLength: 12, unit: 'grapheme' }),
  }),
);

/** Runs long enough to build something and take it apart again. */
export const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 60, size: 'max' });

/** The changes of a random command that is not refused; null where it is. */
export function planEdit(
  doc: Doc,
  edit: Edit,
  context: CommandContext,
  note: (command: Command<unknown>) => void = () => undefined,
): readonly Change[] | null {
  const attempt = attempts[edit.pick % attempts.length]!;
  const call = attempt(doc, edit, context);
  if (!call || call.command.refuse(doc, call.args)) return null;
  note(call.command);
  return call.command.plan(doc, call.args, context);
}

interface Call {
  readonly command: Command<unknown>;
  readonly args: unknown;
}
const run = <Args>(command: Command<Args>, args: Args): Call => ({
  command: command,
  args,
});
type Attempt = (doc: Doc, edit: Edit, context: CommandContext) => Call | null;

const oneOf = <T>(list: readonly T[], n: number): T | undefined =>
  list[Math.abs(n) % Math.max(1, list.length)];
const mapIdOf = (doc: Doc, n: number) => oneOf(Object.keys(doc.map), n);
const nodeIdOf = (doc: Doc, n: number) =>
  oneOf(
    [
      ...Object.keys(doc.step),
      ...Object.keys(doc.event),
      ...Object.keys(doc.gateway),
      ...Object.keys(doc.note),
      ...Object.keys(doc.dataNode),
    ],
    n,
  );
const onAnyMap =
  (make: (doc: Doc, mapId: string, edit: Edit, context: CommandContext) => Call | null): Attempt =>
  (doc, edit, context) => {
    const mapId = mapIdOf(doc, edit.numbers[0]!);
    return mapId === undefined ? null : make(doc, mapId, edit, context);
  };
const nodeKinds = ['step', 'event', 'gateway', 'dataNode', 'note', 'group'] as const;

const repairs = [
  'addStart',
  'addEnd',
  'leadIn',
  'leadToEnd',
  'balanceShares',
  'nameBranches',
  'takeOtherwise',
  'takeAll',
  'waitForAll',
  'goOnWithOne',
  'takeIntoLane',
] as const satisfies readonly commands.RepairName[];

/** On lanes, pools and what sits on steps. */
const onLanes: readonly Attempt[] = [
  (doc, { numbers: [a, b, x, y] }) => {
    const event = oneOf(Object.values(doc.event), a!);
    const step = b! % 3 ? oneOf(Object.values(doc.step), b!) : undefined;
    return event
      ? run(commands.attachEvent, { id: event.id, stepId: step?.id ?? null, at: { x: x!, y: y! } })
      : null;
  },
  (doc, { numbers: [a, b] }) => {
    const lane = oneOf(Object.values(doc.lane), a!);
    return lane ? run(commands.moveLane, { id: lane.id, toIndex: Math.abs(b!) % 4 }) : null;
  },
  (doc, { numbers: [a, b, c] }) => {
    const lane = oneOf(Object.values(doc.lane), a!);
    const nodes = [...Object.values(doc.step), ...Object.values(doc.event), ...Object.values(doc.gateway)];
    const ids = [oneOf(nodes, b!), oneOf(nodes, c!)].flatMap((node) => node?.id ?? []);
    return lane ? run(commands.putInLane, { ids, laneId: lane.id }) : null;
  },
  (doc, { numbers: [a, edge, at] }) => {
    const lane = oneOf(Object.values(doc.lane), a!);
    const edges = ['before', 'after', 'from', 'to'] as const;
    return lane
      ? run(commands.resizeLane, { id: lane.id, edge: edges[Math.abs(edge!) % 4]!, at: at! })
      : null;
  },
  (doc, { numbers: [a] }, { newId }) => {
    const lane = oneOf(Object.values(doc.lane), a!);
    return lane
      ? run(commands.splitLane, { id: lane.id, firstId: newId('lane'), secondId: newId('lane') })
      : null;
  },
  (doc, { numbers: [a, b, n] }) =>
    run(commands.setSafeguards, {
      stepIds: [oneOf(Object.keys(doc.step), a!), oneOf(Object.keys(doc.step), b!)].flatMap((id) => id ?? []),
      safeguards: ['humanFallback', 'tested'].slice(0, Math.abs(n!) % 3),
      mitigation: (Math.abs(n!) % 12) / 10,
    }),
  onAnyMap((_doc, mapId, { word, numbers: [, x, y, box] }, { newId }) =>
    run(commands.addPool, {
      mapId,
      id: newId('pool'),
      name: word,
      isBlackBox: box! % 3 === 0,
      ...(x! % 2 ? { at: { x: x!, y: y! } } : {}),
    }),
  ),
  (doc, { numbers: [a, x, y, w, h] }) => {
    const box = oneOf([...Object.values(doc.pool), ...Object.values(doc.lane)], a!);
    return box
      ? run(commands.resizeElement, {
          id: box.id,
          box: { x: x!, y: y!, width: Math.abs(w!), height: Math.abs(h!) },
        })
      : null;
  },
  (doc, { numbers: [a, x, y, b] }) => {
    const pool = oneOf(Object.values(doc.pool), a!);
    const lane = oneOf(Object.values(doc.lane), b!);
    const moved = [pool, b! % 2 ? lane : undefined].filter((each) => each !== undefined);
    return run(commands.moveElements, { moves: moved.map(({ id }) => ({ id, x: x!, y: y! })) });
  },
  onAnyMap((_doc, mapId, { numbers: [, n] }) => (n! % 3 ? null : run(commands.turnMap, { mapId }))),
];

const attempts: readonly Attempt[] = [
  ...[0, 3].map(
    (turn): Attempt =>
      (doc, edit, context) =>
        reshapes[(Math.abs(edit.numbers[7]!) + turn) % reshapes.length]!(doc, edit, context),
  ),
  (_doc, { word }, { newId }) =>
    run(commands.addMap, { id: newId('map'), name: word, startId: newId('event'), stepId: newId('step') }),
  onAnyMap((doc, mapId, { numbers: [, x, y, which, from], word }, { newId }) => {
    const kind = nodeKinds[Math.abs(which!) % nodeKinds.length]!;
    const connectFrom = nodeIdOf(doc, from!);
    const laneId = which! % 2 ? oneOf(Object.values(doc.lane), x!)?.id : undefined;
    const record = {
      id: newId(kind),
      x: x!,
      y: y!,
      ...(kind === 'note' ? { text: word } : { name: word }),
      ...(laneId && kind !== 'note' && kind !== 'group' ? { laneId } : {}),
    };
    return run(commands.addNode, {
      mapId,
      kind,
      record,
      ...(connectFrom && from! % 2 ? { connectFrom } : {}),
    });
  }),
  onAnyMap((doc, mapId, { numbers: [, x, y, which], word }, { newId }) => {
    const flow = oneOf(mapContents(doc, mapId).flows, which!);
    return flow
      ? run(commands.addNode, {
          mapId,
          kind: 'step',
          record: { id: newId('step'), x: x!, y: y!, name: word },
          insertInto: flow.id,
        })
      : null;
  }),
  onAnyMap((doc, mapId, { numbers: [, x, y, which] }, { newId }) => {
    const step = oneOf(mapContents(doc, mapId).steps, which!);
    return step
      ? run(commands.addNode, {
          mapId,
          kind: 'event',
          record: {
            id: newId('event'),
            x: x!,
            y: y!,
            position: 'boundary',
            attachedToId: step.id,
            parentId: step.parentId,
          },
        })
      : null;
  }),
  onAnyMap((doc, mapId, { word, numbers: [, which, pool] }, { newId }) => {
    const beside = oneOf(mapContents(doc, mapId).lanes, which!);
    if (beside && which! % 2)
      return run(commands.addLane, {
        mapId,
        id: newId('lane'),
        name: word,
        besideId: beside.id,
        side: which! % 3 ? 'after' : 'before',
      });
    const poolId = pool! % 2 ? oneOf(mapContents(doc, mapId).pools, pool!)?.id : undefined;
    return run(commands.addLane, { mapId, id: newId('lane'), name: word, poolId: poolId ?? null });
  }),
  (doc, edit, context) => oneOf(onLanes, edit.numbers[7]!)!(doc, edit, context),
  (doc, { numbers: [a, b] }, { newId }) => {
    const [fromId, toId] = [nodeIdOf(doc, a!), nodeIdOf(doc, b!)];
    return fromId && toId ? run(commands.connect, { id: newId('flow'), fromId, toId }) : null;
  },
  (doc, { numbers: [a, b, x, y] }) => {
    const flow = oneOf(Object.values(doc.flow), a!);
    const toId = nodeIdOf(doc, b!);
    if (!flow || !toId) return null;
    return x! % 2
      ? run(commands.reconnect, { id: flow.id, toId })
      : run(commands.bendFlow, {
          id: flow.id,
          waypoints: [
            { x: x!, y: y! },
            { x: y!, y: y! },
            { x: y!, y: x! },
            { x: 0, y: x! },
          ],
        });
  },
  (doc, { numbers: [a, b, x, y, x2, y2] }) => {
    const ids = [...new Set([nodeIdOf(doc, a!), nodeIdOf(doc, b!)])].filter((id) => id !== undefined);
    const moves = ids.map((id, index) => ({ id, x: index ? x2! : x!, y: index ? y2! : y! }));
    return run(commands.moveElements, { moves });
  },
  (doc, { numbers: [a, b] }) => {
    const ids = [nodeIdOf(doc, a!), nodeIdOf(doc, b!)].filter((id) => id !== undefined);
    return run(commands.removeElements, { ids });
  },
  (doc, { numbers: [a, b] }) => {
    const ids = [...Object.keys(doc.lane), ...Object.keys(doc.pool), ...Object.keys(doc.flow)];
    const id = oneOf(ids, a! + b!);
    return id ? run(commands.removeElements, { ids: [id] }) : null;
  },
  (doc, { numbers: [a, w], word }) => {
    const step = oneOf(Object.values(doc.step), a!);
    if (!step) return null;
    const isOpen = w! % 2 === 0;
    return run(commands.updateElement, {
      kind: 'step',
      id: step.id,
      fields: {
        name: word,
        type: isOpen ? 'subprocess' : 'user',
        isExpanded: isOpen,
        ...(isOpen ? { width: 400, height: 300 } : {}),
      },
    });
  },
  (doc, { numbers: [a], word }) => {
    const node = oneOf(Object.values(doc.dataNode), a!);
    return node ? run(commands.nameData, { id: node.id, name: word }) : null;
  },
  (doc, { numbers: [a] }) => {
    const use = oneOf(Object.values(doc.dataUse), a!);
    return use ? run(commands.stopUsing, { id: use.id }) : null;
  },
  (doc, { numbers: [a] }) => {
    const use = oneOf(Object.values(doc.dataUse), a!);
    return use
      ? run(commands.turnUsing, { id: use.id, mode: use.mode === 'reads' ? 'writes' : 'reads' })
      : null;
  },
  (doc, { numbers: [a], word }) => {
    const lane = oneOf(Object.values(doc.lane), a!);
    return lane ? run(commands.updateElement, { kind: 'lane', id: lane.id, fields: { name: word } }) : null;
  },
  (doc, { numbers: [a, w, h] }) => {
    const id = nodeIdOf(doc, a!);
    const box = id && (elementOf(doc, id)!.record as { x: number; y: number });
    return id && box
      ? run(commands.resizeElement, {
          id,
          box: { x: box.x, y: box.y, width: Math.abs(w!), height: Math.abs(h!) },
        })
      : null;
  },
  onAnyMap((doc, mapId, { numbers: [, a, b, x, y] }) => {
    const fragment = commands.copyFragment(
      doc,
      [
        nodeIdOf(doc, a!),
        nodeIdOf(doc, b!),
        ...(a! % 3 ? [] : [oneOf(Object.keys(doc.pool), b!), ...Object.keys(doc.lane)]),
      ].filter((id) => id !== undefined),
    );
    return run(commands.pasteElements, {
      mapId,
      fragment: b! % 4 === 0 ? asFromElsewhere(fragment) : fragment,
      at: { x: x!, y: y! },
    });
  }),
  onAnyMap((_doc, mapId, { word, numbers: [, , n] }) =>
    run(typeLines, {
      mapId,
      afterKey: null,
      depth: 0,
      list: readList([word, 'a', 'b'].slice(0, 1 + (Math.abs(n!) % 3)).join('\n')),
    }),
  ),
  (_doc, { word, numbers: [n] }, { newId }) =>
    run(addReadyMap, {
      ready: readyMap(readyMapIds[Math.abs(n!) % readyMapIds.length]!, createText(n! % 2 ? 'en' : 'de')),
      name: word,
      id: newId('map'),
      startId: newId('event'),
      stepId: newId('step'),
    }),
  onAnyMap((_doc, id, { word, numbers: [, n] }, { newId }) =>
    n! % 5 === 0
      ? run(commands.removeMap, { id })
      : n! % 2
        ? run(commands.duplicateMap, { id, newMapId: newId('map'), name: word })
        : run(commands.reorderMap, { id, toIndex: n! }),
  ),
  onAnyMap((doc, mapId, { numbers: [, a, t], word }, { newId }) => {
    const target = oneOf(
      [
        ...mapContents(doc, mapId).steps.map((s) => ['step', s.id] as const),
        ...mapContents(doc, mapId).flows.map((f) => ['flow', f.id] as const),
      ],
      a!,
    );
    if (!target) return null;
    const type = t! % 2 ? 'waste' : 'pain';
    return run(commands.addMark, {
      id: newId('mark'),
      mapId,
      targetKind: target[0],
      targetId: target[1],
      type,
      waste: type === 'waste' ? 'motion' : null,
      note: word,
    });
  }),
  (doc, { numbers: [a, b] }) => {
    const ownerId = oneOf(Object.keys(doc.step), a!);
    if (ownerId === undefined) return null;
    return b! % 4 === 0
      ? run(commands.clearFigure, { ownerId, attribute: 'touch' })
      : run(commands.setFigure, {
          ownerKind: 'step',
          ownerId,
          attribute: 'touch',
          likely: Math.abs(b!),
          low: null,
          high: null,
          unit: 'min',
          source: 'guessed',
          note: '',
          asOf: null,
        });
  },
  (doc, { numbers: [a, b] }) => {
    const step = oneOf(Object.values(doc.step), a!);
    const system = oneOf(Object.values(doc.system), b!);
    if (!step || !system) return null;
    return b! % 3 === 0
      ? run(commands.removeRecord.system, { id: system.id })
      : run(commands.updateElement, { kind: 'step', id: step.id, fields: { systemIds: [system.id] } });
  },
  (doc, { numbers: [a, b], word }, { newId }) => {
    const [fromMapId, toMapId] = [mapIdOf(doc, a!), mapIdOf(doc, b!)];
    const flow = oneOf(Object.values(doc.mapFlow), a!);
    if (flow && b! % 5 === 0) return run(commands.removeRecord.mapFlow, { id: flow.id });
    return fromMapId !== undefined && toMapId !== undefined
      ? run(commands.connectMaps, { id: newId('mapFlow'), fromMapId, toMapId, name: word })
      : null;
  },
  (doc, { numbers: [a, b] }) => {
    const point = oneOf(Object.values(doc.touchpoint), a!);
    if (point && b! % 5 === 0) return run(commands.removeRecord.touchpoint, { id: point.id });
    return point ? run(commands.moveTouchpoint, { id: point.id, toIndex: b! % 4 }) : null;
  },
  (doc, { numbers: [a, b, n] }) => {
    const kpiId = oneOf(Object.keys(doc.kpi), a!);
    const targetId = oneOf(Object.keys(doc.step), b!);
    const strength = n! % 4 ? 'strong' : null;
    return kpiId && targetId
      ? run(commands.setLink, { kpiId, targetKind: 'step', targetId, strength })
      : null;
  },
  (doc, { numbers: [a, n], word }) => {
    const mark = oneOf(Object.values(doc.mark), a!);
    if (!mark) return null;
    return n! % 3
      ? run(commands.updateMark, { id: mark.id, fields: { note: word, isSettled: n! % 2 === 0 } })
      : run(commands.removeMark, { id: mark.id });
  },
  (doc, { numbers: [n], word }) => {
    const id = `candidate-${Math.abs(n!) % 3}`;
    return doc.decision[id] && n! % 2
      ? run(commands.clearDecision, { id })
      : run(commands.setDecision, {
          record: { ...plain.decision, id: asId<'decision'>(id), verdict: 'later', reason: word },
        });
  },
  (doc, { numbers: [a, b, n] }) => {
    const option = oneOf(Object.values(doc.option), a!);
    if (option && n! % 3 === 0) return run(commands.takeOption, { id: option.id });
    if (option && n! % 3 === 1) return run(commands.chooseOption, { id: option.id });
    const initiativeId = oneOf(Object.keys(doc.initiative), b!);
    const letter = n! % 4 ? 'B' : null;
    return initiativeId
      ? run(commands.weighOptions, {
          initiativeId,
          fields: {
            criteria: [{ id: 'cost', name: '', letter, floor: null }],
            isPairwise: n! % 2 === 0,
            comparisons: {},
          },
        })
      : null;
  },
  (doc, { numbers: [a, n], word }) => {
    const initiativeId = oneOf(Object.keys(doc.initiative), a!);
    if (initiativeId === undefined || n! % 3 === 0)
      return run(commands.setPhases, {
        startsOn: null,
        phases: [{ months: 1 + Math.abs(n! % 12), budget: n! % 2 ? null : Math.abs(n!), weeks: null }],
      });
    const rule = { afterDays: Math.abs(n!), passShare: 0.5, stopShare: 0.2, goOn: word, stop: '' };
    return run(commands.setGate, { initiativeId, rule: n! % 3 === 1 ? rule : null });
  },
  (_doc, { numbers: [a, b, n], word }, { newId }) =>
    run(commands.acceptTogether, {
      decisions: [a!, b!].map((number) => ({
        ...plain.decision,
        id: asId<'decision'>(`candidate-${Math.abs(number) % 3}`),
        reason: word,
      })),
      initiative: { ...plain.initiative, id: newId('initiative'), order: n! },
    }),
  (_doc, { numbers: [a, b, c, n] }) =>
    run(commands.setWeights, {
      settings: {
        impact: n! % 2 ? null : { time: a!, quality: b! },
        priority: n! % 3 ? { impact: a!, feasibility: b!, alignment: c! } : null,
      },
    }),
  (_doc, { numbers: [a, n] }) =>
    run(commands.setMethod, {
      settings:
        n! % 2
          ? { figures: null }
          : { figures: { 'assumed.touch.likely': a! }, 'words.en': { markers: ['the$'] } },
    }),
  (_doc, { word }) => run(commands.updateWorkspace, { fields: { name: word } }),
  onAnyMap((_doc, id, { word }) => run(commands.updateMap, { id, fields: { trigger: word } })),
  (doc, { numbers: [a, b] }) => {
    const nodeId = nodeIdOf(doc, a!);
    const flowId = oneOf(Object.keys(doc.flow), b!);
    return nodeId && flowId ? run(commands.insertIntoFlow, { nodeId, flowId }) : null;
  },
  onAnyMap((doc, mapId, { numbers: [, x, y] }) =>
    run(commands.mapLayout, {
      changes: mapContents(doc, mapId).steps.map((step) =>
        updated('step', step, { x: step.x + x!, y: step.y + y! }),
      ),
    }),
  ),
  // Rarely: it takes all work back.
  (_doc, { numbers: [n] }) =>
    n! % 5 === 0
      ? run(commands.restoreDoc, { earlier: aBusiness() })
      : n! % 5 === 1
        ? run(commands.restoreMap, { mapId: 'map', earlier: aBusiness() })
        : null,
  ...Array.from({ length: 16 }, () => editAnyRecord),
  onAnyMap((doc, mapId, { word, numbers: [, which] }) => {
    const { steps, events, gateways, flows } = mapContents(doc, mapId);
    const elementIds = [...steps, ...events, ...gateways, ...flows].map(({ id }) => id as string);
    const repair = repairs[Math.abs(which!) % repairs.length]!;
    return run(commands.repairMap, { repair, mapId, elementIds, words: [word, 'No'] });
  }),
];

/** As if it had been copied in another workspace: what the piece names has other ids there. */
const asFromElsewhere = (fragment: commands.Fragment): commands.Fragment =>
  JSON.parse(
    JSON.stringify(fragment).replaceAll(/"(roleId|systemId|dataObjectId)":"/g, '"$1":"other-'),
  ) as commands.Fragment;

/** Adds, changes or removes a record of the business; what it belongs to is picked from what is there. */
function editAnyRecord(doc: Doc, { numbers: [a, b, n], word }: Edit, { newId }: CommandContext): Call | null {
  const kind = oneOf(Object.keys(commands.addRecord) as (keyof typeof commands.addRecord)[], a!)!;
  const id = oneOf(Object.keys(doc[kind]), b!);
  const named = ['title', 'name', 'note', 'reason'].find((field) => field in plain[kind]);
  const fields = { ...ownersOf(doc, kind, b!), ...(named ? { [named]: word } : {}) };
  if (id !== undefined && n! % 3 === 0) return run(commands.removeRecord[kind], { id });
  if (id !== undefined && n! % 3 === 1)
    return run(commands.updateRecord[kind] as Command<unknown>, { id, fields });
  return run(commands.addRecord[kind] as Command<unknown>, {
    record: { ...plain[kind], ...fields, id: newId(kind) },
  });
}

/** What the references of a record may name. Those that may be empty stay as they are, but an objective finds a parent now and then. */
function ownersOf(doc: Doc, kind: Kind, n: number): object {
  const owners: { readonly [field: string]: Kind } = {
    goalId: 'goal',
    objectiveId: 'objective',
    kpiId: 'kpi',
    stepId: 'step',
    dataObjectId: 'dataObject',
    systemId: 'system',
    otherSystemId: 'system',
    fromMapId: 'map',
    toMapId: 'map',
    journeyId: 'journey',
    initiativeId: 'initiative',
    needsInitiativeId: 'initiative',
  };
  const found = Object.keys(plain[kind]).flatMap((field) => {
    const owner = owners[field];
    const at = field === 'needsInitiativeId' ? n + 1 : n;
    return owner === undefined ? [] : [[field, oneOf(Object.keys(doc[owner]), at) ?? 'nothing'] as const];
  });
  const fields = Object.fromEntries(found);
  if (kind === 'dataUse') return { ...fields, mapId: doc.step[fields['stepId']!]?.mapId ?? 'nothing' };
  if (kind === 'touchpoint') return { ...fields, targetId: oneOf(Object.keys(doc.step), n) ?? null };
  if (kind === 'freedTime') return { ...fields, roleId: oneOf(Object.keys(doc.role), n) ?? 'nothing' };
  if (kind === 'review') return { ...fields, targetId: oneOf(Object.keys(doc.goal), n) ?? 'nothing' };
  if (kind === 'idea') return { ...fields, stepIds: Object.keys(doc.step).slice(0, n % 3) };
  if (kind === 'objective' && n % 3 === 0)
    return { ...fields, parentId: oneOf(Object.keys(doc.objective), n + 1) ?? null };
  return fields;
}

/** A small business to edit: a map with lanes, a decision, data and a pool; a role, systems, a goal down to its KPI. */
export function aBusiness(): Doc {
  const context: CommandContext = { newId: countingIds('b-'), today: '2026-11-23' };
  const empty = Object.fromEntries(kinds.map((kind) => [kind, {}])) as unknown as Doc;
  let doc: Doc = { ...empty, workspace: { workspace: blank.workspace } };
  const map = asId<'map'>('map');
  const add = <Args>(command: Command<Args>, args: Args) => {
    const refusal = command.refuse(doc, args);
    if (refusal) throw new Error(`${command.name} was refused: ${refusal}`);
    doc = apply(doc, command.plan(doc, args, context));
  };
  add(commands.addMap, { id: map, name: 'Orders', startId: 'start', stepId: 'take' });
  add(typeLines, { mapId: map, afterKey: 'take', depth: 0, list: readList('check\npack\nsend') });
  add(commands.addLane, { mapId: map, id: 'sales', name: 'Sales' });
  add(commands.addLane, { mapId: map, id: 'stock', name: 'Stock' });
  add(commands.addNode, {
    mapId: map,
    kind: 'gateway',
    record: { id: 'ok', x: 500, y: 300 },
    connectFrom: 'take',
  });
  add(commands.addRecord.dataObject, {
    record: { ...plain.dataObject, id: asId<'dataObject'>('order'), name: 'Order' },
  });
  add(commands.addNode, {
    mapId: map,
    kind: 'dataNode',
    record: { id: 'paper', x: 200, y: 400, dataObjectId: asId<'dataObject'>('order') },
    connectFrom: 'take',
  });
  add(commands.importRecords, {
    changes: [
      created('pool', {
        ...blank.pool,
        id: asId<'pool'>('customer'),
        mapId: map,
        name: 'Customer',
        isBlackBox: true,
        y: -300,
      }),
    ],
  });
  add(commands.addRecord.system, {
    record: { ...plain.system, id: asId<'system'>('till'), name: 'Till', access: 'file', medium: 'app' },
  });
  add(commands.addRecord.goal, {
    record: { ...plain.goal, id: asId<'goal'>('goal'), title: 'Keep our customers' },
  });
  add(commands.addRecord.objective, {
    record: {
      ...plain.objective,
      id: asId<'objective'>('faster'),
      goalId: asId<'goal'>('goal'),
      title: 'Answer faster',
    },
  });
  const kpiId = asId<'kpi'>('kpi');
  add(commands.addRecord.kpi, {
    record: { ...plain.kpi, id: kpiId, objectiveId: asId<'objective'>('faster') },
  });
  add(commands.addRecord.measurement, {
    record: { ...plain.measurement, id: asId<'measurement'>('may'), kpiId },
  });
  add(commands.addRecord.judgement, {
    record: { ...plain.judgement, id: asId<'judgement'>('judged'), kpiId },
  });
  for (const id of ['robot', 'shop'] as const)
    add(commands.addRecord.initiative, { record: { ...plain.initiative, id: asId<'initiative'>(id) } });
  add(commands.addRecord.prerequisite, {
    record: {
      ...plain.prerequisite,
      id: asId<'prerequisite'>('first'),
      initiativeId: asId<'initiative'>('robot'),
      needsInitiativeId: asId<'initiative'>('shop'),
    },
  });
  return doc;
}
