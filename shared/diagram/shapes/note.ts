import type { Note } from '../../model/index.ts';
import type { Drawn } from '../drawing.ts';
import { union } from '../geometry/box.ts';
import { LABEL_TYPE, lineHeight } from '../geometry/sizes.ts';
import { wrapText } from '../type/wrapText.ts';
import { linesIn } from './text.ts';

const INSET = 10;

/** A note: a bracket at its left and its text. The text is whole even where a file's box is too low for it. */
export function drawNote(note: Note): Drawn {
  const { x, y, width, height } = note;
  const lines = wrapText(note.text, {
    ...LABEL_TYPE,
    maxWidth: Math.max(40, width - INSET - 2),
    maxLines: 24,
  });
  const textHeight = lines.length * lineHeight(LABEL_TYPE.size);
  const top = textHeight < height ? y + (height - textHeight) / 2 : y;
  const box = { x: x + INSET, y: top, width: Math.max(40, width - INSET), height: textHeight };
  const arm = Math.min(8, width / 4);
  return {
    id: note.id,
    kind: 'note',
    bounds: union([note, box])!,
    primitives: [
      {
        shape: 'path',
        d: `M${x + arm} ${y}H${x}V${y + Math.max(height, textHeight)}H${x + arm}`,
        fill: 'none',
        stroke: { paint: 'noteLine', width: 1.5 },
      },
      ...linesIn(box, lines, { type: LABEL_TYPE, paint: 'inkSoft', anchor: 'start' }),
    ],
  };
}
