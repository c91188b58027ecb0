/** What fields are made of: texts, amounts, dates, references, places on a map. */
import * as v from 'valibot';
import type { Id } from '../ids.ts';

/** Characters that any text of a record may have. */
export const MAX_TEXT = 20_000;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const finite = v.pipe(v.number(), v.finite());
export const size = v.pipe(v.number(), v.finite(), v.minValue(0));
export const flag = v.boolean();
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/));
export const maybe = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
/** What older files have no field for: they say nothing of it. */
export const maybeLater = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
export const id = <Kind extends string>(_kind: Kind) =>
  v.custom<Id<Kind>>((raw) => typeof raw === 'string' && raw.length > 0 && raw.length <= 200);
export const anyId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** In px: farther out than any map can be laid out. Numbers beyond it are no places but mistakes, and nothing could be drawn there. */
const FAR = 100_000_000;
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-FAR), v.maxValue(FAR));
const extent = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(FAR));

export const point = v.object({ x: coordinate, y: coordinate });
export const bounds = { x: coordinate, y: coordinate, width: extent, height: extent };
export const box = v.object(bounds);
/** Every element drawn on a map. `parentId` is the subprocess it lies in; `bpmnId` and `order` are what an imported file said. */
export const drawn = { mapId: id('map'), parentId: maybe(id('step')), bpmnId: maybe(text), order: finite };
/** Elements of the flow lie in one leaf lane or in none, and in one pool or in none. */
export const placed = { ...drawn, poolId: maybe(id('pool')), laneId: maybe(id('lane')), ...bounds };
/** Where a file put the label of an element whose label stands outside it; null: beside the element, by rule. */
export const label = maybe(box);

export const direction = v.picklist(['up', 'down']);
/** How a business gets what it needs. */
export const acquisition = v.picklist(['tool', 'make', 'buy', 'partner']);
export const level0to3 = v.picklist([0, 1, 2, 3]);
