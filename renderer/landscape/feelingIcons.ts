import { Annoyed, Frown, Laugh, Meh, Smile, type LucideIcon } from 'lucide-react';
import type { Touchpoint } from '../../shared/model/index.ts';

/** A face a feeling; the word stands beside it or is its name. */
export const feelingIcons: { readonly [F in NonNullable<Touchpoint['feeling']>]: LucideIcon } = {
  [-2]: Frown,
  [-1]: Annoyed,
  0: Meh,
  1: Smile,
  2: Laugh,
};
