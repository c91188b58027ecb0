import { X } from 'lucide-react';
import { memo } from 'react';
import { addRecord, newRole } from '../../shared/commands/index.ts';
import { asId, type Doc, type Role, type Step } from '../../shared/model/index.ts';
import { PickBehind } from '../fields/PickBehind.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useSession, useTables } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './inspector.module.css';
import { useElementEdit } from './useElementEdit.ts';

/** Who performs a step: the role of its lane, or one of its own. */
export const StepRole = memo(function StepRole(step: Pick<Step, 'id' | 'laneId' | 'roleId'>) {
  const { text, newId, document } = useSession();
  const edit = useEdit();
  const doc = useTables('lane', 'role');
  const set = useElementEdit('step', step.id);
  const { role, laneName } = performerOf(doc, step);
  const create = (name: string) => {
    const record = newRole(doc, newId('role'), name);
    const gesture = `role.${record.id}`;
    if (edit(addRecord.role, { record }, gesture) === null) set({ roleId: record.id }, gesture);
    document.endGesture();
  };
  if (step.roleId === null && laneName) {
    return (
      <FactLine label={text('inspector.who')}>
        <span>{role?.name ?? laneName}</span>
        <span className={styles['quiet']}>{text('inspector.whoLane')}</span>
        <RolePick doc={doc} onPick={(id) => void set({ roleId: asId<'role'>(id) })} onCreate={create} />
      </FactLine>
    );
  }
  return (
    <FactLine label={text('inspector.who')}>
      {role ? (
        <>
          <span className={styles['grow']}>{role.name}</span>
          <IconButton
            size="small"
            icon={X}
            label={text('inspector.whoClear')}
            onPress={() => void set({ roleId: null })}
          />
        </>
      ) : (
        <>
          <span className={styles['quiet']}>{text('inspector.whoNobody')}</span>
          <RolePick doc={doc} onPick={(id) => void set({ roleId: asId<'role'>(id) })} onCreate={create} />
        </>
      )}
    </FactLine>
  );
});

function RolePick(props: {
  doc: Pick<Doc, 'role'>;
  onPick: (id: string) => void;
  onCreate: (name: string) => void;
}) {
  const { text } = useSession();
  return (
    <PickBehind
      label={text('inspector.whoFind')}
      placeholder={text('inspector.whoFind')}
      emptyText={text('inspector.nothingFound')}
      options={Object.values(props.doc.role).map(({ id, name, department }) => ({
        id,
        label: name,
        description: department,
      }))}
      onPick={props.onPick}
      onCreate={props.onCreate}
    />
  );
}

function performerOf(
  doc: Pick<Doc, 'lane' | 'role'>,
  step: Pick<Step, 'laneId' | 'roleId'>,
): { role: Role | undefined; laneName: string } {
  const lane = step.laneId === null ? undefined : doc.lane[step.laneId];
  const roleId = step.roleId ?? lane?.roleId ?? null;
  return { role: roleId === null ? undefined : doc.role[roleId], laneName: lane?.name ?? '' };
}
