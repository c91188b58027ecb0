/** Where the answer to a question is given. */
import { attributes, attributesOf, type AttributeKey } from '../../shared/engine/method/attributes.ts';
import type { Question } from '../../shared/engine/index.ts';
import type { Doc } from '../../shared/model/index.ts';

export type AnswerField =
  | {
      readonly kind: 'figure';
      readonly ownerKind: 'step' | 'map';
      readonly ownerId: string;
      readonly attribute: AttributeKey;
    }
  /** How a program gets into the system of the step. */
  | { readonly kind: 'access'; readonly systemId: string }
  /** Nothing to fill in here: the step has no system yet. */
  | { readonly kind: 'step'; readonly stepId: string };

export function answerField(doc: Doc, { inputKey, ownerKind, ownerId }: Question): AnswerField | null {
  if (inputKey === 'access') {
    const systemId = doc.step[ownerId]?.systemIds[0];
    return systemId ? { kind: 'access', systemId } : { kind: 'step', stepId: ownerId };
  }
  return isAttribute(ownerKind, inputKey)
    ? { kind: 'figure', ownerKind, ownerId, attribute: inputKey }
    : null;
}

function isAttribute(ownerKind: Question['ownerKind'], key: string): key is AttributeKey {
  return key in attributes && attributesOf(ownerKind).includes(key as AttributeKey);
}
