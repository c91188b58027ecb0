import { type AnyNode, mapContents, type Doc } from '../../model/index.ts';
import { forwardLinks } from './forwardLinks.ts';

/** A shape of the flow with its place in the list and how deep it lies in subprocesses. */
export interface Reading {
  readonly node: AnyNode;
  readonly number: string;
}

/**
 * Steps, events and decisions in the order someone would tell them: each after all that lead to it, one way to its end before the next;
 * what lies inside a subprocess follows it as 3.1, 3.2; an event on a border follows its step.
 */
export function readingOrder(doc: Doc, mapId: string): Reading[] {
  const { steps, events, gateways, flows } = mapContents(doc, mapId);
  const byParent = new Map<string | null, AnyNode[]>();
  for (const node of [...events, ...steps, ...gateways]) {
    const siblings = byParent.get(node.parentId);
    if (siblings) siblings.push(node);
    else byParent.set(node.parentId, [node]);
  }
  const links = flows.flatMap((flow) =>
    flow.type === 'sequence' ? [{ fromId: hostOf(doc, flow.fromId), toId: flow.toId, labelWidth: 0 }] : [],
  );
  const readings: Reading[] = [];
  number(null, '');
  return readings;

  function number(parentId: string | null, prefix: string): void {
    const siblings = byParent.get(parentId) ?? [];
    byParent.delete(parentId);
    inOrder(siblings).forEach((node, index) => {
      const own = `${prefix}${index + 1}`;
      readings.push({ node, number: own });
      number(node.id, `${own}.`);
    });
  }

  function inOrder(nodes: readonly AnyNode[]): AnyNode[] {
    const ids = new Set(nodes.map((node) => node.id as string));
    const onBorder = new Map<string, AnyNode[]>();
    const main = nodes.filter((node) => {
      const host = hostOf(doc, node.id);
      if (host === node.id || !ids.has(host)) return true;
      onBorder.set(host, [...(onBorder.get(host) ?? []), node]);
      return false;
    });
    const byId = new Map(main.map((node) => [node.id as string, node]));
    return sorted(
      [...byId.keys()].sort((a, b) => byId.get(a)!.x - byId.get(b)!.x),
      links,
    ).flatMap((id) => [byId.get(id)!, ...(onBorder.get(id) ?? [])]);
  }
}

function hostOf(doc: Doc, id: string): string {
  const event = doc.event[id];
  return event?.position === 'boundary' && event.attachedToId ? event.attachedToId : id;
}

type Links = Parameters<typeof forwardLinks>[1];

/** Topological order that stays on one way as long as it can. */
function sorted(ids: readonly string[], links: Links): string[] {
  const inside = new Set(ids);
  const forward = forwardLinks(
    ids,
    links.filter((link) => inside.has(link.fromId) && inside.has(link.toId)),
  );
  const waiting = new Map(ids.map((id) => [id, 0]));
  const following = new Map<string, string[]>();
  for (const { fromId, toId } of forward) {
    waiting.set(toId, waiting.get(toId)! + 1);
    following.set(fromId, [...(following.get(fromId) ?? []), toId]);
  }
  const stack = ids.filter((id) => waiting.get(id) === 0).reverse();
  const order: string[] = [];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    order.push(id);
    for (const next of [...(following.get(id) ?? [])].reverse()) {
      waiting.set(next, waiting.get(next)! - 1);
      if (waiting.get(next) === 0) stack.push(next);
    }
  }
  return order;
}
