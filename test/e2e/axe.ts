/** What axe, the accessibility checker, finds wrong in a page. Its own driver for Playwright brings the checker anew for each look, half a second each. */
import { source } from 'axe-core';
import type * as Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Rules broken, each with the first element that breaks it and why.
 * @param part selector of the part to read; the whole page without it
 */
export async function accessibilityFaults(
  page: Page,
  part = 'html',
  options: RunOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, set]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const only = { resultTypes: ['violations' as const], iframes: false };
      const { violations } = await axe.run(selector, { ...set, ...only });
      return violations.map(
        ({ id, nodes: [node] }) => `${id} ${node?.html.slice(0, 200)} ${node?.failureSummary ?? ''}`,
      );
    },
    [part, options] as const,
  );
}
