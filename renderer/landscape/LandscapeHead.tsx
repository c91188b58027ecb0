import type { ReactNode } from 'react';
import { useSession, useView } from '../state/session.tsx';
import { landscapeViews } from '../state/viewStore.ts';
import { HiddenHeading } from '../ui/HiddenHeading.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './landscape.module.css';

/** Which side of the business is shown, and what belongs to that side. */
export function LandscapeHead({ children }: { readonly children: ReactNode }) {
  const { text, view } = useSession();
  const shown = useView((state) => state.landscapeView);
  return (
    <header className={styles['head']}>
      <HiddenHeading>{text('landscape.title')}</HiddenHeading>
      <div className={styles['sides']}>
        <Segmented
          label={text('landscape.title')}
          isLabelHidden
          options={landscapeViews.map((id) => ({ id, label: text(`landscape.view.${id}`) }))}
          value={shown}
          onChange={(landscapeView) => view.setState({ landscapeView, selection: [] })}
        />
      </div>
      {children}
    </header>
  );
}
