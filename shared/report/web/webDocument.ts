import {
  escapeText,
  fontFaces,
  paperPalette,
  type FontLookup,
  type Markup,
  tag,
  toHtml,
} from '../../diagram/index.ts';
import type { PackPart } from '../../ipc/index.ts';
import { businessList } from '../business/businessList.ts';
import { candidateCard } from '../candidateCard.ts';
import { leftToPeople } from '../candidatesList.ts';
import { reportTitle } from '../fileName.ts';
import type { Flowable } from '../flowInto.ts';
import { partHeading } from '../headings.ts';
import { alignmentPart } from '../pack/alignmentPart.ts';
import { glossaryList } from '../pack/glossaryList.ts';
import { goalsList } from '../strategy/goalsList.ts';
import { methodPart } from '../pack/methodPart.ts';
import { contextOfMap, packContext, type PackContext, type PackRequest } from '../pack/packContext.ts';
import { peopleList } from '../plan/peopleList.ts';
import { quadrantPicture } from '../quadrantPicture.ts';
import { summaryList } from '../pack/summaryList.ts';
import { pageCss } from '../pageCss.ts';
import { casesList } from '../plan/casesList.ts';
import { roadmapList } from '../plan/roadmapList.ts';
import { traceList } from '../strategy/strategyList.ts';
import { anchorsOf, type Anchors } from './anchors.ts';
import { flowing } from './flowing.ts';
import { mapSection } from './mapSection.ts';
import { viewer, type ViewerWords } from './viewer.ts';
import { webCss } from './webCss.ts';
import { flat, section, lineOf, type WebSection } from './webSection.ts';

export interface WebDocument {
  /** One file that needs nothing beside it: fonts, pictures and the script of its viewer are inside. */
  readonly html: string;
  readonly title: string;
}

/** Wide enough for a step table on a laptop. */
const WIDTH = 920;

/**
 * All that a client keeps as a page for a browser: maps to move about in, steps to press for what is known of them, everything found by a
 * search. What a press shows is in the page from the start and reached by a link, so that all but moving and searching also works where
 * scripts are blocked. Pure: the same request gives the same bytes.
 */
export function webDocument({
  fonts,
  ...request
}: PackRequest & { readonly fonts: FontLookup }): WebDocument {
  const context = packContext(request);
  const { text, firm, today, locale } = context;
  const anchors = anchorsOf(context);
  const sections = [
    ...listed(context, 'summary', summaryList),
    ...listed(context, 'goals', goalsList),
    ...listed(context, 'landscape', businessList),
    ...context.mapIds.map((mapId) =>
      mapSection(contextOfMap(request, mapId), anchors, { ...context, width: WIDTH }),
    ),
    ...candidates(context, anchors),
    ...listed(context, 'plan', planParts),
    ...listed(context, 'trace', traceList),
    ...listed(context, 'alignment', alignmentPart),
    ...listed(context, 'people', peopleList),
    ...listed(context, 'method', methodPart),
    ...listed(context, 'glossary', glossaryList),
  ];
  const title = reportTitle(firm, text('pack.title'), today);
  const body = [
    header(context, sections),
    tag(
      'main',
      {},
      sections.map(({ markup }) => markup),
    ),
  ];
  const words = body.map(lineOf).join(' ');
  const html = `<!doctype html>
<html lang="${escapeText(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; script-src 'nonce-viewer'">
<title>${escapeText(title)}</title>
<style>
${fontFaces(words, fonts)}
${pageCss([])}${webCss(WIDTH, paperPalette)}</style>
</head>
<body data-words="${escapeText(JSON.stringify(viewerWords(context)))}">
${body.map((part) => toHtml(flowing(part))).join('\n')}
<script nonce="viewer">(${viewer.toString()})()</script>
</body>
</html>
`;
  return { html, title };
}

function viewerWords({ text }: PackContext): ViewerWords {
  return {
    larger: text('web.larger'),
    smaller: text('web.smaller'),
    whole: text('web.whole'),
    find: text('web.find'),
    none: text('web.none'),
  };
}

function header({ firm, text, date, today, pack }: PackContext, sections: readonly WebSection[]): Markup {
  return tag(
    'header',
    { class: 'web-head paper-page paper-list' },
    tag('p', { class: 'paper-cover-firm' }, firm),
    tag('p', { class: 'paper-cover-title' }, text('pack.title')),
    tag('p', { class: 'paper-lead' }, `${date(today)} · ${text(`pack.for.${pack.audience}`)}`),
    tag(
      'nav',
      { 'aria-label': text('pack.contents') },
      tag(
        'ul',
        {},
        sections.map(({ anchor, title }) => tag('li', {}, tag('a', { href: `#${anchor}` }, title))),
      ),
    ),
  );
}

/** A part of lists under its title; left out where it has nothing to say, or where nobody wants it. */
function listed(
  context: PackContext,
  part: Exclude<PackPart, 'maps' | 'candidates'>,
  flowablesOf: (context: PackContext, width: number) => Flowable[],
): WebSection[] {
  if (context.pack.without.includes(part)) return [];
  const flowables = flowablesOf(context, WIDTH);
  if (flowables.length === 0) return [];
  const title = context.text(`pack.part.${part}`);
  return [{ anchor: part, title, markup: section(part, [partHeading(title), ...flowables]) }];
}

function planParts(context: PackContext, width: number): Flowable[] {
  if (!context.analysis || Object.keys(context.doc.initiative).length === 0) return [];
  return [...roadmapList(context, width), ...(context.isWithoutMoney ? [] : casesList(context, width))];
}

/** The ranking, each candidate with the way back to the steps it is about. */
function candidates(context: PackContext, anchors: Anchors): WebSection[] {
  const { analysis, pack, text } = context;
  if (!analysis || analysis.candidates.length === 0 || pack.without.includes('candidates')) return [];
  const title = text('pack.part.candidates');
  const cards = analysis.candidates.map((candidate, index) =>
    tag(
      'div',
      { id: anchors.candidate.get(candidate.id), class: 'web-candidate' },
      candidateCard(context, candidate, { rank: index + 1, width: WIDTH }).markup,
      tag(
        'ul',
        { class: 'web-links', 'aria-label': text('web.steps') },
        candidate.stepIds.flatMap((id) => {
          const anchor = anchors.step.get(id);
          return anchor === undefined
            ? []
            : [tag('li', {}, tag('a', { href: `#${anchor}` }, anchors.nameOf(id)))];
        }),
      ),
    ),
  );
  const markup = section('candidates', [partHeading(title), ...quadrantPicture(context, WIDTH)]);
  return [
    {
      anchor: 'candidates',
      title,
      markup: {
        ...markup,
        children: [...markup.children, ...cards, ...leftToPeople(context, analysis, WIDTH).map(flat)],
      },
    },
  ];
}
