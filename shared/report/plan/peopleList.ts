import { freedByRole, methodOf, toolStates } from '../../engine/index.ts';
import { byOrder } from '../../model/index.ts';
import { formatHours, formatShare, twoDigits } from '../../text/index.ts';
import type { Flowable } from '../flowInto.ts';
import { heading, lead } from '../headings.ts';
import { type Cell, type Column, tableBlock } from '../table.ts';
import type { ReportContext } from '../reportContext.ts';
import { readinessList } from './readinessList.ts';

/** What a plan does to people and what is done with them; what keeps safe the tools that they built. */
export function peopleList(context: ReportContext, width: number): Flowable[] {
  return [
    ...freed(context, width),
    ...tasks(context, width),
    ...readinessList(context, width),
    ...tools(context, width),
  ];
}

function freed(context: ReportContext, width: number): Flowable[] {
  const { doc, analysis, text, locale } = context;
  const roles = analysis ? freedByRole(doc, analysis) : [];
  if (roles.length === 0) return [];
  const hours = (value: number) => formatHours(twoDigits(value), locale);
  const title = text('people.freed');
  const columns: Column[] = [
    { title: text('pack.people.role'), width: 130 },
    { title: text('pack.people.hours'), width: 130 },
    { title: text('pack.people.share'), width: 100, isNumber: true },
    { title: text('pack.people.use'), width: width - 360 },
  ];
  const rows = roles.map(({ name, hours: [low, , high], share, of, needsUse }): Cell[] => {
    const uses = of.flatMap(({ use }) => use?.use.trim() || []);
    return [
      { text: name || text('people.nobody'), isStrong: true },
      { text: text('people.freedHours', { low: hours(low), high: hours(high) }) },
      { text: share === null ? '–' : formatShare(twoDigits(share), locale) },
      { text: uses.join('; ') || text(needsUse ? 'pack.people.useMissing' : 'people.unused') },
    ];
  });
  return [heading(context, title), lead(text('people.freedText'), width), tableBlock(title, columns, rows)];
}

function tasks(context: ReportContext, width: number): Flowable[] {
  const { doc, text, date } = context;
  const list = Object.values(doc.changeTask).toSorted(byOrder);
  if (list.length === 0) return [];
  const title = text('people.tasks');
  const columns: Column[] = [
    { title: text('people.taskName'), width: width - 4 * 105 },
    { title: text('people.taskType'), width: 105 },
    { title: text('people.taskRole'), width: 105 },
    { title: text('people.taskDue'), width: 105 },
    { title: text('people.taskFor'), width: 105 },
  ];
  const rows = list.map((task): Cell[] => [
    { text: task.name || '–', isStrong: true },
    { text: text(`people.taskType.${task.type}`) },
    { text: (task.roleId && doc.role[task.roleId]?.name) || text('people.taskEverybody') },
    { text: task.isDone ? text('pack.people.done') : task.due ? date(task.due) : '–' },
    { text: doc.initiative[task.initiativeId]?.name || text('plan.unnamed') },
  ]);
  return [heading(context, title), tableBlock(title, columns, rows)];
}

function tools(context: ReportContext, width: number): Flowable[] {
  const { doc, text, date, today } = context;
  const states = toolStates(doc, today, methodOf(doc));
  if (states.length === 0) return [];
  const title = text('tools.title');
  const columns: Column[] = [
    { title: text('pack.tools.name'), width: 140 },
    { title: text('pack.tools.zone'), width: 104 },
    { title: text('pack.tools.owner'), width: 130 },
    { title: text('pack.tools.look'), width: 100 },
    { title: text('pack.tools.missing'), width: width - 474 },
  ];
  const rows = states.map(({ tool, zone, toAnswer, nextOn, isOverdue, missing }): Cell[] => [
    { text: tool.name || text('tools.unnamed'), isStrong: true },
    { text: text(`tools.zone.${zone ?? 'unknown'}`) },
    { text: [tool.owner, tool.deputy].filter((part) => part !== '').join(', ') || '–' },
    {
      text: nextOn === null ? '–' : [date(nextOn), ...(isOverdue ? [text('tools.overdue')] : [])].join(', '),
    },
    {
      text:
        [
          ...missing.map((guard) => text(`tools.guard.${guard}`)),
          ...(zone === null
            ? [
                text('tools.zoneText.unknown', {
                  questions: toAnswer.map((one) => text(`tools.${one}`)).join(' '),
                }),
              ]
            : []),
        ].join('; ') || text('pack.tools.complete'),
    },
  ]);
  return [heading(context, title), lead(text('tools.intro'), width), tableBlock(title, columns, rows)];
}
