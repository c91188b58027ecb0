import { useMemo, useState } from 'react';
import { setMethod } from '../../shared/commands/index.ts';
import { methodAtDefault, methodDifferences, methodVersion } from '../../shared/engine/index.ts';
import { differenceWords, sectionsOf } from '../../shared/report/index.ts';
import { exportMethod, importMethod } from '../actions/files/methodFiles.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import styles from './Method.module.css';
import { MethodCatalogue } from './MethodCatalogue.tsx';
import { MethodSections } from './MethodSections.tsx';
import { MethodWeights } from './MethodWeights.tsx';
import { MethodWords } from './MethodWords.tsx';

const tabs = ['weights', 'assumptions', 'scores', 'limits', 'plan', 'catalogue', 'words', 'changed'] as const;
type Tab = (typeof tabs)[number];

/** What the engine assumes, by part and searchable; what is changed is marked and goes back to default by itself or all at once. */
export function MethodDialog({ request }: { readonly request: DialogRequest }) {
  const session = useSession();
  const { frame, text } = session;
  const edit = useEdit();
  const speaker = useSpeaker();
  const settings = useDocument((state) => state.doc.methodSetting);
  const [sought, setSought] = useState('');
  const [tab, setTab] = useState<Tab>('weights');
  const close = () => frame.close(request);
  const differences = useMemo(() => methodDifferences(settings), [settings]);
  const words = sought.trim().toLowerCase();
  const isSought = (name: string) => name.toLowerCase().includes(words);
  const page = (one: Tab) => <Page key={one} tab={one} isSought={isSought} isSearching={words !== ''} />;
  return (
    <Dialog
      title={text('method.title')}
      closeLabel={text('app.close')}
      onClose={close}
      size="large"
      footer={
        <>
          <span className={styles['count']} role="status">
            {differences.length === 0
              ? text('method.unchanged')
              : text('method.changedCount', { n: differences.length })}
          </span>
          <Button variant="quiet" onPress={() => void importMethod(session, speaker)}>
            {text('method.import')}
          </Button>
          <Button variant="quiet" onPress={() => void exportMethod(session)}>
            {text('method.export')}
          </Button>
          <Button
            isDisabled={differences.length === 0}
            onPress={() => void edit(setMethod, { settings: methodAtDefault })}
          >
            {text('method.resetAll')}
          </Button>
          <Button variant="primary" onPress={close}>
            {text('app.close')}
          </Button>
        </>
      }
    >
      <div className={styles['method']}>
        <p className={styles['soft']}>{text('method.intro', { version: methodVersion })}</p>
        <SearchField
          label={text('method.search')}
          clearLabel={text('method.searchClear')}
          value={sought}
          onChange={setSought}
        />
        {words === '' ? (
          <Tabs
            label={text('method.tabs')}
            tabs={tabs.map((id) => ({
              id,
              label: text(`method.tab.${id}`),
              ...(id === 'changed' && differences.length > 0 ? { count: differences.length } : {}),
            }))}
            selected={tab}
            onSelect={setTab}
          >
            <div className={styles['page']}>
              {tab === 'changed' ? (
                <>
                  <p className={styles['soft']}>
                    {differences.length === 0 ? text('method.unchanged') : text('method.changedText')}
                  </p>
                  <ul className={styles['differences']}>
                    {differences.map((one, index) => (
                      <li key={index}>{differenceWords(one, text, speaker)}</li>
                    ))}
                  </ul>
                </>
              ) : (
                page(tab)
              )}
            </div>
          </Tabs>
        ) : (
          <>
            {tabs.map(page)}
            <p className={styles['none']}>{text('method.none')}</p>
          </>
        )}
      </div>
    </Dialog>
  );
}

interface PageProps {
  readonly tab: Tab;
  readonly isSought: (name: string) => boolean;
  readonly isSearching: boolean;
}
function Page({ tab, isSought, isSearching }: PageProps) {
  switch (tab) {
    case 'weights':
      return <MethodWeights isSought={isSought} />;
    case 'words':
      return <MethodWords isSought={isSought} />;
    case 'changed':
      return null;
    case 'catalogue':
      return (
        <>
          <MethodCatalogue isSought={isSought} isSearching={isSearching} />
          <MethodSections sections={sectionsOf.catalogue} isSought={isSought} isSearching={isSearching} />
        </>
      );
    case 'assumptions':
    case 'scores':
    case 'limits':
    case 'plan':
      return <MethodSections sections={sectionsOf[tab]} isSought={isSought} isSearching={isSearching} />;
  }
}
