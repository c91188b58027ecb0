/** Random records of every kind, made from the schemas, so that a new field is tested the day it is added. */
import fc from 'fast-check';
import { schemas, type AnyRecord, type Kind } from '../../../shared/model/index.ts';

interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly entries?: { readonly [field: string]: Shape };
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly value?: Shape;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Records of this kind with this id; the fields in `fixed` are as given. */
export function arbitraryRecord(
  kind: Kind,
  id: string,
  fixed: { readonly [field: string]: unknown } = {},
): fc.Arbitrary<AnyRecord> {
  const fields = Object.entries(schemas[kind].entries as unknown as { [field: string]: Shape }).map(
    ([field, shape]) => {
      if (field === 'id') return [field, fc.constant(id)] as const;
      return [field, Object.hasOwn(fixed, field) ? fc.constant(fixed[field]) : arbitraryOf(shape)] as const;
    },
  );
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<AnyRecord>;
}

const text = (constraints: { minLength?: number } = {}) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12, ...constraints }),
    fc.constantFrom(
      `it's "quoted" \\ -- ; <b>`,
      'a\u0000b',
      '\u202eright to left',
      'ß→漢😀',
      ' ',
      '__proto__',
    ),
  );

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'optional':
      return arbitraryOf(shape.wrapped!);
    case 'nullable':
      return fc.option(arbitraryOf(shape.wrapped!), { nil: null });
    case 'string':
      if (requirement(shape, 'regex')) return fc.constantFrom('2026-11-23', '1999-01-01T10:00:00Z');
      return text(requirement(shape, 'min_length') ? { minLength: 1 } : {});
    case 'custom':
      return text({ minLength: 1 });
    case 'number':
      return fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: (requirement(shape, 'min_value') as number | undefined) ?? -1e308,
        max: (requirement(shape, 'max_value') as number | undefined) ?? 1e308,
      });
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...shape.options!);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape.entries!).map(([key, part]) => [key, arbitraryOf(part)])),
      );
    case 'array':
      return fc.array(arbitraryOf(shape.item!), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...shape.items!.map(arbitraryOf));
    case 'record':
      return fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), arbitraryOf(shape.value!), { maxKeys: 3 });
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    default:
      throw new Error(`no arbitrary for <${shape.type}>`);
  }
}

function requirement(shape: Shape, type: string): unknown {
  return shape.pipe?.find((part) => part.type === type)?.requirement;
}
