import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** Of a tool that staff built nobody said enough to tell how much hangs on it. */
export const toolUnjudged = {
  id: 'tool-unjudged',
  checkFirm({ tools }: FirmFacts) {
    return tools.flatMap(({ tool, zone, toAnswer, lowest, highest }): Hit[] => {
      if (zone !== null) return [];
      return [
        {
          elementIds: [tool.id],
          mapIds: [],
          severity: 'notice',
          params: { tool: tool.name, n: toAnswer.length },
          evidence: { lowest, highest, unanswered: toAnswer.join(', ') },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
