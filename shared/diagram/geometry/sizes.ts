import { measureText } from '../type/measureText.ts';
import { wrapText } from '../type/wrapText.ts';

export const STEP_WIDTH = 148;
export const STEP_HEIGHT = 64;
export const EVENT_SIZE = 36;
export const GATEWAY_SIZE = 44;
export const LANE_HEADER = 32;
export const PIN_SIZE = 20;
/** Widest label beside an event, gateway or data object, before it wraps. */
export const LABEL_WIDTH = 88;
export const LABEL_GAP = 6;
export const GRID = 4;

export const STEP_TYPE = { size: 13, weight: 500 } as const;
export const LABEL_TYPE = { size: 12, weight: 400 } as const;
export const FLOW_LABEL_TYPE = { size: 12, weight: 400 } as const;
export const LANE_TYPE = { size: 13, weight: 600 } as const;

export const STEP_PADDING = 12;
/** Height kept at the top for the type icon and at the foot for markers, once the name needs the room. */
export const STEP_ICON_ROW = 22;
export const STEP_MARKER_ROW = 20;
/** Height of the strip of numbers at the foot. */
export const STEP_STRIP = 20;
const STEP_EDGE = 8;
/** A name longer than this does not make the box higher; the rest shows as an ellipsis, and whole in the list of steps. */
const STEP_MAX_LINES = 6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Height of a line of text in px: 1.3 of the size, on whole pixels. */
export const lineHeight = (size: number): number => Math.round(size * 1.3);

/** The size a step needs for its name: 148 × 64, wider for one long word, higher for more lines. `hasMarkers`: room for + and loop signs. */
export function sizeOfStep(name: string, options: { readonly hasMarkers?: boolean } = {}): Size {
  const longestWord = Math.max(
    0,
    ...name
      .slice(0, 500)
      .split(/\s+/)
      .map((word) => measureText(word, STEP_TYPE)),
  );
  const inner = Math.min(Math.max(STEP_WIDTH - 2 * STEP_PADDING, longestWord), 184);
  const width = onGrid(inner + 2 * STEP_PADDING);
  const lines = wrapText(name, { ...STEP_TYPE, maxWidth: inner, maxLines: STEP_MAX_LINES }).length;
  const foot = options.hasMarkers ? STEP_MARKER_ROW : STEP_EDGE;
  const height = onGrid(STEP_ICON_ROW + lines * lineHeight(STEP_TYPE.size) + foot);
  return { width, height: Math.max(STEP_HEIGHT, height) };
}

/** The size a note needs for its text. */
export function sizeOfNote(text: string): Size {
  const lines = wrapText(text, { ...LABEL_TYPE, maxWidth: 148, maxLines: 12 });
  const widest = Math.max(0, ...lines.map((line) => measureText(line, LABEL_TYPE)));
  return {
    width: Math.max(80, onGrid(widest + 20)),
    height: Math.max(32, onGrid(lines.length * lineHeight(LABEL_TYPE.size) + 12)),
  };
}

const onGrid = (length: number): number => Math.ceil(length / GRID) * GRID;

/** What stands on the upper edge of a shape leaves its corners free: there a selected one is taken hold of. */
export const CORNER = 9;
