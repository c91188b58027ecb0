import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { pageCss, type ReportPage } from '../../shared/report/index.ts';
import { useText } from '../state/session.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { PaperPage, scaleToFit } from './PaperPage.tsx';
import styles from './PrintDialog.module.css';

const AROUND = 24;

/** The pages that will be printed, one at a time. */
export function Preview({
  pages,
  isBehind = false,
}: {
  readonly pages: readonly ReportPage[];
  /** Others are on their way. */
  readonly isBehind?: boolean;
}) {
  const text = useText();
  const [wanted, setIndex] = useState(0);
  const index = Math.min(wanted, pages.length - 1);
  const space = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = space.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry)
        setSize({ width: entry.contentRect.width - AROUND, height: entry.contentRect.height - AROUND });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const page = pages[index];
  if (!page) return null;
  return (
    <section className={styles['preview']} aria-label={text('print.preview')}>
      <div className={styles['space']} ref={space}>
        {size.width > 0 && (
          <PaperPage
            page={page}
            css={pageCss(pages)}
            scale={scaleToFit(page.size, size)}
            onFollow={(anchor) =>
              setIndex(
                Math.max(
                  0,
                  pages.findIndex((one) => one.anchor === anchor),
                ),
              )
            }
          />
        )}
      </div>
      <div className={styles['pager']}>
        <IconButton
          icon={ChevronLeft}
          label={text('print.pageBefore')}
          isDisabled={index === 0}
          placement="top"
          onPress={() => setIndex(index - 1)}
        />
        <span role="status">
          {isBehind ? text('print.waiting') : text('print.pageOf', { page: index + 1, pages: pages.length })}
        </span>
        <IconButton
          icon={ChevronRight}
          label={text('print.pageAfter')}
          isDisabled={index === pages.length - 1}
          placement="top"
          onPress={() => setIndex(index + 1)}
        />
      </div>
    </section>
  );
}
