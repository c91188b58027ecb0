import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../shared/changes/index.ts';
import { createEngine, finish } from '../../../shared/engine/index.ts';
import { asId, type Doc } from '../../../shared/model/index.ts';
import { aDoc } from '../../builders/aDoc.ts';
import { plain } from '../../builders/plain.ts';
import { runs } from '../../propertyRuns.ts';
import { randomDoc } from './randomDoc.ts';

const asOf = '2026-11-23';
const rankOf = (doc: Doc) => finish(createEngine({ asOf }).rank(doc));

describe('what is said of the candidates together', () => {
  it('is the same to the byte for the same document, fills the first places, and leaves out what was decided', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const { candidates } = createEngine({ asOf }).analyse(doc);
        const ranking = rankOf(doc);
        expect(JSON.stringify(rankOf(doc))).toBe(JSON.stringify(ranking));
        expect(Object.keys(ranking.topShares).toSorted()).toEqual(candidates.map(({ id }) => id).toSorted());
        const sum = Object.values(ranking.topShares).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(Math.min(3, candidates.length), 9);

        const decided = candidates.slice(0, 1).map(({ id }) => id);
        const later = apply(
          doc,
          decided.map((id) => created('decision', { ...plain.decision, id: asId<'decision'>(id) })),
        );
        expect(Object.keys(rankOf(later).topShares)).toHaveLength(candidates.length - decided.length);
      }),
      runs(15),
    );
  });

  it('asks first what a card asks too, and what would change places', () => {
    let asked = 0;
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const { candidates } = createEngine({ asOf }).analyse(doc);
        const { next } = rankOf(doc);
        if (!next) return;
        asked++;
        const questions = candidates.find(({ id }) => id === next.candidateId)!.questions;
        expect(questions).toContainEqual(next.question);
        expect(next.movedIds.length).toBeGreaterThanOrEqual(2);
        expect(new Set(next.movedIds).size).toBe(next.movedIds.length);
        expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining([...next.movedIds]));
      }),
      runs(15),
    );
    expect(asked).toBeGreaterThan(3);
  });

  it('asks nothing where one candidate stands alone', () => {
    const doc = aDoc().map('Orders', {}).start().step('Type the order into the till', {}).end().build();
    expect(rankOf(doc).next).toBeNull();
  });

  it('finds neighbours that work with the same system, and no bundle of two', () => {
    const chain = (names: readonly string[]): Doc => {
      const doc = aDoc()
        .with('system', { id: 'till', name: 'Till', access: 'ui' })
        .map('Orders', { volume: 400 })
        .start();
      names.forEach((name, index) =>
        doc.step(name, { id: `s${index}`, systemIds: ['till'], figures: { touch: 3, wait: 960 } }),
      );
      return doc.end().build();
    };
    const names = ['Type the order into the till', 'Approve the order', 'Print the monthly report'];
    const { candidates } = createEngine({ asOf }).analyse(chain(names));
    const [bundle] = rankOf(chain(names)).bundles;

    expect(bundle?.candidateIds).toEqual(candidates.map(({ id }) => id).toSorted());
    expect(bundle?.sharedIds).toContain('till');
    expect(rankOf(chain(names.slice(0, 2))).bundles).toEqual([]);
  });
});
