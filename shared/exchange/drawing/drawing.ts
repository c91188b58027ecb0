/** A page of a drawing program as its readers hand it on: shapes that are believed to mean something, lines, and nothing of the file's form. */
import type { Box, DataNode, Gateway, Records, Step } from '../../model/index.ts';
import type { TextKey } from '../../text/index.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a shape says by its form. The loose ones (`terminal`, `box`, …) are settled by where they lie and by their lines. */
export type Role =
  | ({ readonly as: 'step' } & Partial<
      Pick<Step, 'type' | 'loop' | 'isExpanded' | 'isCompensation' | 'variant'>
    >)
  | ({ readonly as: 'event' } & Partial<
      Pick<Records['event'], 'position' | 'trigger' | 'isThrowing' | 'isInterrupting'>
    >)
  | ({ readonly as: 'gateway' } & Pick<Gateway, 'type'>)
  | ({ readonly as: 'data' } & Partial<Pick<DataNode, 'type' | 'isCollection'>>)
  | { readonly as: 'note' | 'group' }
  /** A pool or lane. `isHorizontal`: its title stands at its left. */
  | { readonly as: 'frame'; readonly isHorizontal: boolean }
  /** A start or an end: where lines only leave, or only arrive. */
  | { readonly as: 'terminal' }
  /** A plain rectangle: a step, or a frame around others. */
  | { readonly as: 'box' }
  /** Input or output: data, or a step where the flow goes through it. */
  | { readonly as: 'input' }
  /** A preparation; an event among the circles of an event-driven chain. */
  | { readonly as: 'hexagon' }
  /** Words without a shape. */
  | { readonly as: 'text' }
  /** A sign inside a step that says what kind of step it is. */
  | { readonly as: 'sign'; readonly says: Partial<Pick<Step, 'type'>> | null }
  /** Holds others and shows nothing. */
  | { readonly as: 'holder' }
  /** A shape of a kind that no process has: a server, a class, a chair. `tells`: it says that the drawing is about something else. */
  | { readonly as: 'alien'; readonly tells: boolean }
  | { readonly as: 'decoration'; readonly why: TextKey };

export interface Shape extends Box {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  /** The shape that the file says it lies in. */
  readonly parentId: string | null;
  /** The line whose words it holds. */
  readonly labelOf: string | null;
  /** The page that a click on it opens. */
  readonly opensPage: string | null;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly fromId: string | null;
  readonly toId: string | null;
  /** Where an end lies that names no shape. */
  readonly start: Point | null;
  readonly end: Point | null;
  /** The line as drawn, ends included; null: by rule. */
  readonly waypoints: readonly Point[] | null;
  readonly head: 'none' | 'end' | 'start' | 'both';
  /** What the file says of its kind; null: it says nothing. */
  readonly type: 'sequence' | 'message' | 'association' | 'data' | null;
  /** Why it is not to be seen; null for a plain line. */
  readonly hidden: TextKey | null;
}

export interface Page {
  readonly id: string;
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}
