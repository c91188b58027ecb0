import { useState } from 'react';
import { setMethod } from '../../shared/commands/index.ts';
import {
  asStem,
  changedWords,
  contentLanguages,
  wordListsOf,
  wordSetting,
  type ContentLanguage,
  type WordList,
} from '../../shared/engine/index.ts';
import { listName } from '../../shared/report/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './Method.module.css';

const LONGEST = 60;

/** The words by which steps and aims are read, language by language. */
export function MethodWords({ isSought }: { readonly isSought: (name: string) => boolean }) {
  const { text } = useSession();
  const [language, setLanguage] = useState<ContentLanguage>('en');
  const settings = useDocument((state) => state.doc.methodSetting);
  const changed = changedWords(settings, language);
  const all = isSought(text('method.tab.words'));
  const shown = wordListsOf(language).filter(
    ({ path, initial }) =>
      all || isSought(listName(path, text)) || (changed[path] ?? initial).some((word) => isSought(word)),
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles['group']} aria-label={text('method.tab.words')}>
      <p className={styles['soft']}>{text('method.wordsText')}</p>
      <Segmented
        label={text('method.language')}
        options={contentLanguages.map((id) => ({ id, label: text(`method.language.${id}`) }))}
        value={language}
        onChange={setLanguage}
      />
      <ul lang={language}>
        {shown.map((list) => (
          <WordRow key={`${language} ${list.path}`} list={list} changed={changed} />
        ))}
      </ul>
    </section>
  );
}

interface WordRowProps {
  readonly list: WordList;
  readonly changed: { readonly [path: string]: readonly string[] };
}
function WordRow({ list: { language, path, initial }, changed }: WordRowProps) {
  const { text } = useSession();
  const edit = useEdit();
  const name = listName(path, text);
  const own = changed[path];
  const put = (words: readonly string[] | null): string | null => {
    const { [path]: _before, ...rest } = changed;
    const next = words === null ? rest : { ...rest, [path]: words };
    return edit(setMethod, { settings: { [wordSetting(language)]: next } });
  };
  const set = (typed: string): string | null => {
    const words = [...new Set(typed.split(',').map(asStem))].filter((word) => word !== '');
    if (words.length === 0 || words.some((word) => word.length > LONGEST)) return text('method.noWords');
    return put(words.join('\n') === initial.join('\n') ? null : words);
  };
  return (
    <li className={styles['wordRow']}>
      <CommitField label={name} rows={2} value={(own ?? initial).join(', ')} onCommit={set} />
      {own && (
        <span className={styles['rowEnd']}>
          <Badge tone="accent">{text('method.changed')}</Badge>
          <Button
            variant="quiet"
            aria-label={text('method.resetNamed', { name })}
            onPress={() => void put(null)}
          >
            {text('method.reset')}
          </Button>
        </span>
      )}
      {own && <p className={styles['soft']}>{text('method.default', { value: initial.join(', ') })}</p>}
    </li>
  );
}
