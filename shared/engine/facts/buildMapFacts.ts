import type { Doc, MapContents, Mark, ProcessMap, Step } from '../../model/index.ts';
import { fixedValue, resolveFigure, type Value } from '../figures/resolve.ts';
import type { Graph } from '../graph/graph.ts';
import type { AttributeKey } from '../method/attributes.ts';
import type { MapMetrics, StepMetrics } from '../analysis.ts';
import { assumedOf } from './assumed.ts';
import { calledBy } from './calledMaps.ts';
import { figuresOf, type FigureIndex } from './figureIndex.ts';
import type { Firm } from './firm.ts';
import { graphOf } from './graphOf.ts';
import { infer, type StepSurroundings } from './infer.ts';
import type { MapFacts } from './mapFacts.ts';
import { mapMetrics } from './mapMetrics.ts';
import { shapeOf, type Shape } from './shape.ts';
import { performersOf } from './performers.ts';
import type { Performer, StepFacts } from './stepFacts.ts';
import { trustOfStep } from './trust.ts';
import { keepSame } from '../keepSame.ts';
import { rememberWith } from '../memo.ts';
import type { ContentLanguage } from '../method/lexicons.ts';
import type { Method } from '../method/method.ts';
import { contentLanguageOf, guessLanguage, readWords } from './words.ts';

export interface MapSource {
  readonly doc: Doc;
  readonly map: ProcessMap;
  readonly contents: MapContents;
  readonly firm: Firm;
  /** Metrics of the maps that this one calls, by id. */
  readonly calledMetrics: ReadonlyMap<string, MapMetrics>;
}

/** Reads one map: compiles its graph, resolves every figure of its steps, and computes its metrics. */
export function buildMapFacts({ doc, map, contents, firm, calledMetrics }: MapSource): MapFacts {
  const figures = figuresOf(doc, map.id);
  const statedShare = (ownerId: string): number | null => figures.get(ownerId, 'share')?.likely ?? null;
  const { method } = firm;
  const graph = graphOf(map, contents, { figures, method });
  const language = map.language
    ? contentLanguageOf(map.language)
    : guessLanguage(
        contents.steps.map((step) => step.name),
        firm.language,
        firm.method.lexicons,
      );
  const volumeFigure = figures.get(map.id, 'volume');
  const volume = resolveFigure('volume', volumeFigure, null, method)!;
  const performerOf = performersOf(contents, firm);
  const input: Input = {
    contents,
    firm,
    figures,
    graph,
    volume,
    sharesTrust: sharesTrust(figures, method),
    shape: shapeOf(graph),
    performers: new Map(contents.steps.map((step) => [step.id as string, performerOf(step)])),
    uses: group(contents.dataUses, (use) => use.stepId),
    marks: group(
      contents.marks.filter((mark) => !mark.isSettled),
      (mark) => mark.targetId,
    ),
    last: lastRead.get(map) ?? new Map(),
  };
  // A subprocess with contents is no work of its own: its steps are counted.
  const hollow = new Set(graph.ids.filter((_, node) => graph.kinds[node] === 'exit'));
  const steps = contents.steps
    .filter((step) => !step.isCompensation && !hollow.has(step.id))
    .map((step) => stepFacts(input, step, language));
  const stepById = new Map(steps.map((step) => [step.id, step]));
  lastRead.set(map, stepById);
  const facts = {
    map,
    contents,
    firm,
    graph,
    language,
    volume,
    steps,
    stepById,
    marks: contents.marks.filter((mark) => !mark.isSettled),
    statedShare,
    called: calledBy(contents.steps, calledMetrics, figures),
  };
  return { ...facts, ...mapMetrics(facts) };
}

/** As sure as the least known share that somebody said; where nobody said any, all of them are assumed. */
function sharesTrust(figures: FigureIndex, { confidence }: Pick<Method, 'confidence'>): number {
  const said = figures.list.filter(({ attribute }) => attribute === 'share');
  return said.length === 0 ? confidence.default : Math.min(...said.map(({ source }) => confidence[source]));
}

interface Input {
  readonly contents: MapContents;
  readonly firm: Firm;
  readonly figures: FigureIndex;
  readonly graph: Graph;
  readonly volume: Value;
  /** How sure it is how cases part. */
  readonly sharesTrust: number;
  readonly shape: Shape;
  readonly performers: ReadonlyMap<string, Performer | null>;
  readonly uses: ReadonlyMap<string, readonly MapContents['dataUses'][number][]>;
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The steps as they were read before. */
  readonly last: ReadonlyMap<string, StepFacts>;
}

const rememberStep = rememberWith<Step, StepFacts>();

/** The facts of a step, made anew only when something that they are made of has changed. */
function stepFacts(input: Input, step: Step, language: ContentLanguage): StepFacts {
  const { firm, figures, graph, performers, volume, shape } = input;
  const node = graph.indexOf.get(step.id)!;
  const performer = performers.get(step.id);
  const on = [
    firm,
    language,
    volume,
    input.sharesTrust,
    shape.keyOf(node),
    performer?.key,
    performer?.name,
    performer?.role,
    performer?.department,
    sameBefore(input, node, performer ?? null),
    figures.of(step.id),
    input.uses.get(step.id),
    input.marks.get(step.id),
  ];
  return rememberStep(step, on, () =>
    settled(
      input.last.get(step.id),
      readStep(input, step, readWords(step.name, language, firm.method.lexicons)),
    ),
  );
}

/** With the numbers of the reading before, where they are the same: a new name must not look like a new time. */
function settled(last: StepFacts | undefined, facts: StepFacts): StepFacts {
  if (!last) return facts;
  const values = keepSame(last.values, facts.values);
  const assumed = keepSame(last.assumed, facts.assumed);
  return { ...facts, values, assumed };
}
const lastRead = new WeakMap<ProcessMap, ReadonlyMap<string, StepFacts>>();

function readStep(input: Input, step: Step, words: StepFacts['words']): StepFacts {
  const { firm, figures, graph, performers, shape } = input;
  const { method } = firm;
  const node = graph.indexOf.get(step.id)!;
  const uses = input.uses.get(step.id) ?? [];
  const systemIds = new Set<string>(step.systemIds);
  for (const use of uses) if (use.systemId) systemIds.add(use.systemId);
  const systems = [...systemIds].flatMap((id) => firm.systems.get(id) ?? []);
  const performer = performers.get(step.id) ?? null;
  const marks = input.marks.get(step.id) ?? [];
  const visits = graph.visits[node]!;
  const optional = (key: AttributeKey): Value | null =>
    resolveFigure(key, figures.get(step.id, key), null, method);
  const around: StepSurroundings = {
    step,
    words,
    systems,
    uses,
    firm,
    isSamePerformerBefore: sameBefore(input, node, performer),
    ...shape.branchesAfter(node),
    repeatShare: shape.loopOf.get(node)?.isStated ? shape.loopOf.get(node)!.repeatShare : null,
    variants: optional('variants'),
    hasComplaint: marks.some((mark) => mark.type === 'complaint'),
  };
  const resolve = (key: AttributeKey, touch: Value | null): Value =>
    resolveFigure(key, figures.get(step.id, key), infer(key, around, touch), method)!;
  const touch = resolve('touch', null);
  // Spelt out: a record filled in a loop is looked up like a table, and everything reads from these.
  const values: StepFacts['values'] = {
    touch,
    volume: stepVolume(input, step, visits),
    wait: resolve('wait', touch),
    error: resolve('error', touch),
    rework: resolve('rework', touch),
    exceptions: resolve('exceptions', touch),
    rules: resolve('rules', touch),
    digital: resolve('digital', touch),
    structure: resolve('structure', touch),
    standard: resolve('standard', touch),
    stability: resolve('stability', touch),
    documentation: resolve('documentation', touch),
    systems: resolve('systems', touch),
    decisions: resolve('decisions', touch),
    customer: resolve('customer', touch),
    risk: resolve('risk', touch),
    obligation: resolve('obligation', touch),
    exposure: resolve('exposure', touch),
    severity: resolve('severity', touch),
    mitigation: resolve('mitigation', touch),
    otherCost: resolve('otherCost', touch),
  };
  const hourlyCost = (performer?.role && firm.roles.get(performer.role.id)?.hourlyCost) ?? firm.hourlyCost;
  const trust = trustOfStep({
    values,
    hourlyCost,
    // Nothing has to be known of shares to know that every case comes through once.
    visits: Math.abs(visits - 1) < 1e-9 ? 1 : input.sharesTrust,
    hasOwnRuns: figures.get(step.id, 'volume') !== undefined,
  });
  return {
    id: step.id,
    step,
    words,
    performer,
    systems,
    access: accessOf(systems, method),
    reads: uses.filter((use) => use.mode === 'reads'),
    writes: uses.filter((use) => use.mode === 'writes'),
    marks,
    visits,
    values,
    optional: {
      approvalRate: optional('approvalRate'),
      repeatShare: optional('repeatShare'),
      examples: optional('examples'),
      receivers: optional('receivers'),
      variants: around.variants,
    },
    hourlyCost,
    metrics: stepMetrics({ values, visits, hourlyCost, trust }),
    assumed: assumedOf(values, figures.of(step.id), method),
    isOnLoop: shape.loopOf.has(node),
    next: (shape.next.get(node) ?? []).map(({ node: to, share }) => ({ id: graph.ids[to]!, share })),
  };
}

interface Made {
  readonly values: StepFacts['values'];
  readonly visits: number;
  readonly hourlyCost: Value;
  readonly trust: StepMetrics['trust'];
}

function stepMetrics({ values, visits, hourlyCost, trust }: Made): StepMetrics {
  const { touch, wait, volume, error, otherCost } = values;
  const runsPerMonth = volume.value;
  const hoursPerMonth = (runsPerMonth * touch.value) / 60;
  return {
    visits: Number.isFinite(visits) ? visits : 0,
    touchMinutes: touch.value,
    waitMinutes: wait.value,
    runsPerMonth,
    hoursPerMonth,
    costPerMonth: hoursPerMonth * hourlyCost.value + runsPerMonth * otherCost.value,
    errorShare: error.value,
    provenance: touch.provenance,
    waitProvenance: wait.provenance,
    trust,
  };
}

function stepVolume({ figures, volume, firm }: Input, step: Step, visits: number): Value {
  const own = figures.get(step.id, 'volume');
  if (own) return resolveFigure('volume', own, null, firm.method)!;
  const times = Number.isFinite(visits) ? visits : 1;
  return { ...volume, value: volume.value * times, low: volume.low * times, high: volume.high * times };
}

function sameBefore(
  { shape, graph, performers }: Input,
  node: number,
  performer: Performer | null,
): boolean | null {
  const earlier = shape.before.get(node);
  if (!earlier) return null;
  return (
    performer !== null && earlier.every((from) => performers.get(graph.ids[from]!)?.key === performer.key)
  );
}

/** The best way in that all systems of the step offer. */
function accessOf(
  systems: StepFacts['systems'],
  { confidence }: Pick<Method, 'confidence'>,
): StepFacts['access'] {
  const order = ['none', 'ui', 'file', 'api'] as const;
  const known = systems.flatMap(({ access }) => (access ? [access] : []));
  if (known.length === 0)
    return {
      ...fixedValue(0, 'default', { key: 'engine.source.default', params: {} }, confidence),
      access: 'ui',
    };
  const worst = order.find((access) => known.includes(access))!;
  return {
    ...fixedValue(0, 'estimated', { key: 'engine.source.systems', params: {} }, confidence),
    access: worst,
  };
}

function group<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
