/** The two pictures of the README, taken anew from the built program: `node build/takePictures.ts`. Look at them before they are kept. */
import { fileURLToPath } from 'node:url';
import { openProgram } from '../test/e2e/openProgram.ts';

const picture = (name: string): string => fileURLToPath(new URL(`pictures/${name}.png`, import.meta.url));

const program = await openProgram({ size: { width: 1440, height: 900 } });
const { page } = program;
try {
  await page.getByRole('button', { name: /The worked example/ }).click();
  const step = page.getByRole('application').getByLabel(/^Type the order into the till/);
  await step.first().click();
  await page.getByRole('region', { name: 'Inspector' }).waitFor();
  await page.keyboard.press('Control+4');
  const card = page.getByRole('list', { name: 'Candidates' }).getByRole('article').first();
  // Until the engine has been over everything.
  await page.waitForTimeout(3000);
  await card.getByRole('button', { name: /^Why( \d+)?\?$/ }).click();
  await card.getByRole('group', { name: /^How \d+ comes about$/ }).waitFor();
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await page.screenshot({ path: picture('insights') });

  // The candidates are there by now, so the map shows their signs too.
  await page.keyboard.press('Control+3');
  await step.first().waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: picture('map') });
} finally {
  for (const complaint of program.complaints) console.error(`page: ${complaint}`);
  await program.dispose();
}
process.exit(0);
