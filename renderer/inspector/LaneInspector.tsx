import { updateRecord } from '../../shared/commands/index.ts';
import { asId, type Lane } from '../../shared/model/index.ts';
import { PickField } from '../fields/PickField.tsx';
import { TextEdit } from '../fields/TextEdit.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { MarksHere } from '../marks/MarksHere.tsx';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { PanelSection } from '../ui/Panel.tsx';
import { FigureList } from '../fields/FigureList.tsx';
import { MoreFigures } from '../fields/MoreFigures.tsx';
import { InspectorHead } from './InspectorHead.tsx';
import styles from './inspector.module.css';
import { useElementEdit } from './useElementEdit.ts';

/** A lane is its role: the figures belong to the role and count in every lane of it. */
export function LaneInspector({ lane }: { lane: Lane }) {
  const { text } = useSession();
  const edit = useEdit();
  const roles = useDocument((state) => state.doc.role);
  const set = useElementEdit('lane', lane.id);
  const role = lane.roleId === null ? undefined : roles[lane.roleId];
  return (
    <>
      <InspectorHead kind="lane" name={lane.name} onName={(name, gesture) => set({ name }, gesture)} />
      <PanelSection title={text('inspector.role')}>
        {role ? (
          <>
            <TextEdit
              label={text('inspector.department')}
              value={role.department}
              onEdit={(department, gesture) =>
                edit(updateRecord.role, { id: role.id, fields: { department } }, gesture)
              }
            />
            <FigureList ownerKind="role" ownerId={role.id} />
            <MoreFigures ownerKind="role" ownerId={role.id} />
          </>
        ) : (
          <>
            <p className={styles['quiet']}>{text('inspector.roleNone')}</p>
            {lane.name !== '' && (
              <Button onPress={() => void set({ name: lane.name })}>
                {text('inspector.roleUse', { name: lane.name })}
              </Button>
            )}
          </>
        )}
        <PickField
          label={text(role ? 'inspector.roleClear' : 'inspector.roleFind')}
          isLabelHidden
          placeholder={text(role ? 'inspector.roleClear' : 'inspector.roleFind')}
          emptyText={text('inspector.nothingFound')}
          options={Object.values(roles)
            .filter(({ id }) => id !== role?.id)
            .map(({ id, name, department }) => ({
              id,
              label: name,
              description: department,
            }))}
          onPick={(id) => void set({ roleId: asId<'role'>(id), name: roles[id]?.name ?? lane.name })}
        />
      </PanelSection>
      <PanelSection title={text('inspector.marks')}>
        <MarksHere target={{ mapId: lane.mapId, kind: 'lane', id: lane.id }} />
      </PanelSection>
    </>
  );
}
