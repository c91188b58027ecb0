import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { addRecord, removeRecord, updateRecord } from '../../../shared/commands/index.ts';
import type { FreedOfRole } from '../../../shared/engine/index.ts';
import { asId, byOrder, type ChangeTask, type Initiative } from '../../../shared/model/index.ts';
import { DateEdit } from '../../fields/DateEdit.tsx';
import { TextEdit } from '../../fields/TextEdit.tsx';
import { useEdit } from '../../fields/useEdit.ts';
import { localDate } from '../../state/localDate.ts';
import { useDocument, useSession } from '../../state/session.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { NextTask } from './NextTask.tsx';
import styles from './people.module.css';
import { suggestedTasks, type Suggestion } from './suggestedTasks.ts';

const types = ['training', 'message', 'practice', 'coaching', 'other'] as const;

/** Telling, training and practising, by initiative; what the answers of the groups suggest is one press away. */
export function ChangeTasks({ freed }: { readonly freed: readonly FreedOfRole[] }) {
  const { text } = useSession();
  const doc = useDocument((state) => state.doc);
  const initiatives = Object.values(doc.initiative)
    .filter(({ status }) => status !== 'stopped')
    .toSorted(byOrder);
  const tasks = Object.values(doc.changeTask);
  return (
    <section className={styles['section']} aria-label={text('people.tasks')}>
      <h2 className={styles['subtitle']}>{text('people.tasks')}</h2>
      <p className={styles['soft']}>{text('people.tasksText')}</p>
      {initiatives.length === 0 && <p>{text('people.tasksNeed')}</p>}
      {initiatives.map((initiative) => (
        <TasksOf
          key={initiative.id}
          initiative={initiative}
          tasks={tasks.filter(({ initiativeId }) => initiativeId === initiative.id)}
          suggestions={suggestedTasks(doc, freed, initiative.id, text)}
        />
      ))}
      {initiatives.length > 0 && <NextTask initiatives={initiatives} />}
    </section>
  );
}

interface TasksOfProps {
  readonly initiative: Initiative;
  readonly tasks: readonly ChangeTask[];
  readonly suggestions: readonly Suggestion[];
}
function TasksOf({ initiative, tasks, suggestions }: TasksOfProps) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const name = initiative.name || text('plan.unnamed');
  const sorted = tasks.toSorted((a, b) => Number(a.isDone) - Number(b.isDone) || a.order - b.order);
  const add = ({ type, name: what, roleId }: Suggestion) => {
    const order = tasks.reduce((most, task) => Math.max(most, task.order), 0) + 1;
    const record: ChangeTask = {
      id: newId('changeTask'),
      initiativeId: initiative.id,
      type,
      name: what,
      roleId: asId<'role'>(roleId),
      due: null,
      isDone: false,
      order,
    };
    edit(addRecord.changeTask, { record });
  };
  if (tasks.length === 0 && suggestions.length === 0) return null;
  return (
    <div role="group" aria-label={name} className={styles['tasksOf']}>
      <h3 className={styles['name']}>
        {name}{' '}
        {tasks.length > 0 && (
          <span className={styles['soft']}>
            {text('people.tasksDone', {
              n: tasks.length,
              done: tasks.filter(({ isDone }) => isDone).length,
            })}
          </span>
        )}
      </h3>
      <ul className={styles['tasks']}>
        {sorted.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      {suggestions.length > 0 && (
        <div className={styles['suggestions']}>
          <span className={styles['soft']}>{text('people.suggested')}</span>
          {suggestions.map((one) => (
            <Button key={one.name} variant="quiet" icon={Plus} onPress={() => add(one)}>
              {one.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function TaskLine({ task }: { readonly task: ChangeTask }) {
  const { text } = useSession();
  const edit = useEdit();
  const roles = useDocument((state) => state.doc.role);
  const [today] = useState(() => localDate(new Date()));
  const set = (fields: Partial<Omit<ChangeTask, 'id'>>, gesture?: string) =>
    edit(updateRecord.changeTask, { id: task.id, fields }, gesture);
  const name = task.name || text('plan.unnamed');
  const isLate = !task.isDone && task.due !== null && task.due.slice(0, 10) < today;
  return (
    <li className={styles['task']} aria-label={name} data-done={task.isDone}>
      <Checkbox isSelected={task.isDone} onChange={(isDone) => void set({ isDone })}>
        <VisuallyHidden>{text('people.taskDone', { name })}</VisuallyHidden>
      </Checkbox>
      <TextEdit
        label={text('people.taskNamed', { name })}
        isLabelHidden
        look="bare"
        value={task.name}
        onEdit={(words, gesture) => set({ name: words }, gesture)}
      />
      <Select
        label={text('people.taskType')}
        isLabelHidden
        look="small"
        value={task.type}
        options={types.map((id) => ({ id, label: text(`people.taskType.${id}`) }))}
        onChange={(type) => void set({ type })}
      />
      <Select
        label={text('people.taskRole')}
        isLabelHidden
        look="small"
        value={task.roleId ?? 'none'}
        options={[
          { id: 'none', label: text('people.taskEverybody') },
          ...Object.values(roles).map((role) => ({ id: role.id as string, label: role.name })),
        ]}
        onChange={(id) => void set({ roleId: roles[id]?.id ?? null })}
      />
      <span className={styles['due']}>
        <DateEdit
          label={text('people.taskDue')}
          isLabelHidden
          value={task.due}
          onEdit={(due, gesture) => set({ due }, gesture)}
        />
        {isLate && <Badge tone="warning">{text('people.taskLate')}</Badge>}
      </span>
      <IconButton
        icon={Trash2}
        size="small"
        label={text('people.taskRemove', { name })}
        onPress={() => void edit(removeRecord.changeTask, { id: task.id })}
      />
    </li>
  );
}
