import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, removed, updated, type Change } from '../../../shared/changes/index.ts';
import { analyse, createEngine, explain, finish, sentencesOf } from '../../../shared/engine/index.ts';
import { feasibility } from '../../../shared/engine/candidates/feasibility.ts';
import type { Doc } from '../../../shared/model/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { say } from '../../../shared/text/say.ts';
import { checkCard } from './checkCard.ts';
import { randomDoc } from './randomDoc.ts';
import { runs } from '../../propertyRuns.ts';

const asOf = '2026-11-23';
const listener = { text: createText('en'), locale: 'en', currency: 'EUR' };

/** One edit of some kind somewhere, by two random numbers. */
function editOf(doc: Doc, kind: number, where: number): Change[] {
  const pick = <T>(table: { readonly [id: string]: T }): T =>
    Object.values(table)[where % Object.values(table).length]!;
  switch (kind % 16) {
    case 0:
      return [updated('step', pick(doc.step), { name: `Copy order ${where}` })];
    case 1:
      return [updated('figure', pick(doc.figure), { likely: (where % 50) / 100 })];
    case 2:
      return [removed('flow', pick(doc.flow))];
    case 3:
      return [updated('goal', pick(doc.goal), { weight: (where % 5) + 1 })];
    case 4:
      return [updated('map', pick(doc.map), { servesNone: where % 2 === 0 })];
    case 5:
      return [updated('system', pick(doc.system), { access: where % 2 === 0 ? 'api' : 'none' })];
    case 6:
      return [updated('dataUse', pick(doc.dataUse), { systemId: 'crm' as never })];
    case 7:
      return [updated('role', pick(doc.role), { name: `Role ${where}` })];
    case 8:
      return [updated('step', pick(doc.step), { x: where % 500, y: where % 300 })];
    case 9:
      return [updated('step', pick(doc.step), { type: 'call', calledMapId: pick(doc.map).id })];
    case 10:
      return [updated('step', pick(doc.step), { isTouchpoint: where % 2 === 0 })];
    case 11:
      return Object.keys(doc.mark).length > 0 ? [removed('mark', pick(doc.mark))] : [];
    case 12:
      return [updated('flow', pick(doc.flow), { toId: pick(doc.step).id })];
    case 13:
      return [
        updated('step', pick(doc.step), {
          name: ['Send the bill', 'Check again', 'Ask for feedback'][where % 3]!,
        }),
      ];
    case 14:
      return [removed('dataUse', pick(doc.dataUse))];
    default:
      return [updated('kpi', pick(doc.kpi), { baseline: where % 10, target: 1 })];
  }
}

describe('the engine', () => {
  it('says the same after any edits as a fresh one does', () => {
    fc.assert(
      fc.property(
        randomDoc,
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }),
        (start, edits) => {
          const engine = createEngine({ asOf });
          let doc = start;
          engine.analyse(doc);
          for (const [kind, where] of edits) {
            doc = apply(doc, editOf(doc, kind, where));
            const copy = structuredClone(doc);
            expect(JSON.stringify(engine.analyse(doc))).toBe(JSON.stringify(analyse(copy, { asOf })));
          }
        },
      ),
      runs(60),
    );
  });

  it('answers in plain data that text carries whole', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const engine = createEngine({ asOf });
        const answer = { analysis: engine.analyse(doc), ranking: finish(engine.rank(doc)) };
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }),
      runs(60),
    );
  });

  it('gives back the same objects for what an edit did not touch', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const engine = createEngine({ asOf });
        const before = engine.analyse(doc);
        const step = Object.values(doc.step)[0]!;
        const after = engine.analyse(
          apply(doc, [updated('step', step, { name: 'Something else entirely' })]),
        );
        const others = Object.keys(doc.map).filter((id) => id !== step.mapId);
        for (const id of others) expect(after.maps[id]).toBe(before.maps[id]);
        const said = new Set(before.candidates.map((candidate) => JSON.stringify(candidate)));
        const repeated = after.candidates.filter((candidate) => said.has(JSON.stringify(candidate)));
        for (const candidate of repeated) expect(before.candidates).toContain(candidate);
        expect(engine.analyse({ ...doc, note: {} })).toEqual(before);
      }),
      runs(60),
    );
  });

  it('gives back the whole analysis when something only moved', () => {
    fc.assert(
      fc.property(randomDoc, fc.nat(), (doc, where) => {
        const engine = createEngine({ asOf });
        const before = engine.analyse(doc);
        const step = Object.values(doc.step)[where % Object.values(doc.step).length]!;
        const after = engine.analyse(apply(doc, [updated('step', step, { x: step.x + 1 + (where % 90) })]));
        for (const key of ['maps', 'findings', 'candidates', 'problems', 'smart', 'weights'] as const)
          expect(after[key]).toBe(before[key]);
      }),
      runs(60),
    );
  });

  it('says no finding twice', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const ids = analyse(doc, { asOf }).findings.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
      runs(60),
    );
  });

  it('changes nothing but ids when ids are exchanged', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        // Same order of letters, so that ties fall the same way.
        const rename = (text: string): string => text.replace(/\b(m\d+(?:s\d+[gjxy]?)?|[kog]\d)\b/g, 'x$1');
        const renamed = JSON.parse(rename(JSON.stringify(doc))) as Doc;
        const numbers = (one: Doc) =>
          analyse(one, { asOf }).candidates.map(({ patternId, priority, label, confidence }) => ({
            patternId,
            score: priority.value.toFixed(9),
            label,
            confidence: confidence.toFixed(9),
          }));
        expect(numbers(renamed)).toEqual(numbers(doc));
      }),
      runs(60),
    );
  });

  it('makes cycle and touch time k times longer when all times are', () => {
    fc.assert(
      fc.property(randomDoc, fc.integer({ min: 2, max: 9 }), (doc, k) => {
        const times = Object.values(doc.figure).filter(
          ({ attribute }) => attribute === 'touch' || attribute === 'wait',
        );
        const scaled = apply(
          doc,
          times.map((figure) => updated('figure', figure, { likely: figure.likely * k })),
        );
        const [one, other] = [analyse(doc, { asOf }), analyse(scaled, { asOf })];
        for (const [id, metrics] of Object.entries(one.maps)) {
          expect(other.maps[id]!.cycleTimeMinutes).toBeCloseTo(metrics.cycleTimeMinutes! * k, 5);
          expect(other.maps[id]!.touchTimeMinutes).toBeCloseTo(metrics.touchTimeMinutes! * k, 5);
          expect(other.maps[id]!.efficiencyShare).toBeCloseTo(metrics.efficiencyShare!, 9);
        }
      }),
      runs(60),
    );
  });

  it('never says more touch time when the work of a step is gone', () => {
    fc.assert(
      fc.property(randomDoc, fc.nat(), (doc, where) => {
        const touches = Object.values(doc.figure).filter(({ attribute }) => attribute === 'touch');
        const figure = touches[where % touches.length]!;
        const less = apply(doc, [updated('figure', figure, { likely: 0 })]);
        const mapId = figure.mapId!;
        const before = analyse(doc, { asOf }).maps[mapId]!.touchTimeMinutes!;
        expect(analyse(less, { asOf }).maps[mapId]!.touchTimeMinutes!).toBeLessThanOrEqual(before + 1e-9);
      }),
      runs(60),
    );
  });

  it('moves only linked candidates when a goal that is not the heaviest gets another weight', () => {
    fc.assert(
      fc.property(randomDoc, fc.integer({ min: 1, max: 2 }), (doc, weight) => {
        // The heaviest KPI stays k0: its goal has 5 and no one beside it.
        const at = (g1: number): Doc =>
          apply(doc, [
            updated('goal', doc.goal['g0']!, { weight: 5 }),
            updated('goal', doc.goal['g1']!, { weight: g1 }),
          ]);
        const before = new Map(
          analyse(at(3), { asOf }).candidates.map((candidate) => [candidate.id, candidate]),
        );
        for (const candidate of analyse(at(weight), { asOf }).candidates) {
          if (candidate.threads.some((thread) => thread.goalId === 'g1')) continue;
          expect(candidate.priority.value).toBeCloseTo(before.get(candidate.id)!.priority.value, 9);
        }
      }),
      runs(60),
    );
  });
});

describe('the numbers on a card', () => {
  it('give its scores when put through the formulas, within half a point', () => {
    let seen = 0;
    fc.assert(
      fc.property(randomDoc, (doc) => {
        const analysis = analyse(doc, { asOf });
        for (const candidate of analysis.candidates) {
          seen++;
          checkCard(candidate, { doc, analysis });
        }
      }),
      runs(60),
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('can all be said in words, without a gap or a raw fraction', () => {
    fc.assert(
      fc.property(randomDoc, (doc) => {
        for (const candidate of analyse(doc, { asOf }).candidates) {
          const sentences = [
            candidate.title,
            ...(candidate.needs ? [candidate.needs] : []),
            ...(candidate.risks ? [candidate.risks] : []),
            ...candidate.nature.rows.map((row) => row.because),
            ...candidate.because,
            ...(candidate.misaligned ?? []),
            ...sentencesOf(explain(candidate, doc)),
          ];
          for (const sentence of sentences) {
            const words = say(sentence, listener);
            expect(words).not.toMatch(/[{}]|NaN|undefined|null|\d\.\d{5}/);
            expect(words.trim()).not.toBe('');
          }
        }
      }),
      runs(60),
    );
  });
});

describe('feasibility', () => {
  const answer = fc.integer({ min: 1, max: 5 });
  const inputs = fc.record({
    rules: answer,
    digital: answer,
    structure: answer,
    standard: answer,
    stability: answer,
    documentation: answer,
    exceptions: fc.double({ min: 0, max: 1, noNaN: true }),
    systems: fc.integer({ min: 1, max: 9 }),
    decisions: fc.integer({ min: 0, max: 20 }),
    access: fc.constantFrom('api' as const, 'file' as const, 'ui' as const, 'none' as const),
  });
  const straight = ['rules', 'digital', 'structure', 'standard', 'stability', 'documentation'] as const;

  it('never falls when an answer gets better, special curves aside', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...straight), (x, key) => {
        for (const one of ['RPA', 'API', 'WORKFLOW', 'FORM', 'BOT', 'NOTIFY', 'LOWCODE'] as const) {
          const better = { ...x, [key]: Math.min(5, x[key] + 1) };
          expect(feasibility(one, better).score).toBeGreaterThanOrEqual(feasibility(one, x).score - 1e-9);
        }
      }),
    );
  });
});
