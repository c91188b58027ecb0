import { analyse } from '../engine/index.ts';
import { readSheets, type Sheets } from '../exchange/index.ts';
import { fail, ok, type Result } from '../ipc/index.ts';
import { byOrder, languages, WORKSPACE_ID, type Doc } from '../model/index.ts';
import { workspaceTables } from '../report/index.ts';
import { createText, localeIn, type Text } from '../text/index.ts';
import { createDraft } from './draft.ts';
import { leaveColumns } from './leaveColumns.ts';
import { recognise } from './recognise.ts';
import { tableWork } from './tableWork.ts';
import type { TakeContext, TakenTables } from './taken.ts';
import { takeMeasurements } from './takeMeasurements.ts';
import { takeSteps } from './takeSteps.ts';

/**
 * Reads the tables of a file (.csv, .xlsx) and says what they change in a workspace: the table of steps and that of measurements, as
 * `workspaceTables` gives them out. What a table does not mention stays; an empty cell says nothing. Yields the share (0–1) that is done.
 */
export function* readTables(
  bytes: Uint8Array,
  fileName: string,
  { doc, ...context }: TakeContext & { readonly doc: Doc },
): Generator<number, Result<TakenTables>> {
  const reading = readSheets(bytes, fileName, context.text);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield step.value / 2;
  if (!step.value.ok) return step.value;
  yield 0.5;
  return takeTables(step.value.value, doc, context);
}

/** What the tables on these sheets change; fails where none is one of ours. */
function takeTables({ sheets, unread }: Sheets, doc: Doc, context: TakeContext): Result<TakenTables> {
  const { text, today } = context;
  const locale = doc.workspace[WORKSPACE_ID]?.locale ?? 'en';
  const maps = Object.values(doc.map).toSorted(byOrder);
  const analysis = analyse(doc, { asOf: today });
  const found = firstFound(text, (said) => {
    const request = { doc, analysis, maps, today, text: said, locale: localeIn(said.language, locale) };
    const now = workspaceTables(request, ['steps', 'measurements']);
    return sheets.flatMap((sheet) => recognise(sheet, now, said) ?? []);
  });
  const [tooLarge] = unread;
  // Ours may be the one that was passed over.
  if (found.length === 0 && tooLarge)
    return fail('import-too-large', text('exchange.sheet.of', { sheet: tooLarge.name, why: tooLarge.why }));
  if (found.length === 0)
    return fail(
      'import-format-unknown',
      text('taken.noTable', {
        step: text('tables.step'),
        kpi: text('tables.kpi'),
        date: text('tables.date'),
        value: text('tables.value'),
      }),
    );
  const draft = createDraft(doc);
  for (const table of found) {
    const work = tableWork(table, { ...context, draft, locale });
    const rows = table.id === 'steps' ? takeSteps(work) : takeMeasurements(work);
    draft.readRows(rows.length);
    leaveColumns(rows, work);
  }
  const others = sheets.filter((sheet) => !found.some((table) => table.sheet === sheet));
  const named = others.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  if (named.length > 0)
    draft.leave({
      where: text('taken.sheets', { n: named.length, names: named.join(', ') }),
      why: text('taken.why.otherSheet'),
    });
  for (const { name, why } of unread)
    draft.leave({ where: text('taken.sheets', { n: 1, names: name }), why });
  return ok(draft.result());
}

/** What is found by the heads of the reader's language, otherwise by those of another: a file goes from hand to hand. */
function firstFound<Found>(own: Text, find: (text: Text) => Found[]): Found[] {
  const others = languages.map(createText).filter(({ language }) => language !== own.language);
  for (const text of [own, ...others]) {
    const found = find(text);
    if (found.length > 0) return found;
  }
  return [];
}
