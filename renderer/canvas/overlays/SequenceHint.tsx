/** After the first key of a sequence (M, L): which keys may follow and what they do, near what is selected, until the next key. */
import { Check } from 'lucide-react';
import { useEffect, type CSSProperties } from 'react';
import type { Action } from '../../actions/action.ts';
import { isDigit, nextKeys, type NextKey } from '../../actions/keySequences.ts';
import { actions } from '../../actions/registry.ts';
import { useSession, useText } from '../../state/session.tsx';
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
  const letters = next.filter(({ key }) => !isDigit(key));
  const digits = next.filter(({ key }) => isDigit(key));
  return (
    <div
      className={styles['hint']}
      style={placeOf(surface, Math.max(letters.length, digits.length))}
      aria-hidden
    >
      <p className={styles['hintTitle']}>
        <ShortcutKeys shortcut={first} />
        {title}
      </p>
      {next.length > 0 && (
        <div className={styles['hintColumns']}>
          <Keys keys={letters} />
          <Keys keys={digits} />
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

const WIDTH = 320;
const ROW = 26;
const HEAD = 56;

/** Below what is selected where there is room, else beside or above it; without a selection in the middle below. */
function placeOf(surface: Surface, rows: number): { left: number; top: number } {
  const { width, height } = sizeOf(surface);
  const need = HEAD + rows * ROW;
  const box = around(boxesOf(surface, selectionOf(surface)));
  if (!box) return { left: (width - WIDTH) / 2, top: Math.max(8, height - need - 80) };
  const from = surface.toScreen(box);
  const to = surface.toScreen({ x: box.x + box.width, y: box.y + box.height });
  const clamp = (at: number, most: number) => Math.max(8, Math.min(at, most));
  const left = clamp((from.x + to.x - WIDTH) / 2, width - WIDTH - 8);
  if (to.y + 14 + need <= height) return { left, top: to.y + 14 };
  if (from.y - 14 - need >= 0) return { left, top: from.y - 14 - need };
  const beside = to.x + 14 + WIDTH <= width ? to.x + 14 : from.x - 14 - WIDTH;
  return { left: clamp(beside, width - WIDTH - 8), top: clamp(from.y, height - need - 8) };
}
