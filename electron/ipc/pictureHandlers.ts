import type { FontLookup } from '../../shared/diagram/index.ts';
import type { Handlers, PictureWish } from '../../shared/ipc/index.ts';
import { picture } from '../../shared/report/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { makePng } from './makePng.ts';

/** Pictures of maps, made from what is saved. */
export function pictureHandlers(context: Context): Pick<Handlers, 'picture.write' | 'picture.make'> {
  const { session, shell, madeFiles, fonts } = context;
  const made = ({ mapId, planeId, onlyIds }: PictureWish, inside: FontLookup | null = fonts) => {
    const { doc } = session.require().opened();
    if (!doc.map[mapId]) throw new AppFailure('map-missing', mapId);
    return picture({ doc, mapId, planeId, onlyIds, fonts: inside });
  };
  const png = (wish: PictureWish) => makePng(made(wish), wish.scale, (job) => shell.takePicture(job));
  return {
    'picture.write': async ({ format, path, overwrite, ...wish }) => {
      atomicWrite(path, format === 'svg' ? made(wish).svg : await png(wish), { overwrite });
      madeFiles.add(path);
      return { path };
    },
    'picture.make': async (wish) => ({
      // What goes through the page's own clipboard may carry no style sheet.
      svg: made(wish, null).svg,
      png: Buffer.from(await png(wish)).toString('base64'),
    }),
  };
}
