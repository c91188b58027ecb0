/** A line in words: what stands before its name, and what is shown where it has none. */
import type { Doc } from '../../shared/model/index.ts';
import { rowCells, type Cells, type Row } from '../../shared/outline/index.ts';
import { noCells } from '../../shared/outline/index.ts';
import type { Text } from '../../shared/text/index.ts';

export interface LineWords {
  readonly cells: Cells;
  /** Quiet words before the name: "if", "back to". */
  readonly before: string;
  /** In place of a name that is not there. */
  readonly unnamed: string;
  /** Quiet words behind it. */
  readonly after: string;
  readonly sign: 'step' | 'start' | 'end' | 'event' | 'decision' | 'parallel' | 'way' | 'jump' | 'pool';
  /** Whether columns other than the name and the note apply. */
  readonly isStep: boolean;
}

const plain = { before: '', unnamed: '', after: '', isStep: false };

export function lineWords(doc: Doc, row: Row, text: Text): LineWords {
  const named = (name: string): Cells => ({ ...noCells, what: name });
  switch (row.type) {
    case 'pool':
      return { ...plain, cells: named(doc.pool[row.id]?.name ?? ''), sign: 'pool' };
    case 'jump': {
      const target = doc.step[row.toId ?? ''] ?? doc.gateway[row.toId ?? ''] ?? doc.event[row.toId ?? ''];
      const before = text(row.isBack ? 'list.backTo' : 'list.onTo');
      return {
        ...plain,
        cells: named(target?.name ?? ''),
        before,
        unnamed: unnamedOf(doc, row.toId ?? '', text),
        sign: 'jump',
      };
    }
    case 'way':
      return wayWords(doc, row, text);
    case 'border':
      return {
        ...plain,
        cells: rowCells(doc, row.id),
        before: text('list.on'),
        unnamed: text('list.event'),
        sign: 'event',
      };
    case 'node': {
      const sign = signOf(doc, row.id);
      return {
        ...plain,
        cells: rowCells(doc, row.id),
        unnamed: unnamedOf(doc, row.id, text),
        sign,
        isStep: sign === 'step',
      };
    }
  }
}

function wayWords(doc: Doc, row: Row, text: Text): LineWords {
  const flow = doc.flow[row.id];
  const name = flow?.name ?? '';
  const type = doc.gateway[flow?.fromId ?? '']?.type;
  const isAll = type === 'parallel' || type === undefined;
  return {
    ...plain,
    cells: { ...noCells, what: name },
    before: isAll ? text('list.together') : name === '' ? '' : text('list.if'),
    unnamed: isAll ? '' : text('list.otherwise'),
    after: row.below?.items.length === 0 ? text('list.straight') : '',
    sign: 'way',
  };
}

function signOf(doc: Doc, id: string): LineWords['sign'] {
  const gateway = doc.gateway[id];
  if (gateway) return gateway.type === 'parallel' ? 'parallel' : 'decision';
  const event = doc.event[id];
  if (!event) return 'step';
  return event.position === 'start' || event.position === 'end' ? event.position : 'event';
}

function unnamedOf(doc: Doc, id: string, text: Text): string {
  switch (signOf(doc, id)) {
    case 'start':
      return text('list.start');
    case 'end':
      return text('list.end');
    case 'event':
      return text('list.event');
    case 'decision':
      return text('list.decision');
    case 'parallel':
      return text('list.together');
    default:
      return '';
  }
}
