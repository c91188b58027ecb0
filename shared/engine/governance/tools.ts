import { byOrder, type Doc, type StaffTool } from '../../model/index.ts';
import { lastReviews, nextToolReview } from '../measure/reviews.ts';
import { defaultMethod, type Method } from '../method/method.ts';
import { reachPoints, toolGuards, zoneNeeds } from '../method/people.ts';
import { zoneOf, type Judgement } from './zone.ts';

export type ToolGuard = (typeof toolGuards)[number];

/** A tool that staff built, with its zone, what its zone still asks for, and when it is looked at. */
export interface ToolState extends Judgement {
  readonly tool: StaffTool;
  /** What its zone asks for; while that is not known, what the least one that it can be asks for. */
  readonly needs: readonly ToolGuard[];
  readonly met: ReadonlySet<ToolGuard>;
  readonly missing: readonly ToolGuard[];
  readonly lastOn: string | null;
  /** Null: no day was ever set. */
  readonly nextOn: string | null;
  readonly isOverdue: boolean;
}

const reaches = Object.keys(reachPoints) as (keyof typeof reachPoints)[];

/** The register in order (engine model 1.13). `asOf`: the day for which reviews are judged, YYYY-MM-DD. */
export function toolStates(
  doc: Pick<Doc, 'staffTool' | 'review'>,
  asOf: string,
  method: Pick<Method, 'zones' | 'reach'> = defaultMethod,
): ToolState[] {
  const last = lastReviews(doc);
  return Object.values(doc.staffTool)
    .toSorted(byOrder)
    .map((tool) => {
      const risk = {
        sensitivity: tool.sensitivity,
        failureCost: tool.failureCost,
        reach: tool.reach === null ? null : reaches[tool.reach]!,
        hasPersonalData: tool.hasPersonalData,
        writesRecords: tool.writesRecords,
      };
      const judgement = zoneOf(risk, method);
      const needs = zoneNeeds[judgement.lowest];
      const lastOn = last(tool.id);
      const nextOn = nextToolReview(tool, lastOn);
      const met = guardsOf(tool, nextOn);
      return {
        ...judgement,
        tool,
        needs,
        met,
        missing: needs.filter((guard) => !met.has(guard)),
        lastOn,
        nextOn,
        isOverdue: nextOn !== null && nextOn < asOf,
      };
    });
}

/** Guards that a field of the tool says; the others are ticked. */
export const saidByFields = ['owner', 'deputy', 'review', 'purpose'] as const satisfies ToolGuard[];

function guardsOf({ owner, deputy, kpiId, checklist }: StaffTool, nextOn: string | null): Set<ToolGuard> {
  const isSaid: { readonly [G in (typeof saidByFields)[number]]: boolean } = {
    owner: owner.trim() !== '',
    deputy: deputy.trim() !== '',
    review: nextOn !== null,
    purpose: kpiId !== null,
  };
  return new Set(
    toolGuards.filter((guard) => (guard in isSaid ? isSaid[guard as 'owner'] : checklist.includes(guard))),
  );
}
