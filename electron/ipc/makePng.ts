import type { Picture } from '../../shared/diagram/index.ts';
import { picturePage } from '../../shared/report/index.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Printer } from '../shell/shell.ts';

/** A picture as a PNG, `scale` px for each of its own. Throws `AppFailure` when it cannot be taken. */
export async function makePng(
  picture: Picture,
  scale: number,
  takePicture: Printer['takePicture'],
): Promise<Uint8Array> {
  try {
    return await takePicture(picturePage(picture, scale));
  } catch (error) {
    throw new AppFailure('picture-failed', `${picture.width} × ${picture.height}`, error);
  }
}
