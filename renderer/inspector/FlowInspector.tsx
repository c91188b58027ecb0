import { elementOf, type Doc, type Flow } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { FactLine } from './FactLine.tsx';
import { FigureList } from '../fields/FigureList.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { useElementEdit } from './useElementEdit.ts';
import styles from './inspector.module.css';

export function FlowInspector({ flow }: { flow: Flow }) {
  const { text } = useSession();
  const set = useElementEdit('flow', flow.id);
  const isBranch = useDocument(({ doc }) => flow.type === 'sequence' && isFromSplit(doc, flow));
  return (
    <>
      <InspectorHead
        kind="flow"
        kindWord={flow.type === 'sequence' ? undefined : text(`canvas.line.${flow.type}`)}
        label={text('inspector.label')}
        name={flow.name}
        onName={(name, gesture) => set({ name }, gesture)}
      />
      <PanelSection title={text('inspector.facts')}>
        <FlowEnd label={text('inspector.from')} id={flow.fromId} />
        <FlowEnd label={text('inspector.to')} id={flow.toId} />
        {isBranch && <FigureList ownerKind="flow" ownerId={flow.id} />}
        {flow.type === 'sequence' && (
          <>
            <TextEdit
              label={text('inspector.condition')}
              value={flow.condition}
              onEdit={(condition, gesture) => set({ condition }, gesture)}
            />
            <Checkbox isSelected={flow.isDefault} onChange={(isDefault) => void set({ isDefault })}>
              {text('inspector.isDefault')}
            </Checkbox>
          </>
        )}
      </PanelSection>
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: flow.mapId, kind: 'flow', id: flow.id }} />
      </PanelSection>
    </>
  );
}

function FlowEnd({ label, id }: { label: string; id: string }) {
  const session = useSession();
  const element = useDocument((state) => elementName(state.doc, id));
  return (
    <FactLine label={label}>
      <span className={styles['flowEnd']}>
        <Button variant="quiet" onPress={() => jumpToElement(session, id)}>
          {element || session.text('inspector.unnamed')}
        </Button>
      </span>
    </FactLine>
  );
}

export function elementName(doc: Doc, id: string): string {
  const element = elementOf(doc, id);
  if (!element) return '';
  return element.kind === 'note' ? element.record.text : element.record.name;
}

/** Whether cases choose between this flow and others: only then is there a share to say. */
function isFromSplit(doc: Doc, flow: Flow): boolean {
  if (doc.gateway[flow.fromId]?.type === 'parallel') return false;
  return Object.values(doc.flow).some(
    (other) => other.id !== flow.id && other.fromId === flow.fromId && other.type === 'sequence',
  );
}
