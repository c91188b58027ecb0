import { created, type Change } from '../changes/index.ts';
import { blank, laneSize, type Box, type LaneId } from '../model/index.ts';
import { buildFlows } from './buildFlows.ts';
import { buildNode, kindOf } from './buildNode.ts';
import { buildFigures, known, type BuildContext, type Keys } from './buildWorkspace.ts';
import type { MapScript, WorkspaceScript } from './script.ts';

/** Distances of the script's grid, px. */
export const grid = { column: 184, row: 112, padding: 28, left: 40, top: 40 } as const;
const OUTSIDE = { height: 72, gap: 56 };

/** Where the lanes of a map lie. */
export interface Rows {
  readonly boxByRole: { readonly [role: string]: Box };
  readonly idByRole: { readonly [role: string]: LaneId };
  readonly width: number;
}

/** One map of a script: lanes as rows, nodes on their columns, lines routed by rule. */
export function buildMap(
  script: WorkspaceScript,
  order: number,
  keys: Keys,
  context: BuildContext,
): Change[] {
  const map = script.maps[order]!;
  const mapId = known(keys.map, map.key);
  const rows = layRows(map, context);
  for (const [key, node] of Object.entries(map.nodes))
    keys.node[`${map.key}.${key}`] = context.newId(kindOf(node.type));
  return [
    created('map', {
      ...blank.map,
      id: mapId,
      order,
      name: map.name,
      description: map.description,
      trigger: map.trigger,
      outcome: map.outcome,
      ownerRoleId: known(keys.role, map.owner),
      isCustomerFacing: map.isCustomerFacing,
      bpmnKind: map.outside ? 'collaboration' : 'process',
    }),
    ...buildFigures('map', mapId, mapId, { volume: map.volume }),
    ...buildOutside(map, rows.width, keys, context),
    ...map.lanes.map(({ role }, index) =>
      created('lane', {
        ...blank.lane,
        ...rows.boxByRole[role]!,
        id: rows.idByRole[role]!,
        mapId,
        roleId: known(keys.role, role),
        name: script.roles[role]!.name,
        order: index,
      }),
    ),
    ...Object.entries(map.nodes).flatMap(([key, node], index) =>
      buildNode(map, key, node, index, { rows, keys, context }),
    ),
    ...buildFlows(map, keys, context),
    ...buildMarks(map, keys, context),
  ];
}

function layRows(map: MapScript, { newId }: BuildContext): Rows {
  const lastColumn = Math.max(...Object.values(map.nodes).map(({ at }) => at[0]));
  const width = laneSize.header + grid.padding + (lastColumn + 1) * grid.column;
  const boxByRole: { [role: string]: Box } = {};
  const idByRole: { [role: string]: LaneId } = {};
  let y = grid.top + (map.outside ? OUTSIDE.height + OUTSIDE.gap : 0);
  for (const { role, rows = 1 } of map.lanes) {
    const height = rows * grid.row + grid.padding;
    boxByRole[role] = { x: grid.left, y, width, height };
    idByRole[role] = newId('lane');
    y += height;
  }
  return { boxByRole, idByRole, width };
}

function buildOutside(map: MapScript, width: number, keys: Keys, { newId }: BuildContext): Change[] {
  if (!map.outside) return [];
  const id = newId('pool');
  keys.node[`${map.key}.${map.outside.key}`] = id;
  const box = { x: grid.left, y: grid.top, width, height: OUTSIDE.height };
  return [
    created('pool', {
      ...blank.pool,
      ...box,
      id,
      mapId: known(keys.map, map.key),
      name: map.outside.name,
      isBlackBox: true,
    }),
  ];
}

function buildMarks(map: MapScript, keys: Keys, { newId, today }: BuildContext): Change[] {
  return map.marks.map((mark, order) => {
    const kind = kindOf(map.nodes[mark.on]!.type);
    if (kind === 'note') throw new Error(`a mark stands on the note <${mark.on}>`);
    return created('mark', {
      id: newId('mark'),
      mapId: known(keys.map, map.key),
      targetKind: kind,
      targetId: known(keys.node, `${map.key}.${mark.on}`),
      type: mark.type,
      waste: mark.waste ?? null,
      severity: mark.severity ?? 2,
      note: mark.note,
      isSettled: mark.isSettled ?? false,
      createdOn: today,
      order,
    });
  });
}
