import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** A tool that staff built was to be looked at again, and the day has passed. */
export const toolReview = {
  id: 'tool-review',
  checkFirm({ tools }: FirmFacts) {
    return tools.flatMap(({ tool, zone, isOverdue, nextOn }): Hit[] => {
      if (!isOverdue) return [];
      return [
        {
          elementIds: [tool.id],
          mapIds: [],
          // Little hangs on a green one; of one that nobody judged that is not known.
          severity: zone === 'green' ? 'info' : 'notice',
          params: { tool: tool.name, dueDate: nextOn! },
          evidence: { zone: zone ?? 'unknown', due: nextOn! },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
