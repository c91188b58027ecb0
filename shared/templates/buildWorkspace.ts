/** Turns a script into a workspace. All templates and the worked example go this way. */
import { apply, created, type Change } from '../changes/index.ts';
import { figureId } from '../commands/index.ts';
import {
  asId,
  blank,
  emptyDoc,
  WORKSPACE_ID,
  type DataObjectId,
  type Doc,
  type Figure,
  type NewId,
  type Records,
  type RoleId,
  type SystemId,
} from '../model/index.ts';
import { buildGoals } from './buildGoals.ts';
import { buildLandscape } from './buildLandscape.ts';
import { buildMap } from './buildMap.ts';
import type { FigureScript, FiguresScript, WorkspaceScript } from './script.ts';

export interface BuildContext {
  readonly newId: NewId;
  readonly today: string;
}

/** Ids by the script's keys; a step's key is `map.node`. */
export interface Keys {
  readonly role: { [key: string]: RoleId };
  readonly system: { [key: string]: SystemId };
  readonly object: { [key: string]: DataObjectId };
  readonly map: { [key: string]: Records['map']['id'] };
  readonly node: { [key: string]: string };
}

/** The script's workspace, without its decisions (they need the engine's answer: see `decide`), and the ids behind its keys. */
export function buildWorkspace(script: WorkspaceScript, context: BuildContext): { doc: Doc; keys: Keys } {
  const keys: Keys = { role: {}, system: {}, object: {}, map: {}, node: {} };
  for (const map of script.maps) keys.map[map.key] = context.newId('map');
  const changes = [
    ...buildRegisters(script, keys, context),
    ...script.maps.flatMap((_, order) => buildMap(script, order, keys, context)),
    ...buildLandscape(script, keys, context),
    ...buildGoals(script.goals, keys, context),
  ];
  return { doc: apply(emptyDoc(), changes), keys };
}

/** Roles, systems, their connections, and what data the business works with. */
function buildRegisters(script: WorkspaceScript, keys: Keys, { newId }: BuildContext): Change[] {
  const changes: Change[] = [
    created('workspace', {
      ...blank.workspace,
      id: asId<'workspace'>(WORKSPACE_ID),
      name: script.name,
      language: script.language,
      locale: script.language,
      currency: script.currency,
      hourlyCost: script.hourlyCost,
      hoursPerWeek: script.hoursPerWeek,
      factsConfirmed: true,
    }),
  ];
  for (const [order, [key, { figures, ...role }]] of Object.entries(script.roles).entries()) {
    const id = (keys.role[key] = newId('role'));
    changes.push(created('role', { id, order, ...role }), ...buildFigures('role', id, null, figures));
  }
  for (const [order, [key, { figures, note = '', ...system }]] of Object.entries(script.systems).entries()) {
    const id = (keys.system[key] = newId('system'));
    changes.push(
      created('system', { id, order, note, ...system }),
      ...buildFigures('system', id, null, figures),
    );
  }
  for (const [one, other, kind] of script.integrations) {
    const ends = { systemId: known(keys.system, one), otherSystemId: known(keys.system, other) };
    changes.push(created('integration', { id: newId('integration'), kind, ...ends }));
  }
  for (const [order, [key, { master, ...object }]] of Object.entries(script.objects).entries()) {
    const id = (keys.object[key] = newId('dataObject'));
    changes.push(
      created('dataObject', {
        id,
        order,
        ...object,
        masterSystemId: master ? known(keys.system, master) : null,
      }),
    );
  }
  return changes;
}

export function buildFigures(
  ownerKind: Figure['ownerKind'],
  ownerId: string,
  mapId: Figure['mapId'],
  figures: FiguresScript = {},
): Change[] {
  return Object.entries(figures).map(([attribute, figure]) =>
    created('figure', {
      id: figureId(ownerId, attribute),
      mapId,
      ownerKind,
      ownerId,
      attribute,
      ...numbersOf(figure),
      unit: '',
      note: '',
      asOf: null,
    }),
  );
}

function numbersOf(figure: FigureScript): Pick<Figure, 'likely' | 'low' | 'high' | 'source'> {
  return figure.length === 2
    ? { likely: figure[0], low: null, high: null, source: figure[1] }
    : { likely: figure[0], low: figure[1], high: figure[2], source: figure[3] };
}

/** The id behind a key; a key that is not in the script is a fault of the script. */
export function known<T>(ids: { readonly [key: string]: T }, key: string): T {
  const id = ids[key];
  if (id === undefined) throw new Error(`no key <${key}> in this script`);
  return id;
}
