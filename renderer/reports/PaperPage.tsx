import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ReportPage } from '../../shared/report/index.ts';
import { MarkupView } from './MarkupView.tsx';
import styles from './PrintDialog.module.css';

/** CSS px of a mm. */
const PX_PER_MM = 96 / 25.4;

export interface PaperPageProps {
  readonly page: ReportPage;
  /** The look of all pages, as the printer gets it. */
  readonly css: string;
  /** Size on screen of one CSS px of the paper. */
  readonly scale: number;
  /** A link on the page was pressed; called with the anchor that it leads to. */
  readonly onFollow: (anchor: string) => void;
}

/**
 * One page as it comes out of the printer, scaled. It lies in a shadow tree with the printer's own style sheet, so that nothing of the
 * screen's look gets onto the paper and nothing of the paper's onto the screen.
 */
export function PaperPage({ page, css, scale, onFollow }: PaperPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);
  useLayoutEffect(() => {
    if (!root) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    // oxlint-disable-next-line react/immutability -- a shadow root is no state of React's; its style sheets are set in place
    root.adoptedStyleSheets = [sheet];
  }, [root, css]);
  useEffect(() => {
    if (!root) return undefined;
    const follow = (event: Event) => {
      const link = (event.target as Element).closest('a[href^="#"]');
      if (!link) return;
      event.preventDefault();
      onFollow(link.getAttribute('href')!.slice(1));
    };
    root.addEventListener('click', follow);
    return () => root.removeEventListener('click', follow);
  }, [root, onFollow]);
  const width = page.size.width * PX_PER_MM;
  const height = page.size.height * PX_PER_MM;
  return (
    <div className={styles['paper']} style={{ width: width * scale, height: height * scale }}>
      <div ref={host} className={styles['page']} style={{ width, height, transform: `scale(${scale})` }} />
      {root && createPortal(<MarkupView markup={page.markup} />, root)}
    </div>
  );
}

/** How much a page must shrink to be seen whole in this space; never larger than on paper. */
export function scaleToFit(
  page: ReportPage['size'],
  space: { readonly width: number; readonly height: number },
): number {
  const across = space.width / (page.width * PX_PER_MM);
  const down = space.height / (page.height * PX_PER_MM);
  return Math.max(0.05, Math.min(1, across, down));
}
