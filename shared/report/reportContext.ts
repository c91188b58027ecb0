import type { Analysis, Sentence } from '../engine/analysis.ts';
import type { MonteCarlo, Roadmap, TechnologyChoice } from '../engine/index.ts';
import type { PrintChoices, Redaction } from '../ipc/index.ts';
import { type Doc, WORKSPACE_ID } from '../model/index.ts';
import { formatDate, type Text } from '../text/index.ts';
import { say } from '../text/say.ts';
import { speaksOfMoney } from '../redaction/index.ts';
import { apart, oneLine } from './oneLine.ts';

export interface ReportRequest {
  readonly doc: Doc;
  /** Null while the engine has not answered: the pages leave out what only it knows. */
  readonly analysis: Analysis | null;
  /** What the search for the best plan answered; left out: the plan is not printed. */
  readonly roadmap?: Roadmap | null | undefined;
  /** Empty: the plan, which belongs to no map. */
  readonly mapId: string;
  /** What each initiative may be worth, by id, where the plan is printed; without it the likely value stands alone. */
  readonly risks?: { readonly [initiativeId: string]: MonteCarlo | null } | undefined;
  /** How the options of each initiative compare, by its id, where that rests on what was taken out; left out: as `doc` says it. */
  readonly compared?: { readonly [initiativeId: string]: TechnologyChoice } | undefined;
  readonly choices: PrintChoices;
  /** What was taken out of `doc` and `analysis`: what they no longer say, nothing may say for them. */
  readonly redaction?: Redaction | undefined;
  /** ISO date. */
  readonly today: string;
  readonly text: Text;
  readonly locale: string;
}

/** What every part of a report needs: the request, and words for its sentences, dates and names. */
export interface ReportContext extends ReportRequest {
  readonly firm: string;
  readonly mapName: string;
  readonly currency: string;
  /** Money is not spoken of. */
  readonly isWithoutMoney: boolean;
  readonly nameOfMap: (id: string) => string;
  readonly saying: (sentence: Sentence) => string;
  readonly date: (iso: string) => string;
}

export function reportContext(request: ReportRequest): ReportContext {
  const { doc, mapId, text, locale } = request;
  const workspace = doc.workspace[WORKSPACE_ID];
  const currency = workspace?.currency || 'EUR';
  const nameOfMap = (id: string) => oneLine(doc.map[id]?.name ?? '') || text('report.noName');
  const isWithoutMoney = request.redaction?.costs === true;
  return {
    ...request,
    currency,
    isWithoutMoney,
    firm: workspace?.name.trim() || text('report.noFirm'),
    mapName: mapId === '' ? text('plan.title') : nameOfMap(mapId),
    nameOfMap,
    saying: (sentence) =>
      isWithoutMoney && speaksOfMoney(sentence)
        ? text('pack.amountLeftOut')
        : oneLine(say(withNamesApart(sentence), { text, locale, currency })),
    date: (iso) => formatDate(iso, locale),
  };
}

function withNamesApart({ key, params }: Sentence): Sentence {
  const kept = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? apart(value) : value,
  ]);
  return { key, params: Object.fromEntries(kept) as Sentence['params'] };
}
