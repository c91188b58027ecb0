import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../../renderer/actions/action.ts';
import { bindKeys, SEQUENCE_MS } from '../../../renderer/actions/bindKeys.ts';
import { keyConflicts } from '../../../renderer/actions/keyConflicts.ts';
import { nextKeys } from '../../../renderer/actions/keySequences.ts';
import { actions } from '../../../renderer/actions/registry.ts';
import type { Session } from '../../../renderer/state/session.tsx';

/** A key press as the listener sees it: Node has events and targets, but no keyboard. */
class Pressed extends Event {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey = false;
  readonly altKey = false;
  constructor(key: string, ctrlKey = false) {
    super('keydown', { cancelable: true });
    this.key = key;
    this.code = key;
    this.ctrlKey = ctrlKey;
  }
  getModifierState(modifier: string): boolean {
    return modifier === 'Control' && this.ctrlKey;
  }
}

const done: string[] = [];
const sequences: (string | null)[] = [];
let isOff = false;
const action = (id: string, shortcut: string): Action => ({
  id,
  label: 'app.undo',
  shortcut,
  enabled: () => !isOff,
  run: () => void done.push(id),
});

function listening() {
  const target = new EventTarget() as Window;
  const session = { frame: { getState: () => ({ dialogs: [] }) } } as unknown as Session;
  bindKeys(
    target,
    [
      action('connect', 'c'),
      action('bottleneck', 'm b'),
      action('complaint', 'm c'),
      action('move', 'ArrowUp'),
    ],
    session,
    { onSequence: (first) => sequences.push(first) },
  );
  const press = (key: string, ctrlKey = false) => {
    const event = new Pressed(key, ctrlKey);
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { press };
}

beforeEach(() => {
  vi.stubGlobal('KeyboardEvent', Pressed);
  vi.useFakeTimers();
  done.length = 0;
  sequences.length = 0;
  isOff = false;
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('keys one after the other', () => {
  it('do their action, even where the second key alone does something else', () => {
    const { press } = listening();

    press('m');
    press('c');

    expect(done).toEqual(['complaint']);
    expect(sequences).toEqual(['m', null]);
  });

  it('say which first key waits, and that it no longer does after a while', () => {
    const { press } = listening();

    press('m');
    expect(sequences).toEqual(['m']);
    vi.advanceTimersByTime(SEQUENCE_MS);
    expect(sequences).toEqual(['m', null]);
    press('c');

    expect(done).toEqual(['connect']);
  });

  it('are given up by Escape or by a letter that is none of them, which do nothing else', () => {
    const { press } = listening();

    press('m');
    expect(press('Escape')).toBe(true);
    press('m');
    expect(press('x')).toBe(true);

    expect(done).toEqual([]);
    expect(sequences).toEqual(['m', null, 'm', null]);
  });

  it('are given up by any other key, which does what it always does', () => {
    const { press } = listening();

    press('m');
    press('ArrowUp');

    expect(done).toEqual(['move']);
    expect(sequences).toEqual(['m', null]);
  });

  it('wait for the next one also where nothing can be done, so that it can be said', () => {
    isOff = true;
    const { press } = listening();

    press('m');
    expect(sequences).toEqual(['m']);
    press('b');

    expect(done).toEqual([]);
    expect(sequences).toEqual(['m', null]);
  });
});

describe('what may follow a first key', () => {
  it('is every mark after M, letters first, each with a word and a sign', () => {
    const marks = nextKeys(actions, 'm');

    expect(marks.map(({ key }) => key).join('')).toBe('bhpcriq12345678');
    expect(marks.every(({ action: { hint, icon } }) => hint !== undefined && icon !== undefined)).toBe(true);
  });

  it('is every layer after L', () => {
    expect(nextKeys(actions, 'l').map(({ action: { id } }) => id)).toContain('view.layer.figures');
  });

  it('a key alone may not be the first of a sequence', () => {
    expect(keyConflicts([action('mark', 'm b'), action('menu', 'm')])).toEqual(['window m b: menu, mark']);
  });
});
