/** A map as someone would tell it: sequences of what happens, parted into ways and joined again. Ids lead back to the document. */
import type { FlowId } from '../model/index.ts';

export type FlowNodeKind = 'step' | 'event' | 'gateway';

/** A step, event or decision in its place of the telling, with what belongs to it. */
export interface NodeItem {
  readonly type: 'node';
  readonly kind: FlowNodeKind;
  readonly id: string;
  /** Given where more than one way leads on. */
  readonly ways: readonly Way[];
  /** The unnamed way that leads straight on to what follows; it is not told. */
  readonly plainFlowId: FlowId | null;
  /** Where its ways meet again; null: they do not, or at no one place. */
  readonly mergeId: string | null;
  /** The unnamed gateway in which its ways meet; it is not told. */
  readonly joinId: string | null;
  /** Events on its border, each with what they lead to. */
  readonly borders: readonly Border[];
  /** What happens inside a subprocess. */
  readonly inside: readonly Sequence[];
}
/** A flow that leads elsewhere than to what follows. */
export interface JumpItem {
  readonly type: 'jump';
  readonly flowId: FlowId;
  /** The step, event or decision it leads to, past gateways that are not told. */
  readonly toId: string;
  readonly isBack: boolean;
}
export type Item = NodeItem | JumpItem;

export interface Way {
  readonly flowId: FlowId;
  readonly sequence: Sequence;
}
export interface Border {
  readonly eventId: string;
  readonly sequence: Sequence;
}

export interface Sequence {
  readonly items: readonly Item[];
  /** The flow that leads in; null where nothing does. */
  readonly entryFlowId: FlowId | null;
  /** Where its last item leads on when it does not end: the merge of the ways around it. */
  readonly nextId: string | null;
  readonly depth: number;
}

/** What happens in one pool, or outside any. */
export interface Section {
  readonly poolId: string | null;
  readonly sequences: readonly Sequence[];
}

export interface Outline {
  readonly mapId: string;
  readonly sections: readonly Section[];
  /** What of the map is not part of a telling, by kind: said, so that nobody takes it for lost. */
  readonly unlisted: {
    readonly note: number;
    readonly dataNode: number;
    readonly group: number;
    readonly message: number;
    readonly join: number;
  };
}
