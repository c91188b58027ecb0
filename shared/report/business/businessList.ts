import type { Flowable } from '../flowInto.ts';
import { journeysList } from '../landscape/journeysList.ts';
import type { ReportContext } from '../reportContext.ts';
import { rolesList } from './rolesList.ts';
import { systemsList } from './systemsList.ts';

/** The business as a whole beside the picture of its maps: what customers go through, what it works with, and who works. */
export const businessList = (context: ReportContext, width: number): Flowable[] => [
  ...journeysList(context, width),
  ...systemsList(context, width, !context.isWithoutMoney),
  ...rolesList(context, width),
];
