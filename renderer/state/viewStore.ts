/** What this window looks at: place, map, selection, layers. Never in the history and never in the file. */
import { createStore } from 'zustand/vanilla';
import { heatMeasures } from '../../shared/diagram/index.ts';

export const places = ['start', 'strategy', 'map', 'insights', 'plan', 'measure'] as const;
export type Place = (typeof places)[number];
export const layers = ['marks', 'candidates', 'goals', 'figures'] as const;
export type Layer = (typeof layers)[number];

/** What the steps of a map, and the maps of the landscape, are coloured by. */
export const heats = ['none', ...heatMeasures] as const;
export type Heat = (typeof heats)[number];

/** What Insights shows of its answers. */
export const insightsTabs = ['candidates', 'findings', 'people', 'chart', 'problems'] as const;
export type InsightsTab = (typeof insightsTabs)[number];

/** What Strategy shows: the tree with its details, who moves which KPI, what is missing, notes from outside. */
export const strategyTabs = ['tree', 'matrix', 'checks', 'signals'] as const;
export type StrategyTab = (typeof strategyTabs)[number];

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

export interface ViewState {
  readonly place: Place;
  /** Null in the place `map`: the landscape of all maps. */
  readonly mapId: string | null;
  /** The subprocess whose inside is shown; null: the map itself. */
  readonly insideStepId: string | null;
  readonly heat: Heat;
  /** The customer journey that is laid over the landscape. */
  readonly journeyId: string | null;
  /** Ids of drawn elements (of any kind) that are selected on the map; on the landscape the map, line, or touchpoint. */
  readonly selection: readonly string[];
  readonly insightsTab: InsightsTab;
  /** Selected in Insights (candidate or finding id). */
  readonly candidateId: string | null;
  readonly strategyTab: StrategyTab;
  readonly measureTab: MeasureTab;
  /** Selected in Strategy (goal, objective or KPI id). */
  readonly strategyId: string | null;
  readonly lit: LitThread | null;
  readonly shownLayers: ReadonlySet<Layer>;
  /** Asks the canvas to bring these elements into view; rises by one with each wish. */
  readonly reveal: { readonly serial: number; readonly ids: readonly string[] };
  /** The element whose name is being edited in place. */
  readonly renamingId: string | null;
  readonly isInspectorOpen: boolean;
  /** The map is read one element after the other; `presented`: in front of people, with all tools away. */
  readonly reading: 'off' | 'beside' | 'presented';
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
    heat: 'none',
    journeyId: null,
    selection: [],
    insightsTab: 'candidates',
    candidateId: null,
    strategyTab: 'tree',
    measureTab: 'kpis',
    strategyId: null,
    lit: null,
    shownLayers: new Set<Layer>(['marks', 'candidates']),
    reveal: { serial: 0, ids: [] },
    renamingId: null,
    isInspectorOpen: true,
    reading: 'off',
    isListOpen: false,
    peeking: null,
    ...kept,
  }));
export type ViewStore = ReturnType<typeof createViewStore>;
