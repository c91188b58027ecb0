/** The only crossing from the scene to React Flow's nodes. An element that did not change keeps its node object. */
import type { Node } from '@xyflow/react';
import type { Box } from '../../../shared/model/index.ts';
import type { SceneBox } from '../scene/scene.ts';

export type ElementNodeData = { readonly item: SceneBox; readonly size: Box };
export type ElementNode = Node<ElementNodeData, 'element'>;

interface Made {
  readonly said: Said;
  readonly box: Box;
  readonly node: ElementNode;
}
/** What a screen reader says of a box. */
export interface Said {
  readonly label: string;
  readonly description: string;
}
const madeOf = new WeakMap<SceneBox['look'], Made>();

/** The node of one box, drawn at `box` (a drag may have it elsewhere than the document). */
export function toFlow(item: SceneBox, box: Box, said: Said): ElementNode {
  const before = madeOf.get(item.look);
  const isSaid = before?.said.label === said.label && before.said.description === said.description;
  if (before && isSaid && isSame(before.box, box)) return before.node;
  const hasSameSize = before && before.box.width === box.width && before.box.height === box.height;
  const node: ElementNode = {
    id: item.id,
    type: 'element',
    position: { x: box.x, y: box.y },
    width: box.width,
    height: box.height,
    zIndex: item.z,
    // The size is known from the record: React Flow need not measure, and a move only moves the wrapper.
    data: hasSameSize ? before.node.data : { item, size: box },
    ariaLabel: said.label,
    handles: [],
    style: { pointerEvents: 'all' },
    domAttributes: {
      tabIndex: -1,
      'aria-roledescription': undefined,
      'aria-description': said.description === '' ? undefined : said.description,
    },
  };
  madeOf.set(item.look, { said, box, node });
  return node;
}

const isSame = (a: Box, b: Box): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
