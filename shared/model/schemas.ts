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
/** How a business gets what it needs. */
const acquisition = v.picklist(['make', 'buy', 'partner']);
const level0to3 = v.picklist([0, 1, 2, 3]);

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
      'initiative',
      'option',
      'changeTask',
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
  /** An idea or a purchase that somebody brought: a candidate that no rule proposed, judged like the others. */
  idea: v.object({
    id: id('idea'),
    name: text,
    /** The pattern it comes closest to; null: none of them. */
    patternId: maybe(text),
    stepIds: v.array(id('step')),
    /** The tool was chosen, or bought, before anybody asked what for. */
    isToolChosen: flag,
    /** A new system that would hold data which another holds already. */
    addsSystem: flag,
    note: text,
    order: finite,
  }),

  /** An accepted candidate, or several done as one. Its amounts are figures; `candidateIds` name candidates or ideas. */
  initiative: v.object({
    id: id('initiative'),
    name: text,
    candidateIds: v.array(anyId),
    acquisition: maybe(acquisition),
    status: v.picklist(['considered', 'planned', 'running', 'done', 'stopped']),
    /** Chosen by hand; null: where the roadmap puts it. */
    phase: maybe(v.picklist([0, 1, 2, 3, 4])),
    startsOn: maybe(isoDate),
    owner: text,
    /** What protects the customers it touches. */
    safeguards: v.array(v.picklist(['humanFallback', 'tested', 'staged', 'monitored', 'optOut'])),
    /** The user's own answers (0–1) to what makes it strategic, in place of the computed ones. */
    nature: v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    /** What was promised on the day it was planned: results are compared with it. Empty before. */
    baseline: v.record(v.string(), v.unknown()),
    baselineOn: maybe(isoDate),
    note: text,
    order: finite,
  }),
  /** One initiative waits for another. */
  prerequisite: v.object({
    id: id('prerequisite'),
    initiativeId: id('initiative'),
    needsInitiativeId: id('initiative'),
  }),
  /** A way of getting an initiative done, compared with the others by criteria scored 1–5. */
  option: v.object({
    id: id('option'),
    initiativeId: id('initiative'),
    name: text,
    acquisition: maybe(acquisition),
    scores: v.record(v.string(), v.pipe(v.number(), v.minValue(1), v.maxValue(5))),
    isChosen: flag,
    note: text,
    order: finite,
  }),
  /** A gain that is named and rated beside the money and never summed into it. */
  intangible: v.object({
    id: id('intangible'),
    initiativeId: id('initiative'),
    type: v.picklist([
      'customerExperience',
      'employeeSatisfaction',
      'innovation',
      'competitivePosition',
      'agility',
    ]),
    size: v.picklist([0, 1, 2, 3, 4]),
    likelihood: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    goalId: maybe(id('goal')),
    /** The KPI in which it would show. */
    kpiId: maybe(id('kpi')),
    evidence: text,
  }),
  /** What a role will do with the hours that an initiative frees. */
  freedTime: v.object({
    id: id('freedTime'),
    initiativeId: id('initiative'),
    roleId: id('role'),
    use: text,
  }),
  changeTask: v.object({
    id: id('changeTask'),
    initiativeId: id('initiative'),
    type: v.picklist(['training', 'message', 'practice', 'coaching', 'other']),
    name: text,
    roleId: maybe(id('role')),
    due: maybe(isoDate),
    isDone: flag,
    order: finite,
  }),
  /** Answers to one question of the readiness check, as counts of 1 to 5 and never with a name. */
  surveyCount: v.object({
    id: id('surveyCount'),
    /** The group that was asked; null: the whole business. */
    roleId: maybe(id('role')),
    question: text,
    counts: v.tuple([size, size, size, size, size]),
  }),
  /** A tool that staff built themselves, in the register of guardrails. */
  staffTool: v.object({
    id: id('staffTool'),
    name: text,
    owner: text,
    deputy: text,
    kpiId: maybe(id('kpi')),
    systemIds: v.array(id('system')),
    sensitivity: level0to3,
    /** 0 me, 1 my team, 2 the business, 3 customers. */
    reach: level0to3,
    failureCost: level0to3,
    hasPersonalData: flag,
    writesRecords: flag,
    /** Points of the checklist that are met. */
    checklist: v.array(text),
    reviewBy: maybe(isoDate),
    note: text,
    order: finite,
  }),
  /** A dated note from outside. */
  signal: v.object({
    id: id('signal'),
    goalId: maybe(id('goal')),
    date: isoDate,
    source: v.picklist(['market', 'competitor', 'customer', 'partner', 'rule']),
    note: text,
    isSettled: flag,
  }),
  /** Somebody looked at it on that day and found it still right, or said what to change. */
  review: v.object({
    id: id('review'),
    targetKind: v.picklist(['goal', 'objective', 'kpi', 'initiative', 'staffTool']),
    targetId: anyId,
    date: isoDate,
    note: text,
  }),
  /** A part of the method (weights, curves, defaults) as this business changed it; `id` names the part. */
  methodSetting: v.object({ id: id('methodSetting'), values: v.record(v.string(), v.unknown()) }),
} as const;
