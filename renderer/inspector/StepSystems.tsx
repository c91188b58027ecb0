import { X } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { addRecord, newSystem } from '../../shared/commands/index.ts';
import { asId, type Step } from '../../shared/model/index.ts';
import { PickBehind } from '../fields/PickBehind.tsx';
import { useSubjectState } from '../fields/subject.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSession, useTables } from '../state/session.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { FactLine } from './FactLine.tsx';
import styles from './inspector.module.css';
import { SystemFacts } from '../fields/SystemFacts.tsx';
import { useElementEdit } from './useElementEdit.ts';

/** The tools a step is done with; each opens to what is known about it. */
export const StepSystems = memo(function StepSystems(step: Pick<Step, 'id' | 'systemIds'>) {
  const { text, newId, document } = useSession();
  const edit = useEdit();
  const doc = useTables('system');
  const set = useElementEdit('step', step.id);
  const [openId, setOpenId] = useSubjectState<string | null>(null);
  const systems = step.systemIds.flatMap((id) => doc.system[id] ?? []);
  const open = openId === null ? undefined : doc.system[openId];
  const add = (id: string, gesture?: string) =>
    set({ systemIds: [...step.systemIds, asId<'system'>(id)] }, gesture);
  const create = (name: string) => {
    const record = newSystem(doc, newId('system'), name);
    const gesture = `system.${record.id}`;
    if (edit(addRecord.system, { record }, gesture) === null) add(record.id, gesture);
    document.endGesture();
  };
  return (
    <FactLine label={text('inspector.with')}>
      <ul className={styles['chips']}>
        {systems.map((system) => (
          <li key={system.id} className={styles['chip']}>
            <AriaButton className={styles['chipName']!} onPress={() => setOpenId(system.id)}>
              {system.name}
            </AriaButton>
            <IconButton
              size="small"
              icon={X}
              label={text('inspector.withRemove', { name: system.name })}
              onPress={() => void set({ systemIds: step.systemIds.filter((id) => id !== system.id) })}
            />
          </li>
        ))}
      </ul>
      <PickBehind
        label={text('inspector.withAdd')}
        placeholder={text('inspector.withFind')}
        emptyText={text('inspector.nothingFound')}
        options={Object.values(doc.system)
          .filter(({ id }) => !step.systemIds.includes(id))
          .map(({ id, name }) => ({ id, label: name }))}
        onPick={(id) => void add(id)}
        onCreate={create}
      />
      {open && (
        <Dialog
          title={text('inspector.system', { name: open.name })}
          closeLabel={text('marks.close')}
          onClose={() => setOpenId(null)}
        >
          <SystemFacts system={open} />
        </Dialog>
      )}
    </FactLine>
  );
});
