/** How a plan is written down: what is to be done, ways to get it, what people said of it, and tools that they built themselves. */
import type {
  ChangeTask,
  Initiative,
  Intangible,
  Option,
  StaffTool,
  SurveyCount,
  Weighing,
} from '../model/index.ts';
import type { FiguresScript } from './script.ts';

export interface InitiativeScript extends Pick<Initiative, 'name' | 'owner' | 'status' | 'acquisition'> {
  /** What was accepted for these steps. */
  readonly steps: readonly string[];
  /** When it was planned; left out: it promises nothing yet. */
  readonly promisedDaysAgo?: number;
  readonly note?: string;
  readonly figures?: FiguresScript;
  /** Objectives and KPIs by their titles. */
  readonly gains?: readonly (Pick<Intangible, 'type' | 'size' | 'likelihood' | 'evidence' | 'beneficiary'> & {
    readonly objective: string;
    readonly kpi: string;
  })[];
  readonly options?: readonly OptionScript[];
  readonly weighing?: WeighingScript;
  /** What roles will do with the time that becomes free, by the role's key. */
  readonly uses?: { readonly [role: string]: { readonly use: string } };
  readonly tasks?: readonly TaskScript[];
}

export interface OptionScript extends Pick<Option, 'name' | 'acquisition' | 'scores'> {
  readonly note?: string;
  readonly figures: FiguresScript;
  /** Decided for: what it costs is in the initiative's case. */
  readonly isTaken?: true;
}

export interface WeighingScript {
  /** Criteria of the method with their letter, and the least that an option must have; those left out do not count. */
  readonly criteria: {
    readonly [id: string]: {
      readonly letter: NonNullable<Weighing['criteria'][number]['letter']>;
      readonly floor?: number;
    };
  };
  /** How many times as important the first of "first second" is; left out: weighed by letters. */
  readonly comparisons?: Weighing['comparisons'];
}

export interface TaskScript extends Pick<ChangeTask, 'type' | 'name'> {
  readonly role: string;
  /** Before today where it is negative. */
  readonly inDays: number;
  readonly isDone?: true;
}

export interface SurveyScript {
  /** The group that was asked, by the role's key; left out: the whole business. */
  readonly role?: string;
  readonly answers: { readonly [question: string]: SurveyCount['counts'] };
}

export interface StaffToolScript extends Pick<
  StaffTool,
  | 'name'
  | 'owner'
  | 'deputy'
  | 'note'
  | 'sensitivity'
  | 'reach'
  | 'failureCost'
  | 'hasPersonalData'
  | 'writesRecords'
> {
  readonly systems: readonly string[];
  /** By its title; left out: nobody said what it is for. */
  readonly kpi?: string;
  readonly checklist: readonly string[];
  /** When it is to be looked at again, before today where it is negative; left out: no day is set. */
  readonly reviewInDays?: number;
}
