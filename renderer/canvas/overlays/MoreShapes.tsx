/** All other shapes by group, with a search; BPMN detail only for those who want it. */
import { useState } from 'react';
import { BPMN_DETAIL, setBpmnDetail } from '../../state/bpmnDetail.ts';
import { useDocument, useFrame, useSession, useText, useView } from '../../state/session.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { newShapes, shapeGroups, type Placeable } from '../placeables.ts';
import { findShapes } from './findShapes.ts';
import styles from './overlays.module.css';
import { useSurface } from '../surfaceContext.ts';
import { ShapeButton, takeByKey } from './ShapeButton.tsx';

export function MoreShapes({ onTaken }: { readonly onTaken: () => void }) {
  const text = useText();
  const session = useSession();
  const surface = useSurface();
  const hasDetail = useFrame((state) => state.settings[BPMN_DETAIL] === true);
  const insideStepId = useView((state) => state.insideStepId);
  const doc = useDocument((state) => state.doc);
  const [search, setSearch] = useState('');
  const isSearching = search.trim() !== '';
  const all = newShapes(doc, { parentId: insideStepId });
  const found = findShapes(all, search, { text, hasDetail }).filter((what) => isSearching || !what.isFirst);
  const button = (what: Placeable) => <ShapeButton key={what.id} what={what} isNamed onTaken={onTaken} />;
  return (
    <>
      <SearchField
        label={text('canvas.shapes.search')}
        clearLabel={text('app.clear')}
        value={search}
        onChange={setSearch}
        autoFocus
        onEnter={() => {
          if (isSearching && found[0]) takeByKey(surface, found[0], onTaken);
        }}
      />
      <div className={styles['shapeList']}>
        {isSearching ? (
          <div className={styles['shapeGroup']}>{found.map(button)}</div>
        ) : (
          shapeGroups.map((group) => {
            const own = found.filter((what) => what.group === group);
            return (
              own.length > 0 && (
                <section key={group} aria-label={text(`canvas.group.${group}`)}>
                  <h3 className={styles['shapeHeading']}>{text(`canvas.group.${group}`)}</h3>
                  <div className={styles['shapeGroup']}>{own.map(button)}</div>
                </section>
              )
            );
          })
        )}
        {found.length === 0 && <p className={styles['none']}>{text('canvas.shapes.none', { search })}</p>}
      </div>
      <Checkbox isSelected={hasDetail} onChange={(isOn) => setBpmnDetail(session, isOn)}>
        {text('canvas.shapes.detail')}
      </Checkbox>
    </>
  );
}
