import {
  siloCard,
  spendCard,
  spendNoneCard,
  systemLandscape,
  typedSumCard,
  type ObjectView,
  type SystemLandscape,
  type SystemView,
} from '../../engine/index.ts';
import { formatHours, formatNumber, formatShare, twoDigits } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead, paragraph } from '../headings.ts';
import { planMoney } from '../plan/moneyWords.ts';
import type { ReportContext } from '../reportContext.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import { whyTable, type AskedNumber } from '../why/whyTable.ts';

const NAME = 120;
const NUMBER = 88;

/** Systems of the business and the data that lives in them: what each costs, is connected to, is typed over from, serves. `withMoney`: costs are printed. */
export function systemsList(context: ReportContext, width: number, withMoney: boolean): Flowable[] {
  const { doc, analysis, text } = context;
  if (!analysis || Object.keys(doc.system).length === 0) return [];
  const landscape = systemLandscape(doc, analysis);
  return [
    ...systems(context, width, { landscape, withMoney }),
    ...data(context, width, { landscape, withMoney }),
    ...(landscape.siloShare === null
      ? []
      : [
          paragraph(
            `${text('systems.fact.silo')}: ${formatShare(landscape.siloShare, context.locale)}`,
            width,
          ),
        ]),
    ...whyTable(context, width, asked(context, landscape, withMoney)),
  ];
}

function asked(
  { doc, analysis, text }: ReportContext,
  landscape: SystemLandscape,
  withMoney: boolean,
): AskedNumber[] {
  const typed = landscape.objects.filter((one) => one.typed.length > 0);
  return [
    { name: text('systems.fact.silo'), card: siloCard(landscape) },
    ...(withMoney
      ? [
          { name: text('systems.fact.spend'), card: spendCard(doc, landscape) },
          { name: text('systems.fact.none'), card: spendNoneCard(doc, landscape) },
        ]
      : []),
    ...typed.flatMap(({ object, typed: list }) => [
      {
        name: `${object.name}, ${text('systems.column.hours')}`,
        card: typedSumCard(doc, analysis!, list, 'hoursPerYear'),
      },
      ...(withMoney
        ? [
            {
              name: `${object.name}, ${text('systems.column.money')}`,
              card: typedSumCard(doc, analysis!, list, 'costPerYear'),
            },
          ]
        : []),
    ]),
  ];
}

interface Part {
  readonly landscape: SystemLandscape;
  readonly withMoney: boolean;
}

function systems(context: ReportContext, width: number, { landscape, withMoney }: Part): Flowable[] {
  const { text } = context;
  const title = text('systems.cards');
  const numbers = withMoney ? 3 : 2;
  const each = Math.floor((width - NAME - numbers * NUMBER) / 3);
  const columns: Column[] = [
    { title: text('systems.column.name'), width: NAME },
    ...(withMoney ? [{ title: text('systems.column.cost'), width: NUMBER, isNumber: true }] : []),
    { title: text('systems.column.steps'), width: NUMBER, isNumber: true },
    { title: text('systems.column.data'), width: each },
    { title: text('systems.column.linked'), width: each },
    { title: text('systems.column.typed'), width: width - NAME - numbers * NUMBER - 2 * each },
    { title: text('systems.column.serves'), width: NUMBER, isNumber: true },
  ];
  const rows = landscape.systems.map((view) => systemRow(context, view, { landscape, withMoney }));
  return [heading(context, title), tableBlock(title, columns, rows)];
}

function systemRow(context: ReportContext, view: SystemView, { landscape, withMoney }: Part): Cell[] {
  const { doc, text, locale } = context;
  const { system, yearlyCost, stepIds, objects, linkedIds, objectiveIds } = view;
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => doc.system[id as keyof typeof doc.system]?.name ?? []).join(', ') || '–';
  const typedFrom = landscape.typedWays.filter(({ toId }) => toId === system.id).map(({ fromId }) => fromId);
  const cost = yearlyCost === null ? text('inspector.notSaid') : planMoney(yearlyCost, context);
  const kept = objects.map(({ object, isMaster }) =>
    isMaster ? text('systems.master', { name: object.name }) : object.name,
  );
  return [
    { text: system.name || '–', isStrong: true },
    ...(withMoney ? [{ text: cost }] : []),
    { text: formatNumber(stepIds.length, locale) },
    { text: kept.join(', ') || '–' },
    { text: names(linkedIds) },
    { text: names(typedFrom) },
    {
      text: objectiveIds.length > 0 ? formatNumber(objectiveIds.length, locale) : text('systems.noObjective'),
    },
  ];
}

function data(context: ReportContext, width: number, { landscape, withMoney }: Part): Flowable[] {
  const { text } = context;
  const objects = landscape.objects.filter(
    ({ systemIds, typed }) => systemIds.length > 0 || typed.length > 0,
  );
  if (objects.length === 0) return [];
  const title = text('systems.data');
  const numbers = withMoney ? 4 : 3;
  const columns: Column[] = [
    { title: text('systems.column.object'), width: NAME },
    { title: text('systems.column.lives'), width: width - NAME - numbers * NUMBER },
    { title: text('systems.column.islands'), width: NUMBER, isNumber: true },
    { title: text('systems.column.again'), width: NUMBER, isNumber: true },
    { title: text('systems.column.hours'), width: NUMBER, isNumber: true },
    ...(withMoney ? [{ title: text('systems.column.money'), width: NUMBER, isNumber: true }] : []),
  ];
  return [
    heading(context, title),
    lead(text('report.dataLead'), width),
    tableBlock(
      title,
      columns,
      objects.map((view) => objectRow(context, view, withMoney)),
    ),
  ];
}

function objectRow(context: ReportContext, view: ObjectView, withMoney: boolean): Cell[] {
  const { doc, text, locale } = context;
  const { object, systemIds, islands, typed } = view;
  const sum = (of: 'runsPerMonth' | 'hoursPerYear' | 'costPerYear') =>
    typed.reduce((total, one) => total + one[of], 0);
  const amount = (words: string): Cell => ({ text: typed.length === 0 ? '–' : words });
  const lives = systemIds.flatMap((id) => {
    const name = doc.system[id as keyof typeof doc.system]?.name;
    if (!name) return [];
    return [id === object.masterSystemId ? text('systems.master', { name }) : name];
  });
  return [
    { text: object.name || '–', isStrong: true },
    { text: lives.join(', ') || '–' },
    { text: systemIds.length > 1 ? formatNumber(islands, locale) : '–' },
    amount(formatNumber(sum('runsPerMonth'), locale)),
    amount(formatHours(twoDigits(sum('hoursPerYear')), locale)),
    ...(withMoney ? [amount(planMoney(sum('costPerYear'), context))] : []),
  ];
}
