import type { PackContext } from './packContext.ts';

const MOST_QUESTIONS = 4;

/** What nobody said yet and what would change the answer, the most telling first. */
export function unknownLines(context: PackContext): string[] {
  return [
    ...questions(context),
    ...withheld(context),
    ...assumed(context),
    ...unlinked(context),
    ...unmeasured(context),
  ];
}

/** What to ask next of the strongest candidates, each question once. */
function questions({ analysis, saying }: PackContext): string[] {
  const asked = (analysis?.candidates ?? []).flatMap(({ next }) => (next ? [saying(next.question)] : []));
  return [...new Set(asked)].slice(0, MOST_QUESTIONS);
}

function withheld({ analysis, mapIds, saying, nameOfMap, text }: PackContext): string[] {
  return mapIds.flatMap((id) => {
    const because = analysis?.maps[id]?.withheldBecause;
    return because ? [text('pack.unknown.map', { map: nameOfMap(id), because: saying(because) })] : [];
  });
}

function assumed({ analysis, text }: PackContext): string[] {
  const steps = Object.values(analysis?.maps ?? {}).flatMap((map) => Object.values(map.steps));
  const guesses = steps.filter(({ provenance }) => provenance === 'default' || provenance === 'inferred');
  return guesses.length === 0 ? [] : [text('pack.unknown.assumed', { n: guesses.length, of: steps.length })];
}

function unlinked({ analysis, text }: PackContext): string[] {
  const n = (analysis?.candidates ?? []).filter(({ standing }) => standing === 'not-linked').length;
  return n === 0 ? [] : [text('pack.unknown.unlinked', { n })];
}

function unmeasured({ doc, text }: PackContext): string[] {
  const measured = new Set(Object.values(doc.measurement).map(({ kpiId }) => kpiId as string));
  const n = Object.keys(doc.kpi).filter((id) => !measured.has(id)).length;
  return n === 0 ? [] : [text('pack.unknown.unmeasured', { n })];
}
