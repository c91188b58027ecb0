import { setImmediate as nextTurn } from 'node:timers/promises';
import { analyse } from '../../shared/engine/index.ts';
import type { Handlers } from '../../shared/ipc/index.ts';
import { planOf } from '../../shared/report/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Printer } from '../shell/shell.ts';
import type { Context } from './context.ts';
import { pageCount } from './finishPdf.ts';
import { localDate } from './localDate.ts';
import { makeComparison, makePack, makePdf, makeWebPage, type Along } from './makePdf.ts';

/** Pages on paper, made from what is saved. */
export function reportHandlers(
  context: Context,
): Pick<Handlers, 'report.pdf' | 'report.pack' | 'report.web' | 'report.comparison' | 'report.cancel'> {
  const { session, shell, madeFiles, fonts, text } = context;
  const saved = () => {
    const { doc } = session.require().opened();
    const today = localDate(context.now());
    return { doc, analysis: analyse(doc, { asOf: today }), today, fonts };
  };
  const write = (bytes: Uint8Array, { path, overwrite }: { path: string; overwrite: boolean }) => {
    atomicWrite(path, bytes, { overwrite });
    madeFiles.add(path);
    return { path, pages: pageCount(bytes) };
  };
  let running: AbortController | null = null;
  /** What can be ended while it is made: nothing is written then. */
  const cancellable = async <Made>(
    name: string,
    make: (print: Printer['printHtml'], along: Along) => Promise<Made>,
  ): Promise<Made> => {
    const own = new AbortController();
    const { signal } = own;
    running = own;
    const along: Along = async (share) => {
      shell.push('report.progress', { share });
      await nextTurn();
      signal.throwIfAborted();
    };
    try {
      return await make((job) => shell.printHtml({ ...job, signal }), along);
    } catch (error) {
      if (signal.aborted) throw new AppFailure('cancelled', name, error);
      throw error;
    } finally {
      if (running === own) running = null;
    }
  };
  return {
    'report.cancel': () => {
      running?.abort();
      return null;
    },
    'report.pdf': async ({ mapIds, choices, ...where }) => {
      const found = saved();
      const missing = mapIds.find((id) => !found.doc.map[id]);
      if (missing !== undefined) throw new AppFailure('map-missing', missing);
      const { withPlan, withLandscape, withStrategy, withInsights, withMeasures } = choices;
      // With no map and nothing else asked for it is the plan.
      const isOther = [withLandscape, withStrategy, withInsights, withMeasures].includes(true);
      const isPlanned = withPlan ?? (mapIds.length === 0 && !isOther);
      const request = {
        ...found,
        text,
        ...(isPlanned ? planOf(found, found.today) : {}),
        mapIds,
        choices: { ...choices, withPlan: isPlanned },
      };
      return write(await cancellable(where.path, (print) => makePdf(request, print)), where);
    },
    'report.pack': async ({ pack, ...where }) =>
      write(
        await cancellable(where.path, (print, along) => makePack({ ...saved(), pack }, print, along)),
        where,
      ),
    'report.comparison': async ({ before, name, between, paper, ink, ...where }) => {
      const found = saved();
      const beforeAnalysis = analyse(before, { asOf: found.today });
      const request = { ...found, text, before, beforeAnalysis, beforeName: name, between, paper, ink };
      return write(await cancellable(where.path, (print) => makeComparison(request, print)), where);
    },
    'report.web': ({ pack, path, overwrite }) => {
      atomicWrite(path, makeWebPage({ ...saved(), pack }), { overwrite });
      madeFiles.add(path);
      return { path };
    },
  };
}
