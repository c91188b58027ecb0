import type { Flowable } from '../flowInto.ts';
import { tableBlock } from '../table.ts';
import type { PackContext } from './packContext.ts';

const words = [
  'goal',
  'objective',
  'kpi',
  'map',
  'step',
  'lane',
  'mark',
  'finding',
  'candidate',
  'impact',
  'feasibility',
  'alignment',
  'priority',
  'initiative',
  'workTime',
  'leadTime',
  'figure',
] as const;

/** The words of this document, each with its one meaning. */
export function glossaryList({ text }: PackContext, width: number): Flowable[] {
  const title = text('pack.part.glossary');
  return [
    tableBlock(
      title,
      [
        { title: text('pack.glossary.word'), width: 130 },
        { title: text('pack.glossary.meaning'), width: width - 130 },
      ],
      words.map((word) => [
        { text: text(`pack.word.${word}`), isStrong: true },
        { text: text(`pack.meaning.${word}`) },
      ]),
    ),
  ];
}
