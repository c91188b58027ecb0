import { analyse, planRoadmap, roadmapQuestion } from '../../shared/engine/index.ts';
import type { Handlers } from '../../shared/ipc/index.ts';
import { createText, languages, type Language } from '../../shared/text/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { pageCount } from './finishPdf.ts';
import { localDate } from './localDate.ts';
import { makePdf } from './makePdf.ts';

/** Pages on paper, made from what is saved. */
export function reportHandlers(context: Context): Pick<Handlers, 'report.pdf'> {
  const { session, shell, settings, madeFiles, fonts } = context;
  return {
    'report.pdf': async ({ mapId, choices, path, overwrite }) => {
      const { doc } = session.require().opened();
      if (!doc.map[mapId]) throw new AppFailure('map-missing', mapId);
      const today = localDate(context.now());
      const text = createText(languageOf(settings.read().language));
      const analysis = analyse(doc, { asOf: today });
      const asked = choices.withPlan ? roadmapQuestion(doc, analysis, today).asked : null;
      const roadmap = asked && planRoadmap(asked.initiatives, asked.phases);
      const request = { doc, analysis, roadmap, mapIds: [mapId], choices, today, text, fonts };
      const bytes = await makePdf(request, (job) => shell.printHtml(job));
      atomicWrite(path, bytes, { overwrite });
      madeFiles.add(path);
      return { path, pages: pageCount(bytes) };
    },
  };
}

function languageOf(chosen: string): Language {
  return languages.find((language) => language === chosen) ?? 'en';
}
