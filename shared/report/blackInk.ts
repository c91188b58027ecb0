/**
 * Pages for a printer that has black ink alone: every colour becomes black, white or a grey. What colour says on paper is said without it as
 * well, so nothing is lost: marks have their icons and words, white on black; ideas and questions are black on white; a candidate has its
 * spark and a bold number in a bold outline.
 */
import { type Markup, type Palette, paperPalette } from '../diagram/index.ts';

const BLACK = '#000000';
/** Text that is to be quiet still has to be crisp: a printer makes dots of lighter greys. */
const QUIET = '#404040';
const inBlack: Partial<Palette> = {
  ink: BLACK,
  pinInk: BLACK,
  inkSoft: QUIET,
  accent: BLACK,
  bottleneck: BLACK,
  manual: BLACK,
  waste: BLACK,
  pain: BLACK,
  risk: BLACK,
  candidate: BLACK,
  goal: BLACK,
  idea: '#ffffff',
};
const chosen = new Map(
  (Object.keys(inBlack) as (keyof Palette)[]).map((paint) => [paperPalette[paint], inBlack[paint]!]),
);
const COLOUR = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/gi;
const colourAttributes = new Set(['fill', 'stroke', 'color', 'stop-color', 'flood-color']);

/** A colour, `#rgb` or `#rrggbb`, with or without opacity, as black ink prints it: as light as it was. */
export function blackOf(colour: string): string {
  const known = chosen.get(colour.toLowerCase());
  if (known !== undefined) return known;
  const digits = colour.slice(1);
  const pairs = (digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits).match(/../g) ?? [];
  const [red, green, blue] = pairs.map((pair) => Number.parseInt(pair, 16)) as [number, number, number];
  const grey = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const pair = grey.toString(16).padStart(2, '0');
  return `#${pair}${pair}${pair}${pairs[3] ?? ''}`;
}

/** A page or picture without a colour. */
export function markupInBlack({ tag, attrs, children }: Markup): Markup {
  const entries = Object.entries(attrs).map(([name, value]) => [
    name,
    typeof value === 'string' && colourAttributes.has(name) ? cssInBlack(value) : value,
  ]);
  return {
    tag,
    attrs: Object.fromEntries(entries) as Markup['attrs'],
    children: children.map((child) => (typeof child === 'string' ? child : markupInBlack(child))),
  };
}

/** A style sheet of ours, in which `#` begins nothing but colours. */
export const cssInBlack = (css: string): string => css.replaceAll(COLOUR, blackOf);
