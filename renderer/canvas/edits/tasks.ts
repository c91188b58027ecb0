/** What each task of the canvas port does: the one table between the keys and menus and the edits. */
import type { Arrangement } from '../../../shared/commands/index.ts';
import { askWhy } from '../../actions/askWhy.ts';
import type { CanvasPort, CanvasTask, MarkChoice, ReadingTask, Way } from '../../actions/map/canvasPort.ts';
import { holdViews } from '../keptViews.ts';
import { canConnect } from '../scene/hitTest.ts';
import { around } from '../geometry/boxes.ts';
import { boxesOf, onlySelected, select, selectionOf, sizeOf, type Surface } from '../surface.ts';
import { notConnecting, say, type CanvasMenu } from '../canvasStore.ts';
import { grow } from './add.ts';
import { addAlike, canGoOn } from './alike.ts';
import { canMark, nudge, removeSelected, retypedKind, toggleMark } from './change.ts';
import { copy, cut, duplicate, paste } from './clipboard.ts';
import { canEnter, canFold, enterStep, fold, leaveStep } from './drill.ts';
import { escape } from './escape.ts';
import { canLayoutSelection, layout, layoutSelection } from './layout.ts';
import { fit, fitSelection, zoomTo } from './look.ts';
import {
  arrange,
  canArrange,
  canCopyLook,
  canExtract,
  canInline,
  canPasteLook,
  copyLook,
  extractInside,
  extractToMap,
  inline,
  pasteLook,
} from './reorganise.ts';
import { brief } from '../reading/reader.ts';
import { canRead, runReading } from '../reading/readingTasks.ts';
import { goAlong, goNext, goToLine } from './walkFlow.ts';
import {
  addLaneBeside,
  canMoveLane,
  canSplitLane,
  growLane,
  isLaneSelected,
  moveLaneTo,
  splitSelectedLane,
  turn,
} from './lanes.ts';
import { startConnecting } from './connecting.ts';

const ZOOM_STEP = 1.25;

type Task = (surface: Surface) => void;

const plain: { readonly [T in Exclude<CanvasTask, `${string}.${string}`>]: Task } = {
  fit: (surface) => fit(surface),
  fitSelection,
  actualSize: (surface) => zoomTo(surface, 1),
  zoomIn: (surface) => zoomTo(surface, surface.aim().zoom * ZOOM_STEP),
  zoomOut: (surface) => zoomTo(surface, surface.aim().zoom / ZOOM_STEP),
  layout: (surface) => void layout(surface),
  layoutSelection: (surface) => void layoutSelection(surface),
  selectAll: (surface) => {
    const ids = surface.scene().boxes.map((item) => item.id);
    select(surface, ids);
    say(surface.store, surface.session.text('canvas.say.selected', { n: ids.length }));
  },
  copy: (surface) => void copy(surface, null),
  cut: (surface) => void cut(surface, null),
  paste: (surface) => paste(surface, null),
  duplicate,
  delete: removeSelected,
  rename: (surface) => surface.session.view.setState({ renamingId: onlySelected(surface) }),
  append: (surface) => openMenu(surface, 'append'),
  new: (surface) => openMenu(surface, 'new'),
  type: (surface) => openMenu(surface, 'type'),
  connect: (surface) => startConnecting(surface),
  leadStart: (surface) => startConnecting(surface, { end: 'from' }),
  nextLine: (surface) => goToLine(surface, 1),
  previousLine: (surface) => goToLine(surface, -1),
  next: (surface) => goNext(surface, 1),
  previous: (surface) => goNext(surface, -1),
  escape,
  enterStep,
  leaveStep,
  fold,
  laneBefore: (surface) => addLaneBeside(surface, 'before'),
  laneAfter: (surface) => addLaneBeside(surface, 'after'),
  splitLane: splitSelectedLane,
  laneLarger: (surface) => growLane(surface, 1),
  laneSmaller: (surface) => growLane(surface, -1),
  turn,
  extractInside,
  extractToMap: (surface) => void extractToMap(surface),
  inline,
  copyLook,
  pasteLook,
  space: ({ session, store }) => {
    store.setState((state) => ({ isSpacing: !state.isSpacing, placing: null, ...notConnecting }));
    if (store.getState().isSpacing) say(store, session.text('canvas.say.spaceHint'), true);
  },
  why: ({ session }) => askWhy(session),
  read: ({ session }) =>
    session.view.setState(({ reading }) => ({ reading: reading === 'off' ? 'beside' : 'off' })),
  brief,
  grid: ({ store }) => store.setState((state) => ({ isGridOn: !state.isGridOn })),
};

/** Opens a list of shapes beside the selection, or in the middle of the window. */
export function openMenu(surface: Surface, mode: CanvasMenu['mode']): void {
  const id = onlySelected(surface);
  const box = around(boxesOf(surface, selectionOf(surface)));
  const { width, height } = sizeOf(surface);
  const screen = box
    ? surface.toScreen({ x: box.x + box.width + 12, y: box.y })
    : { x: width / 2 - 130, y: height / 3 };
  surface.store.setState({
    menu: { mode, at: null, fromId: mode === 'append' ? id : null, screen },
    ghost: null,
  });
}

function run(surface: Surface, task: CanvasTask): void {
  const [name, rest] = task.split('.') as [string, string | undefined];
  if (rest === undefined) {
    plain[task as keyof typeof plain](surface);
    return;
  }
  if (name === 'mark') toggleMark(surface, rest as MarkChoice);
  else if (name === 'arrange') arrange(surface, rest as Arrangement);
  else if (name === 'nudge') nudge(surface, rest as Way);
  else if (name === 'nudgeFine') nudge(surface, rest as Way, 1);
  else if (name === 'moveLane') moveLaneTo(surface, rest as Way);
  else if (name === 'reading') runReading(surface, rest as ReadingTask);
  else if (name === 'walk') goAlong(surface, rest as Way);
  else if (name === 'alike') addAlike(surface, rest as Way);
  else grow(surface, rest as Way);
}

function can(surface: Surface, task: CanvasTask): boolean {
  if (task.startsWith('mark.')) return canMark(surface);
  if (task.startsWith('moveLane.')) return canMoveLane(surface, task.slice('moveLane.'.length) as Way);
  if (task.startsWith('arrange.')) return canArrange(surface, task.slice('arrange.'.length) as Arrangement);
  if (task.startsWith('reading.')) return canRead(surface, task.slice('reading.'.length) as ReadingTask);
  const selection = selectionOf(surface);
  const id = onlySelected(surface);
  const item = id === null ? undefined : surface.scene().boxById.get(id);
  if (task.startsWith('alike.')) return canGoOn(item);
  switch (task) {
    case 'copy':
    case 'cut':
    case 'duplicate':
    case 'delete':
    case 'fitSelection':
      return selection.length > 0;
    case 'rename':
      return id !== null;
    case 'next':
    case 'previous':
      return selection.length > 0 || !surface.store.getState().isLeaving;
    case 'why':
      return selection.length === 0 || item?.kind === 'step';
    case 'append':
      return item !== undefined && canConnect(item);
    case 'connect':
      return isLine(surface, id) || (item !== undefined && canConnect(item));
    case 'leadStart':
      return isLine(surface, id);
    case 'type':
      return retypedKind(surface) !== null;
    case 'layoutSelection':
      return canLayoutSelection(surface);
    case 'laneBefore':
    case 'laneAfter':
    case 'laneLarger':
    case 'laneSmaller':
      return isLaneSelected(surface);
    case 'splitLane':
      return canSplitLane(surface);
    case 'enterStep':
      return canEnter(surface);
    case 'extractInside':
    case 'extractToMap':
      return canExtract(surface);
    case 'inline':
      return canInline(surface);
    case 'copyLook':
      return canCopyLook(surface);
    case 'pasteLook':
      return canPasteLook(surface);
    case 'fold':
      return canFold(surface);
    default:
      return true;
  }
}

const isLine = (surface: Surface, id: string | null): boolean =>
  id !== null && surface.scene().lineById.has(id);

export const canvasPort = (surface: Surface): CanvasPort => ({
  can: (task) => can(surface, task),
  run: (task) => run(surface, task),
  say: (words) => say(surface.store, words),
  hold: () => {
    const view = surface.view();
    const putBack = holdViews(surface.session);
    return () => {
      putBack();
      return view;
    };
  },
});
