import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import type { Redaction } from '../../../shared/ipc/index.ts';
import { type Doc, type Kind, parseDoc, schemas, violations } from '../../../shared/model/index.ts';
import { hideNames, peopleNamed, redacted, redactedDoc } from '../../../shared/redaction/index.ts';
import { packPages } from '../../../shared/report/index.ts';
import { createText } from '../../../shared/text/index.ts';
import { plain } from '../../builders/plain.ts';
import { docOf } from '../diagram/docOf.ts';
import { example, packFor, today } from '../report/pack/packOfExample.ts';

const nothing: Redaction = { names: [], wages: false, costs: false, notes: false };
const hide = (names: readonly string[]) => hideNames(names, (letter) => `Person ${letter}`);
const shown = (doc: Doc, redaction: Partial<Redaction>) =>
  redacted({ doc, analysis: analyse(doc, { asOf: today }) }, { ...nothing, ...redaction }, createText('en'));

describe('names', () => {
  test('go wherever they stand as words, with what is added to them, and nowhere inside other words', () => {
    expect(hide(['Mira', 'Jo'])("Mira's list, MIRA and (Mira): Jo asks Miranda, Joan and mirage.")).toBe(
      "Person A's list, Person A and (Person A): Person B asks Miranda, Joan and mirage.",
    );
  });

  test('go where they are written small or in a mail address, unless they are words as well', () => {
    expect(hide(['Mira', 'Mark'])('ask mira, write to mira.s@firm.org, mark it for Mark')).toBe(
      'ask Person A, write to Person A, mark it for Person B',
    );
  });

  test('go with the German genitive, which has no apostrophe', () => {
    const said = hide(['Mira', 'Jonas'])('Auf Miras Schreibtisch, nicht auf Jonas’. MIRAS Torte, Mirasol.');

    expect(said).toBe('Auf Person B’s Schreibtisch, nicht auf Person A’. Person B’s Torte, Mirasol.');
  });

  test('of one person give one letter, whole or in part', () => {
    expect(hide(['Anna', 'Anna Berger', 'Berger', 'Jo'])('Anna Berger, Anna, Berger, Jo')).toBe(
      'Person A, Person A, Person A, Person B',
    );
  });

  test('may hold any sign, and accents written in either way are the same', () => {
    expect(hide(['O.K. (Zoé)'.normalize('NFD')])('by O.K. (Zoé).')).toBe('by Person A.');
    expect(hide(['$&', '[a'])('$& and [a')).toBe('Person A and Person B');
  });

  test('are found where people are responsible and behind roles, without titles and roles of several words or people', () => {
    const doc = docOf({
      goal: [{ id: 'g', owner: 'Anna Berger' }],
      objective: [
        { id: 'o', owner: 'Owner' },
        { id: 'p', owner: 'Shop Manager' },
      ],
      initiative: [{ id: 'i', owner: 'Tom, Lea and Max' }],
      role: [
        { id: 'r', name: 'Office (Lena)' },
        { id: 's', name: 'Shop Manager' },
        { id: 'b', name: 'Bakers' },
        { id: 'm', name: 'Moritz' },
      ],
      staffTool: [{ id: 't', owner: 'Bakers', deputy: 'Moritz' }],
      figure: [
        { id: 'four', ownerId: 'b', attribute: 'people', likely: 4 },
        { id: 'one', ownerId: 'm', attribute: 'people', likely: 1 },
      ],
    });

    expect(peopleNamed(doc)).toEqual([
      'Anna Berger',
      'Anna',
      'Berger',
      'Tom',
      'Lea',
      'Max',
      'Moritz',
      'Lena',
    ]);
  });

  test('go from every field of every kind that holds words', () => {
    const read = new Set(
      'bpmnId processBpmnId currency locale language patternId attribute ownerKind slot inputsHash methodVersion question xml'.split(
        ' ',
      ),
    );
    const doc = docOf(
      Object.fromEntries(
        (Object.keys(schemas) as Kind[]).map((kind) => {
          const entries = Object.entries(schemas[kind].entries as Record<string, v.GenericSchema>);
          const words = entries.flatMap(([field, schema]) => {
            if (read.has(field) || field === 'id' || /Id$|Ids$/.test(field)) return [];
            return [`of Zenobia`, ['by Zenobia']]
              .filter((value) => v.is(schema, value))
              .map((value) => [field, value]);
          });
          return [
            kind,
            [{ ...plain[kind], ...Object.fromEntries(words as [string, unknown][]), id: `${kind}-1` }],
          ];
        }),
      ),
    );
    const fields = JSON.stringify(doc).match(/Zenobia/g)!.length;
    const left = shown(doc, { names: ['Zenobia'] });

    expect(fields).toBeGreaterThan(70);
    const kept = Object.entries(left.doc).flatMap(([kind, records]) =>
      Object.values(records as Record<string, object>).flatMap((record) =>
        Object.entries(record).flatMap(([field, value]) =>
          JSON.stringify(value ?? '').includes('Zenobia') ? [`${kind}.${field}`] : [],
        ),
      ),
    );
    expect(kept).toEqual([]);
    expect(JSON.stringify(left.analysis)).not.toContain('Zenobia');
  });
});

describe('wages', () => {
  const rates = (doc: Doc) => Object.values(doc.figure).filter(({ attribute }) => attribute === 'hourlyCost');

  test('give way to one mean, from which none can be worked out', () => {
    const { doc } = shown(example(), { wages: true });

    expect(rates(example()).map(({ likely }) => likely)).toEqual([45, 22, 34, 25, 21, 28]);
    expect(rates(doc)).toEqual([]);
    expect(doc.workspace['workspace' as never]!.hourlyCost).toBe(29);
  });

  test('of fewer than three people leave not even a mean', () => {
    const full = example();
    const [first, second, ...others] = rates(full).map(({ id }) => id as string);
    const figure = Object.fromEntries(Object.entries(full.figure).filter(([id]) => !others.includes(id)));
    const { doc } = shown({ ...full, figure }, { wages: true });

    expect(first && second).toBeTruthy();
    expect(doc.workspace['workspace' as never]!.hourlyCost).toBeNull();
  });

  test('are gone before anything is worked out', () => {
    const full = analyse(example(), { asOf: today });
    const { analysis } = shown(example(), { wages: true });
    const costs = (from: typeof full) => Object.values(from.maps).map(({ costPerCase }) => costPerCase);

    expect(costs(analysis)).not.toEqual(costs(full));
  });
});

describe('money', () => {
  test('is on no page, and the order is that of the full pack', () => {
    const said = JSON.stringify(packPages(packFor(example(), 'staff')));
    const { analysis } = shown(example(), { costs: true });

    expect(said).not.toMatch(/€|EUR/);
    // Whatever is dearer was compared before its price was taken out.
    expect(said).toContain('“Connector of the web shop” comes first with 4.4 of 5');
    expect(analysis.candidates.map(({ id }) => id)).toEqual(
      analyse(example(), { asOf: today }).candidates.map(({ id }) => id),
    );
  });
});

describe('notes', () => {
  test('are gone, those that are drawn with their lines', () => {
    const { doc } = shown(
      docOf({
        step: [{ id: 'a', name: 'Bake' }],
        note: [{ id: 'n', text: 'ask the boss' }],
        flow: [{ id: 'f', fromId: 'a', toId: 'n', type: 'association' }],
        mark: [{ id: 'k', targetId: 'a', note: 'he is always late' }],
      }),
      { notes: true },
    );

    expect(JSON.stringify(doc)).not.toMatch(/boss|always late/);
    expect(doc.flow).toEqual({});
  });
});

test('nothing taken out leaves the records as they are', () => {
  const doc = example();

  expect(shown(doc, {}).doc).toBe(doc);
});

describe('a copy of its own', () => {
  const whole = example();
  const flags = [false, true];
  const choices = flags.flatMap((wages) =>
    flags.flatMap((costs) =>
      flags.flatMap((notes) => [[], peopleNamed(whole)].map((names) => ({ names, wages, costs, notes }))),
    ),
  );
  test.each(choices)('is a sound workspace whatever is left out: %j', (redaction) => {
    const doc = redactedDoc(whole, redaction, createText('en'));
    expect(violations(doc)).toEqual([]);
    expect(parseDoc(doc)).toEqual(doc);
    for (const name of redaction.names)
      expect(JSON.stringify(doc)).not.toMatch(new RegExp(`\\b${name}\\b`, 'u'));
  });
});
