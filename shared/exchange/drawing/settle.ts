import type { TextKey } from '../../text/index.ts';
import type { Role, Shape } from './drawing.ts';
import { areaOf, encloses, holds, middleOf, smallestAround } from './geometry.ts';
import type { TiedLine } from './attachEnds.ts';

/** A role that is no longer loose. */
export type Settled =
  | Extract<Role, { as: 'step' | 'event' | 'gateway' | 'data' | 'frame' }>
  | { readonly as: 'note' | 'group' }
  /** Its words went to another shape or to a line. */
  | { readonly as: 'words' }
  | { readonly as: 'decoration'; readonly why: TextKey };

export interface SettledShape extends Shape {
  readonly role: Shape['role'];
  readonly is: Settled;
  /** What was concluded rather than read; null where the form says it. */
  readonly guess: TextKey | null;
}

/** Circles of event-driven chains say their rule in words. */
const rules: { readonly [word: string]: 'exclusive' | 'inclusive' | 'parallel' } = {
  xor: 'exclusive',
  '×': 'exclusive',
  or: 'inclusive',
  '∨': 'inclusive',
  and: 'parallel',
  '∧': 'parallel',
};

const decoration = (why: TextKey): Settled => ({ as: 'decoration', why });
const isEmpty = ({ label }: Shape): boolean => label === '';

interface Facts {
  readonly ways: ReadonlyMap<string, { readonly in: number; readonly out: number }>;
  /** What lies inside a box, other than words. */
  readonly inside: (shape: Shape) => number;
  readonly isEventChain: boolean;
  readonly signs: ReadonlyMap<string, Extract<Role, { as: 'sign' }>['says']>;
}

/** Decides what each shape of a page is, and gives words that stand in an empty shape to that shape. */
export function settle(shapes: readonly Shape[], lines: readonly TiedLine[]): SettledShape[] {
  const facts = factsOf(shapes, lines);
  const settled = shapes.map((shape): SettledShape => ({ ...shape, ...settleOne(shape, facts) }));
  return giveWords(settled);
}

function factsOf(shapes: readonly Shape[], lines: readonly TiedLine[]): Facts {
  const ways = new Map<string, { in: number; out: number }>();
  const count = (id: string) => ways.get(id) ?? ways.set(id, { in: 0, out: 0 }).get(id)!;
  for (const { fromId, toId, type } of lines) {
    // Neither a message nor a note leads on.
    if (type === 'message' || type === 'association') continue;
    count(fromId).out += 1;
    count(toId).in += 1;
  }
  const solid = shapes.filter(
    ({ role }) => !['text', 'sign', 'holder', 'decoration', 'frame'].includes(role.as),
  );
  const signs = new Map<string, Extract<Role, { as: 'sign' }>['says']>();
  for (const { role, parentId } of shapes)
    if (role.as === 'sign' && parentId !== null && role.says) signs.set(parentId, role.says);
  return {
    ways,
    inside: (shape) =>
      solid.filter((each) => each !== shape && areaOf(each) < areaOf(shape) && encloses(shape, each)).length,
    isEventChain: shapes.some(isRule),
    signs,
  };
}

const isRule = ({ role, label }: Shape): boolean =>
  role.as === 'terminal' && rules[label.trim().toLowerCase()] !== undefined;

function settleOne(shape: Shape, facts: Facts): { is: Settled; guess: TextKey | null } {
  const { role, label } = shape;
  const ways = facts.ways.get(shape.id) ?? { in: 0, out: 0 };
  const isJoined = ways.in + ways.out > 0;
  if (shape.labelOf !== null) return { is: { as: 'words' }, guess: null };
  switch (role.as) {
    case 'terminal':
      return settleTerminal(shape, facts, ways);
    case 'hexagon':
      if (!facts.isEventChain) return { is: { as: 'step' }, guess: 'exchange.guess.hexagon' };
      return { is: { as: 'event', ...endOrMiddle(ways) }, guess: 'exchange.guess.chainEvent' };
    case 'box':
      if (!isJoined && facts.inside(shape) > 1) return { is: { as: 'group' }, guess: 'exchange.guess.group' };
      if (!isJoined && isEmpty(shape)) return { is: decoration('exchange.decoration.empty'), guess: null };
      return {
        is: { as: 'step', ...facts.signs.get(shape.id) },
        guess: isJoined ? null : 'exchange.guess.alone',
      };
    case 'step':
      return { is: { ...facts.signs.get(shape.id), ...role }, guess: null };
    case 'event':
      if (role.position === 'start' && ways.in > 0 && ways.out > 0)
        return { is: { ...role, position: 'intermediate' }, guess: 'exchange.guess.passedStart' };
      return { is: role, guess: null };
    case 'input':
      return ways.in > 0 && ways.out > 0
        ? { is: { as: 'step' }, guess: 'exchange.guess.passedInput' }
        : { is: { as: 'data' }, guess: null };
    case 'text':
      return isEmpty(shape)
        ? { is: decoration('exchange.decoration.empty'), guess: null }
        : { is: { as: 'note' }, guess: 'exchange.guess.text' };
    case 'sign':
      return {
        is: decoration(role.says ? 'exchange.decoration.sign' : 'exchange.decoration.picture'),
        guess: null,
      };
    case 'holder':
      return label === ''
        ? { is: decoration('exchange.decoration.holder'), guess: null }
        : { is: { as: 'group' }, guess: null };
    case 'alien':
      if (isJoined && label !== '') return { is: { as: 'step' }, guess: 'exchange.guess.alien' };
      return label === ''
        ? { is: decoration('exchange.decoration.picture'), guess: null }
        : { is: { as: 'note' }, guess: 'exchange.guess.text' };
    case 'note':
      return isEmpty(shape) && !isJoined
        ? { is: decoration('exchange.decoration.empty'), guess: null }
        : { is: role, guess: null };
    default:
      return { is: role, guess: null };
  }
}

function settleTerminal(
  shape: Shape,
  { inside }: Facts,
  ways: { readonly in: number; readonly out: number },
): { is: Settled; guess: TextKey | null } {
  const rule = rules[shape.label.trim().toLowerCase()];
  if (rule !== undefined) return { is: { as: 'gateway', type: rule }, guess: 'exchange.guess.rule' };
  if (ways.in + ways.out === 0)
    return isEmpty(shape) || inside(shape) > 0
      ? { is: decoration('exchange.decoration.empty'), guess: null }
      : { is: { as: 'event', position: 'start' }, guess: 'exchange.guess.start' };
  if (ways.in > 0 && ways.out > 0)
    return isEmpty(shape)
      ? { is: { as: 'event', position: 'intermediate' }, guess: 'exchange.guess.middle' }
      : { is: { as: 'step' }, guess: 'exchange.guess.passedEnd' };
  return {
    is: { as: 'event', ...endOrMiddle(ways) },
    guess: ways.in === 0 ? 'exchange.guess.start' : 'exchange.guess.end',
  };
}

const endOrMiddle = (ways: { readonly in: number; readonly out: number }) => ({
  position:
    ways.in === 0 ? ('start' as const) : ways.out === 0 ? ('end' as const) : ('intermediate' as const),
});

/** Words over an empty step, decision or frame are its name. */
function giveWords(shapes: readonly SettledShape[]): SettledShape[] {
  const empty = shapes.filter(
    (shape) => isEmpty(shape) && ['step', 'gateway', 'event', 'data', 'group', 'frame'].includes(shape.is.as),
  );
  const named = new Map<string, string>();
  const given = new Set<string>();
  for (const shape of shapes) {
    if (shape.role.as !== 'text' || shape.is.as !== 'note') continue;
    const bearer = smallestAround(
      empty.filter(({ id }) => !named.has(id)),
      middleOf(shape),
    );
    if (!bearer || !mayName(shapes, shape, bearer)) continue;
    named.set(bearer.id, shape.label);
    given.add(shape.id);
  }
  return shapes.map((shape) =>
    given.has(shape.id)
      ? { ...shape, is: { as: 'words' }, guess: null }
      : { ...shape, label: named.get(shape.id) ?? shape.label },
  );
}

/** Not where the words stand in a smaller shape that has a name already. */
const mayName = (shapes: readonly SettledShape[], words: SettledShape, bearer: SettledShape): boolean =>
  !shapes.some(
    (each) =>
      each !== words &&
      each !== bearer &&
      each.is.as !== 'words' &&
      each.role.as !== 'text' &&
      areaOf(each) < areaOf(bearer) &&
      holds(each, middleOf(words)),
  );
