import { Link2Off } from 'lucide-react';
import { memo } from 'react';
import { sameValue } from '../../shared/changes/index.ts';
import { setLink, updateElement, updateMap } from '../../shared/commands/index.ts';
import type { Link } from '../../shared/model/index.ts';
import { PickField } from './PickField.tsx';
import { StrengthField } from './StrengthField.tsx';
import { useEdit } from './useEdit.ts';
import { useDocument, useSession, useTables, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { kpisServed, type ServedKpi } from './kpiLinks.ts';
import styles from './links.module.css';

export interface ServesFieldProps {
  readonly targetKind: Link['targetKind'];
  readonly targetId: string;
  readonly autoFocus?: boolean;
}

/** Which objectives a map or a step serves: its links, a search for one more, and the answer "none". */
export const ServesField = memo(function ServesField({ targetKind, targetId, autoFocus }: ServesFieldProps) {
  const text = useText();
  const edit = useEdit();
  const doc = useTables('kpi', 'objective');
  const served = useDocument((state) => kpisServed(state.doc, targetKind, targetId), sameValue);
  const servesNone = useDocument((state) => state.doc[targetKind][targetId]?.servesNone);
  if (servesNone === undefined) return null;
  const answer = (isNone: boolean) =>
    targetKind === 'map'
      ? edit(updateMap, { id: targetId, fields: { servesNone: isNone } })
      : edit(updateElement, { kind: 'step', id: targetId, fields: { servesNone: isNone } });
  const set = (kpiId: string, strength: Link['strength'] | null) =>
    edit(setLink, { kpiId, targetKind, targetId, strength });
  const own = new Set(served.filter((one) => !one.isByMap).map((one) => one.kpi.id as string));
  const open = Object.values(doc.kpi).filter((kpi) => !own.has(kpi.id));
  if (servesNone) {
    return (
      <p className={styles['servesNone']}>
        {text('strategy.servesNoneSaid')}
        <Button variant="quiet" onPress={() => void answer(false)}>
          {text('strategy.servesNoneUndo')}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles['serves']}>
      <ul className={styles['links']}>
        {served.map((one) => (
          <ServedLine
            key={`${one.kpi.id} ${one.isByMap}`}
            served={one}
            onSet={(strength) => set(one.kpi.id, strength)}
          />
        ))}
      </ul>
      {Object.keys(doc.kpi).length === 0 ? (
        <NoKpiYet />
      ) : (
        <PickField
          label={text('strategy.servesQuestion')}
          placeholder={text('strategy.servesPick')}
          emptyText={text('strategy.linkNone')}
          autoFocus={autoFocus ?? false}
          options={open.map((kpi) => ({
            id: kpi.id,
            label: kpi.title || text('strategy.unnamed'),
            description: doc.objective[kpi.objectiveId]?.title ?? '',
          }))}
          onPick={(kpiId) => void set(kpiId, 'strong')}
        />
      )}
      {served.length === 0 && (
        <div>
          <Button variant="quiet" onPress={() => void answer(true)}>
            {text('strategy.servesNone')}
          </Button>
        </div>
      )}
    </div>
  );
});

function ServedLine({
  served,
  onSet,
}: {
  served: ServedKpi;
  onSet: (strength: Link['strength'] | null) => void;
}) {
  const text = useText();
  const name = served.kpi.title || text('strategy.unnamed');
  return (
    <li className={styles['link']}>
      <span className={styles['linkName']}>
        {name}
        <span className={styles['objective']}>{served.objective?.title}</span>
        {served.isByMap && <span className={styles['quiet']}>{text('strategy.servesByMap')}</span>}
      </span>
      {!served.isByMap && (
        <>
          <StrengthField name={name} value={served.strength} onChange={onSet} />
          <IconButton
            icon={Link2Off}
            size="small"
            label={text('strategy.linkRemove', { name })}
            onPress={() => onSet(null)}
          />
        </>
      )}
    </li>
  );
}

function NoKpiYet() {
  const { text, view } = useSession();
  return (
    <p className={styles['servesNone']}>
      {text('strategy.servesNoKpi')}
      <Button variant="quiet" onPress={() => view.setState({ place: 'strategy' })}>
        {text('strategy.servesGoToStrategy')}
      </Button>
    </p>
  );
}
