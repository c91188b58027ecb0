import { aDoc, type DocBuilder } from '../../../builders/aDoc.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import type { ProblemId } from '../../../../shared/engine/problems/findProblems.ts';

/** A map with the fault, and one that lacks it by a little. */
export interface ProblemCase {
  readonly rule: ProblemId;
  readonly faulty: Doc;
  readonly on: readonly string[];
  readonly sound: Doc;
}

const row = (build: (doc: DocBuilder) => DocBuilder): Doc => build(aDoc().map('Work')).build();
const three = (doc: DocBuilder): DocBuilder =>
  doc.step('Cut', { id: 'a' }).step('Fold', { id: 'b' }).step('Pack', { id: 'c' });
const split = (one: number, other: number): Doc =>
  row((doc) =>
    doc
      .start()
      .step('Cut', { id: 'a' })
      .gateway('exclusive', { id: 'g' })
      .with('step', { id: 'b', name: 'Fold' })
      .with('step', { id: 'c', name: 'Pack' })
      .to('b', { id: 'f1', share: one })
      .end()
      .from('g')
      .to('c', { id: 'f2', share: other })
      .end(),
  );
const both = (opens: 'parallel' | 'exclusive', joins: 'parallel' | 'exclusive'): Doc =>
  row((doc) =>
    doc
      .start()
      .step('Cut', { id: 'a' })
      .gateway(opens, { id: 'g' })
      .step('Fold', { id: 'b' })
      .gateway(joins, { id: 'j' })
      .from('g')
      .step('Pack', { id: 'c' })
      .to('j')
      .end(),
  );
const ways = (one: string, other: string): Doc =>
  row((doc) =>
    doc
      .start()
      .step('Cut', { id: 'a' })
      .gateway('exclusive', { id: 'g' })
      .with('step', { id: 'b', name: 'Fold' })
      .with('step', { id: 'c', name: 'Pack' })
      .to('b', { id: 'f1', name: one })
      .end()
      .from('g')
      .to('c', { id: 'f2', name: other })
      .end(),
  );
const laned = (laneId: string | null): Doc =>
  row((doc) =>
    doc
      .with('lane', { id: 'l', name: 'Baker' })
      .start()
      .step('Cut', { id: 'a', laneId: 'l' })
      .step('Fold', { id: 'b', laneId })
      .step('Pack', { id: 'c', laneId: 'l' })
      .end(),
  );
const staffed = (people: number, hours: { readonly [attribute: string]: number } = {}): Doc =>
  aDoc()
    .role('Baker', { people, ...hours }, { id: 'r' })
    .map('Work')
    .start()
    .step('Bake', { id: 'a', roleId: 'r' })
    .end()
    .build();
const named = (second: string): Doc =>
  aDoc()
    .with('dataObject', { id: 'd1', name: 'Order' })
    .with('dataObject', { id: 'd2', name: second })
    .map('Work')
    .start()
    .step('Cut', { id: 'a' })
    .uses('a', 'reads', 'd1')
    .uses('a', 'writes', 'd2')
    .build();

export const problemCases: readonly ProblemCase[] = [
  {
    rule: 'no-start',
    faulty: row((doc) => three(doc).end()),
    on: [],
    sound: row((doc) => three(doc.start()).end()),
  },
  {
    rule: 'no-end',
    // The map's other pool has an end, so the map counts as grown; this one stops somewhere.
    faulty: row((doc) =>
      doc
        .with('pool', { id: 'p' })
        .start({ id: 'e1', poolId: 'p' })
        .step('Cut', { id: 'a', poolId: 'p' })
        .step('Fold', { id: 'b', poolId: 'p' })
        .with('event', { id: 'e2', position: 'start' })
        .from('e2')
        .step('Pack', { id: 'c' })
        .end({ id: 'x' }),
    ),
    on: ['e1'],
    sound: row((doc) => three(doc.start()).end()),
  },
  {
    rule: 'unreachable',
    faulty: row((doc) => three(doc.start()).end().with('step', { id: 'lost', name: 'Lost' })),
    on: ['lost'],
    sound: row((doc) => three(doc.start()).end()),
  },
  {
    rule: 'dead-end',
    faulty: row((doc) => three(doc.start()).end().from('b').step('Stop', { id: 'd' })),
    on: ['d'],
    sound: row((doc) => three(doc.start()).end().from('b').step('Stop', { id: 'd' }).end()),
  },
  { rule: 'shares-not-one', faulty: split(0.6, 0.6), on: ['g', 'f1', 'f2'], sound: split(0.6, 0.4) },
  {
    rule: 'endless-loop',
    faulty: row((doc) => doc.start().step('Cut', { id: 'a' }).step('Fold', { id: 'b' }).to('a')),
    on: ['a', 'b'],
    sound: row((doc) =>
      doc.start().step('Cut', { id: 'a' }).gateway('exclusive', { id: 'g' }).to('a').from('g').end(),
    ),
  },
  {
    rule: 'parallel-not-joined',
    faulty: both('parallel', 'exclusive'),
    on: ['g', 'j'],
    sound: both('parallel', 'parallel'),
  },
  {
    rule: 'join-waits-forever',
    faulty: both('exclusive', 'parallel'),
    on: ['g', 'j'],
    sound: both('exclusive', 'exclusive'),
  },
  { rule: 'unnamed-branch', faulty: ways('Yes', ''), on: ['f2', 'g'], sound: ways('Yes', 'No') },
  { rule: 'step-without-lane', faulty: laned(null), on: ['b'], sound: laned('l') },
  {
    rule: 'strange-unit',
    faulty: row((doc) => doc.start().step('Cut', { id: 'a', figures: { touch: 4000 } })),
    on: ['a'],
    sound: row((doc) => doc.start().step('Cut', { id: 'a', figures: { touch: 400 } })),
  },
  { rule: 'empty-role', faulty: staffed(0), on: ['a'], sound: staffed(1) },
  {
    rule: 'no-hours',
    faulty: staffed(1, { hoursPerWeek: 0 }),
    on: ['a'],
    sound: staffed(1, { hoursPerWeek: 8 }),
  },
  { rule: 'similar-names', faulty: named('Orders'), on: ['d1', 'd2'], sound: named('Invoice') },
];
