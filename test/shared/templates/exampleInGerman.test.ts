import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import { violations, WORKSPACE_ID, type Doc, type Language } from '../../../shared/model/index.ts';
import { schemas } from '../../../shared/model/schemas.ts';
import { text } from '../../../shared/model/schemas/fields.ts';
import { german } from '../../../shared/templates/de/german.ts';
import { workedExample } from '../../../shared/templates/index.ts';
import { countingIds } from '../commands/randomEdits.ts';

const today = '2026-11-23';
const inLanguage = (language: Language) => workedExample({ newId: countingIds(), today, language });
const english = inLanguage('en');
const inGerman = inLanguage('de');

interface Said {
  readonly at: string;
  readonly value: unknown;
}

/** Every field of a document, by its place. */
function fieldsOf(doc: Doc, isWanted: (schema: unknown) => boolean): Said[] {
  return Object.entries(schemas).flatMap(([kind, { entries }]) =>
    Object.values(doc[kind as keyof Doc] as object).flatMap((record: { readonly id: string }) =>
      Object.entries(entries)
        .filter(([, schema]) => isWanted(schema))
        .map(([field]) => ({
          at: `${kind}.${field} ${record.id}`,
          value: record[field as never] as unknown,
        })),
    ),
  );
}
const isText = (schema: unknown): boolean => schema === text;
const fieldAt = (at: string): string => at.split(' ')[0]!;
/** Texts that name something to the program. */
const codes = new Set([
  'workspace.currency',
  'figure.attribute',
  'decision.patternId',
  'decision.inputsHash',
  'surveyCount.question',
]);

describe('the worked example in German', () => {
  it('has the same records, places, figures and dates', () => {
    const other = new Map(fieldsOf(inGerman, () => true).map(({ at, value }) => [at, value]));
    const differing = fieldsOf(english, () => true).filter(
      ({ at, value }) => JSON.stringify(other.get(at)) !== JSON.stringify(value),
    );
    const texts = new Set(fieldsOf(english, isText).map(({ at }) => at));
    const others = differing.filter(({ at }) => !texts.has(at)).map(({ at }) => fieldAt(at));

    expect(other.size).toBe(fieldsOf(english, () => true).length);
    expect([...new Set(others)]).toEqual(['decision.stepNames']);
    expect(violations(inGerman)).toEqual([]);
    expect(inGerman.workspace[WORKSPACE_ID]).toMatchObject({ language: 'de', locale: 'de' });
  });

  it('says everything in German but names of people and signs', () => {
    const before = new Map(fieldsOf(english, isText).map(({ at, value }) => [at, value]));
    const same = fieldsOf(inGerman, isText).filter(
      ({ at, value }) => value === before.get(at) && /\p{L}/u.test(String(value)) && !codes.has(fieldAt(at)),
    );

    expect([...new Set(same.map(({ value }) => value))]).toEqual(['Mira', 'Jonas', 'Lena', 'h', 'Café']);
  });

  it('has no German for what is not said', () => {
    const said = new Set(fieldsOf(english, isText).map(({ value }) => value));

    expect(Object.keys(german).filter((key) => !said.has(key))).toEqual([]);
  });

  it('leads to the same findings and candidates, in the same order, and judges aims alike', () => {
    const answers = [english, inGerman].map((doc) => {
      const { candidates, findings, smart } = analyse(doc, { asOf: today });
      return {
        candidates: candidates.map(({ id, stepIds, standing, priority }) => [
          id,
          stepIds,
          standing,
          priority.value,
        ]),
        smart: Object.values(smart).map(({ letters }) => letters),
        findings: findings.map(({ id, severity }) => [id, severity]),
      };
    });

    expect(answers[1]).toEqual(answers[0]);
  });
});
