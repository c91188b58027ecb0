/**
 * What the canvas shows of one map: boxes and lines with their geometry, ready to be culled, hit and painted. Made from the document by
 * `sceneOf`; an element whose record did not change is the very same object in the next scene, so that only what changed renders again.
 */
import type { Box, ElementKind, Flow, Records } from '../../../shared/model/index.ts';
import type { LineFinishes } from '../../../shared/diagram/index.ts';
import type { Paths } from './paths.ts';

export type BoxKind = Exclude<ElementKind, 'flow'>;

export type SceneBox = {
  [K in BoxKind]: {
    readonly kind: K;
    readonly id: string;
    readonly record: Records[K];
    readonly box: Box;
    readonly z: number;
    /** The same object as long as an edit changes nothing but the place: what is drawn once is then only moved. */
    readonly look: object;
  };
}[BoxKind];
export type StepBox = Extract<SceneBox, { readonly kind: 'step' }>;

export interface SceneLine {
  readonly id: string;
  readonly record: Flow;
  /** The ends, when they are boxes of this scene; an association may end at another line. */
  readonly from: SceneBox | null;
  readonly to: SceneBox | null;
}

export interface Scene {
  readonly mapId: string;
  readonly insideStepId: string | null;
  /** In paint order: pools and lanes first, boundary events last. */
  readonly boxes: readonly SceneBox[];
  readonly lines: readonly SceneLine[];
  readonly boxById: ReadonlyMap<string, SceneBox>;
  readonly lineById: ReadonlyMap<string, SceneLine>;
  readonly linesOf: ReadonlyMap<string, readonly SceneLine[]>;
  /** The points of each line, by id; see `paths.ts`. */
  readonly paths: Paths;
  /** Jumps over other lines and the place of the name, for the lines that have any. */
  readonly finishes: LineFinishes;
}

/** Pools, lanes and groups lie under everything and are taken by their edge or header, not by their inside. */
export const isGround = (kind: BoxKind): boolean => kind === 'pool' || kind === 'lane' || kind === 'group';

/** True for an expanded subprocess: things lie in it, so its inside is ground too. */
export const isFrame = (item: SceneBox): boolean =>
  item.kind === 'step' && item.record.type === 'subprocess' && item.record.isExpanded;

/** True for an event that sits on the border of this step. */
export const isAtBorderOf = (item: SceneBox, stepId: string): boolean =>
  item.kind === 'event' && item.record.position === 'boundary' && item.record.attachedToId === stepId;
