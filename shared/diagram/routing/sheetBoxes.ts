import type { Box, DataNode, Gateway, MapContents, Point } from '../../model/index.ts';
import { grow } from '../geometry/box.ts';
import { labelBelow, labelOfEvent, labelOfGateway, type PlacedLabel } from '../geometry/labels.ts';

/** The shapes that say where lines may run. */
export type DrawnNodes = Pick<MapContents, 'steps' | 'events' | 'gateways' | 'dataNodes' | 'notes'>;

/** Shapes that no line runs through unless it belongs to them. */
export function solidBoxes(contents: DrawnNodes): Box[] {
  return [
    ...contents.steps,
    ...contents.events,
    ...contents.gateways,
    ...contents.dataNodes,
    ...contents.notes,
  ];
}

/** Names that stand beside their shape. */
export function labelBoxes(contents: DrawnNodes): Box[] {
  return [
    ...contents.events.map((event) => labelBox(event, labelOfEvent)),
    ...contents.dataNodes.map((node) => labelBox(node, labelOfData)),
    ...contents.gateways.map((gateway) => labelBox(gateway, labelOfDecision)),
  ].filter((box) => box !== null);
}

const labelOfData = (node: DataNode) => labelBelow(node, `${node.name}\n${node.state}`.trim(), node.label);
const labelOfDecision = (gateway: Gateway) => labelOfGateway(gateway, gateway.name, gateway.label);

/** Breaking a name into lines takes longer than all else that is asked about a shape in each frame of a drag. */
function labelBox<R extends object>(record: R, labelOf: (record: R) => PlacedLabel | null): Box | null {
  let box = boxOfLabel.get(record);
  if (box === undefined) {
    const label = labelOf(record);
    box = label && grow(label.box, 2);
    boxOfLabel.set(record, box);
  }
  return box;
}
const boxOfLabel = new WeakMap<object, Box | null>();

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
