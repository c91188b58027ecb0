import { audiences, type PackChoices, packParts, type Settings } from '../../shared/ipc/index.ts';
import { type Doc, listPaperFor, WORKSPACE_ID } from '../../shared/model/index.ts';
import { redactionFor } from '../../shared/redaction/index.ts';

/** For whom a pack was made last time, on which paper and with which parts; what is left out is asked anew each time. */
export function rememberedPack(settings: Settings, doc: Doc): PackChoices {
  const saved = (settings['pack'] ?? {}) as { readonly [field: string]: unknown };
  const audience = audiences.find((one) => one === saved['audience']) ?? 'client';
  const without = Array.isArray(saved['without']) ? saved['without'] : [];
  return {
    paper: listPaperFor(doc.workspace[WORKSPACE_ID]?.paper),
    audience,
    without: packParts.filter((part) => without.includes(part)),
    redaction: redactionFor(audience, doc),
  };
}

export const savedPack = ({ audience, without }: PackChoices): { readonly pack: object } => ({
  pack: { audience, without },
});
