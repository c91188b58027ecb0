/** Elements in words, for screen readers and for the live region: name, kind, who, marks. */
import type { Element, Figure, Flow, Mark } from '../../shared/model/index.ts';
import { formatShare, type Text, type TextKey } from '../../shared/text/index.ts';
import type { MarkWord } from '../../shared/diagram/index.ts';
import { nameOfPlaceable, placeableOf } from './placeables.ts';
import type { SceneBox, SceneLine } from './scene/scene.ts';

/** The word for a kind of mark; a waste is named by its kind. */
export const markWord =
  (text: Text): MarkWord =>
  (type, waste) =>
    text(waste === null ? `marks.type.${type}` : `marks.waste.${waste}`);

/** What an element is called, or what it is where it has no name. */
export function nameOf(element: Element | SceneBox, text: Text): string {
  const name = element.kind === 'note' ? element.record.text : element.record.name;
  return name.trim() === '' ? kindOf(element, text) : name.trim();
}

/** What an element is: "task", "decision", "start". */
export function kindOf(element: Element | SceneBox, text: Text): string {
  const known = element.kind === 'flow' ? null : placeableOf(element.kind, element.record);
  return known ? nameOfPlaceable(known, text) : text(kindKey(element));
}

function kindKey(element: Element | SceneBox): TextKey {
  switch (element.kind) {
    case 'step':
      return `canvas.kind.${element.record.type}`;
    case 'event':
      return `canvas.kind.${element.record.position}`;
    case 'gateway':
      return `canvas.gateway.${element.record.type}`;
    case 'dataNode':
      return element.record.type === 'store' ? 'canvas.kind.store' : 'canvas.kind.data';
    case 'pool':
    case 'lane':
    case 'note':
    case 'group':
    case 'flow':
      return `canvas.kind.${element.kind}`;
  }
}

/** "Check stock, task, by Shop staff, marks: bottleneck, pain, leads to Confirm". */
export function sayBox(
  item: SceneBox,
  marks: readonly Mark[],
  { role, text, exits }: { role: string; text: Text; exits: number },
): string {
  const parts = [
    nameOf(item, text),
    kindOf(item, text),
    role === '' ? '' : text('canvas.say.by', { role }),
    sayMarks(marks, text),
    item.kind === 'gateway' && exits > 1 ? text('canvas.say.exits', { n: exits }) : '',
  ];
  return [...new Set(parts.filter((part) => part !== ''))].join(', ');
}

/** "From In stock? to Confirm: yes". */
export function sayLine({ record, from, to }: SceneLine, marks: readonly Mark[], text: Text): string {
  const ends = {
    from: from ? nameOf(from, text) : text('canvas.kind.flow'),
    to: to ? nameOf(to, text) : text('canvas.kind.flow'),
  };
  const name = record.name.trim();
  const line = name === '' ? text('canvas.say.line', ends) : text('canvas.say.lineNamed', { ...ends, name });
  const said = sayMarks(marks, text);
  return said === '' ? line : `${line}, ${said}`;
}

/** "Message. Otherwise. 30 % of the cases." */
export function sayLineDetail(
  flow: Flow,
  {
    share,
    locale,
    text,
  }: { readonly share: Figure | undefined; readonly locale: string; readonly text: Text },
): string {
  const parts = [
    text(`canvas.line.${flow.type}`),
    flow.isDefault ? text('canvas.line.default') : '',
    flow.condition.trim(),
    share ? text('canvas.line.share', { share: formatShare(share.likely, locale) }) : '',
  ];
  return parts.filter((part) => part !== '').join('. ');
}

function sayMarks(marks: readonly Mark[], text: Text): string {
  if (marks.length === 0) return '';
  const word = markWord(text);
  return text('canvas.say.marks', { marks: marks.map((mark) => word(mark.type, mark.waste)).join(', ') });
}
