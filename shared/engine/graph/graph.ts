/**
 * A map compiled to arrays: nodes are steps, events and gateways (a subprocess with contents is two, its entry and its exit),
 * arcs are sequence flows and what BPMN implies (boundary events, links, the way into and out of a subprocess).
 */
export type GraphNodeKind = 'step' | 'event' | 'gateway' | 'exit';
export interface Arc {
  readonly to: number;
  /** Chance of being taken when the node is left; 1 on every branch of a parallel split. */
  readonly share: number;
  /** Share of a visit that it brings to its end: less than the chance where branches join again. */
  weight: number;
  readonly flowId: string | null;
  /** Whether the share was said, or only assumed. */
  readonly isStated: boolean;
}
export type SplitKind = 'none' | 'exclusive' | 'parallel' | 'inclusive';
export interface Start {
  readonly node: number;
  readonly share: number;
}
export interface Graph {
  readonly ids: readonly string[];
  readonly kinds: readonly GraphNodeKind[];
  /** Index of the (entry) node of an element. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly out: readonly (readonly Arc[])[];
  readonly incoming: readonly (readonly number[])[];
  readonly splits: readonly SplitKind[];
  readonly starts: readonly Start[];
  readonly ends: readonly number[];
  /** Expected visits per case. */
  readonly visits: readonly number[];
  /** Nodes that lie on a loop, as sets; and whether a case can get out of each. */
  readonly loops: readonly Loop[];
  readonly blocks: readonly Block[];
  /** Which separate flow (pool) a node belongs to. */
  readonly component: readonly number[];
}
export interface Loop {
  readonly nodes: readonly number[];
  readonly hasExit: boolean;
  /** Chance that a case goes round again. */
  readonly repeatShare: number;
}
/** A split whose branches run at the same time, up to where they meet. */
export interface Block {
  readonly split: number;
  readonly join: number | null;
  readonly branches: readonly { readonly share: number; readonly nodes: readonly number[] }[];
}
