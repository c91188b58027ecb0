import { updated, type Change } from '../../../changes/index.ts';
import type { Doc, Figure, Flow } from '../../../model/index.ts';
import type { Repair } from './repairMap.ts';

/** Scales the shares of the ways out of a decision to whole per cents that make one; the largest takes what rounding leaves. */
export const balanceShares: Repair = (doc, { elementIds }) => {
  const figures = Object.values(doc.figure).filter(
    ({ attribute, ownerId }) => attribute === 'share' && elementIds.includes(ownerId),
  );
  if (figures.length < 2) return [];
  const sum = figures.reduce((total, { likely }) => total + Math.max(0, likely), 0);
  const percents = figures.map(({ likely }) =>
    Math.round(sum > 0 ? (100 * Math.max(0, likely)) / sum : 100 / figures.length),
  );
  const largest = percents.indexOf(Math.max(...percents));
  percents[largest]! += 100 - percents.reduce((total, percent) => total + percent, 0);
  return figures.flatMap((before, index): Change[] => {
    const likely = percents[index]! / 100;
    if (before.likely === likely) return [];
    const after: Figure = { ...before, likely, low: null, high: null, unit: '%' };
    return [{ kind: 'figure', id: before.id, before, after }];
  });
};

/** Yes and No for the two ways out of a decision that have no name: the upper or first one is Yes. */
export const nameBranches: Repair = (doc, { elementIds, words }) => {
  const flows = unnamedOf(doc, elementIds);
  if (!words || flows.length !== 2) return [];
  const taken = waysBeside(doc, flows[0]!).map(nameOf);
  if (words.some((word) => taken.includes(nameOf({ name: word })))) return [];
  return flows
    .toSorted((a, b) => a.order - b.order)
    .map((flow, index) => updated('flow', flow, { name: words[index]! }));
};

/** The one way without a name is taken where no other applies: of two of which one is taken No beside Yes, Yes beside No, else the default way. */
export const takeOtherwise: Repair = (doc, { elementIds, words }) => {
  const [way, ...more] = unnamedOf(doc, elementIds);
  if (!way || way.isDefault || more.length > 0) return [];
  const beside = waysBeside(doc, way);
  const isEither = beside.length === 1 && doc.gateway[way.fromId]?.type === 'exclusive';
  const other = isEither ? nameOf(beside[0]!) : '';
  const at = words?.findIndex((word) => nameOf({ name: word }) === other) ?? -1;
  if (words && at !== -1) return [updated('flow', way, { name: words[at === 0 ? 1 : 0] })];
  return beside.length === 0 || beside.some(({ isDefault }) => isDefault)
    ? []
    : [updated('flow', way, { isDefault: true })];
};

/** Where nothing says when a way of several is not taken, all are: the gateway becomes a parallel one, unless it joins ways by its own rule too. */
export const takeAll: Repair = (doc, { elementIds }) => {
  const gateway = elementIds.flatMap((id) => doc.gateway[id] ?? [])[0];
  if (gateway?.type !== 'inclusive' && gateway?.type !== 'complex') return [];
  const flows = Object.values(doc.flow).filter(({ type }) => type === 'sequence');
  if (flows.filter(({ toId }) => toId === gateway.id).length > 1) return [];
  const ways = flows.filter(({ fromId }) => fromId === gateway.id);
  const shares = Object.values(doc.figure).filter(({ attribute }) => attribute === 'share');
  const saysWhen = ({ id, name, condition, isDefault }: Flow) =>
    name.trim() || condition.trim() || isDefault || shares.some(({ ownerId }) => ownerId === id);
  return ways.length < 2 || ways.some(saysWhen) ? [] : [updated('gateway', gateway, { type: 'parallel' })];
};

const nameOf = ({ name }: { readonly name: string }): string => name.trim().toLowerCase();
const unnamedOf = (doc: Doc, ids: readonly string[]): Flow[] =>
  ids.flatMap((id) => doc.flow[id] ?? []).filter((flow) => nameOf(flow) === '');
const waysBeside = (doc: Doc, way: Flow): Flow[] =>
  Object.values(doc.flow).filter(
    ({ id, type, fromId }) => id !== way.id && type === 'sequence' && fromId === way.fromId,
  );
