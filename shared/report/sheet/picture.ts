import {
  type Drawn,
  drawMap,
  type DrawMapOptions,
  grow,
  objectivesServed,
  type Markup,
  type PaintValue,
  paperPalette,
  planeContents,
  routeMap,
  type Routes,
  short,
  svgMarkup,
  tag,
} from '../../diagram/index.ts';
import { type Box, mapContents, type MapContents } from '../../model/index.ts';
import { markWords } from '../markWords.ts';
import type { PagePlace } from '../pageDraft.ts';
import type { ReportContext } from '../reportContext.ts';
import { stepContexts } from './stepContexts.ts';

export const onPaper: PaintValue = (name) => paperPalette[name];

/** What is drawn on the sheets of a map, or of the inside of one of its subprocesses. */
export interface Picture {
  readonly items: readonly Drawn[];
  readonly routes: Routes;
  readonly contents: MapContents;
  /** The whole of it with the strokes that reach past the shapes. */
  readonly view: Box;
}

/** Strokes reach past the box of a shape. */
const EDGE = 4;

/** Draws a map (`planeId` null) or the inside of a subprocess, with the layers that were chosen. */
export function pictureOf(context: ReportContext, planeId: string | null): Picture {
  const { doc, mapId } = context;
  const routes = routeMap(doc, mapId, planeId);
  const { items, bounds } = drawMap(doc, mapId, { planeId, routes, ...layersOf(context) });
  const contents = planeContents(mapContents(doc, mapId), planeId);
  return { items, routes, contents, view: grow(bounds, EDGE) };
}

/** The layers that were chosen, as far as something is known for them. */
export function layersOf(context: ReportContext): DrawMapOptions {
  const { doc, choices, text, analysis } = context;
  return {
    ...(choices.withMarks ? { markWord: markWords(text) } : {}),
    ...(choices.withCandidates && analysis ? { analysis } : {}),
    ...(choices.withGoals ? { served: (stepId: string) => objectivesServed(doc, stepId) } : {}),
    stepContext: stepContexts(context),
  };
}

/** What leads from a picture to other pages: over each step that has a page of its own an area to press, with words for readers aloud. */
export function stepLinks(
  { doc, text }: ReportContext,
  items: readonly Drawn[],
  { targetOf, pageOf }: { readonly targetOf: (stepId: string) => string | null } & Pick<PagePlace, 'pageOf'>,
): Markup[] {
  return items.flatMap(({ id, kind, bounds }) => {
    const target = kind === 'step' ? targetOf(id) : null;
    if (target === null) return [];
    const label = text('report.linkTo', { name: doc.step[id]?.name ?? '', page: pageOf(target) ?? 0 });
    const area = tag('rect', {
      x: short(bounds.x),
      y: short(bounds.y),
      width: short(bounds.width),
      height: short(bounds.height),
      fill: 'transparent',
    });
    return [tag('a', { href: `#${target}`, 'aria-label': label }, area)];
  });
}

/**
 * A picture as large as its view at a scale. To readers aloud it is one image, said by its label (and one entry of the tagged PDF instead of
 * thousands); links lie over it, in an `svg` of their own.
 */
export function pictureMarkup(
  view: Box,
  { scale, label }: { readonly scale: number; readonly label: string },
  { picture, links }: { readonly picture: readonly Markup[]; readonly links: readonly Markup[] },
): Markup {
  const size = { width: short(view.width * scale), height: short(view.height * scale) };
  const layer = (attrs: Markup['attrs'], children: readonly Markup[]): Markup => ({
    ...svgMarkup([], view, { paint: onPaper, attrs: { ...attrs, ...size } }),
    children,
  });
  const image = layer({ role: 'img', 'aria-label': label }, picture);
  if (links.length === 0) return image;
  return tag('div', { class: 'paper-layers' }, image, layer({ class: 'paper-links' }, links));
}
