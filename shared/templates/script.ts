/** How a ready-made workspace is written down: short keys instead of ids, columns and rows instead of coordinates, months instead of dates. */
import type {
  DataObject,
  Goal,
  Kpi,
  Link,
  Mark,
  Objective,
  Signal,
  Step,
  System,
  Touchpoint,
} from '../model/index.ts';
import type { InitiativeScript, StaffToolScript, SurveyScript } from './planScript.ts';

/** likely, low, high, source; low and high may be left out. */
export type FigureScript =
  | readonly [likely: number, source: FigureSource]
  | readonly [likely: number, low: number, high: number, source: FigureSource];
type FigureSource = 'measured' | 'estimated' | 'guessed';
export type FiguresScript = { readonly [attribute: string]: FigureScript };

/** `start`, `end` and the like are events, `xor` and `and` gateways; the rest are steps by type, data and notes. */
export type NodeType =
  | 'start'
  | 'messageStart'
  | 'timerStart'
  | 'end'
  | 'messageEnd'
  | 'timer'
  | 'message'
  | 'boundaryTimer'
  | 'xor'
  | 'and'
  | 'or'
  | 'data'
  | 'store'
  | 'note'
  | Exclude<Step['type'], 'subprocess'>;

export interface NodeScript {
  readonly type: NodeType;
  readonly name: string;
  readonly lane?: string;
  /** Column and row inside the lane, from 0; halves are allowed. */
  readonly at: readonly [column: number, row?: number];
  readonly description?: string;
  readonly systems?: readonly string[];
  readonly reads?: readonly string[];
  /** `object` or `object@system`. */
  readonly writes?: readonly string[];
  readonly figures?: FiguresScript;
  readonly isTouchpoint?: true;
  readonly servesNone?: true;
  readonly tags?: readonly string[];
  readonly calls?: string;
  readonly attachedTo?: string;
  readonly object?: string;
}

export interface FlowScript {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly share?: FigureScript;
  readonly type?: 'sequence' | 'message' | 'association' | 'data';
}

export interface MarkScript {
  readonly on: string;
  readonly type: Mark['type'];
  readonly waste?: NonNullable<Mark['waste']>;
  readonly severity?: Mark['severity'];
  readonly note: string;
  readonly isSettled?: true;
}

export interface MapScript {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly trigger: string;
  readonly outcome: string;
  readonly owner: string;
  readonly volume: FigureScript;
  readonly isCustomerFacing: boolean;
  /** A customer or partner outside, drawn as a closed pool above. */
  readonly outside?: { readonly key: string; readonly name: string };
  /** Role keys, first row first. */
  readonly lanes: readonly { readonly role: string; readonly rows?: number }[];
  readonly nodes: { readonly [key: string]: NodeScript };
  readonly flows: readonly FlowScript[];
  readonly marks: readonly MarkScript[];
}

export interface KpiScript extends Pick<
  Kpi,
  'title' | 'dimension' | 'direction' | 'unit' | 'baseline' | 'target' | 'source'
> {
  readonly cadenceDays?: number;
  /** One value a month, the last one this month. */
  readonly monthly?: readonly number[];
  readonly links: { readonly [mapOrStep: string]: Link['strength'] };
}

export interface ObjectiveScript extends Partial<
  Pick<
    Objective,
    'metric' | 'direction' | 'baseline' | 'target' | 'unit' | 'owner' | 'resource' | 'department'
  >
> {
  readonly title: string;
  readonly dueInMonths?: number;
  readonly kpis: { readonly [key: string]: KpiScript };
}

export interface GoalScript extends Pick<Goal, 'title' | 'weight' | 'horizon' | 'perspective' | 'owner'> {
  readonly objectives: readonly ObjectiveScript[];
}

export interface JourneyScript {
  readonly name: string;
  readonly customer: string;
  readonly touchpoints: readonly (Pick<Touchpoint, 'name' | 'channel' | 'feeling'> & {
    /** A map's key, or `map.node`. */
    readonly at?: string;
    /** Minutes. */
    readonly wait?: FigureScript;
    readonly note?: string;
  })[];
}

export interface WorkspaceScript {
  readonly language: 'en' | 'de';
  readonly name: string;
  readonly currency: string;
  readonly hourlyCost: number;
  readonly hoursPerWeek: number;
  readonly roles: {
    readonly [key: string]: {
      readonly name: string;
      readonly department: string;
      readonly figures?: FiguresScript;
    };
  };
  readonly systems: {
    readonly [key: string]: Pick<System, 'name' | 'access' | 'medium'> & {
      readonly note?: string;
      readonly figures?: FiguresScript;
    };
  };
  readonly integrations: readonly (readonly [one: string, other: string, kind: 'automatic' | 'file'])[];
  readonly objects: {
    readonly [key: string]: Pick<DataObject, 'name' | 'form'> & { readonly master?: string };
  };
  readonly goals: readonly GoalScript[];
  readonly maps: readonly MapScript[];
  /** One map sets off another, and what it hands over. */
  readonly mapFlows: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  readonly journeys: readonly JourneyScript[];
  /** Said to whatever the engine proposes for this step; left out where it proposes nothing there. */
  readonly decisions: readonly {
    readonly step: string;
    readonly verdict: 'accepted' | 'later' | 'rejected';
    readonly reason: string;
    readonly daysAgo: number;
  }[];
  /** Goals by their titles. */
  readonly signals: readonly (Pick<Signal, 'source' | 'note'> & {
    readonly goal: string;
    readonly daysAgo: number;
  })[];
  readonly initiatives: readonly InitiativeScript[];
  readonly surveys?: readonly SurveyScript[];
  readonly staffTools?: readonly StaffToolScript[];
}
