/** Portrait sizes in mm, smallest first within a family: ISO 216, then Letter, Legal and Tabloid of North America. */
export const paperSizes = {
  A6: { width: 105, height: 148 },
  A5: { width: 148, height: 210 },
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
  Letter: { width: 215.9, height: 279.4 },
  Legal: { width: 215.9, height: 355.6 },
  Tabloid: { width: 279.4, height: 431.8 },
} as const;
export type PaperName = keyof typeof paperSizes;
export const paperNames = Object.keys(paperSizes) as readonly PaperName[] as readonly [
  PaperName,
  ...PaperName[],
];

/** Papers on which running text and tables are read; on the others only maps are printed. */
export const listPapers = ['A4', 'A3', 'Letter', 'Legal', 'Tabloid'] as const satisfies readonly PaperName[];
export type ListPaper = (typeof listPapers)[number];

/** What lists are printed on where this is the paper of the maps. */
export const listPaperFor = (paper: PaperName | undefined): ListPaper =>
  listPapers.find((one) => one === paper) ?? 'A4';
