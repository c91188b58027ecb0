import { lightPalette, paintVariable, type Paint, type Palette } from '../../../shared/diagram/index.ts';

/** The colours of the theme that an element stands in, as a bitmap needs them: values instead of variables. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    Object.entries(lightPalette).map(([paint, fallback]) => [
      paint,
      style.getPropertyValue(paintVariable(paint as Paint)).trim() || fallback,
    ]),
  ) as unknown as Palette;
}
