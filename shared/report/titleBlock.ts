import { clipText, type Markup, measureText, tag, textOf } from '../diagram/index.ts';
import { formatShare } from '../text/index.ts';
import { apart } from './oneLine.ts';
import type { PagePlace } from './pageDraft.ts';
import type { ReportContext } from './reportContext.ts';

/** Height in px of the two lines at the foot of each page, with the space above them. */
export const FOOT_HEIGHT = 52;
const WHERE_WIDTH = 104;
/** Where less is left for both lines, the number of the page stands in the second, so that the title has the first to itself. */
const NARROW = 320;
/** Below this nothing worth reading is left of a shortened name. */
const LEAST_WORDS = 64;
/** Between the title and the number of the page. */
const GAP = 16;
const SEPARATOR = '  ·  ';
const TITLE = { size: 14, weight: 600 } as const;
const LIST_TITLE = { size: 11, weight: 500 } as const;
const QUIET = { size: 11, weight: 400 } as const;

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
  const number = text('report.page', { page: place.page, pages: place.pages });
  const type = scale === null ? LIST_TITLE : TITLE;
  const room = options.width - (where ? WHERE_WIDTH : 0);
  const linkRoom = links.reduce((sum, link) => sum + measureText(SEPARATOR + textOf(link), QUIET), 0);
  const numberRoom = measureText(number, QUIET) + GAP;
  const isNumberBelow = room < NARROW && linkRoom + numberRoom <= room;
  const name = clipText(options.title, { ...type, maxWidth: room - (isNumberBelow ? 0 : numberRoom) });
  const about = fitting(
    [
      { words: apart(firm), rank: 0 },
      { words: owner ? text('report.owner', { owner: apart(owner) }) : '', rank: 3 },
      { words: context.date(today), rank: 1 },
      {
        words: scale === null ? '' : text('report.scale', { scale: formatShare(scale, context.locale) }),
        rank: 2,
      },
    ],
    room - linkRoom - (isNumberBelow ? numberRoom : 0),
  );
  const numbered = tag('p', { class: 'paper-number' }, number);
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
        isNumberBelow ? null : numbered,
      ),
      tag(
        'div',
        { class: 'paper-foot-line' },
        tag(
          'p',
          { class: 'paper-about' },
          about,
          links.flatMap((link, index) => (index === 0 && about === '' ? [link] : [SEPARATOR, link])),
        ),
        isNumberBelow ? numbered : null,
      ),
    ),
  );
}

/** What fits into one line, in its order: the parts of the highest rank are kept. The first of them is shortened where it alone is too long. */
function fitting(
  parts: readonly { readonly words: string; readonly rank: number }[],
  maxWidth: number,
): string {
  const joined = (kept: typeof parts) => kept.map(({ words }) => words).join(SEPARATOR);
  const kept = parts
    .filter(({ words }) => words !== '')
    .toSorted((a, b) => a.rank - b.rank)
    .reduce<typeof parts>((before, part) => {
      const more = parts.filter((one) => one === part || before.includes(one));
      return measureText(joined(more), QUIET) <= maxWidth ? more : before;
    }, []);
  if (kept.length > 0) return joined(kept);
  return maxWidth < LEAST_WORDS ? '' : clipText(parts[0]!.words, { ...QUIET, maxWidth });
}
