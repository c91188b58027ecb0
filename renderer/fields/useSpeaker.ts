import { WORKSPACE_ID } from '../../shared/model/index.ts';
import {
  formatDate,
  formatHours,
  formatMinutes,
  formatMoney,
  formatNumber,
  formatShare,
  formatUnit,
  localeIn,
} from '../../shared/text/index.ts';
import { useDocument, useText } from '../state/session.tsx';

const DAYS_A_WEEK = 5;
/** What is taken for a workspace that is not there. */
export const FALLBACK_FACTS = { locale: 'en-GB', currency: 'EUR', hoursPerWeek: 40 };

/** Numbers and dates in the words of the window, as this workspace writes them: its locale, its currency, its working day. */
export interface Speaker {
  readonly locale: string;
  readonly currency: string;
  readonly hoursPerDay: number;
  /** As exact as it was given: for fields, where nothing may be rounded away. */
  readonly plain: (value: number) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly whole: (value: number) => string;
  readonly money: (value: number) => string;
  readonly share: (value: number) => string;
  readonly minutes: (value: number) => string;
  /** Hours as hours, however many: what a month or a year of work is counted in. */
  readonly hours: (value: number) => string;
  /** With its unit in words: "1.5 years". */
  readonly unit: (value: number, name: 'day' | 'month' | 'year') => string;
  readonly date: (isoDate: string) => string;
}

export function useSpeaker(): Speaker {
  const workspace = useDocument((state) => state.doc.workspace[WORKSPACE_ID]);
  const { language } = useText();
  const { locale, currency, hoursPerWeek } = workspace ?? FALLBACK_FACTS;
  return speakerFor({ locale: localeIn(language, locale), currency, hoursPerWeek });
}

const speakers = new Map<string, Speaker>();

/** Each speaker once: making one costs more than what a field says with it, and a panel has dozens of fields. */
function speakerFor(facts: Parameters<typeof createSpeaker>[0]): Speaker {
  const key = `${facts.locale} ${facts.currency} ${facts.hoursPerWeek}`;
  const speaker = speakers.get(key) ?? createSpeaker(facts);
  speakers.set(key, speaker);
  return speaker;
}

export function createSpeaker(facts: { locale: string; currency: string; hoursPerWeek: number }): Speaker {
  const locale = isLocale(facts.locale) ? facts.locale : FALLBACK_FACTS.locale;
  const currency = /^[A-Z]{3}$/.test(facts.currency) ? facts.currency : FALLBACK_FACTS.currency;
  const hoursPerDay = (facts.hoursPerWeek || FALLBACK_FACTS.hoursPerWeek) / DAYS_A_WEEK;
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  return {
    locale,
    currency,
    hoursPerDay,
    plain: (value) => plain.format(value),
    number: (value, digits = 3) => formatNumber(value, locale, digits),
    whole: (value) => formatNumber(Math.round(value), locale, 12),
    money: (value) => formatMoney(value, currency, locale),
    share: (value) => formatShare(value, locale),
    minutes: (value) => formatMinutes(value, locale, hoursPerDay),
    hours: (value) => formatHours(value, locale),
    unit: (value, name) => formatUnit(value, name, locale),
    date: (isoDate) => formatDate(isoDate, locale),
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // not even the shape of a language tag: a file may say anything
  }
}
