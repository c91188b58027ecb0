import { analyse } from '../../shared/engine/index.ts';
import type { Handlers } from '../../shared/ipc/index.ts';
import { planOf } from '../../shared/report/index.ts';
import { createText, languageOf } from '../../shared/text/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { pageCount } from './finishPdf.ts';
import { localDate } from './localDate.ts';
import { makeComparison, makePack, makePdf, makeWebPage } from './makePdf.ts';

/** Pages on paper, made from what is saved. */
export function reportHandlers(
  context: Context,
): Pick<Handlers, 'report.pdf' | 'report.pack' | 'report.web' | 'report.comparison'> {
  const { session, shell, settings, madeFiles, fonts } = context;
  const saved = () => {
    const { doc } = session.require().opened();
    const today = localDate(context.now());
    const text = createText(languageOf(settings.read().language));
    return { doc, analysis: analyse(doc, { asOf: today }), today, text, fonts };
  };
  const write = (bytes: Uint8Array, { path, overwrite }: { path: string; overwrite: boolean }) => {
    atomicWrite(path, bytes, { overwrite });
    madeFiles.add(path);
    return { path, pages: pageCount(bytes) };
  };
  return {
    'report.pdf': async ({ mapIds, choices, ...where }) => {
      const found = saved();
      const missing = mapIds.find((id) => !found.doc.map[id]);
      if (missing !== undefined) throw new AppFailure('map-missing', missing);
      const isPlanned = choices.withPlan === true || mapIds.length === 0;
      const request = {
        ...found,
        ...(isPlanned ? planOf(found, found.today) : {}),
        mapIds,
        choices: { ...choices, withPlan: isPlanned },
      };
      return write(await makePdf(request, (job) => shell.printHtml(job)), where);
    },
    'report.pack': async ({ pack, ...where }) =>
      write(await makePack({ ...saved(), pack }, (job) => shell.printHtml(job)), where),
    'report.comparison': async ({ before, name, between, ...where }) => {
      const found = saved();
      const beforeAnalysis = analyse(before, { asOf: found.today });
      const request = { ...found, before, beforeAnalysis, beforeName: name, between };
      return write(await makeComparison(request, (job) => shell.printHtml(job)), where);
    },
    'report.web': ({ pack, path, overwrite }) => {
      atomicWrite(path, makeWebPage({ ...saved(), pack }), { overwrite });
      madeFiles.add(path);
      return { path };
    },
  };
}
