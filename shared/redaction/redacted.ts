import { analyse } from '../engine/index.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Redaction } from '../ipc/index.ts';
import type { Doc } from '../model/index.ts';
import type { Text } from '../text/index.ts';
import { hideNames } from './hideNames.ts';
import { mapSentences, mapTexts } from './mapTexts.ts';
import { withoutMoney, withoutMoneySaid } from './withoutMoney.ts';
import { withoutNotes } from './withoutNotes.ts';
import { withoutWages } from './withoutWages.ts';

export interface Redacted {
  readonly doc: Doc;
  readonly analysis: Analysis;
}

/**
 * The business as others may see it. What is taken out is gone from the records before a page is made of them, so that no page, title,
 * label or number of the document can hold it. Wages go before the engine works, so that nothing that it says rests on one; everything else
 * after, so that scores and order stay those of the full document.
 */
export function redacted(
  { doc, analysis }: Redacted,
  redaction: Redaction,
  text: Text,
): Redacted & {
  /** What the plan is made from: without wages where they are taken out, with all that the choice of phases hangs on. */
  readonly planned: Redacted;
} {
  const base = redaction.wages ? withoutWages(doc) : doc;
  const found = redaction.wages ? analyse(base, { asOf: analysis.asOf }) : analysis;
  const planned = { doc: base, analysis: found };
  const said = redaction.costs ? withoutMoneySaid(found) : found;
  const hide = hidden(redaction, text);
  return {
    doc: redactedDoc(doc, redaction, text),
    analysis: hide ? mapSentences(said, hide) : said,
    planned,
  };
}

/** The records alone as others may see them: a sound workspace of its own. What is taken out is nowhere in it. */
export function redactedDoc(doc: Doc, redaction: Redaction, text: Text): Doc {
  const base = redaction.wages ? withoutWages(doc) : doc;
  const quiet = redaction.notes ? withoutNotes(base) : base;
  const bare = redaction.costs ? withoutMoney(quiet) : quiet;
  const hide = hidden(redaction, text);
  return hide ? mapTexts(bare, hide) : bare;
}

const hidden = ({ names }: Redaction, text: Text): ((said: string) => string) | null =>
  names.length === 0 ? null : hideNames(names, (letter) => text('pack.person', { letter }));
