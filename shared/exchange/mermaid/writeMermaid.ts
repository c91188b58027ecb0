import { byOrder, mapContents, type Doc, type MapContents } from '../../model/index.ts';

/** Shapes of Mermaid's flowcharts: what stands before and after the words. */
const shapes = {
  step: ['[', ']'],
  subprocess: ['[[', ']]'],
  event: ['([', '])'],
  gateway: ['{', '}'],
  object: ['[/', '/]'],
  store: ['[(', ')]'],
  note: ['>', ']'],
} as const;

/**
 * A map as a flowchart of Mermaid: what it says, without places, figures or marks. Lanes become subgraphs; the inside of a subprocess stands
 * beside it. Ids are n1, n2, … in drawing order, so that the same map gives the same text.
 */
export function writeMermaid(doc: Doc, mapId: string): string {
  const map = doc.map[mapId];
  const contents = mapContents(doc, mapId);
  const nodes = nodesOf(contents);
  const idOf = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const written = ({ id, shape, name }: Node): string => {
    const [before, after] = shapes[shape];
    return `${idOf.get(id)}${before}"${words(name)}"${after}`;
  };
  const lanes = contents.lanes.filter(({ id }) => nodes.some(({ laneId }) => laneId === id));
  const inLanes = lanes.flatMap(({ id, name }, index) => [
    `  subgraph lane${index + 1}["${words(name)}"]`,
    ...nodes.filter(({ laneId }) => laneId === id).map((node) => `    ${written(node)}`),
    '  end',
  ]);
  const outside = nodes.filter(({ laneId }) => laneId === null).map((node) => `  ${written(node)}`);
  const lines = contents.flows.flatMap(({ fromId, toId, name, type }) => {
    const [from, to] = [idOf.get(fromId), idOf.get(toId)];
    if (from === undefined || to === undefined) return [];
    const arrow = type === 'sequence' ? '-->' : type === 'association' ? '-.-' : '-.->';
    return [`  ${from} ${arrow}${name.trim() === '' ? '' : `|"${words(name)}"|`} ${to}`];
  });
  const head = `---\ntitle: ${JSON.stringify(plain(map?.name ?? ''))}\n---\n`;
  const direction = map?.orientation === 'vertical' ? 'TB' : 'LR';
  return `${head}flowchart ${direction}\n${[...inLanes, ...outside, ...lines].join('\n')}\n`;
}

interface Node {
  readonly id: string;
  readonly shape: keyof typeof shapes;
  readonly name: string;
  readonly laneId: string | null;
}

function nodesOf({ steps, events, gateways, dataNodes, notes, pools }: MapContents): Node[] {
  const placed = [
    ...steps.map((step) => ({
      ...step,
      shape: step.type === 'subprocess' || step.type === 'call' ? ('subprocess' as const) : ('step' as const),
    })),
    ...events.map((event) => ({ ...event, shape: 'event' as const })),
    ...gateways.map((gateway) => ({ ...gateway, shape: 'gateway' as const })),
    ...dataNodes.map((data) => ({
      ...data,
      shape: data.type === 'store' ? ('store' as const) : ('object' as const),
    })),
    ...notes.map((note) => ({ ...note, name: note.text, laneId: null, shape: 'note' as const })),
    ...pools
      .filter(({ isBlackBox }) => isBlackBox)
      .map((pool) => ({ ...pool, laneId: null, shape: 'step' as const })),
  ];
  return placed.toSorted(byOrder).map(({ id, shape, name, laneId }) => ({ id, shape, name, laneId }));
}

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Words between quotes: what Mermaid would read as its own marks is written as a number. */
const words = (name: string): string => {
  const clean = plain(name);
  return clean === '' ? ' ' : clean.replace(/[#"<>&;`]/g, (sign) => `#${sign.codePointAt(0)};`);
};
