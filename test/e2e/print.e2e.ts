/** Ctrl+P: what the preview shows is what the file holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { openProgram } from './openProgram.ts';

it('the preview pages through, and Make PDF writes those pages under the proposed name', async () => {
  const program = await openProgram({ size: { width: 1280, height: 720 } });
  const { page, documents } = program;
  try {
    await page.getByRole('button', { name: /The worked example/ }).click();
    await page.getByRole('button', { name: /\d+ candidates/ }).waitFor();
    await page.keyboard.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Print Online order to delivery' });
    const status = dialog.getByRole('status').filter({ hasText: /^Page 1 of \d+$/ });
    await status.waitFor();
    const pages = Number(/of (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
    // The whole map comes first, then its parts in readable size, then what is said about it.
    const marks = dialog.getByText('What hurts, and what people think');
    for (let number = 2; number <= pages && (await marks.count()) === 0; number += 1) {
      await dialog.getByRole('button', { name: 'Page after' }).click();
      await dialog.getByText(`Page ${number} of ${pages}`, { exact: true }).first().waitFor();
    }
    await marks.waitFor();
    const name = await dialog.getByRole('textbox', { name: 'File name' }).inputValue();
    await dialog.getByRole('button', { name: 'Make PDF' }).click();
    await page.getByText(/^Made Sunrise Bakery – Online order to delivery – .*pdf, \d+ pages?\.$/).waitFor();

    const { text, totalPages } = await extractText(
      await getDocumentProxy(new Uint8Array(readFileSync(join(documents, name)))),
      { mergePages: true },
    );

    expect(totalPages).toBe(pages);
    for (const step of ['Bake', 'Deliver', 'What hurts, and what people think']) expect(text).toContain(step);
    expect(program.complaints).toEqual([]);
  } finally {
    await program.dispose();
  }
});
