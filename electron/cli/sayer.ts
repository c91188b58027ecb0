import type { Sentence } from '../../shared/engine/index.ts';
import type { Workspace } from '../../shared/model/index.ts';
import { formatMinutes, formatMoney, formatNumber, formatShare, type Text } from '../../shared/text/index.ts';

export type Say = (sentence: Sentence) => string;

/** Says a sentence of the engine in words and in the number formats of this workspace; a number's name tells its unit. */
export function sayer(text: Text, { locale, currency }: Pick<Workspace, 'locale' | 'currency'>): Say {
  const number = (name: string, value: number): string => {
    if (name.endsWith('Minutes')) return formatMinutes(value, locale);
    if (name.endsWith('Share')) return formatShare(value, locale);
    if (name.endsWith('Money')) return formatMoney(value, currency, locale);
    return formatNumber(value, locale);
  };
  return ({ key, params }) =>
    text(
      key,
      Object.fromEntries(
        Object.entries(params).map(([name, value]) => [
          name,
          typeof value === 'number' && name !== 'n' ? number(name, value) : value,
        ]),
      ),
    );
}
