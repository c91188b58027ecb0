import { type Change, updated } from '../../changes/index.ts';
import type { Box, Doc, Kind, MapContents, Records } from '../../model/index.ts';
import { centre, contains, union } from '../geometry/box.ts';
import { labelAtLeft, labelAtRight, labelAtRightBelow } from './downwardLabels.ts';
import type { Layout } from './layoutWhole.ts';

interface ChangeOptions {
  readonly direction: 'right' | 'down';
  /** Without it the whole map was laid out, and its direction with it. */
  readonly onlyIds?: ReadonlySet<string>;
}

/** What a layout changes in the records: boxes, and lines and labels back to the rules where an end moved. */
export function layoutChanges(
  doc: Doc,
  contents: MapContents,
  layout: Layout,
  options: ChangeOptions,
): Change[] {
  const isHorizontal = options.direction === 'right';
  const { boxById } = layout;
  const changes: Change[] = [];
  const change = <K extends Kind>(kind: K, before: Records[K], fields: Partial<Records[K]>) => {
    const differs = Object.entries(fields).some(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Records[K]]),
    );
    if (differs) changes.push(updated(kind, before, fields));
  };
  const moved = <K extends BoxKind>(kind: K, record: Records[K], more: object = {}) => {
    const box = boxById.get(record.id);
    if (box) change(kind, record, { ...box, ...more } as Partial<Records[K]>);
  };
  for (const pool of contents.pools) moved('pool', pool, { isHorizontal });
  for (const lane of contents.lanes) moved('lane', lane, { isHorizontal });
  for (const step of contents.steps) moved('step', step);
  for (const event of contents.events) {
    const box = boxById.get(event.id);
    const place = event.position === 'boundary' ? labelAtRightBelow : labelAtRight;
    moved('event', event, { label: box && !isHorizontal ? place(box, event.name) : null });
  }
  for (const gateway of contents.gateways) {
    const box = boxById.get(gateway.id);
    moved('gateway', gateway, { label: box && !isHorizontal ? labelAtLeft(box, gateway.name) : null });
  }
  for (const node of contents.dataNodes) moved('dataNode', node, { label: null });
  for (const note of contents.notes) moved('note', note);
  for (const group of contents.groups) {
    const box = groupBox(group, contents, boxById);
    if (box) change('group', group, { ...box, label: null });
  }
  for (const flow of contents.flows)
    if (!options.onlyIds || options.onlyIds.has(flow.fromId) || options.onlyIds.has(flow.toId))
      change('flow', flow, { waypoints: null, label: null });
  const map = contents.steps[0] ?? contents.events[0] ?? contents.gateways[0];
  const record = map ? doc.map[map.mapId] : undefined;
  if (record && !options.onlyIds)
    change('map', record, { orientation: isHorizontal ? 'horizontal' : 'vertical' });
  return changes;
}

type BoxKind = 'pool' | 'lane' | 'step' | 'event' | 'gateway' | 'dataNode' | 'note';

/** A group goes on surrounding what it surrounded. */
function groupBox(
  group: Records['group'],
  contents: MapContents,
  boxById: ReadonlyMap<string, Box>,
): Box | null {
  const members = [...contents.nodeById.values()].filter(
    (node) => node.id !== group.id && contains(group, { ...centre(node), width: 0, height: 0 }),
  );
  const box = union(members.flatMap((node) => boxById.get(node.id) ?? []));
  const top = group.name === '' ? 16 : 32;
  return box && { x: box.x - 16, y: box.y - top, width: box.width + 32, height: box.height + top + 24 };
}
