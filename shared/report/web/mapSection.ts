import { type Drawn, drawnToMarkup, type Markup, readingOrder, svgMarkup, tag } from '../../diagram/index.ts';
import { findingsList } from '../findingsList.ts';
import { type TableBlock } from '../flowInto.ts';
import { partHeading } from '../headings.ts';
import { marksList } from '../marksList.ts';
import type { ReportContext } from '../reportContext.ts';
import { onPaper, pictureOf } from '../sheet/picture.ts';
import { planesOf } from '../sheet/planes.ts';
import { stepsList } from '../stepsList.ts';
import { aboutStep } from './aboutStep.ts';
import type { Anchors } from './anchors.ts';
import { section, lineOf, type WebSection } from './webSection.ts';

/** A map to move about in, the insides of its closed subprocesses, then what happens in it, step by step, and what hurts. */
export function mapSection(
  context: ReportContext,
  anchors: Anchors,
  { mapIds, width }: { readonly mapIds: readonly string[]; readonly width: number },
): WebSection {
  const { mapId, mapName } = context;
  const anchor = anchors.map.get(mapId)!;
  const steps = stepsList(context, width);
  const table = steps.find((flowable) => 'rows' in flowable);
  const markup = section(anchor, [
    partHeading(mapName),
    ...planesOf(context, mapIds).map(({ id, title, anchor: own }) => ({
      height: 0,
      markup: board(context, anchors, { planeId: id, title, anchor: id === null ? null : own }),
    })),
    ...steps,
    ...marksList(context, width),
    ...findingsList(context, width),
  ]);
  const about = table ? aboutSteps(context, anchors, table) : [];
  return { anchor, title: mapName, markup: { ...markup, children: [...markup.children, ...about] } };
}

/** The map, or the inside of a subprocess; each step of it leads to what is known of it. */
function board(
  context: ReportContext,
  anchors: Anchors,
  {
    planeId,
    title,
    anchor,
  }: { readonly planeId: string | null; readonly title: string; readonly anchor: string | null },
): Markup {
  const { items, view } = pictureOf(context, planeId);
  const svg = svgMarkup([], view, { paint: onPaper, title });
  return tag(
    'figure',
    { class: 'web-board', id: anchor },
    planeId === null ? null : tag('figcaption', {}, title),
    { ...svg, children: [...svg.children, ...items.map((item) => linked(item, anchors))] },
  );
}

function linked(item: Drawn, anchors: Anchors): Markup {
  const drawn = drawnToMarkup(item, onPaper);
  const [id] = item.id.split('#');
  const anchor = item.kind === 'step' ? anchors.step.get(id!) : undefined;
  if (anchor === undefined) return drawn;
  const name = lineOf(drawn) === '' ? anchors.nameOf(id!) : null;
  return tag('a', { href: `#${anchor}`, 'aria-label': name }, spaced(drawn));
}

/** Lines of a name are texts of their own; read aloud, their words must not run into each other. */
const spaced = (node: Markup): Markup => ({
  ...node,
  children: node.children.map((child) => (typeof child === 'string' ? `${child} ` : spaced(child))),
});

/** For each step a note that lies over the page while its address is called. What the table says of it stands in it too. */
function aboutSteps(context: ReportContext, anchors: Anchors, table: TableBlock): Markup[] {
  return readingOrder(context.doc, context.mapId).flatMap(({ node }, index) => {
    const anchor = anchors.step.get(node.id);
    const row = table.rows[index];
    return anchor === undefined || !row
      ? []
      : [aboutStep(context, anchors, { id: node.id, anchor, heads: table.head.markup, cells: row.markup })];
  });
}
