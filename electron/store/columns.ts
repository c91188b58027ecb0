/**
 * The columns of each kind, read from the schemas at run time: text, number and boolean fields are columns of that type, ids and
 * word lists are text, everything else is JSON text. The migrations are written by hand; a test holds the two against each other.
 */
import type * as v from 'valibot';
import { kinds, schemas, type Kind } from '../../shared/model/index.ts';

export type Encoding = 'text' | 'number' | 'boolean' | 'json';

export interface Column {
  readonly field: string;
  readonly name: string;
  readonly encoding: Encoding;
  readonly sqlType: 'TEXT' | 'REAL' | 'INTEGER';
  readonly isNullable: boolean;
}

interface SchemaShape {
  readonly type: string;
  readonly wrapped?: SchemaShape;
  readonly options?: readonly unknown[];
}

const sqlTypes = { text: 'TEXT', number: 'REAL', boolean: 'INTEGER', json: 'TEXT' } as const;

/** The name of a kind's table. */
export const tableOf = (kind: Kind): string => snakeCase(kind);

export const columnsByKind = Object.fromEntries(
  kinds.map((kind) => [
    kind,
    Object.entries(schemas[kind].entries).map(([field, schema]) => column(field, schema)),
  ]),
) as unknown as { readonly [K in Kind]: readonly Column[] };

function column(field: string, schema: v.GenericSchema): Column {
  let shape = schema as unknown as SchemaShape;
  const isNullable = isWrapper(shape);
  while (isWrapper(shape)) shape = shape.wrapped!;
  const encoding = encodingOf(shape);
  return { field, name: snakeCase(field), encoding, sqlType: sqlTypes[encoding], isNullable };
}

/** Around what a field holds where it holds anything. */
function isWrapper({ type }: SchemaShape): boolean {
  return type === 'nullable' || type === 'optional';
}

function encodingOf(shape: SchemaShape): Encoding {
  switch (shape.type) {
    case 'string':
    case 'custom':
      return 'text';
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'picklist':
      return shape.options!.every((option) => typeof option === 'number') ? 'number' : 'text';
    default:
      return 'json';
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
