import { Link2Off } from 'lucide-react';
import { useMemo } from 'react';
import { setLink } from '../../shared/commands/index.ts';
import type { Kpi, Link } from '../../shared/model/index.ts';
import { PickField } from '../fields/PickField.tsx';
import { StrengthField } from '../fields/StrengthField.tsx';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { linksOfKpi, linkTargets, type LinkTarget } from '../fields/kpiLinks.ts';
import styles from './strategy.module.css';

/** What moves a KPI, in the user's judgement: maps and steps, each strongly, medium or weakly. */
export function KpiLinks({ kpi }: { kpi: Kpi }) {
  const text = useText();
  const edit = useEdit();
  const doc = useDocument((state) => state.doc);
  const links = useMemo(() => linksOfKpi(doc, kpi.id), [doc, kpi.id]);
  const targets = useMemo(() => linkTargets(doc), [doc]);
  const set = (target: LinkTarget, strength: Link['strength'] | null) =>
    edit(setLink, { kpiId: kpi.id, targetKind: target.kind, targetId: target.id, strength });
  const where = ({ mapName }: LinkTarget) =>
    mapName === null ? text('strategy.linkWholeMap') : text('strategy.linkWhere', { map: mapName });
  const open = targets.filter((target) => !links.some(({ link }) => link.targetId === target.id));
  return (
    <section className={styles['section']} aria-label={text('strategy.links')}>
      <h2 className={styles['sectionTitle']}>{text('strategy.links')}</h2>
      {links.length === 0 && <p className={styles['quiet']}>{text('strategy.linksEmpty')}</p>}
      <ul className={styles['links']}>
        {links.map(({ link, target }) => (
          <li key={link.id} className={styles['link']}>
            <span className={styles['linkName']}>
              {target.name} <span className={styles['quiet']}>{where(target)}</span>
            </span>
            <StrengthField
              name={target.name}
              value={link.strength}
              onChange={(strength) => set(target, strength)}
            />
            <IconButton
              icon={Link2Off}
              size="small"
              label={text('strategy.linkRemove', { name: target.name })}
              onPress={() => void set(target, null)}
            />
          </li>
        ))}
      </ul>
      <PickField
        label={text('strategy.linkAdd')}
        placeholder={text('strategy.linkSearch')}
        emptyText={text('strategy.linkNone')}
        options={open.map((target) => ({ id: target.id, label: target.name, description: where(target) }))}
        onPick={(id) => {
          const target = targets.find((candidate) => candidate.id === id);
          if (target) set(target, 'strong');
        }}
      />
    </section>
  );
}
