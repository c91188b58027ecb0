/** After the first key of a sequence (M, L): which keys may follow and what they do, near what is selected, until the next key. */
import { Check } from 'lucide-react';
import { useEffect, type CSSProperties } from 'react';
import type { Action } from '../../actions/action.ts';
import { isDigit, nextKeys, type NextKey } from '../../actions/keySequences.ts';
import { actions } from '../../actions/registry.ts';
import { measureText } from '../../../shared/diagram/index.ts';
import { useFrame, useSession, useText } from '../../state/session.tsx';
import { ShortcutKeys } from '../../ui/ShortcutKeys.tsx';
import { say, useCanvas } from '../canvasStore.ts';
import { around } from '../geometry/boxes.ts';
import { boxesOf, selectionOf, sizeOf, type Surface } from '../surface.ts';
import { useSurface } from '../surfaceContext.ts';
import styles from './overlays.module.css';

export function SequenceHint() {
  const first = useCanvas((state) => state.sequence);
  return first === null ? null : <Hint first={first} />;
}

const onCanvas = actions.filter((action) => action.scope === 'canvas');

function Hint({ first }: { readonly first: string }) {
  const text = useText();
  const session = useSession();
  const surface = useSurface();
  const next = nextKeys(onCanvas, first).filter(({ action }) => action.enabled(session));
  const group = next[0]?.action.hint?.group;
  const title = group === undefined ? text('canvas.say.nothingSelected') : text(group);
  const words = next.map(({ key, action }) => `${key.toUpperCase()} ${wordOf(action, text)}`).join(', ');
  const spoken = next.length === 0 ? title : text('canvas.say.nextKeys', { title, keys: words });
  useEffect(() => say(surface.store, spoken), [surface, spoken]);
  const columns = inColumns(next);
  const scale = useFrame(({ settings }) => Math.max(1, settings.textScale || 1));
  const widths = columns.map((keys) =>
    widthOf(
      keys.map(({ action }) => wordOf(action, text)),
      scale,
    ),
  );
  const width = Math.max(
    LEAST,
    widths.reduce((sum, each) => sum + each + GAP, AROUND - GAP),
  );
  return (
    <div className={styles['hint']} style={placeOf(surface, columns, width)} aria-hidden>
      <p className={styles['hintTitle']}>
        <ShortcutKeys shortcut={first} />
        {title}
      </p>
      {next.length > 0 && (
        <div className={styles['hintColumns']}>
          {columns.map((keys) => (
            <Keys key={keys[0]!.key} keys={keys} />
          ))}
        </div>
      )}
    </div>
  );
}

function Keys({ keys }: { readonly keys: readonly NextKey[] }) {
  const text = useText();
  const session = useSession();
  if (keys.length === 0) return null;
  return (
    <ul className={styles['hintKeys']}>
      {keys.map(({ key, action }) => {
        const Icon = action.isChecked?.(session) ? Check : action.icon;
        const tone = action.hint?.tone;
        return (
          <li
            key={key}
            style={tone === undefined ? undefined : ({ '--sign': `var(--${tone})` } as CSSProperties)}
          >
            <ShortcutKeys shortcut={key} />
            {Icon ? <Icon size={16} strokeWidth={1.75} aria-hidden /> : <span />}
            {wordOf(action, text)}
          </li>
        );
      })}
    </ul>
  );
}

const wordOf = ({ hint, label }: Action, text: ReturnType<typeof useText>): string =>
  text(hint?.word ?? label);

const MOST_ROWS = 8;

/** Letters and digits apart; many letters in two columns. */
function inColumns(keys: readonly NextKey[]): (readonly NextKey[])[] {
  const letters = keys.filter(({ key }) => !isDigit(key));
  const digits = keys.filter(({ key }) => isDigit(key));
  const half = Math.ceil(letters.length / 2);
  const columns =
    digits.length === 0 && letters.length > MOST_ROWS
      ? [letters.slice(0, half), letters.slice(half)]
      : [letters, digits];
  return columns.filter((column) => column.length > 0);
}

const LEAST = 240;
/** Between columns, around them, and what stands before a word (key and icon), in px. */
const GAP = 12;
const AROUND = 26;
const BEFORE = 44;
const TEXT = 13;
const ROW = 26;
const HEAD = 56;

/** How wide a column with these words is, in px. */
const widthOf = (words: readonly string[], scale: number): number =>
  BEFORE +
  Math.ceil(Math.max(...words.map((word) => measureText(word, { size: TEXT * scale, weight: 400 }))));

/** Below what is selected where there is room, else above it; else, and without a selection, in the middle below. */
function placeOf(
  surface: Surface,
  columns: readonly (readonly NextKey[])[],
  width: number,
): { width: number; left: number; top: number } {
  const size = sizeOf(surface);
  const height = HEAD + Math.max(0, ...columns.map((column) => column.length)) * ROW;
  const box = around(boxesOf(surface, selectionOf(surface)));
  const low = Math.max(8, size.height - height - 8);
  if (!box) return { width, left: (size.width - width) / 2, top: Math.max(8, low - 60) };
  const from = surface.toScreen(box);
  const to = surface.toScreen({ x: box.x + box.width, y: box.y + box.height });
  const left = Math.max(8, Math.min((from.x + to.x - width) / 2, size.width - width - 8));
  const below = to.y + 14;
  const above = from.y - 14 - height;
  return { width, left, top: below + height <= size.height ? below : above >= 0 ? above : low };
}
