import { readFileSync } from 'node:fs';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { jsonFormat, jsonVersion } from '../../../../shared/exchange/json/format.ts';
import { writeJson } from '../../../../shared/exchange/index.ts';
import { kinds, schemas } from '../../../../shared/model/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { countingIds } from '../readers.ts';

const file = new URL('../../../../shared/exchange/json/schema.json', import.meta.url);

/** The schema of an export, from the schemas that the program itself reads by. */
function exportSchema(): JsonSchema {
  const definitions = Object.fromEntries(
    kinds.map((kind) => {
      const { $schema: _, ...schema } = toJsonSchema(schemas[kind], {
        errorMode: 'ignore',
        // Ids are checked by a function of ours; every other check of that kind has no form in a schema.
        overrideSchema: ({ valibotSchema, jsonSchema }) =>
          valibotSchema.type === 'custom' ? { type: 'string', minLength: 1, maxLength: 200 } : jsonSchema,
      });
      return [kind, schema];
    }),
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A workspace of Process Compass as JSON',
    type: 'object',
    required: ['format', 'version', 'records'],
    properties: {
      format: { const: jsonFormat },
      version: { const: jsonVersion },
      records: {
        type: 'object',
        description: 'All records by kind. Every reference leads somewhere in the file, and ids are unique.',
        properties: Object.fromEntries(
          kinds.map((kind) => [kind, { type: 'array', items: { $ref: `#/definitions/${kind}` } }]),
        ),
        additionalProperties: false,
      },
    },
    definitions,
  };
}

describe('the schema of the JSON form', () => {
  it('says what the program reads; after a change of the model it is written anew with `vitest run -u`', async () => {
    const config = await resolveConfig(file);
    const text = await format(JSON.stringify(exportSchema()), { ...config, parser: 'json' });

    await expect(text).toMatchFileSnapshot(file.pathname);
  });

  it('names every field of every record that is written, and asks for none that is not', () => {
    const schema = JSON.parse(readFileSync(file, 'utf8')) as {
      definitions: { [kind: string]: { properties: object; required: string[] } };
    };
    const { records } = JSON.parse(
      writeJson(workedExample({ newId: countingIds(), today: '2026-11-23' })),
    ) as { records: { [kind: string]: object[] } };

    expect(Object.keys(records).length).toBeGreaterThan(15);
    for (const [kind, list] of Object.entries(records))
      for (const record of list) {
        const { properties, required } = schema.definitions[kind]!;
        expect(Object.keys(record).filter((field) => !(field in properties))).toEqual([]);
        expect(required.filter((field) => !(field in record))).toEqual([]);
      }
  });
});
