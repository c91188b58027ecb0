import { type Element, elementOf } from '../model/index.ts';
import type { ReportContext } from './reportContext.ts';

/** How an element is called on paper: its name, or what it is where it has none. */
export function elementName(context: ReportContext, id: string): string {
  const element = elementOf(context.doc, id);
  return element ? nameOf(context, element) : context.text('report.unnamed.other');
}

function nameOf(context: ReportContext, element: Element): string {
  const { text } = context;
  if (element.kind === 'flow') {
    if (element.record.name.trim() !== '') return element.record.name.trim();
    const { fromId, toId } = element.record;
    return text('report.where.flow', { from: endName(context, fromId), to: endName(context, toId) });
  }
  const name = (element.kind === 'note' ? element.record.text : element.record.name).trim();
  switch (element.kind) {
    case 'step':
      return name || text('report.unnamed.step');
    case 'event':
      return name || text('report.unnamed.event');
    case 'gateway':
      return name || text('report.unnamed.gateway');
    case 'lane':
      return name ? text('report.where.lane', { name }) : text('report.unnamed.other');
    case 'pool':
      return name ? text('report.where.pool', { name }) : text('report.unnamed.other');
    case 'dataNode':
    case 'note':
    case 'group':
      return name || text('report.unnamed.other');
  }
}

/** A flow may join another flow: its name is not asked for the name of that one's ends again. */
function endName(context: ReportContext, id: string): string {
  const element = elementOf(context.doc, id);
  if (!element || element.kind === 'flow') return context.text('report.unnamed.other');
  return nameOf(context, element);
}
