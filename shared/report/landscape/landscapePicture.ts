import {
  FONT_FAMILY,
  landscapeLine,
  landscapeLinks,
  layoutLandscape,
  mapSketch,
  type Markup,
  paperPalette,
  short,
  tag,
  union,
  wrapText,
} from '../../diagram/index.ts';
import { HAIRLINE } from '../chartParts.ts';
import { type Box, mapContents } from '../../model/index.ts';
import type { PagePlace } from '../pageDraft.ts';
import type { ReportContext } from '../reportContext.ts';

const sizes = { card: { width: 190, height: 128 }, gap: { x: 44, y: 52 }, columns: 4 } as const;
const INSET = 10;
const LINE = 16;
/** Lines reach past the cards. */
const EDGE = 34;

export interface LandscapePicture {
  readonly scale: number;
  readonly markup: (place: PagePlace) => Markup;
}

/** Cards with the shape of each map, and what sets off what; as large as there is room for. */
export function landscapePicture(
  context: ReportContext,
  mapIds: readonly string[],
  room: { readonly width: number; readonly height: number; readonly mostScale: number },
  isLinked: boolean,
): LandscapePicture {
  const { doc, text } = context;
  const links = landscapeLinks(doc);
  const boxes = layoutLandscape(mapIds, links, sizes);
  const around = union([...boxes.values()])!;
  const view: Box = {
    x: around.x - 4,
    y: around.y - EDGE,
    width: around.width + 8,
    height: around.height + 2 * EDGE,
  };
  const scale = Math.min(room.mostScale, room.width / view.width, room.height / view.height);
  const size = { width: short(view.width * scale), height: short(view.height * scale) };
  const layer = (attrs: Markup['attrs'], ...children: Markup[]) =>
    tag(
      'svg',
      {
        viewBox: [view.x, view.y, view.width, view.height].map(short).join(' '),
        'font-family': FONT_FAMILY,
        ...size,
        ...attrs,
      },
      children,
    );
  const lines = links.map((link) => {
    const { d, label } = landscapeLine(link.type, boxes.get(link.fromId)!, boxes.get(link.toId)!, sizes);
    return { link, d, label };
  });
  const names = mapIds.map(context.nameOfMap).join(', ');
  const image = layer(
    { role: 'img', 'aria-label': text('pack.landscape.label', { maps: names }) },
    ...lines.map(({ link, d }) =>
      tag('path', {
        d,
        fill: 'none',
        stroke: paperPalette.line,
        'stroke-width': 1.5,
        'stroke-dasharray': link.type === 'call' ? '4 3' : null,
      }),
    ),
    ...lines.map(({ link }) => head(link.type, boxes.get(link.toId)!, boxes.get(link.fromId)!)),
    ...mapIds.map((id) => card(context, id, boxes.get(id)!)),
  );
  return {
    scale,
    markup: ({ pageOf }) => {
      if (!isLinked) return image;
      const areas = mapIds.map((id, index) => {
        const anchor = `map${index + 1}`;
        const label = text('report.linkTo', { name: context.nameOfMap(id), page: pageOf(anchor) ?? 0 });
        return tag(
          'a',
          { href: `#${anchor}`, 'aria-label': label },
          tag('rect', { ...boxes.get(id)!, fill: 'transparent' }),
        );
      });
      return tag('div', { class: 'paper-layers' }, image, layer({ class: 'paper-links' }, ...areas));
    },
  };
}

/** The end of a line: into the side of a card, or from above into one that is called. */
function head(type: 'flow' | 'call', to: Box, from: Box): Markup {
  const isDown = type === 'call' && to.y > from.y;
  const [x, y] = isDown ? [to.x + to.width / 2, to.y] : [to.x, to.y + to.height / 2];
  const d = isDown ? `M${x} ${y}l-4 -8h8z` : `M${x} ${y}l-8 -4v8z`;
  return tag('path', { d, fill: paperPalette.line });
}

function card(context: ReportContext, id: string, { x, y, width, height }: Box): Markup {
  const { doc, text, analysis } = context;
  const { ink, inkSoft, stepLine } = paperPalette;
  const name = wrapText(context.nameOfMap(id), {
    size: 13,
    weight: 600,
    maxWidth: width - 2 * INSET,
    maxLines: 2,
  });
  const steps = mapContents(doc, id).steps.length;
  const count = analysis?.candidates.filter(({ mapIds }) => mapIds.includes(id)).length ?? 0;
  const foot = [
    text('report.stepCount', { n: steps }),
    ...(count > 0 ? [text('pack.candidateCount', { n: count })] : []),
  ].join(' · ');
  return tag(
    'g',
    {},
    tag('rect', { x, y, width, height, rx: 6, fill: '#fff', stroke: stepLine, 'stroke-width': 1 }),
    name.map((line, index) =>
      tag(
        'text',
        { x: x + INSET, y: y + 20 + index * LINE, 'font-size': 13, 'font-weight': 600, fill: ink },
        line,
      ),
    ),
    sketch(context, id, {
      x: x + INSET,
      y: y + 30 + (name.length - 1) * LINE,
      width: width - 2 * INSET,
      height: height - 60 - (name.length - 1) * LINE,
    }),
    tag('text', { x: x + INSET, y: y + height - 11, 'font-size': 11, fill: inkSoft }, foot),
  );
}

function sketch({ doc }: ReportContext, id: string, room: Box): Markup | null {
  const found = mapSketch(doc, id);
  if (!found) return null;
  const { box } = found;
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const left = room.x + (room.width - box.width * scale) / 2;
  const top = room.y + (room.height - box.height * scale) / 2;
  const path = (d: string, attrs: Markup['attrs']) =>
    tag('path', { d, 'stroke-width': 0.6 / scale, ...attrs });
  return tag(
    'g',
    {
      transform: `translate(${short(left)} ${short(top)}) scale(${scale.toFixed(4)}) translate(${short(-box.x)} ${short(-box.y)})`,
    },
    path(found.ground, { fill: '#f7f4ef', stroke: HAIRLINE }),
    path(found.lines, { fill: 'none', stroke: paperPalette.inkFaint }),
    path(found.shapes, { fill: '#fff', stroke: paperPalette.accent }),
  );
}
