import { useState } from 'react';
import { updateRecord } from '../../shared/commands/index.ts';
import { contentLanguageOf, methodOf, saidInSentence } from '../../shared/engine/index.ts';
import { type Objective, WORKSPACE_ID } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { localDate } from '../state/localDate.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './strategy.module.css';

/** What the sentence says of today, target and day, to be taken over with one press: nobody types twice what stands there. */
export function SaidInSentence({ objective }: { readonly objective: Objective }) {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const [asOf] = useState(() => localDate(new Date()));
  const said = saidInSentence(objective, {
    language: contentLanguageOf(doc.workspace[WORKSPACE_ID]?.language ?? 'en'),
    lexicons: methodOf(doc).lexicons,
    asOf,
  });
  const unit = said.unit ?? objective.unit;
  const amount = (value: number) => `${speaker.plain(value)}${unit === '' ? '' : ` ${unit}`}`;
  const facts = [
    ...(typeof said.baseline !== 'number' ? [] : [`${text('strategy.baseline')}: ${amount(said.baseline)}`]),
    ...(typeof said.target !== 'number' ? [] : [`${text('strategy.target')}: ${amount(said.target)}`]),
    ...(typeof said.due !== 'string' ? [] : [`${text('strategy.due')}: ${speaker.date(said.due)}`]),
  ];
  if (facts.length === 0) return null;
  return (
    <div className={styles['rewrite']} role="group" aria-label={text('strategy.said')}>
      <span className={styles['quiet']}>{text('strategy.said')}</span>
      <p className={styles['rewriteText']}>{facts.join(' · ')}</p>
      <Button onPress={() => void edit(updateRecord.objective, { id: objective.id, fields: said })}>
        {text('strategy.saidTake')}
      </Button>
    </div>
  );
}
