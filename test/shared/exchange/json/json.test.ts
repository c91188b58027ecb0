import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../../shared/changes/index.ts';
import { readJson, writeJson } from '../../../../shared/exchange/index.ts';
import { asId, emptyDoc, violations, type Doc } from '../../../../shared/model/index.ts';
import { plain } from '../../../builders/plain.ts';
import { countingIds, docOf } from '../readers.ts';

const doc = docOf(readFileSync(new URL('../../../fixtures/bpmn/bakery.bpmn', import.meta.url)));
const readInto = (into: Doc, source: string): Doc => {
  const result = readJson(source, { doc: into, newId: countingIds('new-') });
  if (!result.ok) throw new Error(`refused <${result.error.code}> ${result.error.detail ?? ''}`);
  return apply(into, result.value.changes);
};
const refusal = (source: string): string => {
  const result = readJson(source, { doc: emptyDoc(), newId: countingIds() });
  return result.ok ? 'read' : `${result.error.code}: ${result.error.detail}`;
};
const file = (records: string): string => `{"format":"process-compass","version":1,"records":${records}}`;

describe('a workspace as JSON', () => {
  it('comes back whole, under its own ids, with the same bytes', () => {
    const source = writeJson(doc);

    expect(readInto(emptyDoc(), source)).toEqual(doc);
    expect(writeJson(readInto(emptyDoc(), source))).toBe(source);
    expect(writeJson(emptyDoc())).toContain('"records": {}');
  });

  it('keeps what is answered about a tool of staff, as files of before always said it, and what nobody said', () => {
    const answers = (id: string, value: string) =>
      `{"id":"${id}","name":"Sheet","owner":"","deputy":"","kpiId":null,"systemIds":[],"sensitivity":${value},"reach":${value},` +
      `"failureCost":${value},"hasPersonalData":${value === 'null' ? value : 'false'},"writesRecords":${value === 'null' ? value : 'false'},"checklist":[],"reviewBy":null,"note":"","order":0}`;
    const { staffTool } = readInto(
      emptyDoc(),
      file(`{"staffTool":[${answers('before', '0')},${answers('unsaid', 'null')}]}`),
    );

    expect(staffTool['before']).toMatchObject({ sensitivity: 0, reach: 0, failureCost: 0 });
    expect(staffTool['before']).toMatchObject({ hasPersonalData: false, writesRecords: false });
    expect(staffTool['unsaid']).toMatchObject({ sensitivity: null, reach: null, failureCost: null });
    expect(staffTool['unsaid']).toMatchObject({ hasPersonalData: null, writesRecords: null });
  });

  it('reads a signal of before there was a day to look at it again, which is then not said', () => {
    const before =
      '{"id":"s","goalId":null,"date":"2026-11-01","source":"market","note":"A rival","isSettled":false}';
    const { signal } = readInto(emptyDoc(), file(`{"signal":[${before}]}`));

    expect(signal['s']).toMatchObject({ note: 'A rival', reviewBy: null });
  });

  it('gets new ids throughout where the workspace has one of its ids', () => {
    const merged = readInto(doc, writeJson(doc));

    expect(violations(merged)).toEqual([]);
    expect(Object.keys(merged.step)).toHaveLength(2 * Object.keys(doc.step).length);
    const copies = Object.values(merged.step).filter(({ id }) => id.startsWith('new-'));
    expect(copies.every(({ mapId }) => mapId.startsWith('new-'))).toBe(true);
    expect(copies.map(({ bpmnId }) => bpmnId).sort()).toEqual(
      Object.values(doc.step)
        .map(({ bpmnId }) => bpmnId)
        .sort(),
    );
  });

  it('makes ids that follow from other ids again: of figures and of decisions', () => {
    const [a, b] = Object.values(doc.step);
    const figure = {
      id: `${a!.id}.workMinutes`,
      mapId: a!.mapId,
      ownerKind: 'step',
      ownerId: a!.id,
      attribute: 'workMinutes',
      likely: 5,
      low: null,
      high: null,
      unit: 'min',
      source: 'guessed',
      note: '',
      asOf: null,
    };
    const decision = {
      id: `form-capture ${[a!.id, b!.id].sort().join(' ')}`,
      patternId: 'form-capture',
      verdict: 'later',
      reason: '',
      decidedOn: '2026-11-01',
      title: 'x',
      anchorIds: [a!.id, b!.id],
      stepNames: [],
      scores: { impact: 1, feasibility: 2, alignment: null, priority: 3 },
      inputsHash: 'h',
      methodVersion: '1',
      baseline: {},
    };
    const full = {
      ...doc,
      figure: { [figure.id]: figure },
      decision: { [decision.id]: decision },
    } as unknown as Doc;
    const merged = readInto(full, writeJson(full));
    const copy = Object.values(merged.decision).find(({ id }) => id !== decision.id);

    expect(violations(merged)).toEqual([]);
    expect(Object.values(merged.figure).map(({ id, ownerId }) => id === `${ownerId}.workMinutes`)).toEqual([
      true,
      true,
    ]);
    expect(copy?.anchorIds.every((id) => id.startsWith('new-step'))).toBe(true);
    expect(copy?.id).toBe(`form-capture ${[...(copy?.anchorIds ?? [])].sort().join(' ')}`);
  });

  it('is refused with what is wrong and where', () => {
    const role = '{"id":"r","name":"Baker","department":"","order":0}';

    expect(refusal('{"format":')).toBe(
      'import-damaged: it ends in line 1, character 11, before everything in it is closed',
    );
    expect(refusal('{"format": "process-compass",\n  }')).toBe(
      'import-damaged: it is no JSON from line 2, character 3 on, where } stands',
    );
    expect(refusal('[]')).toMatch(/^import-damaged: it is JSON but not an export/);
    expect(refusal('{"format":"process-compass","version":2,"records":{}}')).toMatch(
      /^file-too-new: .*version 2/,
    );
    expect(refusal(file('{"nonsense":[]}'))).toMatch(/^import-damaged: “nonsense”/);
    expect(refusal(file('{"role":[7]}'))).toMatch(/^import-damaged: role 1: /);
    expect(refusal(file(`{"role":[${role},{"id":"q","name":5,"department":"","order":0}]}`))).toMatch(
      /^import-damaged: role 2: “name” is 5; wanted is string/,
    );
    expect(refusal(file(`{"role":[${role.replace(':0', ':1e999')}]}`))).toMatch(
      /^import-damaged: role 1: “order” is Infinity; wanted is /,
    );
    expect(refusal(file(`{"role":[${role},${role}]}`))).toMatch(/^import-damaged: role “r” is there twice/);
    expect(
      refusal(file('{"measurement":[{"id":"m","kpiId":"gone","date":"2026-01-01","value":1,"note":""}]}')),
    ).toMatch(/^import-damaged: measurement “m” kpiId names gone/);
  });

  it('is refused when a place is out of this world or a figure below nothing', () => {
    const source = writeJson(doc);
    expect(refusal(source.replace(/"x":\s*-?[\d.]+/, '"x":1e300'))).toMatch(
      /^import-damaged: .*“x” is 1e\+300; wanted is /,
    );
    const figure = {
      id: 's.touch',
      mapId: 'm',
      ownerKind: 'step',
      ownerId: 's',
      attribute: 'touch',
      likely: -5,
    };
    expect(refusal(file(JSON.stringify({ figure: [figure] })))).toMatch(
      /^import-damaged: figure 1: “likely” is -5; wanted is /,
    );
  });

  it.each([
    ['error', { likely: 5 }, '“Errors” is 500 % and can only be from 0 % to 100 %'],
    ['share', { likely: 1.2 }, '“Share of cases” is 120 % and can only be from 0 % to 100 %'],
    ['error', { likely: 0.5, high: 1.5 }, '“Errors” is 150 % and can only be from 0 % to 100 %'],
    ['rules', { likely: 9 }, '“Follows clear rules” is 9 and can only be from 1 to 5'],
  ])('is taken with a figure that is more than can be, which is named: %s %j', (attribute, said, what) => {
    const [step] = Object.values(doc.step);
    const id = asId<'figure'>(`${step!.id}.${attribute}`);
    const figure = {
      ...plain.figure,
      ownerKind: 'step',
      ownerId: step!.id,
      mapId: step!.mapId,
      attribute,
    } as const;
    const before: Doc = { ...doc, figure: { [id]: { ...figure, id, ...said } } };
    const read = readJson(writeJson(before), { doc: emptyDoc(), newId: countingIds() });
    if (!read.ok) throw new Error(read.error.code);

    expect(apply(emptyDoc(), read.value.changes)).toEqual(before);
    expect(read.value.losses).toEqual([
      {
        element: step!.name,
        what: `has a figure that cannot be: ${what}; it is kept, counts as the nearest that can be, and says so where it stands`,
      },
    ]);
  });

  it('is refused when parents go in a circle', () => {
    const [step] = Object.values(doc.step);
    const looped: Doc = { ...doc, step: { ...doc.step, [step!.id]: { ...step!, parentId: step!.id } } };

    expect(refusal(writeJson(looped))).toBe(
      `import-damaged: these stand below each other in a circle: ${step!.name} → ${step!.name}`,
    );
    const goal = { ...plain.goal, id: asId<'goal'>('g') };
    const aim = { ...plain.objective, goalId: goal.id };
    const [first, second] = [asId<'objective'>('o1'), asId<'objective'>('o2')];
    const objectives: Doc = {
      ...emptyDoc(),
      goal: { [goal.id]: goal },
      objective: {
        [first]: { ...aim, id: first, title: 'Sell more', parentId: second },
        [second]: { ...aim, id: second, title: '', parentId: first },
      },
    };
    expect(refusal(writeJson(objectives))).toContain('in a circle: Sell more → o2 → Sell more');
  });

  it('is refused when it uses names that JavaScript has uses for', () => {
    const hostile = (id: string) => file(`{"role":[{"id":"${id}","name":"x","department":"","order":0}]}`);

    expect(refusal(hostile('__proto__'))).toMatch(/^import-damaged: role “__proto__” bears a name/);
    expect(refusal(hostile('constructor'))).toMatch(/^import-damaged: role “constructor”/);
    expect(refusal(file('{"__proto__":[]}'))).toMatch(/^import-damaged: “__proto__”/);
    expect(refusal('['.repeat(1_000_000))).toMatch(/^import-too-deep: .* 40 /);
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});
