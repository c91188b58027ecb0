import { sayFigure } from '../engine/figures/sayFigure.ts';
import { attributeOf, attributes, type AttributeKey } from '../engine/method/attributes.ts';
import type { Figure } from '../model/index.ts';
import { localeIn, type Text } from '../text/index.ts';

type Said = Pick<Figure, 'attribute' | 'likely' | 'low' | 'high'>;
const isKnown = (attribute: string): attribute is AttributeKey => Object.hasOwn(attributes, attribute);

/**
 * What is wrong with a figure of a file that no figure of its kind can be (a share of 500 %, a rating of 9 from 1 to 5), in words; null:
 * nothing. Such a figure is kept: the analysis counts the nearest that can be, and its field says so. A kind of figure that this program does not know has no limits here.
 */
export function impossibleFigure({ attribute, likely, low, high }: Said, text: Text): string | null {
  if (!isKnown(attribute)) return null;
  const { min, max } = attributeOf(attribute);
  const wrong = [likely, low, high].find((value) => value !== null && (value < min || value > max));
  if (wrong === undefined || wrong === null) return null;
  const locale = localeIn(text.language, text.language);
  const said = (value: number) => sayFigure({ likely: value, low: null, high: null }, attribute, locale);
  return text('exchange.figure.impossible', {
    name: text(`engine.attribute.${attribute}`),
    value: said(wrong),
    least: said(min),
    most: said(max),
  });
}
