import { apply, created } from '../changes/index.ts';
import { decisionOn, type Analysis } from '../engine/index.ts';
import { languageOf, WORKSPACE_ID, type Doc } from '../model/index.ts';
import { createText } from '../text/index.ts';
import { say } from '../text/say.ts';
import { known, type Keys } from './buildWorkspace.ts';
import { daysBefore } from './months.ts';
import type { WorkspaceScript } from './script.ts';

/** Puts the script's decisions into its workspace, each about what the engine proposes first for its step. */
export function decide(
  doc: Doc,
  keys: Keys,
  decisions: WorkspaceScript['decisions'],
  { candidates, methodVersion, asOf: today }: Analysis,
): Doc {
  const workspace = doc.workspace[WORKSPACE_ID];
  const listener = {
    text: createText(languageOf(workspace?.language ?? 'en')),
    locale: workspace?.locale ?? 'en',
    currency: workspace?.currency ?? 'EUR',
  };
  const changes = decisions.flatMap(({ step, verdict, reason, daysAgo }) => {
    const stepId = known(keys.node, step);
    const candidate = candidates.find(({ stepIds }) => stepIds.includes(stepId));
    if (!candidate) return [];
    const title = say(candidate.title, listener);
    const decidedOn = daysBefore(today, daysAgo);
    return [
      created('decision', decisionOn(doc, candidate, { verdict, reason, decidedOn, title, methodVersion })),
    ];
  });
  return apply(doc, changes);
}
