import { analyse } from '../../../../shared/engine/index.ts';
import type { Audience, PackChoices } from '../../../../shared/ipc/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { redactionFor } from '../../../../shared/redaction/index.ts';
import { packOf } from '../../../../shared/report/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';

export const today = '2026-11-23';

/** The worked example with ids that count up. */
export function example(): Doc {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  return inBritain(workedExample({ newId, today }));
}

/** Numbers and dates as they are written there. */
const inBritain = (doc: Doc): Doc =>
  Object.values(doc.workspace).reduce(
    (all, workspace) => ({
      ...all,
      workspace: { ...all.workspace, [workspace.id]: { ...workspace, locale: 'en-GB' } },
    }),
    doc,
  );

/** What a pack on this business is made from. */
export const packFor = (doc: Doc, audience: Audience = 'internal', more: Partial<PackChoices> = {}) =>
  packOf({
    doc,
    analysis: analyse(doc, { asOf: today }),
    pack: {
      language: 'en',
      paper: 'A4',
      audience,
      without: [],
      redaction: redactionFor(audience, doc),
      ...more,
    },
    today,
  });
