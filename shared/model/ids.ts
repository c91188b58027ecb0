declare const kindOfId: unique symbol;

/** An id that the compiler keeps apart from ids of other kinds. At run time it is a plain string. */
export type Id<Kind extends string> = string & { readonly [kindOfId]: Kind };

export type GoalId = Id<'goal'>;
export type ObjectiveId = Id<'objective'>;
export type KpiId = Id<'kpi'>;
export type RoleId = Id<'role'>;
export type SystemId = Id<'system'>;
export type DataObjectId = Id<'dataObject'>;
export type MapId = Id<'map'>;
export type PoolId = Id<'pool'>;
export type LaneId = Id<'lane'>;
export type StepId = Id<'step'>;
export type EventId = Id<'event'>;
export type GatewayId = Id<'gateway'>;
export type DataNodeId = Id<'dataNode'>;
export type NoteId = Id<'note'>;
export type GroupId = Id<'group'>;
export type FlowId = Id<'flow'>;
export type JourneyId = Id<'journey'>;
export type InitiativeId = Id<'initiative'>;

/** Makes a new id; given as an argument so that pure code stays repeatable. Ids are unique in a workspace across kinds. */
export type NewId = <Kind extends string>(kind: Kind) => Id<Kind>;

/** Gives a string that is known to be an id of this kind its type. For readers of files and of rows only. */
export const asId = <Kind extends string>(raw: string): Id<Kind> => raw as Id<Kind>;
