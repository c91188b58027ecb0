import type { Box, MapContents, Point } from '../../model/index.ts';
import { grow } from '../geometry/box.ts';
import { labelBelow, labelOfEvent, labelOfGateway } from '../geometry/labels.ts';

/** Shapes that no line runs through unless it belongs to them. */
export function solidBoxes(contents: MapContents): Box[] {
  return [
    ...contents.steps,
    ...contents.events,
    ...contents.gateways,
    ...contents.dataNodes,
    ...contents.notes,
  ];
}

/** Names that stand beside their shape. */
export function labelBoxes(contents: MapContents): Box[] {
  const labels = [
    ...contents.events.map((event) => labelOfEvent(event)),
    ...contents.dataNodes.map((node) => labelBelow(node, `${node.name}\n${node.state}`.trim(), node.label)),
    ...contents.gateways.map((gateway) => labelOfGateway(gateway, gateway.name, gateway.label)),
  ];
  return labels.flatMap((label) => (label ? [grow(label.box, 2)] : []));
}

/** The borders between and around lanes and pools, as lines: they may be crossed, but not run along. */
export function frameBorders({ lanes, pools }: MapContents): Point[][] {
  return [...lanes, ...pools].map(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
    { x, y },
  ]);
}
