import {
  ChartNoAxesColumn,
  ChartNoAxesGantt,
  CircleAlert,
  CircleOff,
  Clock,
  Coins,
  Compass,
  Flag,
  Flame,
  Hammer,
  Hourglass,
  House,
  ListTodo,
  Presentation,
  ListTree,
  Scissors,
  Sparkles,
  Tag,
  Tags,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import type { TextKey } from '../../shared/text/index.ts';
import { setListOpen } from '../state/listOpen.ts';
import { hasBpmnDetail, setBpmnDetail } from '../state/bpmnDetail.ts';
import type { Session } from '../state/session.tsx';
import { heats, layers, places, type Heat, type Layer, type Place } from '../state/viewStore.ts';
import { always, hasMap, hasWorkspace, type Action } from './action.ts';
import { goToNextFound, hasFound } from './find/goToFound.ts';
import { focusRegion, focusRegionNamed } from './focusRegion.ts';

const view = (group: number) => ({ menu: { name: 'view', group } }) as const;
const layered = (group: number) => ({ menu: { name: 'layers', group } }) as const;

export const placeIcons: { readonly [P in Place]: LucideIcon } = {
  start: House,
  strategy: Compass,
  map: Waypoints,
  insights: Sparkles,
  plan: ListTodo,
  measure: ChartNoAxesColumn,
};

const placeActions = places.map((place, index): Action => ({
  id: `view.${place}`,
  label: `app.place.${place}` satisfies TextKey,
  icon: placeIcons[place],
  shortcut: `$mod+${index + 1}`,
  ...view(1),
  enabled: place === 'start' ? always : hasWorkspace,
  run: (session) => session.view.setState({ place }),
}));

/** L, then a letter. */
const layerKeys: { readonly [L in Layer]: { readonly key: string; readonly icon: LucideIcon } } = {
  marks: { key: 'm', icon: Tag },
  candidates: { key: 'c', icon: Sparkles },
  goals: { key: 'g', icon: Flag },
  figures: { key: 'f', icon: Clock },
  pages: { key: 's', icon: Scissors },
};

const layerActions = layers.map((layer): Action => ({
  id: `view.layer.${layer}`,
  label: `app.layer.${layer}` satisfies TextKey,
  icon: layerKeys[layer].icon,
  shortcut: `l ${layerKeys[layer].key}`,
  scope: 'canvas',
  hint: { group: 'app.layers', word: `app.layer.${layer}` satisfies TextKey },
  ...layered(1),
  enabled: hasMap,
  isChecked: (session) => session.view.getState().shownLayers.has(layer),
  run: (session) =>
    session.view.setState(({ shownLayers }) => ({ shownLayers: toggled(shownLayers, layer) })),
}));

/** L, then a letter; the same again switches it off. */
const heatKeys: { readonly [H in Heat]: { readonly key: string; readonly icon: LucideIcon } } = {
  none: { key: 'n', icon: CircleOff },
  time: { key: 't', icon: Hourglass },
  work: { key: 'w', icon: Hammer },
  cost: { key: 'o', icon: Coins },
  marks: { key: 'r', icon: Tags },
  priority: { key: 'p', icon: Flame },
};

const heatActions = heats.map((heat): Action => ({
  id: `view.heat.${heat}`,
  label: `heat.action.${heat}` satisfies TextKey,
  icon: heatKeys[heat].icon,
  shortcut: `l ${heatKeys[heat].key}`,
  scope: 'canvas',
  hint: { group: 'app.layers', word: `heat.action.${heat}` satisfies TextKey },
  ...layered(2),
  enabled: ({ document }) => Object.keys(document.getState().doc.map).length > 0,
  isChecked: (session) => session.view.getState().heat === heat,
  run: (session) => session.view.setState(({ heat: before }) => ({ heat: before === heat ? 'none' : heat })),
}));

function toggled(shown: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(shown);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

export const viewActions: readonly Action[] = [
  ...placeActions,
  ...layerActions,
  ...heatActions,
  {
    id: 'view.bpmnDetail',
    label: 'canvas.shapes.detail',
    ...layered(3),
    enabled: always,
    isChecked: hasBpmnDetail,
    run: (session) => setBpmnDetail(session, !hasBpmnDetail(session)),
  },
  {
    id: 'view.inspector',
    label: 'app.inspector',
    shortcut: '$mod+Alt+i',
    ...view(3),
    enabled: always,
    isChecked: (session) => session.view.getState().isInspectorOpen,
    run: (session) =>
      session.view.setState(({ isInspectorOpen }) => ({
        isInspectorOpen: !isInspectorOpen,
        isProblemsShown: false,
      })),
  },
  {
    id: 'view.problems',
    label: 'inspector.problems',
    icon: CircleAlert,
    shortcut: '$mod+Alt+f',
    ...view(3),
    enabled: hasWorkspace,
    isChecked: isListingProblems,
    run: toggleProblems,
  },
  {
    id: 'view.marks',
    label: 'marks.title',
    icon: Tags,
    ...view(3),
    enabled: hasMap,
    run: ({ view: store }) =>
      store.setState({
        place: 'map',
        isStreamShown: false,
        isInspectorOpen: true,
        isProblemsShown: false,
        selection: [],
        isMarkListWanted: true,
      }),
  },
  {
    id: 'view.list',
    label: 'list.open',
    icon: ListTree,
    shortcut: '$mod+Alt+s',
    ...view(3),
    enabled: hasMap,
    isChecked: (session) => session.view.getState().isListOpen,
    run: toggleList,
  },
  {
    id: 'view.stream',
    label: 'stream.action',
    icon: ChartNoAxesGantt,
    shortcut: '$mod+Alt+t',
    ...view(3),
    enabled: hasMap,
    isChecked: ({ view: store }) => store.getState().isStreamShown,
    run: ({ view: store }) =>
      store.setState(({ place, isStreamShown }) => ({
        place: 'map',
        renamingId: null,
        isStreamShown: place !== 'map' || !isStreamShown,
      })),
  },
  {
    id: 'view.nextRegion',
    label: 'app.nextRegion',
    shortcut: 'F6',
    enabled: always,
    run: () => focusRegion(1),
  },
  {
    id: 'view.previousRegion',
    label: 'app.previousRegion',
    shortcut: 'Shift+F6',
    enabled: always,
    run: () => focusRegion(-1),
  },
  {
    id: 'view.find',
    label: 'app.find',
    shortcut: '$mod+f',
    ...view(3),
    enabled: hasWorkspace,
    run: ({ frame }) => frame.open({ kind: 'find' }),
  },
  {
    id: 'view.findNext',
    label: 'app.findNext',
    shortcut: 'F3',
    enabled: hasFound,
    run: (session) => goToNextFound(session, 1),
  },
  {
    id: 'view.findPrevious',
    label: 'app.findPrevious',
    shortcut: 'Shift+F3',
    enabled: hasFound,
    run: (session) => goToNextFound(session, -1),
  },
  {
    id: 'view.present',
    label: 'reading.present',
    icon: Presentation,
    shortcut: 'F5',
    ...view(4),
    enabled: (session) => hasMap(session) && session.view.getState().place === 'map',
    isChecked: ({ view: store }) => store.getState().reading === 'presented',
    run: ({ view: store }) =>
      store.setState(({ reading }) => ({
        reading: reading === 'presented' ? 'off' : 'presented',
        isStreamShown: false,
      })),
  },
  {
    id: 'view.fullScreen',
    label: 'app.fullScreen',
    shortcut: 'F11',
    ...view(4),
    enabled: always,
    isChecked: () => document.fullscreenElement !== null,
    async run() {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    },
  },
  {
    id: 'view.settings',
    label: 'app.settings',
    shortcut: '$mod+,',
    ...view(4),
    enabled: always,
    run: ({ frame }) => frame.open({ kind: 'settings' }),
  },
];

function isListingProblems({ view: store }: Session): boolean {
  const { place, isInspectorOpen, isProblemsShown } = store.getState();
  return place === 'map' && isInspectorOpen && isProblemsShown;
}

/** What is wrong, beside the map on which it is mended; away again by the same. */
function toggleProblems(session: Session): void {
  const isProblemsShown = !isListingProblems(session);
  const opened = isProblemsShown
    ? ({ place: 'map', isStreamShown: false, isInspectorOpen: true } as const)
    : {};
  session.view.setState({ isProblemsShown, ...opened });
}

/** Opens or closes the list beside the map. */
function toggleList(session: Session): void {
  const { view } = session;
  const isListOpen = !view.getState().isListOpen;
  setListOpen(session, isListOpen);
  view.setState({
    place: 'map',
    renamingId: null,
    isStreamShown: false,
  });
  if (!isListOpen) focusRegionNamed('map');
}
