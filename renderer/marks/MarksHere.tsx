import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { shallow } from 'zustand/shallow';
import { sameValue } from '../../shared/changes/index.ts';
import { useSubjectState } from '../fields/subject.ts';
import { useDocument, useSession, useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { MarkEditor } from './MarkEditor.tsx';
import { markIcons, markTypes, wasteIcons, wastes } from '../actions/map/markKinds.ts';
import { marksOn } from './markList.ts';
import styles from './marks.module.css';
import { placeMark, type MarkTarget, type NewMark } from './placeMark.ts';

/** The marks on what is selected, and one button for each kind to add another. */
export const MarksHere = memo(function MarksHere({ target }: { target: MarkTarget }) {
  const session = useSession();
  const { text } = session;
  const marks = useDocument(({ doc }) => marksOn(doc, target.id), shallow);
  const [newest, setNewest] = useSubjectState<string | null>(null);
  const place = (mark: NewMark) => setNewest(placeMark(session, target, mark));
  const latest = useRef(place);
  useLayoutEffect(() => {
    latest.current = place;
  });
  const onPlace = useCallback((mark: NewMark) => latest.current(mark), []);
  return (
    <>
      <MarkPalette onPlace={onPlace} />
      {marks.length > 0 && (
        <ul className={styles['list']} aria-label={text('marks.here')}>
          {marks.map((mark) => (
            <MarkEditor key={mark.id} mark={mark} autoFocus={mark.id === newest} />
          ))}
        </ul>
      )}
    </>
  );
}, sameValue);

/** The buttons; the same ones whatever is selected. */
const MarkPalette = memo(function MarkPalette({ onPlace }: { readonly onPlace: (mark: NewMark) => void }) {
  const text = useText();
  return (
    <div className={styles['palette']} role="group" aria-label={text('marks.add')}>
      {markTypes.map((type) =>
        type === 'waste' ? (
          <MenuButton
            key={type}
            label={text('marks.wasteKind')}
            groups={[
              {
                id: 'wastes',
                entries: wastes.map((waste) => ({
                  id: waste,
                  label: text(`marks.waste.${waste}`),
                  description: text(`marks.wasteMeans.${waste}`),
                  icon: wasteIcons[waste],
                  run: () => onPlace({ type, waste }),
                })),
              },
            ]}
          >
            <span className={styles['sign']} data-type={type}>
              <IconButton icon={markIcons[type]} label={text('marks.addWaste')} />
            </span>
          </MenuButton>
        ) : (
          <span key={type} className={styles['sign']} data-type={type}>
            <IconButton
              icon={markIcons[type]}
              label={text('marks.addOne', { type: text(`marks.type.${type}`) })}
              onPress={() => onPlace({ type })}
            />
          </span>
        ),
      )}
    </div>
  );
});
