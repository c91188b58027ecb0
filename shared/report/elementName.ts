import { type Element, elementOf, type Gateway } from '../model/index.ts';
import { oneLine } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';

/** How an element is called on paper: its name in one line, or what it is where it has none. */
export function elementName(context: ReportContext, id: string): string {
  const element = elementOf(context.doc, id);
  return element ? oneLine(nameOf(context, element)) : context.text('report.unnamed.other');
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
      return name || text(`report.unnamed.${gatewayKind(context, element.record)}`);
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

/** What happens at a gateway: ways meet, all of them go on, or one is chosen. */
export function gatewayKind({ doc }: ReportContext, gateway: Gateway): 'meet' | 'parallel' | 'gateway' {
  const leaving = Object.values(doc.flow).filter(
    ({ fromId, type }) => fromId === gateway.id && type === 'sequence',
  );
  if (leaving.length === 1) return 'meet';
  return gateway.type === 'parallel' ? 'parallel' : 'gateway';
}
