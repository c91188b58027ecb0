import { defaultMethod, type Method } from '../method/method.ts';

/** A tool that somebody outside of IT builds. */
export interface StaffTool {
  /** How sensitive its data is, and what its failure costs: 0 nothing – 3 very much. */
  readonly sensitivity: 0 | 1 | 2 | 3;
  readonly failureCost: 0 | 1 | 2 | 3;
  readonly reach: keyof Method['reach'];
  /** Personal or financial data, or it writes into the system that others rely on: never green. */
  readonly isGuarded: boolean;
}

/**
 * Who may build it (engine model 1.13): green freely, amber with a second look, test data and a deputy, red only as a professional build.
 * `isRaised`: by its points it would be green.
 */
export function zoneOf(
  { sensitivity, failureCost, reach, isGuarded }: StaffTool,
  { zones, reach: pointsOf }: Pick<Method, 'zones' | 'reach'> = defaultMethod,
): {
  readonly zone: 'green' | 'amber' | 'red';
  readonly points: number;
  readonly isRaised: boolean;
} {
  const points = sensitivity + failureCost + pointsOf[reach];
  if (points >= zones.red) return { zone: 'red', points, isRaised: false };
  const isRaised = isGuarded && points < zones.amber;
  return { zone: points >= zones.amber || isGuarded ? 'amber' : 'green', points, isRaised };
}
