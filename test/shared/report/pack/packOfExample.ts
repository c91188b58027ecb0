import { analyse } from '../../../../shared/engine/index.ts';
import type { Audience, PackChoices } from '../../../../shared/ipc/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { redactionFor } from '../../../../shared/redaction/index.ts';
import { packOf } from '../../../../shared/report/index.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { createText } from '../../../../shared/text/index.ts';

export const today = '2026-11-23';

/** The worked example with ids that count up. */
export function example(): Doc {
  let count = 0;
  const newId: NewId = (kind) => asId(`${kind}${++count}`);
  return workedExample({ newId, today });
}

/** What a pack on this business is made from. */
export const packFor = (doc: Doc, audience: Audience = 'internal', more: Partial<PackChoices> = {}) =>
  packOf({
    doc,
    analysis: analyse(doc, { asOf: today }),
    pack: { paper: 'A4', audience, without: [], redaction: redactionFor(audience, doc), ...more },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
