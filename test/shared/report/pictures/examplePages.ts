import { apply } from '../../../../shared/changes/index.ts';
import { removeElements } from '../../../../shared/commands/index.ts';
import type { FontLookup } from '../../../../shared/diagram/index.ts';
import { analyse } from '../../../../shared/engine/index.ts';
import type { PrintChoices } from '../../../../shared/ipc/index.ts';
import type { Doc } from '../../../../shared/model/index.ts';
import {
  comparisonDocument,
  packDocument,
  reportDocument,
  type ReportDocument,
} from '../../../../shared/report/index.ts';
import { createText } from '../../../../shared/text/index.ts';
import { testContext } from '../../commands/randomEdits.ts';
import { packFor, today } from '../pack/packOfExample.ts';

const choices: PrintChoices = {
  paper: 'A4',
  orientation: 'auto',
  withMarks: true,
  withCandidates: true,
  withSteps: false,
  withStrategy: true,
};
const about = (doc: Doc, fonts: FontLookup) => ({
  doc,
  analysis: analyse(doc, { asOf: today }),
  today,
  text: createText('en'),
  locale: 'en-GB',
  fonts,
});
const firstMap = (doc: Doc): string => Object.keys(doc.map)[0]!;

/** The ways in which a business becomes a PDF. */
export const documents = {
  report: (doc: Doc, fonts: FontLookup) =>
    reportDocument({ ...about(doc, fonts), mapIds: [firstMap(doc)], choices }),
  stream: (doc: Doc, fonts: FontLookup) =>
    reportDocument({
      ...about(doc, fonts),
      mapIds: [firstMap(doc)],
      choices: { ...choices, withMarks: false, withCandidates: false, withStrategy: false, withStream: true },
    }),
  measure: (doc: Doc, fonts: FontLookup) =>
    reportDocument({
      ...about(doc, fonts),
      mapIds: [],
      choices: { ...choices, withStrategy: false, withMeasures: true },
    }),
  // Without what the report shows too.
  pack: (doc: Doc, fonts: FontLookup) =>
    packDocument({ ...packFor(doc, 'client', { without: ['maps', 'trace'] }), fonts }),
  comparison: (doc: Doc, fonts: FontLookup) => {
    const step = Object.values(doc.step).find(({ name }) => name === 'Type the order into the till')!;
    const after = apply(doc, removeElements.plan(doc, { ids: [step.id] }, testContext()));
    return comparisonDocument({
      ...about(after, fonts),
      before: doc,
      beforeAnalysis: about(doc, fonts).analysis,
      beforeName: 'Agreed on Monday',
      between: 'then',
      paper: 'A4',
      ink: 'colour',
    });
  },
} satisfies { readonly [name: string]: (doc: Doc, fonts: FontLookup) => ReportDocument };

export type DocumentName = keyof typeof documents;

/** The pages that are kept as pictures, by the names of their files: in which document each stands, and under which anchor. */
export const keptPages: { readonly [picture: string]: readonly [DocumentName, anchor: string] } = {
  map: ['report', 'map1'],
  'map-part': ['report', 'map1-part1'],
  strategy: ['report', 'map1-list1'],
  stream: ['stream', 'map1-list1'],
  cover: ['pack', 'cover'],
  landscape: ['pack', 'landscape'],
  candidates: ['pack', 'candidates-list1'],
  reasons: ['pack', 'candidates-list4'],
  roadmap: ['pack', 'plan-list1'],
  measure: ['measure', 'measure-list1'],
  comparison: ['comparison', 'comparison-list1'],
};
