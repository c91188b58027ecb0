import { describe, expect, it } from 'vitest';
import type { Action } from '../../../renderer/actions/action.ts';
import { belongsToField } from '../../../renderer/actions/bindKeys.ts';
import { followTyping } from '../../../renderer/actions/typedIn.ts';
import { keyConflicts } from '../../../renderer/actions/keyConflicts.ts';
import { actionOf, actions } from '../../../renderer/actions/registry.ts';
import { also } from '../../../shared/text/en/also.ts';
import { english } from '../../../shared/text/en/index.ts';

const action = (id: string, shortcut: string, scope?: Action['scope']): Action => ({
  id,
  label: 'app.undo',
  shortcut,
  ...(scope ? { scope } : {}),
  enabled: () => true,
  run: () => undefined,
});

describe('the list of actions', () => {
  it('names each action once', () => {
    const ids = actions.map(({ id }) => id);

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(30);
  });

  it('has each action for which other words are kept', () => {
    const ids = new Set(actions.map(({ id }) => `also.${id}`));

    expect(Object.keys(also).filter((key) => !ids.has(key))).toEqual([]);
  });

  it('gives no key to two actions', () => {
    expect(keyConflicts(actions)).toEqual([]);
  });

  it('finds two actions with one key, in whatever case it is written', () => {
    const taken = keyConflicts([
      action('a', '$mod+z'),
      action('b', '$mod+Z'),
      action('c', '$mod+z', 'canvas'),
    ]);

    expect(taken).toEqual(['window $mod+z: a, b']);
  });

  it('has words for every action', () => {
    expect(actions.filter(({ label }) => !(label in english)).map(({ id }) => id)).toEqual([]);
  });

  it('an action that does not exist is a fault', () => {
    expect(() => actionOf('edit.nothing')).toThrow('no action <edit.nothing>');
  });
});

describe('keys in a field', () => {
  const key = (pressed: string, more: object = {}) => ({
    key: pressed,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    getModifierState: () => false,
    target: { tagName: 'INPUT' } as unknown as EventTarget,
    ...more,
  });

  it('letters and the editing keys belong to the field', () => {
    expect(belongsToField(key('a'))).toBe(true);
    expect(belongsToField(key('ArrowLeft', { ctrlKey: true }))).toBe(true);
  });

  it('undo belongs to a field once something was typed in it, until the cursor comes to it anew', () => {
    const window = new EventTarget();
    followTyping(window as Window);
    const field = Object.assign(new EventTarget(), { tagName: 'INPUT' });
    const happens = (type: string) => {
      const event = new Event(type);
      Object.defineProperty(event, 'target', { value: field });
      window.dispatchEvent(event);
    };
    const undo = () => belongsToField(key('z', { ctrlKey: true, target: field }));

    happens('focusin');
    const before = undo();
    happens('input');
    const typed = undo();
    happens('focusin');

    expect([before, typed, undo()]).toEqual([false, true, false]);
  });

  it('commands of the window reach it from a field too', () => {
    expect(belongsToField(key('p', { ctrlKey: true }))).toBe(false);
    expect(belongsToField(key('F1'))).toBe(false);
  });

  it('so do keys with Ctrl and Alt, unless AltGr types a letter with them', () => {
    const ctrlAlt = { ctrlKey: true, altKey: true };
    expect(belongsToField(key('a', ctrlAlt))).toBe(false);
    const altGr = { ...ctrlAlt, getModifierState: (name: string) => name === 'AltGraph' };
    expect(belongsToField(key('v', altGr))).toBe(true);
  });

  it('in a box that is ticked there is nothing to undo: its own keys are those without Ctrl', () => {
    const ticked = { target: { tagName: 'INPUT', type: 'checkbox' } };
    expect(belongsToField(key('z', { ctrlKey: true, ...ticked }))).toBe(false);
    expect(belongsToField(key(' ', ticked))).toBe(true);
  });

  it('outside of fields nothing is kept back', () => {
    expect(belongsToField(key('a', { target: { tagName: 'DIV' } }))).toBe(false);
  });
});
