import type { Goal, Kpi, Objective } from '../../model/index.ts';
import type { Sentence, SmartLetter, SmartResult } from '../analysis.ts';
import type { ContentLanguage, Lexicons } from '../method/lexicons.ts';
import { directionOf } from './direction.ts';
import { isPercentOpen } from './percent.ts';
import { readAim, type Aim } from './readAim.ts';

export interface SmartInput {
  readonly objective: Objective;
  readonly goal: Goal | null;
  readonly kpis: readonly Kpi[];
  readonly language: ContentLanguage;
  /** The word lists by which the sentence is read; the program's own where left out. */
  readonly lexicons?: Lexicons;
  readonly asOf: string;
}
type Score = SmartLetter['score'];

/** Judges an objective letter by letter (engine model 1.10), from its sentence and its fields; from 4 smart, from 3 nearly. */
export function checkSmart(input: SmartInput): SmartResult {
  const aim = readAim(
    `${input.objective.title} ${input.objective.metric}`,
    input.language,
    input.asOf,
    input.lexicons,
  );
  const letters = [
    specific(input, aim),
    measurable(input, aim),
    achievable(input, aim),
    relevant(input),
    timed(input, aim),
  ];
  const total = letters.reduce((sum, letter) => sum + letter.score, 0);
  return {
    total,
    verdict: total >= 4 ? 'smart' : total >= 3 ? 'nearly' : 'not',
    letters,
    rewrite: total >= 4 && saysItself(input) ? null : rewriteOf(input, aim),
    ambiguity: isPercentOpen(aim, input)
      ? { key: 'engine.smart.ambiguity', params: { number: aim.number! } }
      : null,
  };
}

const letter = (
  name: SmartLetter['letter'],
  score: Score,
  hint: Extract<Sentence['key'], `engine.smart.${string}`>,
): SmartLetter => ({ letter: name, score, hint: score === 1 ? null : { key: hint, params: {} } });

function specific({ objective }: SmartInput, aim: Aim): SmartLetter {
  const saysChange = aim.hasChangeVerb || objective.direction !== null;
  const saysWhat = aim.hasObject || objective.metric.trim() !== '';
  return letter('S', saysChange && saysWhat ? 1 : saysChange || saysWhat ? 0.5 : 0, 'engine.smart.specific');
}

function measurable({ objective, kpis }: SmartInput, aim: Aim): SmartLetter {
  const hasTarget =
    aim.number !== null || objective.target !== null || kpis.some((kpi) => kpi.target !== null);
  const hasBaseline =
    aim.hasBaseline || objective.baseline !== null || kpis.some((kpi) => kpi.baseline !== null);
  if (!hasTarget) return letter('M', 0, 'engine.smart.measurable');
  return letter(
    'M',
    hasBaseline && kpis.length > 0 ? 1 : 0.5,
    hasBaseline ? 'engine.smart.kpi' : 'engine.smart.baseline',
  );
}

/** Without a simulation nobody can say more than whether someone and something stands behind it. */
function achievable({ objective }: SmartInput, _aim: Aim): SmartLetter {
  const isBacked = objective.owner.trim() !== '' && objective.resource.trim() !== '';
  return letter(
    'A',
    isBacked ? 1 : 0.5,
    objective.owner.trim() === '' ? 'engine.smart.owner' : 'engine.smart.resource',
  );
}

const relevant = ({ goal }: SmartInput): SmartLetter =>
  letter('R', goal && !goal.isRetired && goal.weight > 0 ? 1 : 0, 'engine.smart.relevant');

function timed({ objective, asOf }: SmartInput, aim: Aim): SmartLetter {
  const due = objective.due ?? aim.deadline;
  if (due === null) return letter('T', 0, 'engine.smart.time');
  return letter('T', due.slice(0, 10) >= asOf ? 1 : 0, 'engine.smart.past');
}

/** The sentence alone, without the fields below it, says how much and by when. */
function saysItself({ objective, language, asOf }: SmartInput): boolean {
  const { number, deadline } = readAim(objective.title, language, asOf);
  return number !== null && deadline !== null;
}

/** "Reduce <what> from <baseline> to <target> by <date>", with a gap where nothing is known. */
function rewriteOf({ objective, kpis }: SmartInput, aim: Aim): Sentence {
  const gap = '…';
  const kpi = kpis[0];
  const direction = directionOf(objective, kpis, aim);
  const number = (value: number | null | undefined): string | number => value ?? gap;
  const params = {
    what: objective.metric.trim() || kpi?.title.trim() || gap,
    from: number(objective.baseline ?? kpi?.baseline),
    to: number(objective.target ?? kpi?.target),
    unit: objective.unit || kpi?.unit || (aim.isPercent ? '%' : ''),
    byDate: objective.due ?? aim.deadline ?? gap,
  };
  if (direction === null) return { key: 'engine.smart.rewrite', params };
  return { key: direction === 'up' ? 'engine.smart.rewriteUp' : 'engine.smart.rewriteDown', params };
}
