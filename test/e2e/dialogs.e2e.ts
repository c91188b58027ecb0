/** Every dialog, in both themes, read by an accessibility checker. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { openProgram } from './openProgram.ts';

const dialogs = [
  'Print…',
  'Settings…',
  'Earlier versions…',
  'Open…',
  'New workspace…',
  'Move…',
  'Command palette',
  'Keyboard shortcuts',
  'About Process Compass',
  'Find…',
  'Facts of the business…',
  'All maps…',
];

for (const theme of ['Light', 'Dark'])
  it(`every dialog is free of accessibility faults, ${theme.toLowerCase()}`, async () => {
    const program = await openProgram({ size: { width: 1280, height: 720 } });
    const { page } = program;
    try {
      await page.getByRole('button', { name: /The worked example/ }).click();
      await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
      await page.keyboard.press('Control+,');
      await page.getByRole('radio', { name: theme }).check({ force: true });
      await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
      const faults: string[] = [];
      for (const name of dialogs) {
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await page.keyboard.press('Control+Shift+p');
        if (name !== 'Command palette') {
          await page.getByRole('searchbox', { name: 'Command palette' }).fill(name.replace('…', ''));
          await page.getByRole('dialog').getByRole('option', { name }).first().click();
        }
        await page.getByRole('dialog').first().waitFor();
        await page.waitForTimeout(250);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          // The list of a search is walked from its field, which keeps the focus.
          .disableRules(name === 'Find…' || name === 'Command palette' ? ['scrollable-region-focusable'] : [])
          .analyze();
        faults.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.target.join(' ')}`));
        await page.keyboard.press('Escape');
      }

      expect(faults).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    } finally {
      await program.dispose();
    }
  });
