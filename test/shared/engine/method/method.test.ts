import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, created } from '../../../../shared/changes/index.ts';
import { setMethod } from '../../../../shared/commands/index.ts';
import {
  analyse,
  createEngine,
  defaultMethod,
  FIGURES,
  figureSections,
  fourDimensions,
  freedByRole,
  businessReadiness,
  groupReadiness,
  initiativeCase,
  isFault,
  methodAtDefault,
  methodDifferences,
  methodFigures,
  methodFigureAt,
  methodOf,
  mitigationOf,
  outOfOrder,
  pilotOf,
  readMethod,
  riskOfCandidate,
  roadmapQuestion,
  toolStates,
  wordListsOf,
  wordSetting,
  writeMethod,
  type FigureSection,
  type MethodFigure,
} from '../../../../shared/engine/index.ts';
import { asId, type Doc, type MethodSetting, type NewId } from '../../../../shared/model/index.ts';
import { sectionsOf } from '../../../../shared/report/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { runs } from '../../../propertyRuns.ts';
import { plain } from '../../../builders/plain.ts';
import { testContext } from '../../commands/randomEdits.ts';
import { richPlan } from './richPlan.ts';

const asOf = '2026-11-25';
let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const example = workedExample({ newId, today: asOf });

const withSetting = (doc: Doc, name: string, values: MethodSetting['values']): Doc =>
  apply(doc, [created('methodSetting', { id: asId<'methodSetting'>(name), values })]);
const withFigures = (doc: Doc, values: { readonly [path: string]: number }) =>
  withSetting(doc, FIGURES, values);

/** Another value that the number may have; null where it cannot be moved without its neighbours. */
function moved({ path, initial, min, max }: MethodFigure): { readonly [path: string]: number } | null {
  for (const value of [initial * 0.5, initial * 1.5, initial + 1, (initial + min) / 2, min, Math.min(max, 1)])
    if (value !== initial && value >= min && value <= max && !outOfOrder({ [path]: value }))
      return { [path]: value };
  return null;
}

/** All that is said of a workspace by numbers of the method. */
function everythingSaid(doc: Doc): string {
  const analysis = analyse(doc, { asOf });
  const question = roadmapQuestion(doc, analysis, asOf);
  return JSON.stringify([
    { ...analysis, methodChanges: 0 },
    fourDimensions(doc, analysis, asOf),
    freedByRole(doc, analysis),
    businessReadiness(doc),
    Object.keys(doc.role).map((id) => groupReadiness(doc, id)),
    toolStates(doc, asOf, methodOf(doc)).map(({ zone, points }) => [zone, points]),
    Object.values(doc.initiative).map((one) => initiativeCase(doc, analysis, one)),
    question.items.map(({ weeks }) => weeks),
    pilotOf(doc, question),
    analysis.candidates.map((candidate) => riskOfCandidate(doc, analysis, candidate)),
    mitigationOf(['tested', 'staged'], methodOf(doc)),
  ]);
}

describe('the numbers of the method', () => {
  const doc = richPlan(example);
  const before = everythingSaid(doc);
  const bySection = figureSections.map(
    (section) =>
      [section, methodFigures.filter((figure) => figure.section === section && moved(figure))] as const,
  );
  /** Only said in a sentence beside the value stream. */
  const saidElsewhere: readonly FigureSection[] = ['efficiency'];

  it('that are changed change what is said, in every part of the method', () => {
    const still = bySection.flatMap(([section, figures]) =>
      saidElsewhere.includes(section) ||
      figures.some((figure) => everythingSaid(withFigures(doc, moved(figure)!)) !== before)
        ? []
        : [section],
    );
    expect(still).toEqual([]);
  }, 120_000);

  it('that are changed do not make a default of the method look like a guess about a step', () => {
    const { assumed } = analyse(doc, { asOf });
    expect(analyse(withFigures(doc, { 'pilot.speed': 0.05 }), { asOf }).assumed).toEqual(assumed);
  });

  it('are one and the same method while nothing is said of it, and again when that is taken back', () => {
    expect(methodOf(example)).toBe(defaultMethod);
    const changed = withFigures(example, { 'assumed.touch.likely': 20 });
    expect(methodOf(changed)).toBe(methodOf({ methodSetting: { ...changed.methodSetting } }));
    expect(methodOf(changed).assumed.touch.likely).toBe(20);
    const engine = createEngine({ asOf });
    const first = engine.analyse(example);
    engine.analyse(changed);
    expect(engine.analyse(example)).toEqual(first);
  });

  it('say the same whatever was analysed before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...methodFigures), { maxLength: 6 }), (figures) => {
        const changed = withFigures(
          example,
          Object.assign({}, ...figures.map(moved)) as { readonly [path: string]: number },
        );
        const engine = createEngine({ asOf });
        engine.analyse(example);
        expect(engine.analyse(changed)).toEqual(analyse(changed, { asOf }));
      }),
      runs(15),
    );
  });

  it('that cannot be are left out: unknown names, no numbers, beyond the limits', () => {
    const odd = withSetting(example, FIGURES, {
      'assumed.touch.likely': -5,
      'assumed.error.likely': 2,
      'nobody.knows': 3,
      'costs.S.high': 'much',
      'costs.M.high': Infinity,
    });
    expect(analyse(odd, { asOf }).methodChanges).toBe(0);
    expect(methodOf(odd).assumed).toBe(defaultMethod.assumed);
  });

  it('that make one whole count in proportion', () => {
    const method = methodOf(withFigures(example, { 'classes.API.rules': 0.8, 'pilot.speed': 0.3 }));
    const { rules, digital, structure, standard, exceptions } = method.classes.API;
    expect(rules + digital + structure + standard + exceptions).toBeCloseTo(1, 12);
    expect(rules).toBeCloseTo(0.5, 12);
    expect(Object.values(method.pilot).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it('that stand in an order keep it, by their default at least', () => {
    expect(outOfOrder({})).toBeNull();
    expect(
      outOfOrder(Object.fromEntries(methodFigures.map(({ path, initial }) => [path, initial]))),
    ).toBeNull();
    expect(outOfOrder({ 'assumed.touch.low': 12 })).toEqual(['assumed.touch.low', 'assumed.touch.likely']);
    expect(outOfOrder({ 'zones.amber': 7 })).toEqual(['zones.amber', 'zones.red']);
    expect(outOfOrder({ 'costs.S.low': 700, 'costs.S.high': 900 })).toBeNull();
  });
});

describe('the words of the method', () => {
  const list = wordListsOf('en').find(({ path }) => path === 'verbs.reentry')!;

  it('that are added are found in the names of steps, those that are taken out no longer', () => {
    const map = Object.values(example.map)[0]!;
    const step = { ...plain.step, id: newId('step'), mapId: map.id, name: 'Zorble the order form' };
    const doc = apply({ ...example, map: { ...example.map, [map.id]: { ...map, language: 'en' } } }, [
      created('step', step),
    ]);
    const touch = (one: Doc) => analyse(one, { asOf }).assumed[step.id]?.['touch']?.value;
    expect(touch(doc)).toBeUndefined();
    const zorbled = withSetting(doc, wordSetting('en'), { [list.path]: [...list.initial, 'zorble'] });
    expect(touch(zorbled)).toBe(8);
    expect(touch(withSetting(doc, wordSetting('de'), { [list.path]: ['zorble'] }))).toBeUndefined();
  });

  it('say what an aim means, too', () => {
    const [objective] = Object.values(example.objective);
    const vague = {
      ...example,
      objective: {
        [objective!.id]: { ...objective!, title: 'Zap the backlog', direction: null, metric: '' },
      },
      kpi: {},
    } as Doc;
    const specific = (doc: Doc) => analyse(doc, { asOf }).smart[objective!.id]!.letters[0]!.score;
    expect(specific(vague)).toBe(0.5);
    expect(specific(withSetting(vague, wordSetting('en'), { 'smart.change': ['zap'] }))).toBe(1);
  });
});

describe('a method as a file', () => {
  const own = withSetting(
    withFigures(withSetting(example, 'priority', { impact: 2, feasibility: 1, alignment: 1 }), {
      'assumed.hourlyCost.likely': 40,
      'costs.S.high': 700,
    }),
    wordSetting('fr'),
    { 'verbs.check': ['verif', 'controle'] },
  );
  const settings = own.methodSetting;

  it('comes back as it went, into a workspace that had another one', () => {
    const read = readMethod(writeMethod(settings));
    expect(isFault(read)).toBe(false);
    const other = withFigures(example, { 'caps.paper': 20 });
    const wish = { settings: { ...methodAtDefault, ...(read as typeof methodAtDefault) } };
    const taken = apply(other, setMethod.plan(other, wish, testContext()));
    expect(methodDifferences(taken.methodSetting)).toEqual(methodDifferences(settings));
    expect(methodOf(taken)).toEqual(methodOf(own));
    expect(methodDifferences(settings).map(({ kind }) => kind)).toEqual([
      'weight',
      'weight',
      'weight',
      'figure',
      'figure',
      'words',
    ]);
  });

  it('says of the patterns what they do to customers, and one of before that says nothing of it is as the program has it', () => {
    const answered = withSetting(withSetting(example, 'contact', { P22: false, P04: true }), 'offer', {
      P06: true,
    });
    const read = readMethod(writeMethod(answered.methodSetting)) as typeof methodAtDefault;
    expect(read['contact']).toEqual({ P22: false, P04: true });
    expect(read['offer']).toEqual({ P06: true });
    expect(methodDifferences(answered.methodSetting)).toEqual([
      { kind: 'pattern', answer: 'contact', patternId: 'P04', isYes: true },
      { kind: 'pattern', answer: 'contact', patternId: 'P22', isYes: false },
      { kind: 'pattern', answer: 'offer', patternId: 'P06', isYes: true },
    ]);
    const {
      replacesPerson: _one,
      changesOffer: _other,
      ...before
    } = JSON.parse(writeMethod(answered.methodSetting)) as { readonly [part: string]: unknown };
    expect(readMethod(JSON.stringify(before))).toEqual(methodAtDefault);
    expect(readMethod(JSON.stringify({ ...before, replacesPerson: ['P99'] }))).toEqual({
      fault: 'unknown',
      at: 'P99',
    });
  });

  it('that says what the program says changes nothing', () => {
    const read = readMethod(writeMethod({}));
    expect(read).toEqual(methodAtDefault);
    expect(setMethod.refuse(example, { settings: read as typeof methodAtDefault })).toBe('nothing-to-do');
  });

  it('that is none, or a bad one, is refused whole with the place of the fault', () => {
    const file = () => JSON.parse(writeMethod(settings)) as Record<string, Record<string, unknown>>;
    const faultOf = (change: (one: Record<string, Record<string, unknown>>) => void) => {
      const one = file();
      change(one);
      return readMethod(JSON.stringify(one));
    };
    expect(readMethod('{ "format": ')).toEqual({ fault: 'notJson', at: '' });
    expect(readMethod('[]')).toEqual({ fault: 'notMethod', at: '' });
    expect(readMethod('{"format":"process-compass","version":1}')).toEqual({ fault: 'notMethod', at: '' });
    expect(faultOf((one) => Object.assign(one, { formatVersion: 9 }))).toMatchObject({ fault: 'newer' });
    expect(faultOf((one) => Object.assign(one['figures']!, { 'caps.paper': 900 }))).toEqual({
      fault: 'range',
      at: 'caps.paper',
    });
    expect(faultOf((one) => Object.assign(one['figures']!, { 'caps.paper': 'ten' }))).toMatchObject({
      fault: 'range',
    });
    expect(faultOf((one) => Object.assign(one['figures']!, { 'costs.S.low': 900 }))).toEqual({
      fault: 'order',
      at: 'costs.S.low / costs.S.high',
    });
    expect(faultOf((one) => Object.assign(one['figures']!, { 'costs.XXL': 9 }))).toMatchObject({
      fault: 'unknown',
      at: 'costs.XXL',
    });
    expect(
      faultOf((one) => Object.assign(one['weights']!, { impact: { time: 0, quality: 1 } })),
    ).toMatchObject({ fault: 'weights', at: 'impact' });
    expect(faultOf((one) => Object.assign(one['words']!, { it: {} }))).toMatchObject({ at: 'it' });
    expect(faultOf((one) => Object.assign(one['words']!['en']!, { markers: ['…'] }))).toMatchObject({
      fault: 'words',
      at: 'en markers',
    });
    expect(faultOf((one) => Object.assign(one, { notProposed: ['P99'] }))).toMatchObject({ at: 'P99' });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const one = { ...(JSON.parse(writeMethod({})) as object), figures: value };
        expect(() => readMethod(JSON.stringify(one))).not.toThrow();
        expect(() => readMethod(JSON.stringify(value))).not.toThrow();
      }),
      runs(60),
    );
  });
});

it('every part of the method can be seen and changed in exactly one place', () => {
  expect(Object.values(sectionsOf).flat().toSorted()).toEqual(figureSections.toSorted());
});

it('every number has limits that its default keeps', () => {
  expect(methodFigures.filter(({ initial, min, max }) => initial < min || initial > max)).toEqual([]);
  expect(methodFigureAt.size).toBe(methodFigures.length);
});
