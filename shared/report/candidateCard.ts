import { type Markup, tag } from '../diagram/index.ts';
import type { Candidate, Sentence } from '../engine/analysis.ts';
import { elementName } from './elementName.ts';
import type { Block } from './flowInto.ts';
import { feltWords } from './feltWords.ts';
import { lowersRisk } from './lowersRisk.ts';
import { linesOf } from './linesOf.ts';
import { apart } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';
import { focusOf, riskOfCandidate, shownPriority } from '../engine/index.ts';

/** The column of the number, with the space that keeps its words apart from those beside it, px. */
export const SCORE = { width: 104, gap: 12 } as const;
const TERM_WIDTH = 84;
const LINE = 15;
/** Height of the number. */
const NUMBER = 26;

/** One candidate with what speaks for it and against it, kept on one page. */
export function candidateCard(
  context: ReportContext,
  candidate: Candidate,
  { rank, width }: { readonly rank: number; readonly width: number },
): Block {
  const { saying } = context;
  const inner = width - SCORE.width - 8;
  const title = linesOf(`${rank}. ${saying(candidate.title)}`, {
    size: 13,
    weight: 600,
    width: inner,
    lineHeight: 18,
  });
  const entries = entriesOf(context, candidate).map(([term, said]) => {
    const lines = linesOf(said, {
      size: 11.5,
      weight: 400,
      width: inner - TERM_WIDTH,
      lineHeight: LINE,
      maxLines: 6,
    });
    return { height: lines.height + 2, markup: [tag('dt', {}, term), tag('dd', {}, lines.children)] };
  });
  const height = 12 + title.height + 4 + entries.reduce((sum, entry) => sum + entry.height, 0) + 10;
  const score = scoreOf(context, candidate);
  return {
    height: Math.max(height, 12 + score.height + 9),
    markup: tag(
      'article',
      { class: 'paper-card' },
      score.markup,
      tag(
        'div',
        { class: 'paper-card-text' },
        tag('h3', {}, title.children),
        tag(
          'dl',
          {},
          entries.flatMap((entry): Markup[] => entry.markup),
        ),
      ),
    ),
  };
}

function scoreOf({ text }: ReportContext, candidate: Candidate): Block {
  const shown = shownPriority(candidate);
  const { low, high } = candidate.priority;
  const isRange = shown?.includes('–') === true;
  const isExact = shown === null || isRange || Math.round(low) === Math.round(high);
  const words = [
    {
      said: text(`insights.label.${candidate.label}`),
      name: 'label',
      size: 11.5,
      weight: 600,
      lineHeight: 15,
    },
    ...[
      shown === null ? text('insights.notEnough') : null,
      isExact ? null : `${Math.round(low)}–${Math.round(high)}`,
      text(`insights.trust.${candidate.trust}`),
    ].flatMap((said) =>
      said === null ? [] : [{ said, name: 'trust', size: 11, weight: 400, lineHeight: 14 } as const],
    ),
  ] as const;
  const lines = words.map(({ said, name, ...type }) => ({
    name,
    ...linesOf(said, { ...type, width: SCORE.width - SCORE.gap }),
  }));
  return {
    height: NUMBER + lines.reduce((sum, { height }) => sum + height, 0),
    markup: tag(
      'div',
      { class: 'paper-score' },
      tag('p', { class: isRange ? 'paper-score-range' : 'paper-score-number' }, shown ?? '–'),
      lines.map(({ name, children }) => tag('p', { class: `paper-score-${name}` }, children)),
    ),
  };
}

/** What is said, in the order it is asked: why, what it brings, what holds it back, whom it serves, what was decided. */
function entriesOf(context: ReportContext, candidate: Candidate): (readonly [string, string])[] {
  const { text, saying, doc } = context;
  const entries: (readonly [string, string])[] = [];
  const add = (term: string, said: string | null) => {
    if (said !== null && said.trim() !== '') entries.push([term, said]);
  };
  const sentence = (value: Sentence | null) => (value ? saying(value) : null);
  add(text('report.reasons.because'), reasons(candidate).map(saying).join(' '));
  add(text('report.reasons.effect'), effect(context, candidate));
  add(text('report.reasons.brake'), sentence(candidate.brake));
  add(text('report.reasons.risk'), risk(context, candidate));
  if (context.analysis) add(text('journey.felt'), feltWords(doc, context.analysis, candidate, text));
  add(text('report.reasons.after'), sentence(candidate.onlyAfter));
  add(text('report.reasons.serves'), serves(context, candidate));
  if (candidate.misaligned && candidate.misaligned.length > 0)
    add(text('report.reasons.misaligned'), candidate.misaligned.map(saying).join(' '));
  add(text('report.reasons.next'), sentence(candidate.next?.question ?? null));
  if (context.mapId === '')
    add(text('report.reasons.maps'), candidate.mapIds.map((id) => apart(context.nameOfMap(id))).join('; '));
  add(
    text('report.reasons.steps'),
    candidate.stepIds.map((id) => apart(elementName(context, id))).join('; '),
  );
  const decision = doc.decision[candidate.id];
  if (decision) {
    const verdict = text(`insights.verdict.${decision.verdict}`);
    const date = context.date(decision.decidedOn);
    const said = text('insights.decidedOn', { verdict, date });
    const { methodVersion: version } = decision;
    const isEarlier = version !== '' && version !== context.analysis?.methodVersion;
    add(
      text('report.reasons.decision'),
      [
        isEarlier || decision.reason.trim() !== '' ? `${said}.` : said,
        decision.reason.trim(),
        ...(isEarlier ? [text('insights.decidedBy', { version })] : []),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }
  return entries;
}

/** What it risks for customers who meet it, and the safeguards that lower that most; null where no customer does. */
function risk({ text, doc, analysis }: ReportContext, candidate: Candidate): string | null {
  const found = analysis && riskOfCandidate(doc, analysis, candidate);
  if (!found) return null;
  const said = `${text('insights.risk.of', { risk: Math.round(found.risk) })}, ${text(`insights.risk.${found.label}`)}.`;
  const lower = lowersRisk(found, text);
  return lower === null ? said : `${said} ${lower}`;
}

/** The reasons end with the brake, which has a line of its own here. */
function reasons({ because, brake }: Candidate): readonly Sentence[] {
  return brake ? because.filter((sentence) => sentence.key !== brake.key) : because;
}

function effect(
  { saying, isWithoutMoney }: ReportContext,
  { hoursPerYear, cost, confidence }: Candidate,
): string | null {
  if (confidence < 0.3) return null;
  const { likely, low, high } = hoursPerYear;
  const frees: Sentence = {
    key: 'report.reasons.frees',
    params: { likelyHours: likely, lowHours: low, highHours: high },
  };
  const costs: Sentence = cost
    ? { key: 'report.reasons.costs', params: { lowMoney: cost.low, highMoney: cost.high } }
    : { key: 'report.reasons.costsUnknown', params: {} };
  if (isWithoutMoney) return likely < 1 ? null : saying(frees);
  return likely < 1 ? saying(costs) : `${saying(frees)}; ${saying(costs)}`;
}

/** Null where what makes it misaligned says it. */
function serves({ text, doc, saying }: ReportContext, candidate: Candidate): string | null {
  const said = candidate.objectiveIds.flatMap((id) => {
    const objective = doc.objective[id];
    if (!objective) return [];
    const goal = doc.goal[objective.goalId];
    return [
      goal
        ? text('report.reasons.objective', { objective: objective.title, goal: goal.title })
        : objective.title,
    ];
  });
  if (said.length > 0) return said.join('; ');
  const focus = focusOf(candidate);
  return candidate.misaligned?.some(({ key }) => key === focus.key) ? null : saying(focus);
}
