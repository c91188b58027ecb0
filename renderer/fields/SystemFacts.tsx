import { Link2Off } from 'lucide-react';
import { addRecord, removeRecord, updateRecord } from '../../shared/commands/index.ts';
import { asId, type Integration, type System } from '../../shared/model/index.ts';
import { PickField } from './PickField.tsx';
import { TextEdit } from './TextEdit.tsx';
import { useEdit } from './useEdit.ts';
import { useSession, useTables } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { FigureList } from './FigureList.tsx';
import styles from './facts.module.css';

const accesses = ['none-said', 'api', 'file', 'ui', 'none'] as const;
const media = ['none', 'paper', 'mixed', 'app'] as const;

/** What is known about a system: how a program gets in, what it is connected to, what it costs. It decides which pattern is feasible. */
export function SystemFacts({ system }: { system: System }) {
  const { text } = useSession();
  const edit = useEdit();
  const set = (fields: Partial<Omit<System, 'id'>>, gesture?: string) =>
    edit(updateRecord.system, { id: system.id, fields }, gesture);
  return (
    <>
      <TextEdit
        label={text('inspector.systemName')}
        value={system.name}
        onEdit={(name, gesture) => set({ name }, gesture)}
      />
      <Select
        label={text('inspector.systemAccess')}
        value={system.access ?? 'none-said'}
        options={accesses.map((id) => ({ id, label: text(`inspector.systemAccess.${id}`) }))}
        onChange={(access) => void set({ access: access === 'none-said' ? null : access })}
      />
      <Select
        label={text('inspector.systemMedium')}
        value={system.medium ?? 'none'}
        options={media.map((id) => ({ id, label: text(`inspector.systemMedium.${id}`) }))}
        onChange={(medium) => void set({ medium: medium === 'none' ? null : medium })}
      />
      <FigureList ownerKind="system" ownerId={system.id} />
      <SystemLinks system={system} />
      <TextEdit
        label={text('inspector.figureNote')}
        rows={2}
        value={system.note}
        onEdit={(note, gesture) => set({ note }, gesture)}
      />
    </>
  );
}

function SystemLinks({ system }: { system: System }) {
  const { text, newId } = useSession();
  const edit = useEdit();
  const doc = useTables('integration', 'system');
  const links = Object.values(doc.integration).filter(
    (link) => link.systemId === system.id || link.otherSystemId === system.id,
  );
  const otherOf = (link: Integration) => (link.systemId === system.id ? link.otherSystemId : link.systemId);
  const linked = new Set<string>([system.id, ...links.map(otherOf)]);
  return (
    <section className={styles['stack']} aria-label={text('inspector.systemLinks')}>
      <h3 className={styles['subtitle']}>{text('inspector.systemLinks')}</h3>
      {links.map((link) => {
        const name = doc.system[otherOf(link)]?.name ?? '';
        return (
          <div key={link.id} className={styles['line']}>
            <span className={styles['grow']}>{name}</span>
            <Select
              label={text('inspector.integrationKind', { name })}
              isLabelHidden
              look="small"
              value={link.kind}
              options={(['automatic', 'file'] as const).map((id) => ({
                id,
                label: text(`inspector.integration.${id}`),
              }))}
              onChange={(kind) => void edit(updateRecord.integration, { id: link.id, fields: { kind } })}
            />
            <IconButton
              size="small"
              icon={Link2Off}
              label={text('inspector.systemLinkRemove', { name })}
              onPress={() => void edit(removeRecord.integration, { id: link.id })}
            />
          </div>
        );
      })}
      <PickField
        label={text('inspector.systemLinkAdd')}
        isLabelHidden
        placeholder={text('inspector.systemLinkAdd')}
        emptyText={text('inspector.nothingFound')}
        options={Object.values(doc.system)
          .filter(({ id }) => !linked.has(id))
          .map(({ id, name }) => ({ id, label: name }))}
        onPick={(id) => {
          const record: Integration = {
            id: newId('integration'),
            systemId: system.id,
            otherSystemId: asId<'system'>(id),
            kind: 'automatic',
          };
          edit(addRecord.integration, { record });
        }}
      />
    </section>
  );
}
