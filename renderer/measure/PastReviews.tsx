import { Trash2 } from 'lucide-react';
import { removeRecord } from '../../shared/commands/index.ts';
import type { Doc, Review } from '../../shared/model/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useText } from '../state/session.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './measure.module.css';

/** Every look that was kept, the latest first, with what was found. */
export function PastReviews() {
  const text = useText();
  const edit = useEdit();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const reviews = Object.values(doc.review).toSorted((a, b) => b.date.localeCompare(a.date));
  if (reviews.length === 0) return null;
  return (
    <Disclosure title={text('reviews.past', { n: reviews.length })}>
      <ul className={styles['list']}>
        {reviews.map((review) => (
          <li key={review.id} className={styles['past']}>
            <time dateTime={review.date}>{speaker.date(review.date)}</time>
            <span>
              <strong>{nameOf(doc, review) || text('reviews.gone')}</strong>
              {review.note && ` – ${review.note}`}
            </span>
            <IconButton
              icon={Trash2}
              size="small"
              label={text('reviews.pastRemove', { date: speaker.date(review.date) })}
              onPress={() => void edit(removeRecord.review, { id: review.id })}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function nameOf(doc: Doc, { targetKind, targetId }: Review): string {
  const record = doc[targetKind][targetId];
  if (!record) return '';
  if ('title' in record) return record.title;
  return 'name' in record ? record.name : record.note;
}
