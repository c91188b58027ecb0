/** Menus by keys, wherever the mouse was left. */
import { it } from 'vitest';
import { blankMaps } from './blankMap.ts';

const program = blankMaps();

it('a submenu that opens under a resting pointer goes on by keys', async () => {
  const { page } = program();
  const trigger = page.getByRole('button', { name: 'Menu', exact: true });
  await page.keyboard.press('Escape');
  await trigger.focus();
  await page.keyboard.press('Enter');
  const file = page.getByRole('menuitem', { name: 'File', exact: true });
  const box = (await file.boundingBox())!;
  await page.keyboard.press('Escape');
  await file.waitFor({ state: 'detached' });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await trigger.focus();

  await page.keyboard.press('Enter');
  await page.getByRole('menu').nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');

  await page
    .getByRole('menuitem', { name: /^Open…|^Import…/ })
    .and(page.locator(':focus'))
    .waitFor();
});
