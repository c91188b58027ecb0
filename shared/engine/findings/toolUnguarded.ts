import type { FirmFacts, FirmRule, Hit } from './rule.ts';

/** A tool that staff built lacks what its zone asks for, or any zone that it can be in: nobody stands for it, or nobody would notice that it fails. */
export const toolUnguarded = {
  id: 'tool-unguarded',
  checkFirm({ tools }: FirmFacts) {
    return tools.flatMap(({ tool, zone, lowest, missing, needs }): Hit[] => {
      if (missing.length === 0) return [];
      return [
        {
          elementIds: [tool.id],
          mapIds: [],
          severity: lowest === 'red' ? 'serious' : lowest === 'amber' ? 'notice' : 'info',
          params: { tool: tool.name, n: missing.length },
          evidence: {
            zone: zone ?? 'unknown',
            missing: missing.join(', '),
            met: needs.length - missing.length,
          },
          costPerYear: null,
        },
      ];
    });
  },
} as const satisfies FirmRule;
