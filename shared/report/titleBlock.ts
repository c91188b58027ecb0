import { clipText, type Markup, tag } from '../diagram/index.ts';
import type { ReportContext } from './reportContext.ts';

/** Height in px of the two lines at the foot of each page, with the space above them. */
export const FOOT_HEIGHT = 52;

export interface FootOptions {
  readonly page: number;
  readonly pages: number;
  /** Width of the page inside its margins, px. */
  readonly width: number;
  /** On the sheet, where it also carries the heading of the document. */
  readonly scale: string | null;
}

/** Two quiet lines: what this is and which page; whose it is, by whom, from when, at which scale. */
export function titleBlock(context: ReportContext, options: FootOptions): Markup {
  const { text, firm, mapName, doc, mapId, today } = context;
  const ownerId = doc.map[mapId]?.ownerRoleId;
  const owner = ownerId ? doc.role[ownerId]?.name : undefined;
  const about = [
    firm,
    owner ? text('report.owner', { owner }) : null,
    context.date(today),
    options.scale === null ? null : text('report.scale', { scale: options.scale }),
  ].filter((part): part is string => part !== null);
  const name = clipText(mapName, { size: 14, weight: 600, maxWidth: options.width * 0.8 });
  const line = clipText(about.join('  ·  '), { size: 11, weight: 400, maxWidth: options.width - 8 });
  return tag(
    options.scale === null ? 'footer' : 'header',
    { class: 'paper-foot' },
    tag(
      'div',
      { class: 'paper-foot-line' },
      tag(options.scale === null ? 'p' : 'h1', { class: 'paper-map' }, name),
      tag('p', { class: 'paper-number' }, text('report.page', { page: options.page, pages: options.pages })),
    ),
    tag('p', { class: 'paper-about' }, line),
  );
}
