import type { Flow, Pool } from '../../../model/index.ts';
import type { XmlNode } from '../../xml/xmlNode.ts';
import { processKey } from './fileIds.ts';
import { element } from '../element.ts';
import { merge } from './merge.ts';
import { businessOf } from './writeBusiness.ts';
import { extensions, factsOfMap, numbersOf } from './writeCompass.ts';
import { withSpecification, writeArtifacts, writeContainer } from './writeContainer.ts';
import { writeFlow } from './writeFlows.ts';
import { documentation } from './writeNodes.ts';
import { firstKept, idOf, type Writing } from './writing.ts';

/** A map as elements of the root: its collaboration, if it has pools, and its processes. */
export function writeMap(writing: Writing): XmlNode[] {
  const { map, contents } = writing;
  const about = [
    ...documentation(writing, map.id, map.description),
    ...extensions([...factsOfMap(writing, map), ...businessOf(writing), ...numbersOf(writing, map.id)]),
  ];
  const head = { id: idOf(writing, map.id), name: map.name || null };
  const where = { parentId: null, poolId: null, ownerId: map.id };
  if (map.bpmnKind === 'process') {
    const inside = [...writeContainer(writing, where), ...writeArtifacts(writing, null)];
    const made = element('bpmn', 'process', head, [...about, ...inside]);
    return [withSpecification(writing, merge(made, firstKept(writing, map.id, 'element')), where)];
  }
  const messages = contents.flows.filter((flow: Flow) => flow.type === 'message');
  const collaboration = element('bpmn', 'collaboration', head, [
    ...about,
    ...contents.pools.map((pool) => participant(writing, pool)),
    ...messages.map((flow) => writeFlow(writing, flow)),
    ...writeArtifacts(writing, null),
  ]);
  const looseId = writing.ids.get(processKey(map.id));
  const loose =
    looseId === undefined
      ? []
      : [element('bpmn', 'process', { id: looseId }, writeContainer(writing, where))];
  return [
    merge(collaboration, firstKept(writing, map.id, 'element')),
    ...contents.pools.flatMap((pool) => processOf(writing, pool)),
    ...loose.map((made) =>
      withSpecification(writing, merge(made, firstKept(writing, map.id, 'process')), where),
    ),
  ];
}

function participant(writing: Writing, pool: Pool): XmlNode {
  const made = element(
    'bpmn',
    'participant',
    { id: idOf(writing, pool.id), name: pool.name || null, processRef: writing.ids.get(processKey(pool.id)) },
    extensions(numbersOf(writing, pool.id)),
  );
  return merge(made, firstKept(writing, pool.id, 'element'));
}

function processOf(writing: Writing, pool: Pool): XmlNode[] {
  const id = writing.ids.get(processKey(pool.id));
  if (id === undefined) return [];
  const where = { parentId: null, poolId: pool.id, ownerId: pool.id };
  const made = element('bpmn', 'process', { id }, writeContainer(writing, where));
  return [withSpecification(writing, merge(made, firstKept(writing, pool.id, 'process')), where)];
}
