import { describe, expect, it } from 'vitest';
import { mapPicture } from '../../../shared/diagram/index.ts';
import { picturePage } from '../../../shared/report/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const doc = aDoc().map('Orders').start().step('Take order').step('Check stock').step('Pack').end().build();
const idsIn = (svg: string) => [...svg.matchAll(/data-id="([^"]+)"/g)].map((match) => match[1]!);
const steps = Object.values(doc.step);

describe('a picture of a part of a map', () => {
  it('holds what is asked for and no line that would hang in the air', () => {
    const [first, second] = steps.map((step) => step.id as string);
    const between = Object.values(doc.flow).find(({ fromId, toId }) => fromId === first && toId === second)!;
    const part = mapPicture(doc, 'map1', { only: new Set([first!, second!, between.id]) });
    const whole = mapPicture(doc, 'map1');

    expect(idsIn(part.svg).toSorted()).toEqual([first!, second!, between.id as string].toSorted());
    expect(part.width).toBeLessThan(whole.width);
    expect(idsIn(whole.svg).length).toBeGreaterThan(3);
  });

  it('asks for the fonts of the words that are on it', () => {
    let used = '';
    mapPicture(doc, 'map1', {
      only: new Set([steps[0]!.id as string]),
      fontCss: (text) => {
        used = text;
        return '';
      },
    });

    expect(used).toContain('Take order');
    expect(used).not.toContain('Pack');
  });

  it('stays within what a bitmap can be, however large it is asked for', () => {
    const page = picturePage({ svg: '<svg/>', width: 4000, height: 1000 }, 8);

    expect([page.width, page.height]).toEqual([16_000, 4000]);
  });
});
