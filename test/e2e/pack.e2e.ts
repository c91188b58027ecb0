/** The client pack, from the print dialog to the file: for whom, without what, and the state it was made from. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { openExample } from './openExample.ts';

it(
  'a pack for staff is made in one go: preview, no names and no money in the file, its state kept',
  { timeout: 240_000 },
  async () => {
    const program = await openExample();
    const { page, documents } = program;
    try {
      await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
      await page.keyboard.press('Control+p');
      await page.getByRole('dialog').getByRole('button', { name: 'Client pack…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Client pack' });
      await dialog.getByText('Staff', { exact: true }).click();
      await dialog.getByText('For staff').waitFor({ timeout: 90_000 });
      expect(await dialog.getByRole('textbox', { name: 'These names' }).inputValue()).toContain('Mira');
      // Without the maps: they are tried elsewhere, and take the longest to print.
      await dialog.getByText('Maps with steps, marks and findings').click();
      const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
      await dialog.getByRole('button', { name: 'Make PDF' }).click();
      // Given up half-way, nothing is there and the dialog still stands.
      await dialog
        .getByRole('status')
        .getByText(/^Making /)
        .waitFor();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.getByRole('button', { name: 'Make PDF' }).waitFor();
      expect(existsSync(join(documents, name))).toBe(false);
      await dialog.getByRole('button', { name: 'Make PDF' }).click();
      await page
        .getByText(/^Made Sunrise Bakery – From process to plan – .*pdf, \d+ pages\.$/)
        .waitFor({ timeout: 90_000 });

      const bytes = new Uint8Array(readFileSync(join(documents, name)));
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
      expect(text).toContain('Left out of this copy: names of people, wages, money, notes and remarks.');
      expect(text).toContain('Person A');
      expect(text).not.toMatch(/Mira|Lena|Jonas|€/);
      expect(text).not.toContain('What happens, in order');

      await page.keyboard.press('Control+Shift+p');
      await page.getByRole('searchbox', { name: 'Command palette' }).fill('Earlier versions');
      await page.keyboard.press('Enter');
      await page
        .getByRole('dialog')
        .getByText(/^Client pack of /)
        .first()
        .waitFor();
      expect(program.complaints).toEqual([]);
    } finally {
      await program.dispose();
    }
  },
);
