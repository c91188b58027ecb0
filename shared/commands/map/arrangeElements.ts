import { updated, type Change } from '../../changes/index.ts';
import { elementOf, type AnyNode, type Box, type Doc, type NodeKind } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { moved, type Move } from './moveElements.ts';
import { boxAround } from './placement.ts';

/** Six ways to align, centres or gaps made equal in one direction, one size for all. */
export const arrangements = [
  'left',
  'centre',
  'right',
  'top',
  'middle',
  'bottom',
  'centresAcross',
  'centresDown',
  'gapsAcross',
  'gapsDown',
  'sameWidth',
  'sameHeight',
] as const;
export type Arrangement = (typeof arrangements)[number];

/**
 * Arranges elements among themselves, as one entry. Aligning keeps the outer edge or the middle of what is chosen; distributing keeps
 * the first and the last where they are; a size is that of the largest, so that no name is cut.
 */
export const arrangeElements: Command<{ ids: readonly string[]; how: Arrangement }> = {
  name: 'elements.arrange',
  refuse(doc, { ids, how }) {
    if (!ids.every((id) => elementOf(doc, id))) return 'record-missing';
    const nodes = arrangeable(doc, ids, how);
    return nodes.length < (isSpread(how) ? 3 : 2) || arranged(nodes, how).length === 0
      ? 'nothing-to-do'
      : null;
  },
  plan(doc, { ids, how }) {
    const boxes = arranged(arrangeable(doc, ids, how), how);
    return isSize(how) ? resized(doc, boxes) : moved(doc, boxes);
  },
};

const isSpread = (how: Arrangement): boolean => /^(?:centres|gaps)/.test(how);
const isSize = (how: Arrangement): boolean => how.startsWith('same');

type Node = AnyNode & { readonly kind: NodeKind };

/** The boxes of the flow and beside it; what is carried by another chosen one goes with that, and a lane has its place by rule. */
function arrangeable(doc: Doc, ids: readonly string[], how: Arrangement): Node[] {
  const chosen = new Set(ids);
  return ids.flatMap((id) => {
    const element = elementOf(doc, id);
    if (!element || element.kind === 'flow' || element.kind === 'lane' || element.kind === 'pool') return [];
    const { record, kind } = element;
    if (kind === 'event' && record.attachedToId !== null) return [];
    if (record.parentId !== null && chosen.has(record.parentId)) return [];
    const hasSize =
      (kind === 'step' && !(record.type === 'subprocess' && record.isExpanded)) || kind === 'note';
    return isSize(how) && !hasSize ? [] : [{ ...record, kind }];
  });
}

/** The chosen boxes that end up elsewhere or in another size. */
function arranged(nodes: readonly Node[], how: Arrangement): (Move & Box)[] {
  const placed = isSpread(how) ? spreadOut(nodes, how) : aligned(nodes, how);
  return placed.filter((box, index) => {
    const before = nodes[index]!;
    return (['x', 'y', 'width', 'height'] as const).some(
      (field) => Math.abs(box[field] - before[field]) > 0.01,
    );
  });
}

const boxOf = ({ id, x, y, width, height }: Node): Move & Box => ({ id, x, y, width, height });

function aligned(nodes: readonly Node[], how: Arrangement): (Move & Box)[] {
  const around = boxAround(nodes) ?? { x: 0, y: 0, width: 0, height: 0 };
  const width = Math.max(...nodes.map((node) => node.width));
  const height = Math.max(...nodes.map((node) => node.height));
  const to = (box: Move & Box): Partial<Box> => {
    switch (how) {
      case 'left':
        return { x: around.x };
      case 'centre':
        return { x: around.x + (around.width - box.width) / 2 };
      case 'right':
        return { x: around.x + around.width - box.width };
      case 'top':
        return { y: around.y };
      case 'middle':
        return { y: around.y + (around.height - box.height) / 2 };
      case 'bottom':
        return { y: around.y + around.height - box.height };
      case 'sameWidth':
        return { width, x: box.x - (width - box.width) / 2 };
      case 'sameHeight':
        return { height, y: box.y - (height - box.height) / 2 };
      default:
        return {};
    }
  };
  return nodes.map(boxOf).map((box) => ({ ...box, ...to(box) }));
}

/** Equal distances of centres, or equal gaps, between the first and the last. */
function spreadOut(nodes: readonly Node[], how: Arrangement): (Move & Box)[] {
  const [axis, size] = how.endsWith('Across') ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const middle = (box: Box) => box[axis] + box[size] / 2;
  const inOrder = nodes.map(boxOf).toSorted((a, b) => middle(a) - middle(b));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return [];
  const total = inOrder.reduce((sum, box) => sum + box[size], 0);
  const gap = (last[axis] + last[size] - first[axis] - total) / (inOrder.length - 1);
  const step = (middle(last) - middle(first)) / (inOrder.length - 1);
  const starts = new Map<string, number>();
  let next = first[axis];
  for (const [index, box] of inOrder.entries()) {
    starts.set(box.id, how.startsWith('gaps') ? next : middle(first) + index * step - box[size] / 2);
    next += box[size] + gap;
  }
  return nodes.map(boxOf).map((box) => ({ ...box, [axis]: starts.get(box.id)! }));
}

/** Boxes of another size; lines to them are routed anew. */
function resized(doc: Doc, boxes: readonly (Move & Box)[]): Change[] {
  const ids = new Set(boxes.map((box) => box.id));
  return [
    ...boxes.map(({ id, ...box }) => {
      const { kind, record } = elementOf(doc, id)!;
      return updated(kind, record as never, box as never);
    }),
    ...Object.values(doc.flow)
      .filter((flow) => flow.waypoints && (ids.has(flow.fromId) || ids.has(flow.toId)))
      .map((flow) => updated('flow', flow, { waypoints: null, label: null })),
  ];
}
