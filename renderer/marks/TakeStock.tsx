import { useMemo, useState } from 'react';
import { updateMap } from '../../shared/commands/index.ts';
import type { ProcessMap } from '../../shared/model/index.ts';
import { PickField } from '../fields/PickField.tsx';
import { useEdit } from '../fields/useEdit.ts';
import type { StockTaking } from '../state/frameStore.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './marks.module.css';
import { placeMark } from './placeMark.ts';
import { markOfQuestion, stockPlaces, stockQuestions, type StockQuestion } from './takeStock.ts';

/** Asks the three questions one after the other; each answer becomes a mark at once, any number of them a question. */
export function TakeStock({ request }: { readonly request: StockTaking }) {
  const { frame } = useSession();
  const map = useDocument(({ doc }) => doc.map[request.mapId]);
  return map ? <Questions map={map} onClose={() => frame.close(request)} /> : null;
}

function Questions({ map, onClose }: { map: ProcessMap; onClose: () => void }) {
  const { text } = useSession();
  const edit = useEdit();
  const [at, setAt] = useState(0);
  const question = stockQuestions[at]!;
  const isLast = at === stockQuestions.length - 1;
  const finish = () => {
    if (!map.stockTaken) edit(updateMap, { id: map.id, fields: { stockTaken: true } });
    onClose();
  };
  return (
    <Dialog
      title={text('marks.stock')}
      closeLabel={text('marks.close')}
      onClose={onClose}
      footer={
        <>
          {at > 0 && <Button onPress={() => setAt(at - 1)}>{text('marks.stockBack')}</Button>}
          <Button variant="primary" onPress={() => (isLast ? finish() : setAt(at + 1))}>
            {text(isLast ? 'marks.stockDone' : 'marks.stockNext')}
          </Button>
        </>
      }
    >
      <p className={styles['quiet']}>{text('marks.stockStep', { at: at + 1, of: stockQuestions.length })}</p>
      <StockAnswers key={question} map={map} question={question} />
    </Dialog>
  );
}

function StockAnswers({ map, question }: { map: ProcessMap; question: StockQuestion }) {
  const session = useSession();
  const { text } = session;
  const doc = useDocument((state) => state.doc);
  const places = useMemo(() => stockPlaces(doc, map.id), [doc, map.id]);
  const [note, setNote] = useState('');
  const [given, setGiven] = useState<readonly string[]>([]);
  const answer = (id: string) => {
    const target = { mapId: map.id, kind: id === map.id ? ('map' as const) : ('step' as const), id };
    const markId = placeMark(session, target, { ...markOfQuestion[question], note: note.trim() });
    if (markId === null) return;
    setGiven([...given, markId]);
    setNote('');
  };
  return (
    <>
      <h3 className={styles['question']}>{text(`marks.stock.${question}`)}</h3>
      <TextField
        key={given.length}
        label={text('marks.stockAnswer')}
        placeholder={text(`marks.stockExample.${question}`)}
        autoFocus
        value={note}
        onChange={setNote}
      />
      <PickField
        label={text('marks.stockWhere')}
        placeholder={text('marks.stockWherePlaceholder')}
        emptyText={text('marks.stockNoStep')}
        options={[
          ...places.map(({ id, name }) => ({ id, label: name })),
          { id: map.id, label: text('marks.stockWholeMap') },
        ]}
        onPick={answer}
      />
      {given.length > 0 && (
        <ul className={styles['given']} aria-live="polite">
          {given.flatMap((id) => {
            const mark = doc.mark[id];
            if (!mark) return [];
            const where = doc.step[mark.targetId]?.name ?? map.name;
            return [
              <li key={id}>
                {text('marks.stockGiven', { where, note: mark.note || text(`marks.type.${mark.type}`) })}
              </li>,
            ];
          })}
        </ul>
      )}
    </>
  );
}
