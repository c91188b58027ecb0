import { created, updated, type Change } from '../../changes/index.ts';
import type { Doc, Figure, Option } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { figureId } from '../figures/setFigure.ts';

/** Decides for an option: the others are not chosen any more, and the initiative is got in its way. */
export const chooseOption: Command<{ id: string }> = {
  name: 'option.choose',
  refuse: (doc, { id }) => {
    if (!doc.option[id]) return 'record-missing';
    return choosing(doc, doc.option[id]).length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, { id }) => choosing(doc, doc.option[id]!),
};

/** Decides for an option and takes what was said about its costs into the initiative's business case. */
export const takeOption: Command<{ id: string }> = {
  name: 'option.take',
  refuse: (doc, { id }) => {
    if (!doc.option[id]) return 'record-missing';
    return taking(doc, doc.option[id]).length === 0 ? 'nothing-to-do' : null;
  },
  plan: (doc, { id }) => taking(doc, doc.option[id]!),
};

const taking = (doc: Doc, option: Option): Change[] => [
  ...choosing(doc, option),
  ...Object.values(doc.figure)
    .filter(({ ownerId }) => ownerId === option.id)
    .flatMap((figure) => copied(doc, figure, option.initiativeId)),
];

function choosing(doc: Doc, { id, initiativeId, acquisition }: Option): Change[] {
  const flips = Object.values(doc.option)
    .filter((option) => option.initiativeId === initiativeId && option.isChosen !== (option.id === id))
    .map((option) => updated('option', option, { isChosen: option.id === id }));
  const initiative = doc.initiative[initiativeId]!;
  return acquisition === null || initiative.acquisition === acquisition
    ? flips
    : [...flips, updated('initiative', initiative, { acquisition })];
}

function copied(doc: Doc, figure: Figure, initiativeId: string): Change[] {
  const id = figureId(initiativeId, figure.attribute);
  const before = doc.figure[id];
  const after: Figure = { ...figure, id, ownerKind: 'initiative', ownerId: initiativeId };
  if (!before) return [created('figure', after)];
  const isSame = (Object.keys(after) as (keyof Figure)[]).every((field) => before[field] === after[field]);
  return isSame ? [] : [updated('figure', before, after)];
}
