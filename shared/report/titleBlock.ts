import { clipText, type Markup, tag } from '../diagram/index.ts';
import { formatShare } from '../text/index.ts';
import { apart } from './oneLine.ts';
import type { PagePlace } from './pageDraft.ts';
import type { ReportContext } from './reportContext.ts';

/** Height in px of the two lines at the foot of each page, with the space above them. */
export const FOOT_HEIGHT = 52;
const WHERE_WIDTH = 104;

export interface FootOptions {
  readonly place: PagePlace;
  /** Width of the page inside its margins, px. */
  readonly width: number;
  readonly title: string;
  /** `h1`: the page begins a map, `h2`: the inside of a subprocess; `p`: a page of one that has begun. */
  readonly heading: 'h1' | 'h2' | 'p';
  /** 1: as large as on the screen at 100 %; null on pages without a drawing. */
  readonly scale: number | null;
  /** First and last page that show this drawing larger. */
  readonly larger?: { readonly first: number; readonly last: number; readonly anchor: string } | null;
  /** The small map of where this page lies. */
  readonly where?: Markup | null;
  /** The page that leads here. */
  readonly backTo?: string | null;
}

/** Two quiet lines: what this is and which page; whose it is, by whom, from when, at which scale. */
export function titleBlock(context: ReportContext, options: FootOptions): Markup {
  const { text, firm, doc, mapId, today } = context;
  const { place, scale, larger, where, backTo } = options;
  const ownerId = doc.map[mapId]?.ownerRoleId;
  const owner = ownerId ? doc.role[ownerId]?.name : undefined;
  const back = backTo ? place.pageOf(backTo) : null;
  const links = [
    larger
      ? tag(
          'a',
          { href: `#${larger.anchor}` },
          text('report.larger', {
            n: larger.last - larger.first + 1,
            first: larger.first,
            last: larger.last,
          }),
        )
      : null,
    backTo && back !== null ? tag('a', { href: `#${backTo}` }, text('report.backTo', { page: back })) : null,
  ].filter((link) => link !== null);
  const about = [
    apart(firm),
    owner ? text('report.owner', { owner: apart(owner) }) : null,
    context.date(today),
    scale === null ? null : text('report.scale', { scale: formatShare(scale, context.locale) }),
  ].filter((part): part is string => part !== null);
  const room = options.width - (where ? WHERE_WIDTH : 0);
  const name = clipText(options.title, { size: 14, weight: 600, maxWidth: room - 110 });
  const line = clipText(about.join('  ·  '), {
    size: 11,
    weight: 400,
    maxWidth: room - 8 - links.length * 190,
  });
  return tag(
    options.heading === 'p' ? 'footer' : 'header',
    { class: scale === null ? 'paper-foot paper-foot-list' : 'paper-foot' },
    where ? tag('div', { class: 'paper-foot-where' }, where) : null,
    tag(
      'div',
      { class: 'paper-foot-lines' },
      tag(
        'div',
        { class: 'paper-foot-line' },
        tag(options.heading, { class: 'paper-map' }, name),
        tag('p', { class: 'paper-number' }, text('report.page', { page: place.page, pages: place.pages })),
      ),
      tag(
        'p',
        { class: 'paper-about' },
        line,
        links.flatMap((link) => ['  ·  ', link]),
      ),
    ),
  );
}
