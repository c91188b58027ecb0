import type { DataUse, Mark, Role, Step, System } from '../../model/index.ts';
import type { Access } from '../candidates/feasibility.ts';
import type { Assumed, StepMetrics } from '../analysis.ts';
import type { Value } from '../figures/resolve.ts';
import type { AttributeKey } from '../method/attributes.ts';
import type { Words } from './words.ts';

/** Attributes that every step has, stored or assumed. */
export type StepAttribute = Extract<
  AttributeKey,
  | 'touch'
  | 'volume'
  | 'wait'
  | 'error'
  | 'rework'
  | 'exceptions'
  | 'rules'
  | 'digital'
  | 'structure'
  | 'standard'
  | 'stability'
  | 'documentation'
  | 'systems'
  | 'decisions'
  | 'customer'
  | 'risk'
  | 'obligation'
  | 'exposure'
  | 'severity'
  | 'mitigation'
  | 'otherCost'
>;
export type OptionalAttribute = 'approvalRate' | 'repeatShare' | 'examples' | 'receivers' | 'variants';

/** Who performs: the step's role, else that of its lane, else the lane or pool as drawn. */
export interface Performer {
  /** Same key = same hands. */
  readonly key: string;
  readonly name: string;
  readonly role: Role | null;
  readonly department: string;
}

/** Everything that rules and patterns may ask about one step. */
export interface StepFacts {
  readonly id: string;
  readonly step: Step;
  readonly words: Words;
  readonly performer: Performer | null;
  readonly systems: readonly System[];
  readonly access: Value & { readonly access: Access };
  readonly reads: readonly DataUse[];
  readonly writes: readonly DataUse[];
  readonly marks: readonly Mark[];
  readonly visits: number;
  readonly values: { readonly [A in StepAttribute]: Value };
  readonly optional: { readonly [A in OptionalAttribute]: Value | null };
  /** Cost of an hour of the one who performs. */
  readonly hourlyCost: Value;
  /** What the answer says of it: its figures, and which of them nobody gave. */
  readonly metrics: StepMetrics;
  readonly assumed: Assumed;
  readonly isOnLoop: boolean;
  /** Steps that come directly after, and how much of a visit goes there. */
  readonly next: readonly { readonly id: string; readonly share: number }[];
}
