import { describe, expect, it } from 'vitest';
import { inspectorSubject, isSameSubject } from '../../../renderer/inspector/inspectorSubject.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc().map('Orders').start().step('Take order').step('Pack').end().build();

describe('what the inspector speaks about', () => {
  it('is the map while nothing is selected', () => {
    expect(inspectorSubject(doc, 'map1', [])).toEqual({ kind: 'map', map: doc.map['map1'] });
  });

  it('is one element, or how many there are', () => {
    expect(inspectorSubject(doc, 'map1', ['step1'])).toMatchObject({
      kind: 'element',
      element: { kind: 'step' },
    });
    expect(inspectorSubject(doc, 'map1', ['step1', 'flow1'])).toMatchObject({
      kind: 'many',
      elements: [{ kind: 'step' }, { kind: 'flow' }],
    });
  });

  it('leaves out what has been deleted since', () => {
    expect(inspectorSubject(doc, 'map1', ['gone', 'step2'])).toMatchObject({
      kind: 'element',
      element: { record: { name: 'Pack' } },
    });
  });

  it('is nothing without a map', () => {
    expect(inspectorSubject(doc, null, [])).toEqual({ kind: 'nothing' });
  });
});

describe('whether the inspector says the same', () => {
  const subject = (then: typeof doc, ids = ['step1']) => inspectorSubject(then, 'map1', ids);
  const withStep = (fields: object): typeof doc => ({
    ...doc,
    step: { ...doc.step, step1: { ...doc.step['step1']!, ...fields } },
  });

  it('does when an element was only moved or resized', () => {
    expect(isSameSubject(subject(doc), subject(withStep({ x: 500, width: 200 })))).toBe(true);
    expect(
      isSameSubject(subject(doc, ['step1', 'step2']), subject(withStep({ y: 9 }), ['step1', 'step2'])),
    ).toBe(true);
  });

  it('does not when what it shows has changed', () => {
    for (const fields of [{ name: 'Take call' }, { laneId: 'lane1' }, { systemIds: ['system1'] }])
      expect(isSameSubject(subject(doc), subject(withStep(fields)))).toBe(false);
    expect(isSameSubject(subject(doc), subject(doc, ['step2']))).toBe(false);
    expect(isSameSubject(subject(doc), subject(doc, []))).toBe(false);
  });
});
