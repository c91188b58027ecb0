import type { RepairName } from '../../commands/index.ts';
import type { ProblemId } from '../../engine/problems/findProblems.ts';

type ProblemTexts = {
  readonly [P in ProblemId as `problem.${P}.title` | `problem.${P}.why`]: string | object;
} & { readonly [R in RepairName as `problem.repair.${R}`]: string } & { readonly 'problem.more': object };

/** What is wrong with the shape or the numbers of a map, and why that matters. */
export const problems = {
  'problem.no-start.title': '“{map}” has no start',
  'problem.no-start.why':
    'It is not clear where a case begins; every step without a line into it counts as one.',
  'problem.no-end.title': '“{map}” has no end',
  'problem.no-end.why': 'It is not clear when a case is done.',
  'problem.unreachable.title': 'Nothing leads to “{step}”',
  'problem.unreachable.why': 'No case ever comes here, so it counts for nothing.',
  'problem.dead-end.title': 'Nothing follows “{step}”, and it is no end',
  'problem.dead-end.why': 'Cases stop here; draw a line to what comes next, or an end.',
  'problem.shares-not-one.title': 'The branches of “{gateway}” add up to {sumShare}',
  'problem.shares-not-one.why':
    'They must make 100 % together; until then the numbers behind it are held back.',
  'problem.endless-loop.title': 'Cases never leave the loop at “{step}”',
  'problem.endless-loop.why': 'Nothing leads out of it, so no time or cost can be computed.',
  'problem.parallel-not-joined.title': 'Parallel branches of “{gateway}” meet without waiting for each other',
  'problem.parallel-not-joined.why':
    'What follows would be done once for each branch; use a parallel gateway to join.',
  'problem.join-waits-forever.title': '“{gateway}” waits for branches of which only one is taken',
  'problem.join-waits-forever.why': 'It would wait for ever; join them with an exclusive gateway.',
  'problem.unnamed-branch.title': {
    one: 'A way out of “{gateway}” has no name',
    other: '{n} ways out of “{gateway}” have no name',
  },
  'problem.unnamed-branch.why': 'A reader cannot tell which way is taken when.',
  'problem.step-without-lane.title': '“{step}” is in no lane',
  'problem.step-without-lane.why': 'Nobody can see who does it.',
  'problem.strange-unit.title': '“{step}” takes {shownMinutes}: is that the right unit?',
  'problem.strange-unit.why': 'Times of this size are often typed in the wrong unit.',
  'problem.empty-role.title': 'Nobody is in the role {role}',
  'problem.no-hours.title': 'The role {role} has work but no hours',
  'problem.no-hours.why':
    'Its hours a week, or the share of them that is there for this work, are 0: its load cannot be computed. Say its hours at the role.',
  'problem.empty-role.why': 'It has work on the map but no people, so its load cannot be computed.',
  'problem.similar-names.title': '“{first}” and “{second}” may be the same',
  'problem.similar-names.why': 'As one data object they would show where it is typed twice.',

  'problem.more': { one: '{n} more of this kind', other: '{n} more of this kind' },
  'problem.repair.addStart': 'Add a start',
  'problem.repair.addEnd': 'Add an end',
  'problem.repair.leadIn': 'Join it to the nearest step',
  'problem.repair.leadToEnd': 'Lead it to an end',
  'problem.repair.balanceShares': 'Make it 100 %',
  'problem.repair.nameBranches': 'Name them Yes and No',
  'problem.repair.takeOtherwise': 'Take it in all other cases',
  'problem.repair.takeAll': 'Take all of them each time',
  'problem.repair.waitForAll': 'Let it wait for all',
  'problem.repair.goOnWithOne': 'Go on with one',
  'problem.repair.takeIntoLane': 'Put it into the lane around it',
} as const satisfies ProblemTexts;
