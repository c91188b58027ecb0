import type { Workspace } from '../../shared/model/index.ts';

const EURO = [
  'AT', 'BE', 'CY', 'DE', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PT', 'SI', 'SK', 'BG',
]; // prettier-ignore
const OTHER: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  IN: 'INR',
  JP: 'JPY',
  LI: 'CHF',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  TR: 'TRY',
  US: 'USD',
  ZA: 'ZAR',
};
const LETTER_PAPER = ['US', 'CA', 'MX', 'CL', 'CO', 'PH'];

/** What a firm in this place most likely uses; shown to the user to be confirmed. */
export function localeDefaults(
  locale: string,
): Pick<Workspace, 'currency' | 'locale' | 'language' | 'paper'> {
  const { region = '', language } = new Intl.Locale(locale).maximize();
  return {
    locale,
    language,
    currency: EURO.includes(region) ? 'EUR' : (OTHER[region] ?? 'EUR'),
    paper: LETTER_PAPER.includes(region) ? 'Letter' : 'A4',
  };
}
