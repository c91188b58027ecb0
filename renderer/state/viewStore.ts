/** What this window looks at: place, map, selection, layers. Never in the history and never in the file. */
import { createStore } from 'zustand/vanilla';
import { heatMeasures } from '../../shared/model/index.ts';
import { noFilter, type BubbleSize, type InsightsFilter, type TableSort } from './insightsView.ts';

export const places = ['start', 'strategy', 'map', 'insights', 'plan', 'measure'] as const;
export type Place = (typeof places)[number];
export const layers = ['marks', 'candidates', 'goals', 'figures', 'pages'] as const;
export type Layer = (typeof layers)[number];

/** What the steps of a map, and the maps of the landscape, are coloured by. */
export const heats = ['none', ...heatMeasures] as const;
export type Heat = (typeof heats)[number];

/** Which side of the business the landscape shows. */
export const landscapeViews = ['maps', 'systems', 'roles'] as const;
export type LandscapeView = (typeof landscapeViews)[number];

/** What Insights shows of its answers. */
export const insightsTabs = ['candidates', 'table', 'chart', 'findings', 'people', 'problems'] as const;
export type InsightsTab = (typeof insightsTabs)[number];

/** What Strategy shows: the tree with its details, who moves which KPI, how far it all hangs together, what is missing, notes from outside. */
export const strategyTabs = ['tree', 'matrix', 'alignment', 'checks', 'signals'] as const;
export type StrategyTab = (typeof strategyTabs)[number];

/** What Plan shows: initiatives, ways to get them done, what comes in which phase, what it does to people, tools that staff built. */
export const planTabs = ['initiatives', 'options', 'roadmap', 'people', 'tools'] as const;
export type PlanTab = (typeof planTabs)[number];

/** What Measure shows: KPIs, what to look at when, what came of what was promised. */
export const measureTabs = ['kpis', 'reviews', 'results'] as const;
export type MeasureTab = (typeof measureTabs)[number];

/** What keeps full colour while the rest fades: the thread of a candidate, or everything that serves a goal, objective or KPI. */
export interface LitThread {
  readonly source: {
    readonly kind: 'candidate' | 'finding' | 'goal' | 'objective' | 'kpi';
    readonly id: string;
  };
  /** Ids of everything lit: steps, marks, KPIs, objectives, goals, candidates. */
  readonly ids: ReadonlySet<string>;
}

/** The sheet on which a call stands that was entered, and that call. */
export interface CallSite {
  readonly mapId: string;
  readonly insideStepId: string | null;
  readonly stepId: string;
}

/** A wish to the canvas to bring these elements into view; `serial` rises by one with each wish. */
export interface Reveal {
  readonly serial: number;
  readonly ids: readonly string[];
  /** Exactly this view, in place of the elements. */
  readonly view?: Sight;
  /** Nearer, where they could not be read. */
  readonly isReadable?: boolean;
  /** The one element takes the keyboard focus, so that it is read out and the keys go on from it. */
  readonly isFocused?: boolean;
  /** What is right of this x of the window, in px, is covered. */
  readonly freeUntil?: number;
}

/** Where a map is looked at: the place of its origin in px from the corner of the canvas, and how large. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ViewState {
  readonly place: Place;
  /** Null in the place `map`: the landscape of all maps. */
  readonly mapId: string | null;
  /** The subprocess whose inside is shown; null: the map itself. */
  readonly insideStepId: string | null;
  /** The calls through which this map was entered, from the outermost: the way back. */
  readonly trail: readonly CallSite[];
  readonly heat: Heat;
  readonly landscapeView: LandscapeView;
  /** The customer journey that is laid over the landscape. */
  readonly journeyId: string | null;
  /** Ids of drawn elements (of any kind) that are selected on the map; on the landscape the map, system, role, line, or touchpoint. */
  readonly selection: readonly string[];
  readonly insightsTab: InsightsTab;
  readonly insightsFilter: InsightsFilter;
  readonly candidateSort: TableSort;
  /** What the size of a bubble stands for. */
  readonly bubbleSize: BubbleSize;
  /** Selected in Insights (candidate or finding id). */
  readonly candidateId: string | null;
  readonly strategyTab: StrategyTab;
  readonly planTab: PlanTab;
  readonly measureTab: MeasureTab;
  /** Selected in Strategy (goal, objective or KPI id). */
  readonly strategyId: string | null;
  /** The row of the strategy tree whose name is being typed. */
  readonly strategyNamingId: string | null;
  /** Selected in Plan. */
  readonly initiativeId: string | null;
  /** Selected among the tools of staff. */
  readonly toolId: string | null;
  readonly lit: LitThread | null;
  readonly shownLayers: ReadonlySet<Layer>;
  readonly reveal: Reveal;
  /** Elements that a search lights up while it is open. */
  readonly finding: readonly string[];
  /** What was found last, element by element: F3 goes on to the next. */
  readonly foundIds: readonly string[];
  /** The element whose name is being edited in place. */
  readonly renamingId: string | null;
  readonly isInspectorOpen: boolean;
  /** The panel beside a map lists what is wrong, in place of what is selected. */
  readonly isProblemsShown: boolean;
  /** The list of all marks was asked for: it comes into sight, takes the focus, and sets this back. */
  readonly isMarkListWanted: boolean;
  /** The map is read one element after the other; `presented`: in front of people, with all tools away. */
  readonly reading: 'off' | 'beside' | 'presented';
  /** The value stream of the map in place of its drawing. */
  readonly isStreamShown: boolean;
  /** The list of steps beside the map. */
  readonly isListOpen: boolean;
  /** The named state that is shown read-only in place of the present; null: the present. */
  readonly peeking: { readonly id: string; readonly name: string; readonly at: string } | null;
}

/** The view before anything is opened, with what was kept of the last time. */
export const createViewStore = (kept: Partial<Pick<ViewState, 'isListOpen' | 'isInspectorOpen'>> = {}) =>
  createStore<ViewState>()(() => ({
    place: 'start',
    mapId: null,
    insideStepId: null,
    trail: [],
    heat: 'none',
    landscapeView: 'maps',
    journeyId: null,
    selection: [],
    insightsTab: 'candidates',
    insightsFilter: noFilter,
    candidateSort: { column: 'priority', direction: 'descending' },
    bubbleSize: 'hours',
    candidateId: null,
    strategyTab: 'tree',
    planTab: 'initiatives',
    measureTab: 'kpis',
    strategyId: null,
    strategyNamingId: null,
    initiativeId: null,
    toolId: null,
    lit: null,
    shownLayers: new Set<Layer>(['marks', 'candidates']),
    reveal: { serial: 0, ids: [] },
    finding: [],
    foundIds: [],
    renamingId: null,
    isInspectorOpen: true,
    isProblemsShown: false,
    isMarkListWanted: false,
    reading: 'off',
    isStreamShown: false,
    isListOpen: false,
    peeking: null,
    ...kept,
  }));
export type ViewStore = ReturnType<typeof createViewStore>;
