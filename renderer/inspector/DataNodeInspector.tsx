import { addRecord, newDataObject, updateRecord } from '../../shared/commands/index.ts';
import { asId, type DataNode, type DataObject } from '../../shared/model/index.ts';
import { PickField } from '../fields/PickField.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useSession, useTables } from '../state/session.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { DataDetail } from './BpmnDetail.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { useElementEdit } from './useElementEdit.ts';

const forms = ['none', 'form', 'table', 'email', 'pdf', 'scan', 'paper', 'speech'] as const;

/** A drawn data object and what it stands for in the business. */
export function DataNodeInspector({ node }: { node: DataNode }) {
  const { text, newId, document } = useSession();
  const edit = useEdit();
  const doc = useTables('dataObject');
  const set = useElementEdit('dataNode', node.id);
  const object = node.dataObjectId === null ? undefined : doc.dataObject[node.dataObjectId];
  const create = (name: string) => {
    const record = newDataObject(doc, newId('dataObject'), name);
    const gesture = `data.${record.id}`;
    if (edit(addRecord.dataObject, { record }, gesture) === null) set({ dataObjectId: record.id }, gesture);
    document.endGesture();
  };
  return (
    <>
      <InspectorHead kind="dataNode" name={node.name} onName={(name, gesture) => set({ name }, gesture)} />
      <PanelSection title={text('inspector.dataObject')}>
        {object && <DataObjectFacts object={object} />}
        <PickField
          label={text('inspector.dataObject')}
          isLabelHidden
          placeholder={text('inspector.dataObjectFind')}
          emptyText={text('inspector.nothingFound')}
          options={Object.values(doc.dataObject)
            .filter(({ id }) => id !== object?.id)
            .map(({ id, name }) => ({ id, label: name }))}
          onPick={(id) => void set({ dataObjectId: asId<'dataObject'>(id) })}
          onCreate={create}
        />
        <TextEdit
          label={text('inspector.dataState')}
          value={node.state}
          onEdit={(state, gesture) => set({ state }, gesture)}
        />
      </PanelSection>
      <DataDetail node={node} />
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: node.mapId, kind: 'dataNode', id: node.id }} />
      </PanelSection>
    </>
  );
}

function DataObjectFacts({ object }: { object: DataObject }) {
  const { text } = useSession();
  const edit = useEdit();
  const set = (fields: Partial<Omit<DataObject, 'id'>>, gesture?: string) =>
    edit(updateRecord.dataObject, { id: object.id, fields }, gesture);
  return (
    <>
      <TextEdit
        label={text('inspector.name')}
        value={object.name}
        onEdit={(name, gesture) => set({ name }, gesture)}
      />
      <Select
        label={text('inspector.dataForm')}
        value={object.form ?? 'none'}
        options={forms.map((id) => ({ id, label: text(`inspector.dataForm.${id}`) }))}
        onChange={(form) => void set({ form: form === 'none' ? null : form })}
      />
    </>
  );
}
