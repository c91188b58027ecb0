import type { MarkWord } from '../diagram/index.ts';
import type { Text } from '../text/index.ts';

/** The word on a pin: which waste where it is one, else the kind of mark. The same words as on the screen. */
export const markWords =
  (text: Text): MarkWord =>
  (type, waste) =>
    type === 'waste' && waste ? text(`marks.waste.${waste}`) : text(`marks.type.${type}`);
