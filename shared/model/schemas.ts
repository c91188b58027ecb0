/**
 * The records of a workspace, one schema a kind. This file is the only place that lists their fields: the TypeScript types
 * (records.ts) are inferred from it, what crosses a boundary is parsed with it, and the store derives its columns from it
 * (text, number and boolean fields are columns of that type, everything else is JSON; a gate compares them with the migrations).
 * Records are flat: a nested value is replaced whole, so that a Change can name the field it touches.
 */
import * as v from 'valibot';
import type { Id } from './ids.ts';

const MAX_TEXT = 20_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const finite = v.pipe(v.number(), v.finite());
const size = v.pipe(v.number(), v.finite(), v.minValue(0));
const flag = v.boolean();
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/));
const maybe = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const id = <Kind extends string>(_kind: Kind) =>
  v.custom<Id<Kind>>((raw) => typeof raw === 'string' && raw.length > 0 && raw.length <= 200);
const anyId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const point = v.object({ x: finite, y: finite });
const box = v.object({ x: finite, y: finite, width: size, height: size });
const bounds = { x: finite, y: finite, width: size, height: size };
/** Every element drawn on a map. `parentId` is the subprocess it lies in; `bpmnId` and `order` are what an imported file said. */
const drawn = { mapId: id('map'), parentId: maybe(id('step')), bpmnId: maybe(text), order: finite };
/** Elements of the flow lie in one leaf lane or in none, and in one pool or in none. */
const placed = { ...drawn, poolId: maybe(id('pool')), laneId: maybe(id('lane')), ...bounds };
/** Where a file put the label of an element whose label stands outside it; null: beside the element, by rule. */
const label = maybe(box);

const direction = v.picklist(['up', 'down']);

export const schemas = {
  workspace: v.object({
    id: id('workspace'),
    name: text,
    currency: text,
    locale: text,
    language: text,
    hoursPerWeek: size,
    hourlyCost: maybe(size),
    paper: v.picklist(['A4', 'A3', 'Letter']),
    factsConfirmed: flag,
  }),

  goal: v.object({
    id: id('goal'),
    title: text,
    weight: v.pipe(v.number(), v.minValue(0), v.maxValue(5)),
    horizon: maybe(v.picklist(['short', 'mid', 'long'])),
    perspective: maybe(v.picklist(['financial', 'customer', 'internal', 'learning'])),
    owner: text,
    note: text,
    isRetired: flag,
    order: finite,
  }),
  objective: v.object({
    id: id('objective'),
    goalId: id('goal'),
    parentId: maybe(id('objective')),
    title: text,
    metric: text,
    direction: maybe(direction),
    baseline: maybe(finite),
    target: maybe(finite),
    unit: text,
    due: maybe(isoDate),
    owner: text,
    resource: text,
    department: text,
    share: maybe(size),
    note: text,
    order: finite,
  }),
  kpi: v.object({
    id: id('kpi'),
    objectiveId: id('objective'),
    title: text,
    dimension: v.picklist([
      'time',
      'cost',
      'errors',
      'volume',
      'revenue',
      'customer',
      'people',
      'compliance',
    ]),
    direction,
    unit: text,
    baseline: maybe(finite),
    target: maybe(finite),
    cadenceDays: maybe(size),
    source: text,
    share: maybe(size),
    order: finite,
  }),
  measurement: v.object({
    id: id('measurement'),
    kpiId: id('kpi'),
    date: isoDate,
    value: finite,
    note: text,
  }),
  /** What moves a KPI: a whole map or one step, in the user's judgement. */
  link: v.object({
    id: id('link'),
    kpiId: id('kpi'),
    targetKind: v.picklist(['map', 'step']),
    targetId: anyId,
    strength: v.picklist(['strong', 'medium', 'weak']),
  }),

  role: v.object({ id: id('role'), name: text, department: text, order: finite }),
  system: v.object({
    id: id('system'),
    name: text,
    access: maybe(v.picklist(['api', 'file', 'ui', 'none'])),
    medium: maybe(v.picklist(['paper', 'mixed', 'app'])),
    note: text,
    order: finite,
  }),
  integration: v.object({
    id: id('integration'),
    systemId: id('system'),
    otherSystemId: id('system'),
    kind: v.picklist(['automatic', 'file']),
  }),
  dataObject: v.object({
    id: id('dataObject'),
    name: text,
    form: maybe(v.picklist(['form', 'table', 'email', 'pdf', 'scan', 'paper', 'speech'])),
    masterSystemId: maybe(id('system')),
    order: finite,
  }),

  map: v.object({
    id: id('map'),
    name: text,
    description: text,
    trigger: text,
    outcome: text,
    ownerRoleId: maybe(id('role')),
    isCustomerFacing: flag,
    orientation: v.picklist(['horizontal', 'vertical']),
    language: maybe(text),
    /** The user's answer "this serves no objective"; false says nothing (not answered, or linked). */
    servesNone: flag,
    stockTaken: flag,
    /** `collaboration`: the file had pools; `process`: a process outside any. */
    bpmnKind: v.picklist(['collaboration', 'process']),
    bpmnId: maybe(text),
    processBpmnId: maybe(text),
    order: finite,
  }),
  pool: v.object({
    id: id('pool'),
    ...drawn,
    ...bounds,
    name: text,
    isBlackBox: flag,
    isHorizontal: flag,
    processBpmnId: maybe(text),
  }),
  lane: v.object({
    id: id('lane'),
    ...drawn,
    ...bounds,
    poolId: maybe(id('pool')),
    parentLaneId: maybe(id('lane')),
    roleId: maybe(id('role')),
    name: text,
    isHorizontal: flag,
  }),
  step: v.object({
    id: id('step'),
    ...placed,
    name: text,
    type: v.picklist([
      'task',
      'manual',
      'user',
      'service',
      'send',
      'receive',
      'script',
      'businessRule',
      'subprocess',
      'call',
    ]),
    /** Only for type `subprocess`. */
    variant: v.picklist(['embedded', 'event', 'transaction', 'adHoc']),
    isExpanded: flag,
    loop: v.picklist(['none', 'standard', 'parallel', 'sequential']),
    isCompensation: flag,
    calledMapId: maybe(id('map')),
    calledElement: text,
    description: text,
    /** Who performs it when that is not the lane's role. */
    roleId: maybe(id('role')),
    systemIds: v.array(id('system')),
    tags: v.array(text),
    valueClass: maybe(v.picklist(['va', 'bva', 'nva'])),
    isTouchpoint: flag,
    servesNone: flag,
  }),
  event: v.object({
    id: id('event'),
    ...placed,
    name: text,
    position: v.picklist(['start', 'intermediate', 'end', 'boundary']),
    trigger: v.picklist([
      'none',
      'message',
      'timer',
      'error',
      'escalation',
      'cancel',
      'compensation',
      'conditional',
      'link',
      'signal',
      'terminate',
      'multiple',
      'parallelMultiple',
    ]),
    isThrowing: flag,
    isInterrupting: flag,
    attachedToId: maybe(id('step')),
    description: text,
    label,
  }),
  gateway: v.object({
    id: id('gateway'),
    ...placed,
    name: text,
    type: v.picklist(['exclusive', 'inclusive', 'parallel', 'complex', 'eventBased', 'parallelEventBased']),
    isInstantiating: flag,
    hasMarker: flag,
    description: text,
    label,
  }),
  /** A data object or store as drawn on a map; `dataObject` is what it stands for in the business. */
  dataNode: v.object({
    id: id('dataNode'),
    ...placed,
    name: text,
    type: v.picklist(['object', 'store', 'input', 'output']),
    isCollection: flag,
    state: text,
    dataObjectId: maybe(id('dataObject')),
    label,
  }),
  note: v.object({ id: id('note'), ...drawn, ...bounds, text }),
  group: v.object({ id: id('group'), ...drawn, ...bounds, name: text, label }),
  flow: v.object({
    id: id('flow'),
    ...drawn,
    type: v.picklist(['sequence', 'message', 'association', 'data']),
    /** Any drawn element; for an association also another flow. */
    fromId: anyId,
    toId: anyId,
    name: text,
    isDefault: flag,
    condition: text,
    /** Arrow heads of an association. */
    arrows: v.picklist(['none', 'one', 'both']),
    /** The line as drawn, ends included; null: routed by rule. */
    waypoints: maybe(v.array(point)),
    label,
  }),
  /** One map sets off another: what the end of the first hands to the start of the second. */
  mapFlow: v.object({ id: id('mapFlow'), fromMapId: id('map'), toMapId: id('map'), name: text }),
  /** What a customer goes through; its touchpoints stand in order. */
  journey: v.object({ id: id('journey'), name: text, customer: text, note: text, order: finite }),
  touchpoint: v.object({
    id: id('touchpoint'),
    journeyId: id('journey'),
    /** The map or the step where the business meets the customer; null: not said yet, or outside every map. */
    targetId: maybe(anyId),
    name: text,
    channel: maybe(
      v.picklist(['inPerson', 'phone', 'email', 'website', 'chat', 'post', 'delivery', 'other']),
    ),
    /** How it feels to the customer, from -2 (awful) to 2 (delightful). */
    feeling: maybe(v.picklist([-2, -1, 0, 1, 2])),
    note: text,
    order: finite,
  }),

  /** A step reads or writes a data object, in a system where that is known. */
  dataUse: v.object({
    id: id('dataUse'),
    mapId: id('map'),
    stepId: id('step'),
    dataObjectId: id('dataObject'),
    systemId: maybe(id('system')),
    mode: v.picklist(['reads', 'writes']),
  }),

  figure: v.object({
    id: id('figure'),
    mapId: maybe(id('map')),
    ownerKind: v.picklist([
      'map',
      'step',
      'event',
      'gateway',
      'flow',
      'lane',
      'role',
      'system',
      'workspace',
      'touchpoint',
    ]),
    ownerId: anyId,
    attribute: text,
    likely: finite,
    low: maybe(finite),
    high: maybe(finite),
    /** As typed, to show it back in the same words; the numbers are in the attribute's canonical unit. */
    unit: text,
    source: v.picklist(['measured', 'estimated', 'guessed']),
    note: text,
    asOf: maybe(isoDate),
  }),
  mark: v.object({
    id: id('mark'),
    mapId: id('map'),
    targetKind: v.picklist(['map', 'pool', 'lane', 'step', 'event', 'gateway', 'flow', 'dataNode']),
    targetId: anyId,
    type: v.picklist(['bottleneck', 'manual', 'waste', 'pain', 'complaint', 'risk', 'idea', 'question']),
    waste: maybe(
      v.picklist([
        'defects',
        'overproduction',
        'waiting',
        'talent',
        'transport',
        'inventory',
        'motion',
        'extraProcessing',
      ]),
    ),
    severity: v.picklist([1, 2, 3]),
    note: text,
    isSettled: flag,
    createdOn: isoDate,
    order: finite,
  }),

  /** A part of an imported file that the model has no word for, given back unchanged on export. */
  foreign: v.object({
    id: id('foreign'),
    ownerKind: text,
    ownerId: anyId,
    slot: text,
    xml: v.string(),
    namespaces: v.record(v.string(), v.string()),
    order: finite,
  }),

  /** What was said to a candidate, with what it was said about. `id` is the candidate's id. */
  decision: v.object({
    id: id('decision'),
    patternId: text,
    verdict: v.picklist(['accepted', 'later', 'rejected']),
    reason: text,
    decidedOn: isoDate,
    title: text,
    anchorIds: v.array(anyId),
    stepNames: v.array(text),
    scores: v.object({
      impact: finite,
      feasibility: finite,
      alignment: maybe(finite),
      priority: finite,
    }),
    inputsHash: text,
    methodVersion: text,
    /** The inputs and figures of that day: the baseline that results are later compared with. */
    baseline: v.record(v.string(), v.unknown()),
  }),
  /** The user's own word on how far a candidate moves a KPI (-1 … 1), in place of the computed one. */
  judgement: v.object({
    id: id('judgement'),
    candidateId: anyId,
    kpiId: id('kpi'),
    contribution: v.pipe(v.number(), v.minValue(-1), v.maxValue(1)),
    reason: text,
  }),
} as const;
