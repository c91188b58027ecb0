import { expect, it } from 'vitest';
import { readFragment } from '../../../../renderer/canvas/edits/clipboard.ts';
import { asId, blank } from '../../../../shared/model/index.ts';

const record = { ...blank.step, id: asId<'step'>('s'), mapId: asId<'map'>('m'), name: '<b>Pack</b>' };
const read = (value: unknown) => readFragment(JSON.stringify(value));

it('a copied piece is read back as it was, names as plain text', () => {
  expect(read({ records: [{ kind: 'step', record }] })).toEqual({ records: [{ kind: 'step', record }] });
});

it('what is not a piece of a map is refused whole', () => {
  expect(readFragment('no json')).toBeNull();
  expect(read({ records: [{ kind: 'workspace', record }] })).toBeNull();
  expect(read({ records: [{ kind: 'step', record: { ...record, x: 'left' } }] })).toBeNull();
  expect(
    read({
      records: [
        { kind: 'step', record },
        { kind: 'flow', record },
      ],
    }),
  ).toBeNull();
});
