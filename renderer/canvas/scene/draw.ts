/** The shared drawing of scene items. Each picture is made once, when it is first seen, and kept as long as its record lives. */
import {
  drawElement,
  roundedPath,
  straightLine,
  type DrawContext,
  type Drawn,
  type HeatLevel,
  type LineFinish,
} from '../../../shared/diagram/index.ts';
import {
  asId,
  blank,
  type Box,
  type ElementKind,
  type Point,
  type Records,
} from '../../../shared/model/index.ts';
import type { Placeable } from '../placeables.ts';
import type { Path } from './paths.ts';
import type { SceneBox, SceneLine } from './scene.ts';

interface Kept {
  readonly key: object | string;
  readonly finish?: LineFinish | null | undefined;
  readonly drawn: Drawn;
}
const kept = new WeakMap<object, Kept>();

/** What the layers add to the picture of a step. */
export interface DrawnContext {
  readonly strip: string | null;
  readonly heat: HeatLevel | null;
}
const PLAIN: DrawnContext = { strip: null, heat: null };

/** The picture of a box, at the size it has right now. */
export function drawnAt(item: SceneBox, box: Box = item.box, { strip, heat }: DrawnContext = PLAIN): Drawn {
  const key = `${box.x} ${box.y} ${box.width} ${box.height} ${heat ?? ''} ${strip ?? ''}`;
  const before = kept.get(item);
  if (before?.key === key) return before.drawn;
  const record = box === item.box ? item.record : { ...item.record, ...box };
  const context = { ...(strip === null ? {} : { strip }), ...(heat === null ? {} : { heat }) };
  const drawn = draw(item.kind, record as never, context as never);
  kept.set(item, { key, drawn });
  return drawn;
}

/** The picture of a line that runs along these points; without a finish (while it is being led elsewhere) as if it were alone. */
export function drawnLine(line: SceneLine, path: Path, finish: LineFinish | null): Drawn {
  const before = kept.get(line);
  if (before?.key === path && before.finish === finish) return before.drawn;
  const isFromGateway = line.from?.kind === 'gateway';
  const drawn = draw('flow', line.record, {
    line: path,
    isFromGateway,
    ...(finish === undefined ? {} : { finish }),
  });
  kept.set(line, { key: path, finish, drawn });
  return drawn;
}

/** What something of the palette would look like, before it is there. */
export function drawnPlaceable(what: Placeable, box: Box): Drawn {
  const record = { ...blank[what.kind], ...what.fields, ...box, id: asId('ghost') };
  return draw(what.kind, record as never, {});
}

export const pathData = (path: Path): string => roundedPath(path);

/** The line shown while a connection is pulled: straight to the pointer, or to the box it would end at. */
export function pullPath(from: Box, to: Point, target: Box | null): Path {
  return straightLine(from, target ?? { x: to.x, y: to.y, width: 0, height: 0 });
}

const draw = <K extends ElementKind>(kind: K, record: Records[K], context: DrawContext<K>): Drawn =>
  drawElement(kind, record, context);
