import { readFileSync } from 'node:fs';
import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { describe, expect, it } from 'vitest';
import type { Box, Doc, Point } from '../../../../shared/model/index.ts';
import { docOf, hasReferenceFiles, read, someReferenceFiles } from '../readers.ts';

interface Drawing {
  readonly $type: string;
  readonly bpmnElement?: ModdleElement;
  readonly bounds?: Box;
  readonly waypoint?: readonly Point[];
}

/** All shapes and edges of a file, as another reader sees them. */
async function drawingsOf(xml: string): Promise<Drawing[]> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const diagrams = (rootElement['diagrams'] ?? []) as { plane?: { planeElement?: Drawing[] } }[];
  return diagrams.flatMap((diagram) => diagram.plane?.planeElement ?? []);
}

function boxesOf(doc: Doc): Map<string, Box> {
  const tables = [doc.pool, doc.lane, doc.step, doc.event, doc.gateway, doc.dataNode, doc.note, doc.group];
  const records = tables.flatMap((table) => Object.values(table));
  return new Map(
    records.flatMap(({ bpmnId, x, y, width, height }) =>
      bpmnId === null ? [] : [[bpmnId, { x, y, width, height }] as const],
    ),
  );
}

describe.skipIf(!hasReferenceFiles)('places in files of other tools', () => {
  it.each(someReferenceFiles().map((path) => [path.replace(/^.*\/data\//, ''), path]))(
    '%s: every box and line lies where another reader sees it',
    async (_, path) => {
      if (!read(readFileSync(path)).ok) return;
      const doc = docOf(readFileSync(path));
      const boxes = boxesOf(doc);
      const lines = new Map(Object.values(doc.flow).map((flow) => [flow.bpmnId, flow.waypoints]));
      const drawings = await drawingsOf(readFileSync(path, 'utf8'));
      const pairs = drawings.flatMap(({ bpmnElement, bounds, waypoint }): [unknown, unknown][] => {
        const id = bpmnElement?.id ?? '';
        if (bounds && bounds.width > 0 && boxes.has(id)) {
          const { x, y, width, height } = bounds;
          return [[boxes.get(id), { x, y, width, height }]];
        }
        return waypoint && lines.has(id) ? [[lines.get(id), waypoint.map(({ x, y }) => ({ x, y }))]] : [];
      });

      expect(pairs.map(([ours]) => ours)).toEqual(pairs.map(([, theirs]) => theirs));
      expect(pairs.length > 0).toBe(drawings.some(({ bpmnElement }) => bpmnElement));
    },
  );
});
