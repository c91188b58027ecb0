import { describe, expect, it } from 'vitest';
import { inspectorSubject } from '../../../renderer/inspector/inspectorSubject.ts';
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
