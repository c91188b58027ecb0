import {
  askedRoles,
  businessReadiness,
  groupReadiness,
  meanAnswer,
  methodOf,
  type Answers,
  type GroupQuestion,
  type OrganisationQuestion,
} from '../../engine/index.ts';
import { byOrder } from '../../model/index.ts';
import { formatNumber } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { sayScore } from './choiceWords.ts';
import type { ReportContext } from '../reportContext.ts';

/** How ready the business and each group that was asked are: what was answered on average, and what holds whom back. Nothing where nobody was asked. */
export const readinessList = (context: ReportContext, width: number): Flowable[] => [
  ...business(context, width),
  ...groups(context, width),
];

function business(context: ReportContext, width: number): Flowable[] {
  const { doc, text } = context;
  const ready = businessReadiness(doc);
  const questions = Object.entries(ready.answers) as [OrganisationQuestion, Answers][];
  if (questions.every(([, answers]) => meanAnswer(answers) === null)) return [];
  const columns: Column[] = [
    { title: text('people.sentence'), width: width - 150 },
    { title: text('people.mean'), width: 150, isNumber: true },
  ];
  const rows = questions.map(([question, answers]): Cell[] => [
    { text: text(`people.question.${question}`) },
    { text: meanWords(context, answers) },
  ]);
  return [
    heading(context, text('people.ready')),
    lead(verdict(context, ready), width),
    tableBlock(text('people.ready'), columns, rows),
  ];
}

/** The words of the screen: the score, what follows from it, and what is weakest. */
function verdict(
  { doc, text, locale }: ReportContext,
  { score, open, weakest }: ReturnType<typeof businessReadiness>,
): string {
  if (score === null) return text('people.openQuestions', { n: open.length });
  const { readyFrom, rampFactor, trainingFactor } = methodOf(doc).people;
  const number = (value: number) => formatNumber(value, locale);
  return [
    `${text('people.score', { score: Math.round(score) })}.`,
    score < readyFrom
      ? text('people.scoreLow', {
          from: readyFrom,
          ramp: number(rampFactor),
          training: number(trainingFactor),
        })
      : text('people.scoreGood'),
    ...(weakest && weakest.score < 100
      ? [
          `${text('people.weakest', {
            question: text(`people.short.${weakest.question as OrganisationQuestion}`),
          })}.`,
        ]
      : []),
  ].join(' ');
}

function groups(context: ReportContext, width: number): Flowable[] {
  const { doc, text, locale } = context;
  const asked = askedRoles(doc);
  const roles = Object.values(doc.role)
    .toSorted(byOrder)
    .filter(({ id }) => asked.has(id))
    .map((role) => ({ ...role, ...groupReadiness(doc, role.id) }));
  const [first] = roles;
  if (!first) return [];
  const elements = Object.keys(first.answers) as GroupQuestion[];
  const [name, each] = [112, 84];
  const columns: Column[] = [
    { title: text('pack.people.role'), width: name },
    ...elements.map((element) => ({ title: text(`people.short.${element}`), width: each, isNumber: true })),
    { title: text('people.barrierTitle'), width: width - name - elements.length * each },
  ];
  const rows = roles.map((role): Cell[] => {
    const { answers, barrier, open } = role;
    const isKnown = barrier !== null || open.length === 0;
    const said = !isKnown
      ? text('people.openQuestions', { n: open.length })
      : barrier === null
        ? text('people.barrierNone', { role: role.name })
        : text('people.barrier', { role: role.name, element: text(`people.short.${barrier}`) });
    return [
      { text: role.name || text('plan.unnamed'), isStrong: true },
      ...elements.map((element): Cell => {
        const mean = meanAnswer(answers[element]);
        return { text: mean === null ? '–' : sayScore(mean, { locale }) };
      }),
      { text: said },
    ];
  });
  return [
    heading(context, text('people.groups')),
    lead(text('people.groupsText'), width),
    tableBlock(text('people.groups'), columns, rows),
    paragraph('', width),
  ];
}

function meanWords({ text, locale }: ReportContext, answers: Answers): string {
  const mean = meanAnswer(answers);
  if (mean === null) return '–';
  const n = answers.reduce((sum, count) => sum + count, 0);
  return text('people.meanOf', { mean: sayScore(mean, { locale }), n });
}
