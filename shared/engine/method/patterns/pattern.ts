import type { CandidateClass } from '../../analysis.ts';
import type { Kpi, Mark, Step } from '../../../model/index.ts';
import type { Access } from '../../candidates/feasibility.ts';
import type { Topic, Verb } from '../lexicon/lexicon.ts';
import type { CostBand } from '../weights.ts';

/** Things about a step that words and numbers alone do not tell; `candidates/stepTests.ts` has one test for each. */
export type FactKey =
  | 'typed-again'
  | 'output-unread'
  | 'check-after-check'
  | 'late-check'
  | 'not-digital-intake'
  | 'data-missing'
  | 'many-writers'
  | 'object-in-two-systems'
  | 'sheet-shared'
  | 'no-feedback-yet'
  | 'many-hands'
  | 'several-answerers'
  | 'variants-many'
  | 'undocumented'
  | 'customer-contact'
  | 'judgement-work'
  | 'by-hand'
  | 'before-the-end'
  | 'kinds-in-one-queue'
  | 'waits-for-nothing'
  | 'nobody-owns-case'
  | 'exceptions-mixed-in'
  | 'on-paper'
  | 'in-a-system'
  | 'between-systems'
  | 'two-sources'
  | 'made-of-other-data';

/** A trigger as data: read by one small interpreter. Numbers nobody gave count with their assumed value, optional ones not at all. */
export type Trigger =
  | { readonly all: readonly Trigger[] }
  | { readonly any: readonly Trigger[] }
  | { readonly not: Trigger }
  | { readonly verb: readonly Verb[] }
  /** What the step is mainly about: the first verb of its title. */
  | { readonly mainVerb: readonly Verb[] }
  | { readonly topic: readonly Topic[] }
  | { readonly mapTopic: readonly Topic[] }
  | { readonly fact: FactKey }
  | { readonly access: readonly Access[] }
  | { readonly type: readonly Step['type'][] }
  | { readonly mark: readonly Mark['type'][] }
  | { readonly waste: readonly NonNullable<Mark['waste']>[] }
  | { readonly atLeast: readonly [TriggerNumber, number] }
  | { readonly atMost: readonly [TriggerNumber, number] }
  | { readonly below: readonly [TriggerNumber, number] };
export type TriggerNumber =
  | 'volume'
  | 'touch'
  | 'wait'
  | 'error'
  | 'rules'
  | 'obligation'
  | 'systems'
  | 'approvalRate'
  | 'repeatShare'
  | 'receivers'
  | 'variants'
  | 'examples'
  | 'documentation';

/** Low, likely, high. */
export type Span = readonly [number, number, number];
export type KpiDimension = Kpi['dimension'];
/** Which way a dimension goes (errors fewer, customers happier), whatever a KPI of it counts. */
export interface Move {
  readonly dimension: KpiDimension;
  readonly way: 'up' | 'down';
  /** How far the measured quantity itself moves, as a share of today's, where practice tells; else it is computed from the step. */
  readonly size?: Span;
}
export interface Pattern {
  readonly id: PatternId;
  readonly class: CandidateClass;
  readonly when: Trigger;
  /**
   * Fits work of every trade, and stands behind a pattern that says more about the same step: known by its `words`, or, where those say
   * nothing, by its `shape` alone: what goes in and comes out, who waits, what people point at.
   */
  readonly general?: 'words' | 'shape';
  /**
   * `step`: one proposal a step, neighbours that fit together are one; `together`: one for all steps of a map for which nothing is
   * better; `map`: one for all steps of a map that fit, whatever else fits them.
   */
  readonly reach: 'step' | 'together' | 'map';
  /** Share of handling time, of waiting and of errors that goes away. */
  readonly touch: Span;
  readonly wait: Span;
  readonly error: Span;
  readonly cost: readonly [CostBand, CostBand];
  readonly days: readonly [number, number];
  readonly moves: readonly Move[];
  /** A machine takes the place of a person whom the customer met there: it is felt as less personal (engine model 1.18). */
  readonly replacesPerson?: boolean;
  /** Customers help themselves, or are served in a way that was not there (engine model 1.8). */
  readonly changesOffer?: boolean;
}
export type PatternId = `P${number}` | `G${number}`;
