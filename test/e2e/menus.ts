import type { Page } from 'playwright-core';

/** Chooses an entry of the File menu. */
export const fileMenu = (page: Page, entry: string): Promise<void> => chooseInMenu(page, 'File', entry);
/** Chooses an entry of File > Export. */
export const exportMenu = (page: Page, entry: string): Promise<void> =>
  chooseInMenu(page, 'File', 'Export', entry);

async function chooseInMenu(page: Page, ...path: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  for (const entry of path) await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

export interface Dropped {
  readonly name: string;
  /** Words, bytes, or so many megabytes of nothing. */
  readonly content: string | readonly number[] | { readonly megabytes: number };
}

/** Drops files on the window, as the desktop does. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) {
      const part =
        typeof content === 'string'
          ? content
          : 'megabytes' in content
            ? new Uint8Array(content.megabytes * 1024 * 1024)
            : new Uint8Array(content);
      data.items.add(new File([part], name));
    }
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}
