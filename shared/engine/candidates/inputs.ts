import type { Input } from '../analysis.ts';
import { fixedValue, type Value } from '../figures/resolve.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { Method } from '../method/method.ts';
import type { Pattern, Span } from '../method/patterns/pattern.ts';
import type { Access } from './feasibility.ts';

/** Ways into a system from worst to best; an input counts in places of this list. */
export const accessLevels = ['none', 'ui', 'file', 'api'] as const satisfies readonly Access[];

const averaged = [
  'wait',
  'error',
  'rework',
  'exceptions',
  'rules',
  'digital',
  'structure',
  'standard',
  'stability',
  'documentation',
  'systems',
  'decisions',
  'customer',
  'risk',
  'obligation',
  'exposure',
  'severity',
  'mitigation',
] as const;
type GivenKey =
  'volume' | 'touch' | (typeof averaged)[number] | 'access' | 'autoShare' | 'waitCut' | 'errorReduction';
export type InputKey = GivenKey | 'examples' | 'repeatShare';
export const inputKeys = [
  'volume',
  'touch',
  ...averaged,
  'access',
  'examples',
  'repeatShare',
  'autoShare',
  'waitCut',
  'errorReduction',
] as const satisfies readonly InputKey[];

/** Inputs of a candidate by name; optional ones are null unless somebody gave them. */
export type Inputs = { readonly [K in GivenKey]: Value } & {
  readonly [K in Exclude<InputKey, GivenKey>]: Value | null;
};
/** The numbers alone, for putting through the formulas. */
export type Numbers = { readonly [K in InputKey]?: number };
export type WritableNumbers = { -readonly [K in keyof Numbers]: Numbers[K] };

/** What a group of steps done as one brings in: times add up, of answers and shares the least favourable counts. */
export function inputsOf(
  steps: readonly StepFacts[],
  pattern: Pattern,
  { confidence }: Pick<Method, 'confidence'>,
): Inputs {
  const values = steps.length === 1 ? steps[0]!.values : together(steps);
  const known = (key: 'examples' | 'repeatShare'): Value | null =>
    steps.find((step) => step.optional[key])?.optional[key] ?? null;
  return {
    ...values,
    access: worstAccess(steps),
    examples: known('examples'),
    repeatShare: known('repeatShare'),
    autoShare: effect(pattern.touch, confidence),
    waitCut: effect(pattern.wait, confidence),
    errorReduction: effect(pattern.error, confidence),
  };
}

type Together = Pick<Inputs, 'volume' | 'touch' | (typeof averaged)[number]>;

function together(steps: readonly StepFacts[]): Together {
  const busiest = steps.reduce((a, b) => (b.values.volume.value > a.values.volume.value ? b : a));
  const { volume } = busiest.values;
  return {
    volume,
    touch: perRun(steps, 'touch', volume.value),
    wait: perRun(steps, 'wait', volume.value),
    error: pick(steps, 'error'),
    rework: pick(steps, 'rework'),
    exceptions: pick(steps, 'exceptions'),
    rules: pick(steps, 'rules'),
    digital: pick(steps, 'digital'),
    structure: pick(steps, 'structure'),
    standard: pick(steps, 'standard'),
    stability: pick(steps, 'stability'),
    documentation: pick(steps, 'documentation'),
    systems: pick(steps, 'systems'),
    decisions: pick(steps, 'decisions'),
    customer: pick(steps, 'customer'),
    risk: pick(steps, 'risk'),
    obligation: pick(steps, 'obligation'),
    exposure: pick(steps, 'exposure'),
    severity: pick(steps, 'severity'),
    mitigation: pick(steps, 'mitigation'),
  };
}

/** Inputs as a reader is shown them. */
export function shownInputs(inputs: Inputs, keys: readonly InputKey[]): Input[] {
  return keys.flatMap((key) => {
    const value = inputs[key];
    return value ? [{ key, ...valueOnly(value) }] : [];
  });
}

const valueOnly = ({ value, low, high, provenance, confidence, source }: Value): Omit<Input, 'key'> => ({
  value,
  low,
  high,
  provenance,
  confidence,
  source,
});

const effect = ([low, likely, high]: Span, confidence: Method['confidence']): Value => ({
  ...fixedValue(likely, 'default', { key: 'engine.source.pattern', params: {} }, confidence),
  low,
  high,
});

/** Minutes of all steps together, for one run of the busiest. */
function perRun(steps: readonly StepFacts[], key: 'touch' | 'wait', runs: number): Value {
  const weight = (step: StepFacts): number => (runs > 0 ? step.values.volume.value / runs : 1);
  const sum = (of: (value: Value) => number): number =>
    steps.reduce((total, step) => total + weight(step) * of(step.values[key]), 0);
  const least = leastTrusted(steps.map((step) => step.values[key]));
  return { ...least, value: sum((v) => v.value), low: sum((v) => v.low), high: sum((v) => v.high) };
}

/** More of these makes it harder or better worth doing; of the others less does. */
const takesMost: ReadonlySet<string> = new Set([
  'error',
  'rework',
  'exceptions',
  'systems',
  'decisions',
  'customer',
  'risk',
  'obligation',
  'exposure',
  'severity',
]);

function pick(steps: readonly StepFacts[], key: (typeof averaged)[number]): Value {
  const values = steps.map((step) => step.values[key]);
  const wantsMost = takesMost.has(key);
  return values.reduce((a, b) => ((wantsMost ? b.value > a.value : b.value < a.value) ? b : a));
}

const leastTrusted = (values: readonly Value[]): Value =>
  values.reduce((a, b) => (b.confidence < a.confidence ? b : a));

function worstAccess(steps: readonly StepFacts[]): Value {
  const level = (step: StepFacts): number => accessLevels.indexOf(step.access.access);
  const worst = steps.reduce((a, b) => (level(b) < level(a) ? b : a));
  const value = level(worst);
  const isAssumed = worst.access.provenance === 'default';
  return { ...valueOnly(worst.access), value, low: isAssumed ? 0 : value, high: isAssumed ? 3 : value };
}
