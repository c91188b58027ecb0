import type { Box, Doc } from '../model/index.ts';
import { drawMap, type DrawMapOptions } from './drawMap.ts';
import { grow } from './geometry/box.ts';
import { tag, toXml } from './markup.ts';
import { short, svgMarkup } from './svg.ts';
import { paperPalette } from './tokens.ts';

const MARGIN = 16;

/** A map as an SVG file that stands for itself: light colours, size in px at 100 %, `fontCss` (its `@font-face` rules) inside. */
export function mapSvg(
  doc: Doc,
  mapId: string,
  options: DrawMapOptions & { readonly fontCss?: string } = {},
): string {
  const { bounds, items } = drawMap(doc, mapId, options);
  const view: Box = grow(bounds, MARGIN);
  const svg = svgMarkup(items, view, {
    paint: (name) => paperPalette[name],
    title: doc.map[mapId]?.name ?? '',
    attrs: { width: short(view.width), height: short(view.height) },
  });
  const ground = tag('rect', {
    x: view.x,
    y: view.y,
    width: view.width,
    height: view.height,
    fill: paperPalette.paper,
  });
  const style = options.fontCss ? tag('style', {}, options.fontCss) : null;
  const [title, ...rest] = svg.children;
  const children = [title ?? null, style, ground, ...rest].filter((child) => child !== null);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml({ ...svg, children })}\n`;
}
