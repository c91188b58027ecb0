import type { Box, Doc } from '../model/index.ts';
import { drawMap, type DrawMapOptions, type MapDrawing } from './drawMap.ts';
import { grow, union } from './geometry/box.ts';
import { tag, toXml } from './markup.ts';
import { type Outlines, short, svgMarkup } from './svg.ts';
import { paperPalette } from './tokens.ts';

const MARGIN = 16;

export interface PictureOptions extends DrawMapOptions {
  /** The `@font-face` rules of the picture, from the text that is on it. */
  readonly fontCss?: string | ((usedText: string) => string);
  /** Letters as paths where they can be had; without it all text is text. */
  readonly outlines?: Outlines | undefined;
  /** Only these elements, with what sits on them; lines that would hang in the air are not among them. Left out: all. */
  readonly only?: ReadonlySet<string>;
}
/** A picture that stands for itself, and its size in px at 100 %. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A map as an SVG file that stands for itself: light colours, size in px at 100 %, fonts inside. */
export const mapSvg = (doc: Doc, mapId: string, options: PictureOptions = {}): string =>
  mapPicture(doc, mapId, options).svg;

/** The same with its size, of a whole map or of a part of it. */
export function mapPicture(doc: Doc, mapId: string, options: PictureOptions = {}): Picture {
  const { bounds, items } = partOf(drawMap(doc, mapId, options), options.only);
  const view: Box = grow(bounds, MARGIN);
  const [width, height] = [Math.ceil(view.width), Math.ceil(view.height)];
  const svg = svgMarkup(items, view, {
    paint: (name) => paperPalette[name],
    title: doc.map[mapId]?.name ?? '',
    outlines: options.outlines,
    attrs: { width: short(view.width), height: short(view.height) },
  });
  const ground = tag('rect', {
    x: view.x,
    y: view.y,
    width: view.width,
    height: view.height,
    fill: paperPalette.paper,
  });
  const fontCss =
    typeof options.fontCss === 'function' ? options.fontCss(textOn(items)) : (options.fontCss ?? '');
  const style = fontCss === '' ? null : tag('style', {}, fontCss);
  const [title, ...rest] = svg.children;
  const children = [title ?? null, style, ground, ...rest].filter((child) => child !== null);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml({ ...svg, children })}\n`;
  return { svg: xml, width, height };
}

function partOf(drawing: MapDrawing, only: ReadonlySet<string> | undefined): MapDrawing {
  if (!only) return drawing;
  // What sits on an element has its id and a suffix.
  const items = drawing.items.filter(({ id }) => only.has(id.split('#')[0]!));
  const bounds = union(items.map((item) => item.bounds)) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { bounds, items };
}

const textOn = (items: MapDrawing['items']): string =>
  items
    .flatMap(({ primitives }) =>
      primitives.map((primitive) => (primitive.shape === 'text' ? primitive.text : '')),
    )
    .join(' ');
