import { useLayoutEffect, useState, type RefObject } from 'react';

const BESIDE = 8;

/** Which lines of a long list are in sight, with some on both sides; follows scrolling, size and the height of a line (in px). */
export function useWindowed(
  box: RefObject<HTMLElement | null>,
  count: number,
  lineHeight: number,
): readonly [from: number, to: number] {
  const [seen, setSeen] = useState<readonly [number, number]>([0, 40]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const from = Math.max(0, Math.floor(element.scrollTop / lineHeight) - BESIDE);
      const to = Math.ceil((element.scrollTop + element.clientHeight) / lineHeight) + BESIDE;
      setSeen((before) => (before[0] === from && before[1] === to ? before : [from, to]));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box, lineHeight]);
  return [seen[0], Math.min(count, seen[1])];
}
