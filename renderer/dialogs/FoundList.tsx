import { useEffect, useRef } from 'react';
import {
  excerptOf,
  matchedPieces,
  whereOf,
  type Findable,
  type FoundGroup,
  type FoundKind,
} from '../../shared/find/index.ts';
import {
  Database,
  FileText,
  Map as MapIcon,
  Rows2,
  Spline,
  Square,
  StickyNote,
  Tag,
  User,
  Monitor,
  type LucideIcon,
} from 'lucide-react';
import { markIcons } from '../actions/map/markKinds.ts';
import { useDocument, useText } from '../state/session.tsx';
import styles from './FindDialog.module.css';

const icons: { readonly [K in FoundKind]: LucideIcon } = {
  step: Square,
  map: MapIcon,
  line: Spline,
  lane: Rows2,
  data: FileText,
  note: StickyNote,
  mark: Tag,
  role: User,
  system: Monitor,
  dataObject: Database,
};

interface FoundListProps {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly words: readonly string[];
  /** The preselected one, counted over all groups. */
  readonly at: number;
  readonly mapId: string | null;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (found: Findable) => void;
}

export const idOfOption = (listId: string, at: number): string => `${listId}-${at}`;

/** What was found, by kind, the matched letters lit. */
export function FoundList({ id, groups, ...rest }: FoundListProps) {
  const text = useText();
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((n, { found }) => n + found.length, 0),
  );
  return (
    <div id={id} className={styles['list']} role="listbox" aria-label={text('app.findLabel')}>
      {groups.map(({ kind, total, found }, index) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className={styles['group']}>
            {text(`app.found.${kind}`)} <span className={styles['total']}>{total}</span>
          </div>
          {found.map((item, within) => (
            <Option key={item.id} listId={id} item={item} index={starts[index]! + within} {...rest} />
          ))}
          {total > found.length && (
            <div role="presentation" className={styles['cutOff']}>
              {text('app.findCutOff', { n: total - found.length })}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

interface OptionProps extends Omit<FoundListProps, 'id' | 'groups'> {
  readonly listId: string;
  readonly item: Findable;
  readonly index: number;
}

function Option({ listId, item, index, words, at, mapId, onPoint, onChoose }: OptionProps) {
  const text = useText();
  const doc = useDocument((state) => state.doc);
  const row = useRef<HTMLDivElement>(null);
  const isActive = index === at;
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const mark = item.kind === 'mark' ? doc.mark[item.id] : undefined;
  const Icon = mark ? markIcons[mark.type] : icons[item.kind];
  const name = item.kind === 'note' || item.kind === 'mark' ? excerptOf(item.name, words) : item.name;
  const isInMore = words.some((word) => !item.searched.name.includes(word));
  const here = item.shownIds.filter((id) => doc.step[id]?.mapId === mapId).length;
  const uses = text('app.findUses', { n: item.shownIds.length });
  const where =
    item.mapId === null
      ? [here > 0 && here < item.shownIds.length ? text('app.findUsesHere', { uses, here }) : uses]
      : whereOf(doc, item);
  return (
    // The keys are those of the field: an option of a combobox takes no focus.
    <div
      ref={row}
      id={idOfOption(listId, index)}
      className={styles['option']}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => (isActive ? onChoose(item) : onPoint(index))}
      onDoubleClick={() => onChoose(item)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden />
      <span className={styles['words']}>
        <span className={styles['name']}>
          <Lit text={name || text('inspector.unnamed')} words={words} />
        </span>
        {isInMore && (
          <span className={styles['more']}>
            <Lit text={excerptOf(item.more, words)} words={words} />
          </span>
        )}
        {where.length > 0 && <span className={styles['where']}>{where.join(' › ')}</span>}
      </span>
    </div>
  );
}

function Lit({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return matchedPieces(text, words).map(({ text: piece, isMatched }, index) =>
    isMatched ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
  );
}
