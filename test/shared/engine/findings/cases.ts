import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import type { RuleId } from '../../../../shared/engine/findings/rules.ts';
import { docOf } from '../patterns/patternCase.ts';

/** A rule with a workspace in which it finds something on these elements, and one in which it does not. */
export interface RuleCase {
  readonly rule: RuleId;
  readonly finds: Doc;
  readonly on: readonly string[];
  readonly quiet: Doc;
}

const busy = (people: number): DocBuilder =>
  aDoc()
    .role('Baker', { people }, { id: 'baker' })
    .role('Seller', { people: 9 }, { id: 'seller' })
    .map('Cakes', { volume: 400 })
    .start()
    .step('Take wishes', { id: 'a', roleId: 'seller', figures: { touch: 5, wait: 0 } })
    .step('Bake cake', { id: 'b', roleId: 'baker', figures: { touch: 30, wait: 600 } })
    .end();

const strategy = (title: string, dimensions: readonly string[], fields: object = {}): Doc => {
  const doc = aDoc()
    .with('goal', { id: 'g', title: 'Grow' })
    .with('objective', { id: 'o', goalId: 'g', title, ...fields });
  dimensions.forEach((dimension, index) => doc.with('kpi', { id: `k${index}`, objectiveId: 'o', dimension }));
  return doc.build();
};
const one = (name: string, figures: { readonly [key: string]: number } = {}, rest: object = {}): Doc =>
  docOf({
    steps: [
      { name: 'Talk', figures: { wait: 0 } },
      { name, figures, ...rest },
    ],
  });
const inDepartments = (...roles: string[]): Doc =>
  docOf({ steps: roles.map((role, index) => ({ name: `Work ${index}`, role })) });
const paid = (hourlyCost: number): Doc =>
  aDoc()
    .role('Lawyer', { hourlyCost }, { id: 'lawyer' })
    .map('Files', { volume: 100 })
    .start()
    .step('Copy form', { id: 's0', roleId: 'lawyer', figures: { touch: 10, rules: 5 } })
    .end()
    .build();
/** Of which everything is said that decides its zone. */
const judgedTool = (reach: number): Doc =>
  aDoc()
    .with('staffTool', { id: 't', name: 'Price sheet', owner: 'Shop', sensitivity: 0, reach, failureCost: 0 })
    .build();
const loop = (share: number): Doc =>
  aDoc()
    .map('Checks')
    .start()
    .step('Write text', { id: 's0' })
    .step('Read text', { id: 's1' })
    .gateway('exclusive', { id: 'g' })
    .to('s0', { share })
    .from('g')
    .end()
    .build();

export const ruleCases: readonly RuleCase[] = [
  {
    rule: 'manual-reentry',
    finds: docOf({
      steps: [
        { name: 'Talk', uses: ['writes Order in crm'] },
        { name: 'Note', uses: ['writes Order in till'] },
      ],
    }),
    on: ['s1', 's0'],
    quiet: docOf({
      links: [['crm', 'till']],
      steps: [
        { name: 'Talk', uses: ['writes Order in crm'] },
        { name: 'Note', uses: ['writes Order in till'] },
      ],
    }),
  },
  {
    rule: 'long-wait',
    finds: one('Cut', { touch: 5, wait: 900 }),
    on: ['s1'],
    quiet: one('Cut', { touch: 500, wait: 60 }),
  },
  {
    rule: 'approval-wait',
    finds: one('Approve', { touch: 2, wait: 900 }),
    on: ['s1'],
    quiet: one('Approve', { touch: 2, wait: 60 }),
  },
  { rule: 'rework-loop', finds: loop(0.2), on: ['s0', 's1'], quiet: loop(0.04) },
  { rule: 'error-prone', finds: one('Cut', { error: 0.1 }), on: ['s1'], quiet: one('Cut', { error: 0.02 }) },
  {
    rule: 'many-handoffs',
    finds: inDepartments('A', 'B', 'C', 'D'),
    on: ['s1', 's2', 's3'],
    quiet: inDepartments('A', 'B', 'C', 'C'),
  },
  {
    rule: 'ping-pong',
    finds: inDepartments('A', 'B', 'A'),
    on: ['s0', 's1', 's2'],
    quiet: inDepartments('A', 'B', 'C'),
  },
  {
    rule: 'single-knowledge',
    finds: docOf({
      people: { Ann: 1 },
      steps: [{ name: 'Cut', role: 'Ann', figures: { documentation: 1 } }],
    }),
    on: ['s0'],
    quiet: docOf({
      people: { Ann: 1 },
      steps: [{ name: 'Cut', role: 'Ann', figures: { documentation: 4 } }],
    }),
  },
  { rule: 'searching', finds: one('Search contract'), on: ['s1'], quiet: one('Bake bread') },
  {
    rule: 'many-systems',
    finds: one('Serve', {}, { systems: ['a1', 'a2', 'a3'] }),
    on: ['s1'],
    quiet: one('Serve', {}, { systems: ['a1', 'a2'] }),
  },
  { rule: 'expert-clerical', finds: paid(90), on: ['s0'], quiet: paid(30) },
  {
    rule: 'unread-output',
    finds: docOf({
      steps: [
        { name: 'List', uses: ['writes List in pc'] },
        { name: 'Cut', uses: ['reads Order in pc'] },
      ],
    }),
    on: ['s0'],
    quiet: docOf({
      steps: [
        { name: 'List', uses: ['writes List in pc'] },
        { name: 'Cut', uses: ['reads List in pc'] },
      ],
    }),
  },
  {
    rule: 'many-receivers',
    finds: one('Send report', { receivers: 9 }),
    on: ['s1'],
    quiet: one('Send report', { receivers: 2 }),
  },
  { rule: 'piling-up', finds: one('Cut', { wait: 900 }), on: ['s1'], quiet: one('Cut', { wait: 30 }) },
  {
    rule: 'double-check',
    finds: docOf({
      steps: [
        { name: 'Check a', role: 'A' },
        { name: 'Check b', role: 'A' },
      ],
    }),
    on: ['s0', 's1'],
    quiet: docOf({
      steps: [
        { name: 'Check a', role: 'A' },
        { name: 'Check b', role: 'B' },
      ],
    }),
  },
  {
    rule: 'marks-together',
    finds: aDoc()
      .map('M')
      .start()
      .step('Cut', { id: 's0' })
      .end()
      .mark('s0', 'pain')
      .mark('s0', 'bottleneck')
      .build(),
    on: ['s0'],
    quiet: aDoc()
      .map('M')
      .start()
      .step('Cut', { id: 's0' })
      .end()
      .mark('s0', 'pain')
      .mark('s0', 'pain', { isSettled: true })
      .build(),
  },
  {
    rule: 'customer-risk',
    finds: one('Serve', { exposure: 1, severity: 0.7, error: 0.1, exceptions: 0.3 }),
    on: ['s1'],
    quiet: one('Serve', { exposure: 1, severity: 0.1, error: 0.1, exceptions: 0.3 }),
  },
  {
    rule: 'no-role',
    finds: docOf({ steps: [{ name: 'Cut', role: 'A' }, { name: 'Fold' }] }),
    on: ['s1'],
    quiet: docOf({
      steps: [
        { name: 'Cut', role: 'A' },
        { name: 'Fold', role: 'A' },
      ],
    }),
  },
  { rule: 'bottleneck', finds: busy(2).build(), on: ['b'], quiet: busy(9).build() },
  { rule: 'overload', finds: busy(1).build(), on: ['b'], quiet: busy(3).build() },
  {
    rule: 'data-silo',
    finds: docOf({
      steps: [
        { name: 'Talk', uses: ['writes Customer in crm'] },
        { name: 'Help', uses: ['reads Customer in desk'] },
      ],
    }),
    on: ['s0', 's1'],
    quiet: docOf({
      links: [['crm', 'desk']],
      steps: [
        { name: 'Talk', uses: ['writes Customer in crm'] },
        { name: 'Help', uses: ['reads Customer in desk'] },
      ],
    }),
  },
  {
    rule: 'vague-objective',
    finds: strategy('Improve efficiency', ['time']),
    on: ['o'],
    quiet: strategy('Reduce response time by 50% within six months', ['time'], { owner: 'Ann', baseline: 4 }),
  },
  {
    rule: 'tool-unguarded',
    finds: judgedTool(3),
    on: ['t'],
    quiet: judgedTool(2),
  },
  {
    rule: 'tool-unjudged',
    finds: aDoc().with('staffTool', { id: 't', owner: 'Shop', sensitivity: 3, failureCost: 2 }).build(),
    on: ['t'],
    quiet: aDoc().with('staffTool', { id: 't', owner: 'Shop', sensitivity: 3, failureCost: 3 }).build(),
  },
  {
    rule: 'tool-review',
    finds: aDoc().with('staffTool', { id: 't', owner: 'Shop', reviewBy: '2026-11-22' }).build(),
    on: ['t'],
    quiet: aDoc()
      .with('staffTool', { id: 't', owner: 'Shop', reviewBy: '2026-11-22' })
      .with('review', { targetKind: 'staffTool', targetId: 't', date: '2026-11-22' })
      .build(),
  },
  {
    rule: 'one-sided-kpis',
    finds: strategy('Reduce cost', ['time', 'cost']),
    on: ['k0', 'k1'],
    quiet: strategy('Reduce cost', ['time', 'cost', 'customer']),
  },
];
