import { useEffect, useState } from 'react';
import { lightPalette, paintVariable, type Paint, type Palette } from '../../../shared/diagram/index.ts';

/** The colours of the theme, as a bitmap needs them: values instead of variables. Others when the theme changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const changed = () => setPalette(readPalette());
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
  return palette;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(lightPalette).map(([paint, fallback]) => [
      paint,
      style.getPropertyValue(paintVariable(paint as Paint)).trim() || fallback,
    ]),
  ) as unknown as Palette;
}
