export async function run({ page }: any): Promise<void> {
  await page.getByRole('button', { name: 'Worked example' }).click();
  await page.waitForTimeout(2500);
  await page.keyboard.press('Control+4');
  await page.getByRole('tab', { name: /Table/ }).click();
  await page.waitForTimeout(1500);
}
