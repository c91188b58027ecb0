import type { ProcessEvent } from '../../model/index.ts';
import type { XmlNode } from '../xml/xmlNode.ts';
import { triggerByDefinition } from './names.ts';
import { element } from './element.ts';

const definitionByTrigger = new Map(
  Object.entries(triggerByDefinition).map(([definition, trigger]) => [trigger as string, definition]),
);

/** The least that makes a trigger. An event of several triggers needs two to be one; a link needs a name, a condition a text. */
export function plainTrigger({ trigger, name }: Pick<ProcessEvent, 'trigger' | 'name'>): XmlNode[] {
  if (trigger === 'none') return [];
  if (trigger === 'multiple' || trigger === 'parallelMultiple')
    return [element('bpmn', 'messageEventDefinition'), element('bpmn', 'signalEventDefinition')];
  if (trigger === 'link') return [element('bpmn', 'linkEventDefinition', { name })];
  const children =
    trigger === 'conditional' ? [element('bpmn', 'condition', {}, name === '' ? [] : [name])] : [];
  return [element('bpmn', definitionByTrigger.get(trigger) as string, {}, children)];
}
