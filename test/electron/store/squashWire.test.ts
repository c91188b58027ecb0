import fc from 'fast-check';
import { expect, test } from 'vitest';
import { squashWire } from '../../../electron/store/squashWire.ts';
import { apply, fromWire, squash, toWire, type Change } from '../../../shared/changes/index.ts';
import { emptyDoc, type Doc } from '../../../shared/model/index.ts';
import { role } from './desk.ts';

test('squashing on disk does what squashing in memory does', () => {
  const wishes = fc.array(
    fc.record({ id: fc.constantFrom('a', 'b'), name: fc.constantFrom('x', 'y', null), order: fc.nat(2) }),
  );
  fc.assert(
    fc.property(wishes, (list) => {
      let doc: Doc = apply(emptyDoc(), [{ kind: 'role', id: 'a', before: null, after: role('a') }]);
      const first = doc;
      const changes: Change[] = [];
      for (const { id, name, order } of list) {
        const before = doc.role[id] ?? null;
        const after = name === null ? null : { ...role(id, name), order };
        const change = { kind: 'role', id, before, after } as Change;
        changes.push(change);
        doc = apply(doc, [change]);
      }

      const squashed = squashWire(changes.flatMap((change) => toWire([change])));

      const byId = (wire: ReturnType<typeof toWire>) => wire.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(squashed)).toEqual(byId(toWire(squash(changes))));
      expect(apply(first, fromWire(first, squashed)!).role).toEqual(doc.role);
    }),
  );
});
