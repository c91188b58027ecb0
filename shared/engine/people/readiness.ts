import { defaultMethod, type Method } from '../method/method.ts';
import { adkarElements } from '../method/people.ts';

/** How many people answered 1, 2, 3, 4 and 5: counts only, no names. */
export type Answers = readonly [number, number, number, number, number];

/** Mean answer 1–5; null: nobody answered. */
export function meanAnswer(answers: Answers): number | null {
  const count = answers.reduce((sum, n) => sum + n, 0);
  return count > 0 ? answers.reduce((sum, n, index) => sum + n * (index + 1), 0) / count : null;
}

export interface Readiness {
  /** Mean over the questions, 0–100; null while a question has no answer. */
  readonly score: number | null;
  /** The weakest question that has answers, and its own score. */
  readonly weakest: { readonly question: string; readonly score: number } | null;
  /** By what learning takes longer and training costs more; 1 while readiness is not known. */
  readonly rampFactor: number;
  readonly trainingFactor: number;
}

/** How ready people are for a change (engine model 1.12): mean answer × 25 - 25. */
export function readinessOf(
  questions: { readonly [question: string]: Answers },
  { people }: Pick<Method, 'people'> = defaultMethod,
): Readiness {
  const means = Object.entries(questions).map(([question, answers]) => ({
    question,
    mean: meanAnswer(answers),
  }));
  const known = means.flatMap(({ question, mean }) =>
    mean === null ? [] : [{ question, score: 25 * mean - 25 }],
  );
  const isKnown = known.length > 0 && known.length === means.length;
  const score = isKnown ? known.reduce((sum, one) => sum + one.score, 0) / known.length : null;
  const isUnready = score !== null && score < people.readyFrom;
  return {
    score,
    weakest: known.toSorted((a, b) => a.score - b.score)[0] ?? null,
    rampFactor: isUnready ? people.rampFactor : 1,
    trainingFactor: isUnready ? people.trainingFactor : 1,
  };
}

/** The first of the five elements that holds a group back; null: none does, or one before it is not known yet. */
export function barrierOf(
  group: { readonly [E in (typeof adkarElements)[number]]: Answers },
  { people }: Pick<Method, 'people'> = defaultMethod,
): (typeof adkarElements)[number] | null {
  for (const element of adkarElements) {
    const mean = meanAnswer(group[element]);
    if (mean === null) return null;
    if (mean <= people.barrierUpTo) return element;
  }
  return null;
}

/** Share of one person's hours that become free in a role, and whether it must be written down what they are for. Null: hours unknown. */
export function freedTime(
  hoursFreedPerYear: number,
  hoursPerPersonYear: number,
  {
    isPlanned = false,
    method = defaultMethod,
  }: { readonly isPlanned?: boolean; readonly method?: Method } = {},
): { readonly share: number; readonly needsPlan: boolean } | null {
  if (!(hoursPerPersonYear > 0)) return null;
  const share = hoursFreedPerYear / hoursPerPersonYear;
  return { share, needsPlan: share > method.people.fearFrom && !isPlanned };
}
