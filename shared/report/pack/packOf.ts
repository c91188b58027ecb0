import {
  caseRisk,
  initiativeCase,
  planRoadmap,
  roadmapQuestion,
  technologyChoice,
  type Analysis,
} from '../../engine/index.ts';
import type { PackChoices } from '../../ipc/index.ts';
import { WORKSPACE_ID, type Doc } from '../../model/index.ts';
import { createText, localeIn } from '../../text/index.ts';
import type { PackRequest } from './packContext.ts';
import { redacted } from '../../redaction/index.ts';

export interface PackSource {
  /** Whole; what is to be left out is taken out here. */
  readonly doc: Doc;
  readonly analysis: Analysis;
  readonly pack: PackChoices;
  /** ISO date. */
  readonly today: string;
}

/** What a pack is made from: the records as its readers may see them, and the plan. The search for a plan can take its time. */
export function packOf({ doc, analysis, ...request }: PackSource): PackRequest {
  const { language, redaction } = request.pack;
  const text = createText(language);
  const shown = redacted({ doc, analysis }, redaction, text);
  return {
    ...request,
    text,
    locale: localeIn(text.language, doc.workspace[WORKSPACE_ID]?.locale ?? text.language),
    ...planOf(shown.planned, request.today),
    doc: shown.doc,
    analysis: shown.analysis,
  };
}

/** The best plan, what each initiative may be worth and how the ways to get it compare, with the same numbers as on screen: the draws are seeded. */
export function planOf(
  { doc, analysis }: Pick<PackSource, 'doc' | 'analysis'>,
  today: string,
): Pick<PackRequest, 'roadmap' | 'risks' | 'compared'> {
  const { asked } = roadmapQuestion(doc, analysis, today);
  const risks = Object.values(doc.initiative).map(
    (initiative) => [initiative.id, caseRisk(initiativeCase(doc, analysis, initiative).input)] as const,
  );
  const compared = Object.values(doc.initiative).map(
    (initiative) => [initiative.id, technologyChoice(doc, analysis, initiative)] as const,
  );
  return {
    roadmap: planRoadmap(asked.initiatives, asked.phases),
    risks: Object.fromEntries(risks),
    compared: Object.fromEntries(compared),
  };
}
