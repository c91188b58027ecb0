/** The program in German: chosen, kept over a restart, from the first question to a pack in another language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { openProgram, type OpenProgram } from './openProgram.ts';

it(
  'speaks German from the first question on, prints a pack in English, and speaks English after the next start',
  { timeout: 240_000 },
  async () => {
    let program = await openProgram({ language: 'de', size: { width: 1280, height: 720 } });
    const { folder } = program;
    try {
      const { page, documents } = program;
      await page.getByRole('heading', { name: 'Was möchten Sie aufzeichnen?' }).waitFor();
      await page.getByRole('button', { name: /Durchgespieltes Beispiel/ }).click();
      await page.getByText('Gespeichert', { exact: true }).waitFor();
      // Voices and hyphens go by it.
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      await page.getByRole('button', { name: /\d+ Kandidaten/ }).waitFor();
      // The keys that may follow a first one have room for words that are longer than the English ones.
      await page.getByRole('application').focus();
      await page.keyboard.press('l');
      const hint = page
        .locator('[aria-hidden="true"]')
        .filter({ hasText: /^L\s*Ebenen.*Nach Priorität färben$/ });
      expect(await hint.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /\d+ Kandidaten/ }).click();
      await page.getByRole('heading', { name: 'Erkenntnisse' }).waitFor();
      // Numbers go with the words: hours of a year with a German range, no English unit.
      await page
        .getByText(/im Jahr frei/)
        .first()
        .waitFor();

      // A date is read and written as Germans do, by typing and from the calendar.
      await page.keyboard.press('Control+6');
      const day = page.getByRole('textbox', { name: 'Datum' }).first();
      await day.fill('31.12.25');
      await day.press('Tab');
      await expect.poll(() => day.inputValue()).toBe('31.12.2025');
      await page.getByRole('button', { name: 'Kalender: Datum' }).first().waitFor();
      await page.locator('input[type="date"]').first().fill('2025-11-30');
      await expect.poll(() => day.inputValue()).toBe('30.11.2025');

      await command(program, 'Befehlssuche', 'Kundenmappe');
      const dialog = page.getByRole('dialog', { name: 'Kundenmappe' });
      await dialog.getByText('Für den Kunden').waitFor({ timeout: 90_000 });
      await dialog.getByRole('button', { name: /Sprache/ }).click();
      // What parts say only to a screen reader is German too.
      await page.getByRole('option', { name: 'English' }).waitFor();
      expect(await page.getByLabel('Dismiss', { exact: true }).count()).toBe(0);
      await page.getByRole('option', { name: 'English' }).click();
      await dialog.getByText('For the client').waitFor({ timeout: 90_000 });
      await dialog.getByText('Karten mit Schritten, Markierungen und Befunden').click();
      const name = await dialog.getByRole('textbox', { name: 'Dateiname' }).inputValue();
      expect(name).toContain('From process to plan');
      await dialog.getByRole('button', { name: 'PDF erstellen' }).click();
      await page
        .getByText(/^Bäckerei Sonnenaufgang – From process to plan – .*pdf .*Seiten/)
        .waitFor({ timeout: 90_000 });
      const bytes = new Uint8Array(readFileSync(join(documents, name)));
      const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
      expect(text).toContain('Contents');
      expect(text).not.toMatch(/Inhalt\b|Kennzahl|Ausrichtung/);

      await command(program, 'Befehlssuche', 'Einstellungen');
      await page.getByRole('button', { name: /Deutsch/ }).click();
      await page.getByRole('option', { name: 'English' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).first().click();
      expect(program.complaints).toEqual([]);
      await program.close();

      program = await openProgram({ folder });
      await program.page.getByText('Saved', { exact: true }).waitFor();
      expect(program.complaints).toEqual([]);
    } finally {
      await program.dispose();
    }
  },
);

async function command({ page }: OpenProgram, palette: string, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('searchbox', { name: palette }).fill(name);
  await page.keyboard.press('Enter');
}
