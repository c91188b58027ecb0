import type { Idea } from '../../model/index.ts';
import type { CandidateClass, LeaveToPeople, Sentence, Value } from '../analysis.ts';
import type { MapFacts } from '../facts/mapFacts.ts';
import type { StepFacts } from '../facts/stepFacts.ts';
import type { KnownPattern } from '../method/patterns.ts';
import type { Inputs } from './inputs.ts';
import type { LeadTime, Scored } from './score.ts';

/** A proposal before anyone asks which objective it serves: pattern, steps, inputs and what they give. */
export interface Draft {
  /** pattern + sorted anchor ids; of an idea its own. */
  readonly id: string;
  readonly pattern: KnownPattern;
  readonly map: MapFacts;
  readonly steps: readonly StepFacts[];
  readonly inputs: Inputs;
  readonly lead: LeadTime;
  readonly scored: Scored;
  /** Brought by a person; null: proposed by a rule. */
  readonly idea: Idea | null;
  /** What somebody said that the idea costs in its first year; null: what such a change usually costs. */
  readonly price: Value | null;
  /** The pattern only stands in for a known one: what it costs, needs and risks says nothing of this idea. */
  readonly isStandIn: boolean;
  readonly reasons: readonly Sentence[];
  readonly alternatives: readonly { readonly patternId: string; readonly feasibility: number }[];
}
export interface Proposals {
  readonly drafts: readonly Draft[];
  readonly leaveToPeople: readonly LeaveToPeople[];
}

/** Order of recommendation: leave out, simplify, write down, automate, help the person. */
export function rankOf(candidateClass: CandidateClass): number {
  switch (candidateClass) {
    case 'ELIMINATE':
      return 1;
    case 'SIMPLIFY':
      return 2;
    case 'STANDARDISE':
      return 3;
    case 'AUGMENT':
      return 5;
    case 'RPA':
    case 'API':
    case 'WORKFLOW':
    case 'FORM':
    case 'IDP':
    case 'AI':
    case 'BOT':
    case 'NOTIFY':
    case 'LOWCODE':
      return 4;
  }
}
