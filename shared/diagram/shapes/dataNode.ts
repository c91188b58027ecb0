import type { DataNode } from '../../model/index.ts';
import type { Drawn, Primitive } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { labelBelow } from '../geometry/labels.ts';
import { labelPrimitives } from './text.ts';

const stroke = { paint: 'line', width: 1.25 } as const;

/** A sheet with a folded corner, or the drum of a store; its state stands in brackets under its name. */
export function drawDataNode(node: DataNode): Drawn {
  const state = node.state === '' ? '' : `[${node.state}]`;
  const label = labelBelow(node, [node.name, state].filter((part) => part !== '').join('\n'), node.label);
  return {
    id: node.id,
    kind: 'dataNode',
    bounds: union(label ? [node, label.box] : [node])!,
    primitives: [...(node.type === 'store' ? drum(node) : sheet(node)), ...labelPrimitives(label, 'inkSoft')],
  };
}

function sheet(node: DataNode): Primitive[] {
  const { x, y, width, height } = node;
  const fold = Math.min(12, width / 3, height / 3);
  const d = `M${x} ${y}H${x + width - fold}L${x + width} ${y + fold}V${y + height}H${x}ZM${x + width - fold} ${y}V${y + fold}H${x + width}`;
  const primitives: Primitive[] = [{ shape: 'path', d, fill: 'stepFill', stroke }];
  if (node.type === 'input' || node.type === 'output') {
    const fill = node.type === 'output' ? 'line' : 'none';
    const at = { x: x + 5, y: y + 5 };
    primitives.push({
      shape: 'path',
      d: 'M0 3H6V0L12 5L6 10V7H0Z',
      fill,
      stroke: { paint: 'line', width: 1 },
      at,
    });
  }
  if (node.isCollection) {
    const at = { x: x + width / 2, y: y + height - 12 };
    primitives.push({ shape: 'path', d: 'M-4 0V8M0 0V8M4 0V8', fill: 'none', stroke, at });
  }
  return primitives;
}

function drum({ x, y, width, height }: DataNode): Primitive[] {
  const rx = width / 2;
  const ry = Math.min(7, height / 5);
  const top = y + ry;
  const foot = y + height - ry;
  const d = [
    `M${x} ${top}A${rx} ${ry} 0 0 1 ${x + width} ${top}V${foot}A${rx} ${ry} 0 0 1 ${x} ${foot}Z`,
    `M${x} ${top}A${rx} ${ry} 0 0 0 ${x + width} ${top}`,
    `M${x} ${top + 5}A${rx} ${ry} 0 0 0 ${x + width} ${top + 5}`,
  ].join('');
  return [{ shape: 'path', d, fill: 'stepFill', stroke }];
}
