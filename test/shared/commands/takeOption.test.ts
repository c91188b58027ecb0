import { describe, expect, it } from 'vitest';
import { apply } from '../../../shared/changes/index.ts';
import { chooseOption, takeOption, weighOptions } from '../../../shared/commands/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { testContext } from './randomEdits.ts';

const context = testContext();
const plan = () =>
  aDoc()
    .with('initiative', { id: 'form', acquisition: 'buy' })
    .with('option', { id: 'shop', initiativeId: 'form', acquisition: 'make' })
    .with('option', { id: 'suite', initiativeId: 'form', isChosen: true })
    .with('figure', {
      id: 'shop.licence',
      ownerKind: 'option',
      ownerId: 'shop',
      attribute: 'licence',
      likely: 600,
    })
    .with('figure', {
      id: 'form.licence',
      ownerKind: 'initiative',
      ownerId: 'form',
      attribute: 'licence',
      likely: 90,
      note: 'a first guess',
    })
    .build();

describe('taking an option', () => {
  it('chooses it alone, gets the initiative in its way and gives the case its costs', () => {
    const doc = plan();

    const after = apply(doc, takeOption.plan(doc, { id: 'shop' }, context));

    expect([after.option['shop']!.isChosen, after.option['suite']!.isChosen]).toEqual([true, false]);
    expect(after.initiative['form']!.acquisition).toBe('make');
    expect(after.figure['form.licence']).toEqual({
      ...doc.figure['shop.licence'],
      id: 'form.licence',
      ownerKind: 'initiative',
      ownerId: 'form',
    });
    expect(after.figure['shop.licence']).toBe(doc.figure['shop.licence']);
    expect(takeOption.refuse(after, { id: 'shop' })).toBe('nothing-to-do');
  });

  it('leaves the case as it is where it is only chosen', () => {
    const doc = plan();

    const after = apply(doc, chooseOption.plan(doc, { id: 'shop' }, context));

    expect(after.figure).toBe(doc.figure);
    expect(after.option['shop']!.isChosen).toBe(true);
  });
});

describe('the criteria of an initiative', () => {
  it('are one record however often they change, and one of them counts', () => {
    let doc = plan();
    const fields = (letter: 'A' | null) => ({
      criteria: [{ id: 'cost', name: '', letter, floor: null }],
      isPairwise: false,
      comparisons: {},
    });
    for (const isPairwise of [false, true])
      doc = apply(
        doc,
        weighOptions.plan(doc, { initiativeId: 'form', fields: { ...fields('A'), isPairwise } }, context),
      );

    expect(Object.values(doc.weighing).map(({ isPairwise }) => isPairwise)).toEqual([true]);
    expect(weighOptions.refuse(doc, { initiativeId: 'form', fields: fields(null) })).toBe('last-of-its-kind');
  });
});
