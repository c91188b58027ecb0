import type { Provenance, Sentence, Value } from '../analysis.ts';
import type { Figure } from '../../model/index.ts';
import { attributeOf, type AttributeKey } from '../method/attributes.ts';
import { confidenceOf, rangeOf } from '../method/weights.ts';

export type { Value } from '../analysis.ts';

/** What a map lets us guess about an attribute, and in which words that is said. */
export interface Inference {
  readonly likely: number;
  readonly low?: number;
  readonly high?: number;
  readonly source: Sentence;
}

/** The figure if there is one, else the inference, else the method's default; null where there is none of them. */
export function resolveFigure(
  attribute: AttributeKey,
  figure: Figure | undefined,
  inference: Inference | null,
): Value | null {
  if (figure) return stored(attribute, figure);
  if (inference) {
    const {
      likely,
      low = likely * (1 - rangeOf.inferred),
      high = likely * (1 + rangeOf.inferred),
    } = inference;
    return make(attribute, { likely, low, high }, 'inferred', inference.source);
  }
  return defaultOf(attribute);
}

const defaults = new Map<AttributeKey, Value | null>();

/** What the method assumes when nothing is known at all: one object for each attribute; null where there is no sensible guess. */
export function defaultOf(attribute: AttributeKey): Value | null {
  let known = defaults.get(attribute);
  if (known === undefined) {
    const initial = attributeOf(attribute).default;
    known = initial && make(attribute, initial, 'default', { key: 'engine.source.default', params: {} });
    defaults.set(attribute, known);
  }
  return known;
}

/** A number that comes from a rule of the model and not from anybody. */
export function fixedValue(
  value: number,
  provenance: Provenance = 'inferred',
  source: Sentence | null = null,
): Value {
  return { value, low: value, high: value, provenance, confidence: confidenceOf[provenance], source };
}

const storedByFigure = new WeakMap<Figure, Value>();

function stored(attribute: AttributeKey, figure: Figure): Value {
  let value = storedByFigure.get(figure);
  if (!value) {
    const { likely, source } = figure;
    const low = figure.low ?? likely * (1 - rangeOf[source]);
    const high = figure.high ?? likely * (1 + rangeOf[source]);
    value = make(attribute, { likely, low, high }, source, null);
    storedByFigure.set(figure, value);
  }
  return value;
}

function make(
  attribute: AttributeKey,
  range: { readonly likely: number; readonly low: number; readonly high: number },
  provenance: Provenance,
  source: Sentence | null,
): Value {
  const { min, max } = attributeOf(attribute);
  const inside = (x: number): number => Math.min(max, Math.max(min, x));
  const value = inside(range.likely);
  return {
    value,
    low: Math.min(value, inside(range.low)),
    high: Math.max(value, inside(range.high)),
    provenance,
    confidence: confidenceOf[provenance],
    source,
  };
}
