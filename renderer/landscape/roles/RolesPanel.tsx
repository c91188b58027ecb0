import type { ReactNode } from 'react';
import { roleLoadCard } from '../../../shared/engine/index.ts';
import { Why } from '../../fields/Why.tsx';
import { useAnalysis, useDocument, useSession } from '../../state/session.tsx';
import { Button } from '../../ui/Button.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import styles from '../landscape.module.css';
import { PanelHead } from '../PanelHead.tsx';
import { useRoles } from './useRoles.ts';
import { useRoleWords } from './useRoleWords.ts';

/** All roles together: who is busiest, and of whom nobody said how many people there are. */
export function RolesPanel() {
  const { text, view } = useSession();
  const words = useRoleWords();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const roles = useRoles()?.roles ?? [];
  const known = roles
    .filter(({ metrics }) => metrics.loadShare !== null)
    .toSorted((a, b) => (b.metrics.loadShare ?? 0) - (a.metrics.loadShare ?? 0));
  const unknown = roles.filter(({ metrics }) => metrics.people === null);
  const list = (some: typeof roles, say: (role: (typeof roles)[number]) => ReactNode) => (
    <ul className={styles['names']}>
      {some.map((one) => (
        <li key={one.role.id}>
          <Button variant="quiet" onPress={() => view.setState({ selection: [one.role.id] })}>
            {one.role.name}
          </Button>
          <span className={styles['amount']}>{say(one)}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <PanelHead kind={text('landscape.kind.business')}>
        <p className={styles['panelTitle']}>{text('roles.cards')}</p>
        <p className={styles['quiet']}>{text('roles.hint')}</p>
      </PanelHead>
      {known.length > 0 && (
        <PanelSection title={text('roles.busiest')}>
          {list(known, (view) => (
            <Why
              name={text('roles.loadOf', { name: view.role.name })}
              value={words.load(view)}
              card={() => analysis && roleLoadCard(doc, analysis, view)}
            />
          ))}
        </PanelSection>
      )}
      {unknown.length > 0 && (
        <PanelSection title={text('roles.unknown')}>{list(unknown, () => '')}</PanelSection>
      )}
    </>
  );
}
