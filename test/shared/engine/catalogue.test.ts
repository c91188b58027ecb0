import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../shared/changes/index.ts';
import { setWeights } from '../../../shared/commands/index.ts';
import { analyse, catalogueId, createEngine, defaultMethod } from '../../../shared/engine/index.ts';
import { catalogueOf } from '../../../shared/engine/method/catalogue.ts';
import { patterns } from '../../../shared/engine/method/patterns.ts';
import { asId, type Doc, type NewId } from '../../../shared/model/index.ts';
import { workedExample } from '../../../shared/templates/index.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const doc = workedExample({ newId, today: asOf });
const without = (...ids: string[]): Doc =>
  apply(doc, [
    created('methodSetting', { id: catalogueId, values: Object.fromEntries(ids.map((id) => [id, false])) }),
  ]);

describe('the catalogue of a business', () => {
  it('is the whole one where nothing that can be used is said', () => {
    expect(catalogueOf({}, defaultMethod)).toBe(patterns);
    expect(
      catalogueOf({ [catalogueId]: { id: catalogueId, values: { P04: 0, gone: false } } }, defaultMethod),
    ).toBe(patterns);
  });

  it('never proposes what was taken out, at once and as a fresh engine would say it', () => {
    const engine = createEngine({ asOf });
    const first = engine.analyse(doc).candidates[0]!.patternId;
    const less = engine.analyse(without(first));

    expect(less.candidates.map(({ patternId }) => patternId)).not.toContain(first);
    expect(less).toEqual(analyse(without(first), { asOf }));
    expect(less.methodChanges).toBe(1);
    const back = setWeights.plan(
      without(first),
      { settings: { [catalogueId]: null } },
      { newId, today: asOf },
    );
    expect(engine.analyse(apply(without(first), back))).toEqual(analyse(doc, { asOf }));
  });
});
