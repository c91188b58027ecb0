import type { Doc, SurveyCount } from '../../model/index.ts';
import { methodOf } from '../method/method.ts';
import { adkarElements, organisationQuestions } from '../method/people.ts';
import { barrierOf, meanAnswer, readinessOf, type Answers, type Readiness } from './readiness.ts';

export type OrganisationQuestion = (typeof organisationQuestions)[number];
export type GroupQuestion = (typeof adkarElements)[number];

const nobody: Answers = [0, 0, 0, 0, 0];

/** What a group (null: the whole business) answered to a question; null: nobody was asked yet. */
export const surveyOf = (doc: Doc, roleId: string | null, question: string): SurveyCount | null =>
  Object.values(doc.surveyCount).find((one) => one.roleId === roleId && one.question === question) ?? null;

const answersOf = <Q extends string>(doc: Doc, roleId: string | null, questions: readonly Q[]) =>
  Object.fromEntries(
    questions.map((question) => [question, surveyOf(doc, roleId, question)?.counts ?? nobody]),
  ) as { readonly [question in Q]: Answers };

/** How ready the business is, by what was answered to all of its questions. */
export interface BusinessReadiness extends Readiness {
  readonly answers: { readonly [Q in OrganisationQuestion]: Answers };
  /** Questions that nobody answered yet. */
  readonly open: readonly OrganisationQuestion[];
}
export function businessReadiness(doc: Doc): BusinessReadiness {
  const answers = answersOf(doc, null, organisationQuestions);
  return {
    ...readinessOf(answers, methodOf(doc)),
    answers,
    open: organisationQuestions.filter((question) => meanAnswer(answers[question]) === null),
  };
}

/** How a group that a change touches stands to it. */
export interface GroupReadiness {
  readonly answers: { readonly [Q in GroupQuestion]: Answers };
  readonly open: readonly GroupQuestion[];
  /** What holds it back first; null: nothing, or an element before it is not known. */
  readonly barrier: GroupQuestion | null;
}
export function groupReadiness(doc: Doc, roleId: string): GroupReadiness {
  const answers = answersOf(doc, roleId, adkarElements);
  return {
    answers,
    open: adkarElements.filter((question) => meanAnswer(answers[question]) === null),
    barrier: barrierOf(answers, methodOf(doc)),
  };
}

/** Roles that somebody asked. */
export const askedRoles = (doc: Doc): ReadonlySet<string> =>
  new Set(Object.values(doc.surveyCount).flatMap(({ roleId }) => roleId ?? []));
