import { openProgram, type OpenProgram } from './openProgram.ts';

/** The program with the worked example in it, its first map shown. */
export async function openExample(
  size: { readonly width: number; readonly height: number } = { width: 1280, height: 720 },
): Promise<OpenProgram> {
  const program = await openProgram({ size });
  await program.page.getByRole('button', { name: /The worked example/ }).click();
  await program.page.getByRole('region', { name: 'Inspector' }).waitFor();
  return program;
}
