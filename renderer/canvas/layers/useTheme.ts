import { useEffect, useState } from 'react';

/** Rises when the theme changes, so that a bitmap takes the new colours. */
export function useTheme(): number {
  const [serial, setSerial] = useState(0);
  useEffect(() => {
    const changed = () => setSerial((value) => value + 1);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', changed);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', changed);
    };
  }, []);
  return serial;
}
