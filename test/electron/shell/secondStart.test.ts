import { expect, it } from 'vitest';
import * as standIn from './standIn.ts';

it('a second start hands its file over and ends without a window', async () => {
  standIn.answers.isFirst = false;

  await import('../../../electron/main.ts');

  expect(standIn.told.at(-1)).toBe('exit 0');
  expect(standIn.windows).toEqual([]);
});
