import type { ProcessEvent } from '../../../model/index.ts';
import { textOf, type XmlNode } from '../../xml/xmlNode.ts';
import { plainTrigger } from '../plainTrigger.ts';
import { isDefinition, triggerOfDefinitions } from '../read/readEvent.ts';
import { keptOf, type Writing } from './writing.ts';
import { kindsOfRoots } from './roots.ts';

/** What triggers an event: as it came, while that still makes the same trigger; otherwise plain definitions. */
export function triggerChildren(writing: Writing, event: ProcessEvent): readonly XmlNode[] {
  const kept = keptOf(writing, event.id, 'trigger').filter(isDefinition);
  const roots = kindsOfRoots(writing);
  const keptTrigger = triggerOfDefinitions(
    kept,
    (reference) => roots.get(textOf(reference).trim()) ?? null,
    event.trigger === 'parallelMultiple',
  );
  return kept.length > 0 && keptTrigger === event.trigger ? kept : plainTrigger(event);
}
