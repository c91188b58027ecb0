import {
  audiences,
  inks,
  type PackChoices,
  packParts,
  type PaperLayers,
  type Settings,
  usualLayers,
} from '../../shared/ipc/index.ts';
import { type Doc, heatMeasures, languageOf, listPaperFor, WORKSPACE_ID } from '../../shared/model/index.ts';
import { redactionFor } from '../../shared/redaction/index.ts';

/** For whom a pack was made last time, in which language and ink, with which parts and layers; what is left out is asked anew each time. */
export function rememberedPack(settings: Settings, doc: Doc): PackChoices {
  const saved = (settings['pack'] ?? {}) as { readonly [field: string]: unknown };
  const audience = audiences.find((one) => one === saved['audience']) ?? 'client';
  const without = Array.isArray(saved['without']) ? saved['without'] : [];
  return {
    language: languageOf(typeof saved['language'] === 'string' ? saved['language'] : settings.language),
    paper: listPaperFor(doc.workspace[WORKSPACE_ID]?.paper),
    audience,
    without: packParts.filter((part) => without.includes(part)),
    redaction: redactionFor(audience, doc),
    layers: layersIn(saved['layers']),
    ink: inks.find((one) => one === saved['ink']),
  };
}

export const savedPack = ({
  audience,
  ink,
  language,
  layers,
  without,
}: PackChoices): { readonly pack: object } => ({
  pack: { audience, ink, language, layers, without },
});

/** Those of the settings as far as they are layers: settings are a file that anybody can edit. */
function layersIn(saved: unknown): PaperLayers {
  const known = { ...usualLayers, ...(typeof saved === 'object' ? saved : {}) } as {
    readonly [field: string]: unknown;
  };
  return {
    withMarks: known['withMarks'] === true,
    withCandidates: known['withCandidates'] === true,
    withFigures: known['withFigures'] === true,
    withGoals: known['withGoals'] === true,
    heat: heatMeasures.find((measure) => measure === known['heat']),
  };
}
