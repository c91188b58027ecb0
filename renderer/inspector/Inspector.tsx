import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Element } from '../../shared/model/index.ts';
import { FieldSubject } from '../fields/subject.ts';
import { useDocument, useText, useView } from '../state/session.tsx';
import { DataNodeInspector } from './DataNodeInspector.tsx';
import { EventInspector } from './EventInspector.tsx';
import { FlowInspector } from './FlowInspector.tsx';
import { GatewayInspector } from './GatewayInspector.tsx';
import { inspectorSubject, isSameSubject, type InspectorSubject } from './inspectorSubject.ts';
import styles from './inspector.module.css';
import { LaneInspector } from './LaneInspector.tsx';
import { ManyInspector } from './ManyInspector.tsx';
import { MapInspector } from './MapInspector.tsx';
import { GroupInspector, NoteInspector, PoolInspector } from './PlainInspectors.tsx';
import { StepInspector } from './StepInspector.tsx';

/** What is selected on the map, to read and to change; the map itself when nothing is. */
export function Inspector() {
  const text = useText();
  const mapId = useView((state) => state.mapId);
  const selection = useView((state) => state.selection);
  const subject = useDocument(({ doc }) => inspectorSubject(doc, mapId, selection), isSameSubject);
  const id = idOf(subject);
  const section = useRef<HTMLElement>(null);
  const lastId = useRef(id);
  // The fields of one step are used again for the next; whoever was typing about the one is not to go on with the other.
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isTyping = activeElement instanceof HTMLElement && section.current?.contains(activeElement);
    if (lastId.current !== id && isTyping) activeElement.blur();
    lastId.current = id;
  }, [id]);
  return (
    <section ref={section} className={styles['inspector']} aria-label={text('inspector.title')}>
      <FieldSubject value={id} key={subject.kind === 'element' ? subject.element.kind : id}>
        {show(subject) ?? <p className={styles['nothing']}>{text('inspector.noMap')}</p>}
      </FieldSubject>
    </section>
  );
}

function idOf(subject: InspectorSubject): string {
  switch (subject.kind) {
    case 'nothing':
      return '';
    case 'map':
      return subject.map.id;
    case 'element':
      return subject.element.record.id;
    case 'many':
      return subject.elements.map(({ record }) => record.id).join(' ');
  }
}

function show(subject: InspectorSubject): ReactNode {
  switch (subject.kind) {
    case 'nothing':
      return null;
    case 'map':
      return <MapInspector map={subject.map} />;
    case 'many':
      return <ManyInspector elements={subject.elements} />;
    case 'element':
      return showElement(subject.element);
  }
}

function showElement(element: Element): ReactNode {
  switch (element.kind) {
    case 'step':
      return <StepInspector step={element.record} />;
    case 'flow':
      return <FlowInspector flow={element.record} />;
    case 'gateway':
      return <GatewayInspector gateway={element.record} />;
    case 'lane':
      return <LaneInspector lane={element.record} />;
    case 'event':
      return <EventInspector event={element.record} />;
    case 'dataNode':
      return <DataNodeInspector node={element.record} />;
    case 'pool':
      return <PoolInspector pool={element.record} />;
    case 'note':
      return <NoteInspector note={element.record} />;
    case 'group':
      return <GroupInspector group={element.record} />;
  }
}
