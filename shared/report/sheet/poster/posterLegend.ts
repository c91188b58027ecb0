import type { Drawn, Primitive } from '../../../diagram/index.ts';
import type { ReportContext } from '../../reportContext.ts';
import { legendItems } from '../legend.ts';
import type { Picture } from '../picture.ts';
import type { PosterSize } from './posterPlan.ts';

/** Room between a sign and a cut, px at a desk. */
const OFF = 6;

export interface PosterLegend {
  readonly items: readonly Drawn[];
  /** At a desk, px on paper; 0: no sign needs one. */
  readonly height: number;
}

/**
 * What the signs on a poster mean, below its title: it hangs where no page beside it says so. As large as the title is read from afar, and each
 * sign whole on one sheet: `cuts` are those into columns, px of the map.
 */
export function posterLegend(
  context: ReportContext,
  map: Picture,
  size: PosterSize,
  cuts: readonly number[],
): PosterLegend {
  const { scale, distance, legendAt: at } = size;
  const by = distance / scale;
  const edges = [at.x, ...cuts, at.x + at.width].map((edge) => (edge - at.x) / by);
  const stretches = edges.slice(1).map((to, index) => ({
    from: edges[index]! + (index > 0 ? OFF : 0),
    to: to - (index < cuts.length ? OFF : 0),
  }));
  const { items, height } = legendItems(
    context,
    map,
    stretches.filter(({ from, to }) => to > from),
  );
  return {
    height,
    items: items.map(({ bounds, primitives, ...item }) => ({
      ...item,
      bounds: {
        x: at.x + bounds.x * by,
        y: at.y + bounds.y * by,
        width: bounds.width * by,
        height: bounds.height * by,
      },
      primitives: primitives.map((primitive) => enlarged(primitive, by, at)),
    })),
  };
}

/** A primitive drawn `by` times as large, with its origin at a point. */
function enlarged(
  primitive: Primitive,
  by: number,
  at: { readonly x: number; readonly y: number },
): Primitive {
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: at.x + x * by,
    y: at.y + y * by,
  });
  const stroke =
    'stroke' in primitive && primitive.stroke
      ? { stroke: { ...primitive.stroke, width: primitive.stroke.width * by } }
      : {};
  switch (primitive.shape) {
    case 'rect':
      return {
        ...primitive,
        ...stroke,
        ...place(primitive),
        width: primitive.width * by,
        height: primitive.height * by,
        radius: (primitive.radius ?? 0) * by,
      };
    case 'circle': {
      const { x, y } = place({ x: primitive.cx, y: primitive.cy });
      return { ...primitive, ...stroke, cx: x, cy: y, r: primitive.r * by };
    }
    case 'path':
      return {
        ...primitive,
        ...stroke,
        at: place(primitive.at ?? { x: 0, y: 0 }),
        scale: (primitive.scale ?? 1) * by,
      };
    case 'text':
      return { ...primitive, ...place(primitive), size: primitive.size * by };
  }
}
