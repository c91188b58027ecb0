import type * as v from 'valibot';
import type { schemas } from './schemas.ts';

type DeepReadonly<T> = T extends string | number | boolean | null
  ? T
  : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** Every record by its kind, inferred from the schemas. Records are never changed, only replaced (see `changes`). */
export type Records = {
  [K in keyof typeof schemas]: DeepReadonly<v.InferOutput<(typeof schemas)[K]>>;
};
export type Kind = keyof Records;
export type AnyRecord = Records[Kind];

export type Workspace = Records['workspace'];
export type Goal = Records['goal'];
export type Objective = Records['objective'];
export type Kpi = Records['kpi'];
export type Measurement = Records['measurement'];
export type Link = Records['link'];
export type Role = Records['role'];
export type System = Records['system'];
export type Integration = Records['integration'];
export type DataObject = Records['dataObject'];
export type ProcessMap = Records['map'];
export type Pool = Records['pool'];
export type Lane = Records['lane'];
export type Step = Records['step'];
export type ProcessEvent = Records['event'];
export type Gateway = Records['gateway'];
export type DataNode = Records['dataNode'];
export type Note = Records['note'];
export type Group = Records['group'];
export type Flow = Records['flow'];
export type DataUse = Records['dataUse'];
export type MapFlow = Records['mapFlow'];
export type Journey = Records['journey'];
export type Touchpoint = Records['touchpoint'];
export type Figure = Records['figure'];
export type Mark = Records['mark'];
export type Foreign = Records['foreign'];
export type Decision = Records['decision'];
export type Judgement = Records['judgement'];
export type Idea = Records['idea'];
export type Initiative = Records['initiative'];
export type Prerequisite = Records['prerequisite'];
export type Option = Records['option'];
export type Weighing = Records['weighing'];
export type Condition = Records['condition'];
export type Gate = Records['gate'];
export type Sharing = Records['sharing'];
export type Intangible = Records['intangible'];
export type FreedTime = Records['freedTime'];
export type ChangeTask = Records['changeTask'];
export type SurveyCount = Records['surveyCount'];
export type StaffTool = Records['staffTool'];
export type Signal = Records['signal'];
export type Review = Records['review'];
export type MethodSetting = Records['methodSetting'];

/** Kinds that are boxes on a map and may stand at the end of a flow. */
export type NodeKind = 'step' | 'event' | 'gateway' | 'dataNode' | 'note' | 'group';
export type AnyNode = Records[NodeKind];

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
