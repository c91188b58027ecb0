import type { Group } from '../../model/index.ts';
import type { Drawn } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { labelInside, type PlacedLabel, textBlock } from '../geometry/labels.ts';
import { LABEL_TYPE } from '../geometry/sizes.ts';
import { labelPrimitives } from './text.ts';

/** A dashed and dotted frame around what belongs together, with its name inside at the top. */
export function drawGroup(group: Group): Drawn {
  const { x, y, width, height } = group;
  const label = group.label ? labelInside(group.name, group.label) : nameAtTop(group);
  return {
    id: group.id,
    kind: 'group',
    bounds: union(label ? [group, label.box] : [group])!,
    primitives: [
      {
        shape: 'rect',
        x,
        y,
        width,
        height,
        radius: 10,
        fill: 'none',
        stroke: { paint: 'groupLine', width: 1.25, dash: [8, 4, 1, 4] },
      },
      ...labelPrimitives(label, 'inkSoft'),
    ],
  };
}

function nameAtTop(group: Group): PlacedLabel | null {
  const block = textBlock(group.name, LABEL_TYPE, Math.max(60, group.width - 24));
  if (block.lines.length === 0) return null;
  const box = { x: group.x + 12, y: group.y + 6, width: block.width, height: block.height };
  return { lines: block.lines, anchor: 'start', box };
}
