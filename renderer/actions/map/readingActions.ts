/** The keys while a map is read (R, F5): they mean nothing else then, and nothing of this otherwise. */
import { hasMap, type Action } from '../action.ts';
import { canvasOf, type ReadingTask } from './canvasPort.ts';

function act(task: ReadingTask, keys: readonly string[], more: Partial<Action> = {}): Action {
  const [shortcut, ...otherShortcuts] = keys;
  return {
    id: `map.reading.${task}`,
    label: 'reading.action.next',
    scope: 'reading',
    shortcut: shortcut!,
    otherShortcuts,
    ...more,
    enabled: (session) => hasMap(session) && (canvasOf(session)?.can(`reading.${task}`) ?? false),
    run: (session) => canvasOf(session)?.run(`reading.${task}`),
  };
}

/** As many ways as there are digits. */
const ways = [1, 2, 3, 4, 5, 6, 7, 8, 9];

export const readingActions: readonly Action[] = [
  act('next', ['ArrowRight', 'Alt+ArrowRight', 'PageDown', 'Space']),
  act('back', ['ArrowLeft', 'Alt+ArrowLeft', 'PageUp', 'Backspace'], { label: 'reading.action.back' }),
  act('more', ['ArrowDown'], { label: 'reading.action.more' }),
  act('again', ['ArrowUp'], { label: 'reading.action.again' }),
  act('first', ['Home'], { label: 'reading.action.first' }),
  act('end', ['Escape'], { label: 'reading.action.end' }),
  ...ways.map((n) =>
    act(`way${n}`, [String(n)], {
      label: 'reading.action.way',
      say: ({ text }) => text('reading.action.way', { n: String(n) }),
    }),
  ),
];
