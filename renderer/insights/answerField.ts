/** Where the answer to a candidate's next question is given. */
import { attributes, attributesOf, type AttributeKey } from '../../shared/engine/method/attributes.ts';
import type { Candidate } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';

export type AnswerField =
  | { readonly kind: 'figure'; readonly stepId: string; readonly attribute: AttributeKey }
  /** How a program gets into the system of the step. */
  | { readonly kind: 'access'; readonly systemId: string }
  /** Nothing to fill in here: the step has no system yet. */
  | { readonly kind: 'step'; readonly stepId: string };

export function answerField(doc: Doc, candidate: Candidate): AnswerField | null {
  const inputKey = candidate.next?.inputKey;
  const step = candidate.stepIds.flatMap((id) => doc.step[id] ?? [])[0];
  if (inputKey === undefined || !step) return null;
  if (inputKey === 'access') {
    const systemId = step.systemIds[0];
    return systemId ? { kind: 'access', systemId } : { kind: 'step', stepId: step.id };
  }
  return isStepAttribute(inputKey) ? { kind: 'figure', stepId: step.id, attribute: inputKey } : null;
}

function isStepAttribute(key: string): key is AttributeKey {
  return key in attributes && attributesOf('step').includes(key as AttributeKey);
}
