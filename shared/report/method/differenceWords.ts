import type { MethodDifference, MethodFigure, WordList } from '../../engine/index.ts';
import type { Text, TextKey } from '../../text/index.ts';
import { figureName, oneName } from './figureName.ts';

/** How numbers are said to this reader. */
export interface MethodSpeaker {
  readonly share: (share: number) => string;
  readonly money: (amount: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly number: (value: number, digits?: number) => string;
}

/** One difference as a sentence: "Alignment weighs 40 % in place of 33 %." */
export function differenceWords(difference: MethodDifference, text: Text, speaker: MethodSpeaker): string {
  switch (difference.kind) {
    case 'weight':
      return text('method.difference.weight', {
        name: text(`method.weight.${difference.part}.${difference.key}` as TextKey),
        value: speaker.share(difference.value),
        initial: speaker.share(difference.initial),
      });
    case 'figure':
      return text('method.difference.figure', {
        name: oneName(figureName(difference.figure, text, speaker.share)),
        value: figureValue(difference.figure, difference.value, speaker),
        initial: figureValue(difference.figure, difference.figure.initial, speaker),
      });
    case 'pattern':
      return text(answerKey(difference), {
        name: text(`pattern.${difference.patternId}.name` as TextKey),
      });
    case 'words':
      return text('method.difference.words', {
        language: text(`method.language.${difference.language}`),
        name: listName(difference.path, text),
        changes: wordChanges(difference, text),
      });
  }
}

/** A pattern can only be taken out of the catalogue; of the other questions it may be answered either way. */
const answerKey = ({ answer, isYes }: Extract<MethodDifference, { kind: 'pattern' }>) =>
  answer === 'catalogue'
    ? 'method.difference.pattern'
    : (`method.difference.${answer}.${isYes ? 'yes' : 'no'}` as const);

function wordChanges(
  { added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
  text: Text,
): string {
  const parts = [
    ...(added.length > 0 ? [text('method.difference.added', { words: added.join(', ') })] : []),
    ...(removed.length > 0 ? [text('method.difference.removed', { words: removed.join(', ') })] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : text('method.difference.order');
}

/** What a list of words is called. */
export function listName(path: WordList['path'], text: Text): string {
  const [group, name] = path.split('.');
  if (group === 'verbs') return text('method.list.verb', { name: text(`method.verb.${name}` as TextKey) });
  if (group === 'topics') return text('method.list.topic', { name: text(`method.topic.${name}` as TextKey) });
  return text(`method.list.${name ?? group}` as TextKey);
}

/** A number of the method with its unit, as exact as it was given. */
export function figureValue({ quantity }: MethodFigure, value: number, speaker: MethodSpeaker): string {
  switch (quantity) {
    case 'share':
      return `${speaker.number(Number((100 * value).toPrecision(8)), 4)} %`;
    case 'money':
      return speaker.money(value);
    case 'moneyPerHour':
      return `${speaker.money(value)}/h`;
    case 'minutes':
      return speaker.minutes(value);
    default:
      return speaker.number(value, 6);
  }
}
