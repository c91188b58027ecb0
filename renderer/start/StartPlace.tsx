import { FolderOpen } from 'lucide-react';
import { openChosen } from '../actions/files/workspaces.ts';
import { firmName } from '../actions/files/firm.ts';
import { useDocument, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { FactsStrip } from './FactsStrip.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import { StartChoices } from './StartChoices.tsx';
import styles from './start.module.css';

/** The first question, the ways to answer it, and what was worked on before. */
export function StartPlace() {
  const session = useSession();
  const text = useText();
  const isOpen = useDocument((state) => state.file !== null);
  const firm = useDocument(() => firmName(session));
  return (
    <div className={styles['scroll']}>
      {isOpen && <FactsStrip />}
      <div className={styles['start']}>
        <div>
          <h1 className={styles['question']}>
            {isOpen ? text('start.questionMore', { firm }) : text('start.question')}
          </h1>
          <p className={styles['subtitle']}>{text('start.subtitle')}</p>
        </div>
        <StartChoices />
        <section className={styles['recent']} aria-label={text('start.recent')}>
          <header className={styles['recentHead']}>
            <h2 className={styles['heading']}>{text('start.recent')}</h2>
            <Button variant="quiet" icon={FolderOpen} onPress={() => void openChosen(session)}>
              {text('start.open')}
            </Button>
          </header>
          <RecentFiles />
        </section>
      </div>
    </div>
  );
}
