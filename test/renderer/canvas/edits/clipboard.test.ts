import { expect, it } from 'vitest';
import { readFragment } from '../../../../renderer/canvas/edits/clipboard.ts';
import { asId, blank } from '../../../../shared/model/index.ts';

const record = { ...blank.step, id: asId<'step'>('s'), mapId: asId<'map'>('m'), name: '<b>Pack</b>' };
const read = (value: unknown) => readFragment(JSON.stringify(value));

it('a copied piece is read back as it was, names as plain text', () => {
  const role = { kind: 'role', record: { id: 'r', name: 'Baker', department: '', order: 0 } };
  const piece = { records: [{ kind: 'step', record }], library: [role], kpiIds: ['k'] };

  expect(read(piece)).toEqual(piece);
});

it('what is not a piece of a map is refused whole', () => {
  expect(readFragment('no json')).toBeNull();
  expect(read({ records: [{ kind: 'workspace', record }] })).toBeNull();
  expect(read({ records: [{ kind: 'step', record: { ...record, x: 'left' } }] })).toBeNull();
  expect(read({ records: [], library: [{ kind: 'goal', record }] })).toBeNull();
  expect(
    read({
      records: [
        { kind: 'step', record },
        { kind: 'flow', record },
      ],
    }),
  ).toBeNull();
});
