import type { Provenance, Sentence, Value } from '../analysis.ts';
import type { Figure } from '../../model/index.ts';
import { attributeOf, type AttributeKey } from '../method/attributes.ts';
import { defaultMethod, type Method } from '../method/method.ts';
import { confidenceOf } from '../method/weights.ts';

export type { Value } from '../analysis.ts';

/** Whether a person said it: neither assumed nor read off the map. */
export const isSaid = ({ provenance }: Pick<Value, 'provenance'>): boolean =>
  provenance !== 'default' && provenance !== 'inferred';

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
  method: Method = defaultMethod,
): Value | null {
  if (figure) return stored(attribute, figure, method);
  if (inference) {
    const {
      likely,
      low = likely * (1 - method.range.inferred),
      high = likely * (1 + method.range.inferred),
    } = inference;
    return make(
      attribute,
      { likely, low, high },
      { provenance: 'inferred', source: inference.source, method },
    );
  }
  return defaultOf(attribute, method);
}

const defaultsOf = new WeakMap<Method, Map<AttributeKey, Value | null>>();

/** What the method assumes when nothing is known at all: one object for each attribute; null where there is no sensible guess. */
export function defaultOf(attribute: AttributeKey, method: Method = defaultMethod): Value | null {
  let defaults = defaultsOf.get(method);
  if (!defaults) defaultsOf.set(method, (defaults = new Map()));
  let known = defaults.get(attribute);
  if (known === undefined) {
    const assumed = (method.assumed as { readonly [A in AttributeKey]?: Range })[attribute];
    known = assumed
      ? make(attribute, assumed, {
          provenance: 'default',
          source: { key: 'engine.source.default', params: {} },
          method,
        })
      : null;
    defaults.set(attribute, known);
  }
  return known;
}

/** A number that comes from a rule of the model and not from anybody. */
export function fixedValue(
  value: number,
  provenance: Provenance = 'inferred',
  source: Sentence | null = null,
  confidences: Method['confidence'] = confidenceOf,
): Value {
  return { value, low: value, high: value, provenance, confidence: confidences[provenance], source };
}

const storedBy = new WeakMap<Method, WeakMap<Figure, Value>>();

function stored(attribute: AttributeKey, figure: Figure, method: Method): Value {
  let storedByFigure = storedBy.get(method);
  if (!storedByFigure) storedBy.set(method, (storedByFigure = new WeakMap()));
  let value = storedByFigure.get(figure);
  if (!value) {
    const { likely, source } = figure;
    const low = figure.low ?? likely * (1 - method.range[source]);
    const high = figure.high ?? likely * (1 + method.range[source]);
    value = make(attribute, { likely, low, high }, { provenance: source, source: null, method });
    storedByFigure.set(figure, value);
  }
  return value;
}

interface Range {
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}
interface Origin {
  readonly provenance: Provenance;
  readonly source: Sentence | null;
  readonly method: Method;
}

function make(attribute: AttributeKey, range: Range, { provenance, source, method }: Origin): Value {
  const { min, max } = attributeOf(attribute);
  const inside = (x: number): number => Math.min(max, Math.max(min, x));
  const value = inside(range.likely);
  return {
    value,
    low: Math.min(value, inside(range.low)),
    high: Math.max(value, inside(range.high)),
    provenance,
    confidence: method.confidence[provenance],
    source,
  };
}
