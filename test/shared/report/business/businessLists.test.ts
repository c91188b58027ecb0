import { expect, it } from 'vitest';
import type { Markup } from '../../../../shared/diagram/index.ts';
import { analyse } from '../../../../shared/engine/index.ts';
import { asId, type Doc, type NewId } from '../../../../shared/model/index.ts';
import { rolesList } from '../../../../shared/report/business/rolesList.ts';
import { systemsList } from '../../../../shared/report/business/systemsList.ts';
import type { Flowable } from '../../../../shared/report/flowInto.ts';
import { reportContext, type ReportContext } from '../../../../shared/report/reportContext.ts';
import { workedExample } from '../../../../shared/templates/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { aDoc } from '../../../builders/aDoc.ts';

let count = 0;
const newId: NewId = (kind) => asId(`${kind}${++count}`);
const today = '2026-11-25';
const contextOf = (doc: Doc): ReportContext =>
  reportContext({
    doc,
    analysis: analyse(doc, { asOf: today }),
    mapId: '',
    choices: { paper: 'A4', orientation: 'auto', withMarks: false, withCandidates: false },
    today,
    text: createText('en'),
    locale: 'en-GB',
  });
const wordsOf = (node: Markup | string | null): string =>
  node === null
    ? ''
    : typeof node === 'string'
      ? node
      : node.children.map((one) => wordsOf(one as Markup)).join(' ');
const words = (list: readonly Flowable[]): string =>
  list
    .flatMap((one) =>
      'rows' in one ? [one.head.markup, ...one.rows.map((row) => row.markup)] : [one.markup],
    )
    .map(wordsOf)
    .join(' ')
    .replace(/\s+/g, ' ');
const example = contextOf(workedExample({ newId, today }));

it('systems are printed with what they cost, hold, are joined to and serve; without money no cost is', () => {
  const said = words(systemsList(example, 700, true));
  for (const { name } of Object.values(example.doc.system)) expect(said).toContain(name);
  expect(said).toContain('Cost a year');
  expect(said).toContain('€');
  const without = words(systemsList(example, 700, false));
  expect(without).not.toContain('Cost a year');
  expect(without).not.toContain('€');
});

it('roles are printed with their work, time and load', () => {
  const said = words(rolesList(example, 700));
  for (const { name } of Object.values(example.doc.role)) expect(said).toContain(name);
  expect(said).toMatch(/\d+\s%/);
});

it('what nobody said stays unsaid, and a business without systems or roles prints nothing of them', () => {
  const bare = contextOf(aDoc().map('Work').start().step('Bake').end().build());
  expect(systemsList(bare, 700, true)).toEqual([]);
  expect(rolesList(bare, 700)).toEqual([]);
  const unknown = contextOf(
    aDoc()
      .role('Baker', {}, { id: 'r' })
      .map('Work')
      .start()
      .step('Bake', { id: 'a', roleId: 'r' })
      .end()
      .build(),
  );
  expect(words(rolesList(unknown, 700))).toContain('not said');
});
