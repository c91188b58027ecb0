import type { Analysis } from '../../engine/analysis.ts';
import { methodDifferences } from '../../engine/index.ts';
import { formatMinutes, formatMoney, formatNumber, formatShare } from '../../text/index.ts';
import { WORKSPACE_ID } from '../../model/index.ts';
import type { Flowable } from '../flowInto.ts';
import { paragraph } from '../headings.ts';
import type { ReportContext } from '../reportContext.ts';
import { differenceWords, type MethodSpeaker } from './differenceWords.ts';

const DAYS_A_WEEK = 5;
const USUAL_HOURS_A_WEEK = 40;
/** So many differences are named on paper; the rest is counted. */
const NAMED = 30;

/** By which method the scores are made, and in what this business has another one: what is printed keeps what it was made by. */
export function methodList(context: ReportContext, analysis: Analysis, width: number): Flowable[] {
  const { doc, text, date } = context;
  const { methodVersion, methodChanges, asOf } = analysis;
  const said = { version: methodVersion, date: date(asOf) };
  if (methodChanges === 0) return [paragraph(text('report.method', said), width)];
  const speaker = speakerOf(context);
  const words = methodDifferences(doc.methodSetting).map((one) => differenceWords(one, text, speaker));
  const more = words.length - NAMED;
  return [
    paragraph(text('report.methodChanged', { ...said, n: methodChanges }), width),
    ...words.slice(0, NAMED).map((line) => paragraph(line, width)),
    ...(more > 0 ? [paragraph(text('method.takeMore', { n: more }), width)] : []),
  ];
}

function speakerOf({ doc, locale, currency }: ReportContext): MethodSpeaker {
  const hoursPerDay = (doc.workspace[WORKSPACE_ID]?.hoursPerWeek || USUAL_HOURS_A_WEEK) / DAYS_A_WEEK;
  return {
    share: (share) => formatShare(share, locale),
    money: (amount) => formatMoney(amount, currency, locale),
    minutes: (minutes) => formatMinutes(minutes, locale, hoursPerDay),
    number: (value, digits = 3) => formatNumber(value, locale, digits),
  };
}
