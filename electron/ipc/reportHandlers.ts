import {
  analyse,
  caseRisk,
  initiativeCase,
  planRoadmap,
  roadmapQuestion,
  type Analysis,
} from '../../shared/engine/index.ts';
import type { Handlers } from '../../shared/ipc/index.ts';
import type { Doc } from '../../shared/model/index.ts';
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
    'report.pdf': async ({ mapIds, choices, path, overwrite }) => {
      const { doc } = session.require().opened();
      const missing = mapIds.find((id) => !doc.map[id]);
      if (missing !== undefined) throw new AppFailure('map-missing', missing);
      const today = localDate(context.now());
      const text = createText(languageOf(settings.read().language));
      const analysis = analyse(doc, { asOf: today });
      const isPlanned = choices.withPlan === true || mapIds.length === 0;
      const asked = isPlanned ? roadmapQuestion(doc, analysis, today).asked : null;
      const request = {
        doc,
        analysis,
        roadmap: asked && planRoadmap(asked.initiatives, asked.phases),
        risks: isPlanned ? risksOf(doc, analysis) : undefined,
        mapIds,
        choices: { ...choices, withPlan: isPlanned },
        today,
        text,
        fonts,
      };
      const bytes = await makePdf(request, (job) => shell.printHtml(job));
      atomicWrite(path, bytes, { overwrite });
      madeFiles.add(path);
      return { path, pages: pageCount(bytes) };
    },
  };
}

/** The same numbers as on screen: the draws are seeded. */
const risksOf = (doc: Doc, analysis: Analysis) =>
  Object.fromEntries(
    Object.values(doc.initiative).map((initiative) => [
      initiative.id,
      caseRisk(initiativeCase(doc, analysis, initiative).input),
    ]),
  );

function languageOf(chosen: string): Language {
  return languages.find((language) => language === chosen) ?? 'en';
}
