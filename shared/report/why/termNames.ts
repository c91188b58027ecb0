import type { CandidateGround, PilotPart, Safeguard } from '../../engine/index.ts';
import type { Access, FeasibilityPart } from '../../engine/candidates/feasibility.ts';
import type { ImpactPart } from '../../engine/candidates/impact.ts';
import type { Doc } from '../../model/index.ts';
import type { Text } from '../../text/index.ts';

/** What the terms of a score are called: its parts, the KPIs that it counts, and what lowers a risk. */
export const termNames =
  (doc: Doc, text: Text): CandidateGround['named'] =>
  (kind, key) => {
    switch (kind) {
      case 'impact':
        return text(`why.impact.${key as ImpactPart}`);
      case 'feasibility':
        return text(`why.feasibility.${key as FeasibilityPart}`);
      case 'access':
        return text(`why.access.${key as Access}`);
      case 'pilot':
        return text(`why.pilot.${key as PilotPart}`);
      case 'safeguard':
        return text(key === 'said' ? 'why.safeguardsSaid' : `insights.safeguard.${key as Safeguard}`);
      case 'kpi':
        return doc.kpi[key]?.title || text('why.kpiUnsaid');
    }
  };
