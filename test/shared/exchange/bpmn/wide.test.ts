import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../bench/figures.ts';
import { definitions, read } from '../readers.ts';

const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
const inside = (content: string): string => definitions(`<bpmn:process id="P">${content}</bpmn:process>`);

/** Each of these took minutes when something in the reader looked through all elements for each element. */
const wideFiles: readonly (readonly [string, string])[] = [
  ['tasks with one id', inside(many(40_000, () => '<bpmn:task id="same"/>'))],
  [
    'processes',
    definitions(many(20_000, (n) => `<bpmn:process id="p${n}"><bpmn:task id="t${n}"/></bpmn:process>`)),
  ],
  [
    'lanes',
    inside(
      `<bpmn:laneSet>${many(20_000, (n) => `<bpmn:lane id="l${n}" name="r${n}"><bpmn:flowNodeRef>t${n}</bpmn:flowNodeRef></bpmn:lane>`)}</bpmn:laneSet>${many(20_000, (n) => `<bpmn:task id="t${n}"/>`)}`,
    ),
  ],
  [
    'events on one step',
    inside(`<bpmn:task id="h"/>${many(30_000, (n) => `<bpmn:boundaryEvent id="b${n}" attachedToRef="h"/>`)}`),
  ],
  [
    'data associations',
    inside(
      many(
        15_000,
        (n) =>
          `<bpmn:dataObjectReference id="o${n}" name="o${n}"/><bpmn:task id="t${n}"><bpmn:dataOutputAssociation id="a${n}"><bpmn:targetRef>o${n}</bpmn:targetRef></bpmn:dataOutputAssociation></bpmn:task>`,
      ),
    ),
  ],
  [
    'messages beside many processes',
    definitions(
      many(30_000, (n) => `<bpmn:message id="m${n}"/>`) +
        many(
          5_000,
          (n) => `<bpmn:process id="p${n}"><bpmn:receiveTask id="t${n}" messageRef="m${n}"/></bpmn:process>`,
        ),
    ),
  ],
];

describe('a file at the limits', () => {
  it.each(wideFiles)('with very many %s is read in seconds', { timeout: 60_000 }, (_, file) => {
    const before = processorTime();
    const result = read(file);

    expect(result.ok).toBe(true);
    expect(processorTime() - before).toBeLessThan(15_000);
  });
});
