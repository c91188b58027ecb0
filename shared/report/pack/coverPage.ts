import { linesOf } from '../linesOf.ts';
import { mapSketch, type Markup, paperPalette, short, tag } from '../../diagram/index.ts';
import { mapContents } from '../../model/index.ts';
import type { PageDraft } from '../pageDraft.ts';
import { listPage, listWidth } from '../paper.ts';
import type { PackContext } from './packContext.ts';

/** Whose it is, what it is, from when, for whom; at the foot the largest map of the business as a faint drawing. */
export function coverPage(context: PackContext): PageDraft {
  const { text, firm, pack, mapIds, doc, analysis } = context;
  const size = listPage(context);
  const width = listWidth(size);
  const name = linesOf(firm, { size: 40, weight: 700, width, lineHeight: 48, maxLines: 3 });
  const steps = mapIds.reduce((sum, id) => sum + mapContents(doc, id).steps.length, 0);
  const facts = [
    text('pack.mapCount', { n: mapIds.length }),
    text('report.stepCount', { n: steps }),
    ...(analysis ? [text('pack.candidateCount', { n: analysis.candidates.length })] : []),
  ];
  return {
    kind: 'list',
    size,
    scale: null,
    anchor: 'cover',
    markup: () =>
      tag(
        'section',
        { class: 'paper-page paper-cover' },
        tag('p', { class: 'paper-cover-firm' }, name.children),
        tag('p', { class: 'paper-cover-title' }, text('pack.title')),
        tag('p', { class: 'paper-cover-lead' }, text('pack.subtitle')),
        art(context, width, pack.paper === 'A3' ? 420 : 300),
        tag(
          'footer',
          { class: 'paper-cover-foot' },
          tag('p', { class: 'paper-cover-facts' }, facts.join('  ·  ')),
          tag('p', {}, `${context.date(context.today)}  ·  ${text(`pack.for.${pack.audience}`)}`),
          leftOut(context),
        ),
      ),
  };
}

/** A reader is told that something is missing, and what. */
function leftOut({ text, pack: { redaction } }: PackContext): Markup | null {
  const out = [
    redaction.names.length > 0 ? text('pack.out.names') : null,
    redaction.wages ? text('pack.out.wages') : null,
    redaction.costs ? text('pack.out.costs') : null,
    redaction.notes ? text('pack.out.notes') : null,
  ].filter((part) => part !== null);
  return out.length === 0 ? null : tag('p', {}, text('pack.leftOut', { what: out.join(', ') }));
}

function art({ doc, mapIds }: PackContext, width: number, most: number): Markup | null {
  const sketches = mapIds.flatMap((id) => mapSketch(doc, id) ?? []);
  const largest = sketches.toSorted((a, b) => b.shapes.length - a.shapes.length)[0];
  if (!largest) return null;
  const { box } = largest;
  const scale = Math.min(width / box.width, most / box.height);
  const path = (d: string, attrs: Markup['attrs']) =>
    tag('path', { d, 'stroke-width': short(1 / scale), ...attrs });
  return tag(
    'svg',
    {
      class: 'paper-cover-art',
      width: short(box.width * scale),
      height: short(box.height * scale),
      viewBox: [box.x - 2, box.y - 2, box.width + 4, box.height + 4].map(short).join(' '),
      'aria-hidden': 'true',
    },
    path(largest.ground, { fill: 'none', stroke: '#e2ddd4' }),
    path(largest.lines, { fill: 'none', stroke: '#a9bcbb' }),
    path(largest.shapes, { fill: '#eef5f4', stroke: paperPalette.accent }),
  );
}
