import {
  type Drawn,
  drawMap,
  drawnToMarkup,
  grow,
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
import type { ReportContext } from '../reportContext.ts';
import { shownPriority } from '../scores.ts';

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

/** Draws a map (`planeId` null) or the inside of a subprocess, with marks and sparks as chosen. */
export function pictureOf(context: ReportContext, planeId: string | null): Picture {
  const { doc, mapId, choices, text, analysis } = context;
  const ranked = (analysis?.candidates ?? []).filter((candidate) => shownPriority(candidate) !== null);
  const routes = routeMap(doc, mapId, planeId);
  const { items, bounds } = drawMap(doc, mapId, {
    planeId,
    routes,
    ...(choices.withMarks ? { markWord: markWords(text) } : {}),
    ...(choices.withCandidates ? { analysis: { candidates: ranked } } : {}),
  });
  const contents = planeContents(mapContents(doc, mapId), planeId);
  return { items, routes, contents, view: grow(bounds, EDGE) };
}

/** Elements as markup; a step that has pages of its own is a link to them. */
export function linkedItems(items: readonly Drawn[], targetOf: (stepId: string) => string | null): Markup[] {
  return items.map((item) => {
    const shape = drawnToMarkup(item, onPaper);
    const target = item.kind === 'step' ? targetOf(item.id) : null;
    return target === null ? shape : tag('a', { href: `#${target}` }, shape);
  });
}

/** The `svg` around parts of a picture: as large as its view at a scale, with what it shows in words. */
export function pictureMarkup(
  view: Box,
  { scale, label }: { readonly scale: number; readonly label: string },
  children: readonly Markup[],
): Markup {
  const frame = svgMarkup([], view, {
    paint: onPaper,
    attrs: {
      role: children.some(holdsLink) ? 'group' : 'img',
      'aria-label': label,
      width: short(view.width * scale),
      height: short(view.height * scale),
    },
  });
  return { ...frame, children };
}

/** An image hides what is in it from readers aloud; links must stay reachable. */
const holdsLink = (node: Markup): boolean =>
  node.tag === 'a' ||
  (node.tag === 'svg' && node.children.some((child) => typeof child !== 'string' && holdsLink(child)));
