import type { InitiativeCase, MonteCarlo, CaseId } from '../../engine/index.ts';
import { formatHours, formatNumber, formatShare, formatUnit, twoDigits } from '../../text/index.ts';
import { planMoney, type Listener } from './moneyWords.ts';

export interface MeasureRow {
  readonly id: CaseId;
  readonly name: string;
  readonly value: string;
}

/** The measures that people ask of a business case, as they are said on screen and paper; none while a cost is unknown. */
export function measureRows(
  { result, values, capacityHours }: InitiativeCase,
  listener: Listener,
): MeasureRow[] {
  if (!result) return [];
  const { text, locale } = listener;
  const { costs, benefits, worth } = result;
  const money = (value: number) => planMoney(value, listener);
  const rate = formatShare(values.discountRate!.value, locale);
  const life = formatUnit(values.lifeYears!.value, 'year', locale);
  const share = (value: number | null) =>
    value === null ? text('plan.noNumber') : formatShare(twoDigits(value), locale);
  const years = (value: number | null) =>
    value === null
      ? text('plan.never', { life })
      : text('plan.years', { n: twoDigits(value), years: formatNumber(twoDigits(value), locale) });
  const saved = benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0);
  const { internalRate, profitabilityIndex } = worth;
  const hours = formatHours(twoDigits(capacityHours), locale);
  const rows: readonly (readonly [CaseId, string, string])[] = [
    ['once', text('plan.once'), money(costs.once.total)],
    ['yearly', text('plan.yearly'), money(costs.perYear.total)],
    ['benefit', text('plan.benefit'), money(saved)],
    ['capacity', text('plan.capacity'), text('plan.capacityValue', { hours })],
    ['npv', text('plan.npv', { rate, life }), money(worth.netPresentValue)],
    ['roi', text('plan.roi'), share(worth.returnOnInvestment)],
    ['payback', text('plan.payback'), years(worth.paybackYears)],
    ['paybackDiscounted', text('plan.paybackDiscounted'), years(worth.discountedPaybackYears)],
    ['irr', text('plan.irr'), internalRate.isAmbiguous ? text('plan.irrMany') : share(internalRate.rate)],
    ['mirr', text('plan.mirr'), share(worth.modifiedRate)],
    [
      'pi',
      text('plan.pi'),
      profitabilityIndex === null
        ? text('plan.noNumber')
        : formatNumber(twoDigits(profitabilityIndex), locale),
    ],
  ];
  return rows.map(([id, name, value]) => ({ id, name, value }));
}

/** What it may be worth over all assumptions at once. */
export function riskWords(risk: MonteCarlo, listener: Listener): string {
  const { text } = listener;
  const money = (value: number) => planMoney(value, listener);
  const range = text('plan.riskRange', {
    low: money(risk.p10),
    middle: money(risk.p50),
    high: money(risk.p90),
  });
  return `${range} ${text('plan.riskLoss', { loss: lossWords(1 - risk.positiveShare, listener) })}`;
}

/** Draws from ranges that people named can tell neither one in a thousand from none, nor nearly all from all. */
const RARE = 0.01;

function lossWords(share: number, { text, locale }: Listener): string {
  if (share < RARE) return text('plan.lossBelow', { share: formatShare(RARE, locale) });
  if (share > 1 - RARE) return text('plan.lossAbove', { share: formatShare(1 - RARE, locale) });
  return formatShare(twoDigits(share), locale);
}
