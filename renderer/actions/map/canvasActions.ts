/** What a user does on the map, by name and key. The keys count while the map has the focus; `$mod` is Ctrl, on a Mac Cmd. */
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  AlignVerticalSpaceBetween,
  ArrowRightLeft,
  AudioLines,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BookOpen,
  CircleQuestionMark,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Expand,
  FileInput,
  FileOutput,
  Group,
  LogIn,
  LogOut,
  Maximize,
  MoveHorizontal,
  MoveVertical,
  Paintbrush,
  PaintRoller,
  Pencil,
  Plus,
  Rotate3d,
  Rows2,
  Scissors,
  Shapes,
  SquareDashedMousePointer,
  Trash2,
  Wand,
  WandSparkles,
  Ungroup,
  UnfoldHorizontal,
  ZoomIn,
  ZoomOut,
  type LucideIcon,
} from 'lucide-react';
import { arrangements, type Arrangement } from '../../../shared/commands/index.ts';
import type { TextKey } from '../../../shared/text/index.ts';
import { hasMap, mayWrite, type Action } from '../action.ts';
import { sayEnter } from '../maps/calls.ts';
import { markIcons, wasteIcons, type Waste } from './markKinds.ts';
import { canvasOf, type CanvasTask, type MarkChoice, type Way } from './canvasPort.ts';

type Rest = Omit<Partial<Action>, 'id' | 'label' | 'enabled' | 'run'>;

/** An action that the canvas carries out. `edits`: only where the file may be written. */
function act(
  task: CanvasTask,
  keys: readonly string[],
  {
    edits = false,
    label = `canvas.action.${task}` as TextKey,
    ...rest
  }: Rest & { edits?: boolean; label?: TextKey } = {},
): Action {
  const [shortcut, ...otherShortcuts] = keys;
  return {
    id: `map.${task}`,
    label,
    scope: 'canvas',
    ...(shortcut === undefined ? {} : { shortcut }),
    ...(otherShortcuts.length > 0 ? { otherShortcuts } : {}),
    ...rest,
    enabled: (session) =>
      hasMap(session) && (!edits || mayWrite(session)) && (canvasOf(session)?.can(task) ?? false),
    run: (session) => canvasOf(session)?.run(task),
  };
}

const ways: readonly Way[] = ['right', 'left', 'up', 'down'];
const arrowOf = { right: 'ArrowRight', left: 'ArrowLeft', up: 'ArrowUp', down: 'ArrowDown' } as const;
const perWay = (
  task: 'nudge' | 'nudgeFine' | 'walk' | 'grow' | 'alike' | 'moveLane',
  keys: (arrow: string) => readonly string[],
  rest: (way: Way) => Rest = () => ({}),
): Action[] =>
  ways.map((way) => act(`${task}.${way}`, keys(arrowOf[way]), { edits: task !== 'walk', ...rest(way) }));

/** M, then a letter; wastes by number in the order of the eight. */
const markKeys: { readonly [choice in Exclude<MarkChoice, 'waste'>]: string } = {
  bottleneck: 'b',
  manual: 'h',
  pain: 'p',
  complaint: 'c',
  risk: 'r',
  idea: 'i',
  question: 'q',
  defects: '1',
  overproduction: '2',
  waiting: '3',
  talent: '4',
  transport: '5',
  inventory: '6',
  motion: '7',
  extraProcessing: '8',
};

const isWaste = (choice: string): choice is Waste => choice in wasteIcons;

const markActions = (Object.entries(markKeys) as [Exclude<MarkChoice, 'waste'>, string][]).map(
  ([choice, key]): Action => {
    const word = isWaste(choice) ? (`marks.waste.${choice}` as const) : (`marks.type.${choice}` as const);
    return {
      ...act(`mark.${choice}`, [`m ${key}`], { edits: true, label: 'canvas.action.mark' }),
      icon: isWaste(choice) ? wasteIcons[choice] : markIcons[choice],
      hint: { group: 'marks.add', word, tone: `mark-${isWaste(choice) ? 'waste' : choice}` },
      say: ({ text }) => text('canvas.action.mark', { mark: text(word) }),
    };
  },
);

/** O, then a letter: put in order. */
const arrangeKeys: { readonly [how in Arrangement]: { readonly key: string; readonly icon: LucideIcon } } = {
  left: { key: 'l', icon: AlignStartVertical },
  centre: { key: 'c', icon: AlignCenterVertical },
  right: { key: 'r', icon: AlignEndVertical },
  top: { key: 't', icon: AlignStartHorizontal },
  middle: { key: 'm', icon: AlignCenterHorizontal },
  bottom: { key: 'b', icon: AlignEndHorizontal },
  centresAcross: { key: 'd', icon: AlignHorizontalDistributeCenter },
  centresDown: { key: 'e', icon: AlignVerticalDistributeCenter },
  gapsAcross: { key: 'g', icon: AlignHorizontalSpaceBetween },
  gapsDown: { key: 'v', icon: AlignVerticalSpaceBetween },
  sameWidth: { key: 'w', icon: MoveHorizontal },
  sameHeight: { key: 'h', icon: MoveVertical },
};
const arrangeActions = arrangements.map((how): Action => ({
  ...act(`arrange.${how}`, [`o ${arrangeKeys[how].key}`], { edits: true, icon: arrangeKeys[how].icon }),
  hint: { group: 'canvas.arrange', word: `canvas.action.arrange.${how}` },
}));

export const canvasActions: readonly Action[] = [
  act('copy', ['$mod+c'], { icon: Copy, menu: { name: 'edit', group: 2 } }),
  act('cut', ['$mod+x'], { icon: Scissors, menu: { name: 'edit', group: 2 }, edits: true }),
  act('paste', ['$mod+v'], { icon: ClipboardPaste, menu: { name: 'edit', group: 2 }, edits: true }),
  act('duplicate', ['$mod+d'], { icon: CopyPlus, menu: { name: 'edit', group: 2 }, edits: true }),
  act('delete', ['Delete', 'Backspace'], { icon: Trash2, menu: { name: 'edit', group: 2 }, edits: true }),
  act('selectAll', ['$mod+a'], { icon: SquareDashedMousePointer, menu: { name: 'edit', group: 2 } }),
  act('rename', ['Enter', 'F2'], { icon: Pencil, menu: { name: 'edit', group: 3 }, edits: true }),
  act('append', ['a'], { icon: Plus, menu: { name: 'edit', group: 3 }, edits: true }),
  act('new', ['n'], { icon: Shapes, menu: { name: 'edit', group: 3 }, edits: true }),
  act('type', ['t'], { icon: ArrowRightLeft, menu: { name: 'edit', group: 3 }, edits: true }),
  act('connect', ['c'], {
    menu: { name: 'edit', group: 3 },
    edits: true,
    say: ({ document, view, text }) => {
      const isLine = document.getState().doc.flow[view.getState().selection[0] ?? ''] !== undefined;
      return text(isLine ? 'canvas.action.leadEnd' : 'canvas.action.connect');
    },
  }),
  act('leadStart', ['Shift+c'], { edits: true }),
  act('layout', ['$mod+Shift+l'], { icon: WandSparkles, menu: { name: 'arrange', group: 1 }, edits: true }),
  act('layoutSelection', ['$mod+Alt+l'], { icon: Wand, menu: { name: 'arrange', group: 1 }, edits: true }),
  act('fit', ['Shift+Digit1'], { icon: Maximize, menu: { name: 'zoom', group: 1 } }),
  act('fitSelection', ['Shift+Digit2'], { icon: Expand, menu: { name: 'zoom', group: 1 } }),
  act('actualSize', ['$mod+0'], { menu: { name: 'zoom', group: 1 } }),
  act('zoomIn', ['$mod+=', '+', '=', '$mod++'], { icon: ZoomIn, menu: { name: 'zoom', group: 1 } }),
  act('zoomOut', ['$mod+-', '-'], { icon: ZoomOut, menu: { name: 'zoom', group: 1 } }),
  act('next', ['Tab']),
  act('previous', ['Shift+Tab']),
  act('nextLine', ['.']),
  act('previousLine', [',']),
  act('escape', ['Escape']),
  act('enterStep', ['$mod+Enter'], {
    icon: LogIn,
    menu: { name: 'inside', group: 1 },
    say: (session) => sayEnter(session, session.view.getState().selection[0] ?? ''),
  }),
  act('leaveStep', ['$mod+Backspace'], { icon: LogOut, menu: { name: 'inside', group: 1 } }),
  act('extractInside', ['Shift+e'], { icon: Ungroup, menu: { name: 'inside', group: 1 }, edits: true }),
  act('extractToMap', [], { icon: FileOutput, menu: { name: 'inside', group: 1 }, edits: true }),
  act('inline', ['Shift+i'], { icon: FileInput, menu: { name: 'inside', group: 1 }, edits: true }),
  act('space', ['s'], { icon: UnfoldHorizontal, menu: { name: 'arrange', group: 1 }, edits: true }),
  act('copyLook', ['$mod+Alt+c'], { icon: Paintbrush, menu: { name: 'arrange', group: 2 } }),
  act('pasteLook', ['$mod+Alt+v'], { icon: PaintRoller, menu: { name: 'arrange', group: 2 }, edits: true }),
  act('fold', ['e'], { icon: Group, menu: { name: 'inside', group: 1 }, edits: true }),
  act('why', ['w'], { icon: CircleQuestionMark, menu: { name: 'view', group: 4 }, label: 'why.action' }),
  act('read', ['r'], { icon: BookOpen, menu: { name: 'view', group: 4 }, label: 'reading.action' }),
  act('brief', ['Shift+r'], { icon: AudioLines, menu: { name: 'view', group: 4 }, label: 'reading.brief' }),
  act('grid', ["$mod+'", '$mod+g']),
  ...perWay('nudge', (arrow) => [arrow]),
  ...perWay('nudgeFine', (arrow) => [`Shift+${arrow}`]),
  ...perWay('walk', (arrow) => [`Alt+${arrow}`]),
  ...perWay('grow', (arrow) => [`Control+${arrow}`, `Meta+Alt+${arrow}`]),
  ...perWay('alike', (arrow) => [`Alt+Shift+${arrow}`]),
  act('laneBefore', [], { icon: BetweenHorizontalEnd, edits: true }),
  act('laneAfter', [], { icon: BetweenHorizontalStart, edits: true }),
  act('splitLane', [], { icon: Rows2, edits: true }),
  act('laneLarger', ['Alt+Shift++', 'Alt+Shift+='], { edits: true }),
  act('laneSmaller', ['Alt+Shift+-'], { edits: true }),
  ...perWay(
    'moveLane',
    (arrow) => [`$mod+Shift+${arrow}`],
    (way) => ({
      say: ({ document, view, text }) => {
        const [id = ''] = view.getState().selection;
        const isShape = id !== '' && document.getState().doc.lane[id] === undefined;
        return text(isShape ? `canvas.action.toLane.${way}` : `canvas.action.moveLane.${way}`);
      },
    }),
  ),
  act('turn', [], { icon: Rotate3d, menu: { name: 'arrange', group: 1 }, edits: true }),
  ...markActions,
  ...arrangeActions,
];
