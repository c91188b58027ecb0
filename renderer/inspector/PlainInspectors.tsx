import type { Group, Note, Pool } from '../../shared/model/index.ts';
import { TextEdit } from '../fields/TextEdit.tsx';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useText } from '../state/session.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { PoolDetail } from './BpmnDetail.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import { useElementEdit } from './useElementEdit.ts';

export function NoteInspector({ note }: { note: Note }) {
  const text = useText();
  const set = useElementEdit('note', note.id);
  return (
    <PanelSection title={text('inspector.kind.note')}>
      <TextEdit
        label={text('inspector.noteText')}
        isLabelHidden
        rows={5}
        value={note.text}
        onEdit={(words, gesture) => set({ text: words }, gesture)}
      />
    </PanelSection>
  );
}

export function GroupInspector({ group }: { group: Group }) {
  const set = useElementEdit('group', group.id);
  return <InspectorHead kind="group" name={group.name} onName={(name, gesture) => set({ name }, gesture)} />;
}

export function PoolInspector({ pool }: { pool: Pool }) {
  const text = useText();
  const set = useElementEdit('pool', pool.id);
  return (
    <>
      <InspectorHead
        kind="pool"
        kindWord={pool.isBlackBox ? text('canvas.kind.partner') : undefined}
        name={pool.name}
        onName={(name, gesture) => set({ name }, gesture)}
      />
      <PoolDetail pool={pool} />
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: pool.mapId, kind: 'pool', id: pool.id }} />
      </PanelSection>
    </>
  );
}
