import type { Handlers, PictureWish } from '../../shared/ipc/index.ts';
import { picture, type PictureRequest } from '../../shared/report/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { letterOutlines } from './letterOutlines.ts';
import { makePng } from './makePng.ts';

type Letters = Pick<PictureRequest, 'fonts' | 'outlines'>;

/** Pictures of maps, made from what is saved. */
export function pictureHandlers(context: Context): Pick<Handlers, 'picture.write' | 'picture.make'> {
  const { session, shell, madeFiles, fonts } = context;
  const made = ({ mapId, planeId, onlyIds }: PictureWish, letters: Letters = { fonts }) => {
    const { doc } = session.require().opened();
    if (!doc.map[mapId]) throw new AppFailure('map-missing', mapId);
    return picture({ doc, mapId, planeId, onlyIds, ...letters });
  };
  const png = (wish: PictureWish) => makePng(made(wish), wish.scale, (job) => shell.takePicture(job));
  return {
    'picture.write': async ({ format, path, overwrite, ...wish }) => {
      const outlines = async () => made(wish, { fonts: null, outlines: await letterOutlines(fonts) }).svg;
      const makers = { svg: () => made(wish).svg, outlines, png: () => png(wish) };
      atomicWrite(path, await makers[format](), { overwrite });
      madeFiles.add(path);
      return { path };
    },
    'picture.make': async (wish) => ({
      // What goes through the page's own clipboard may carry no style sheet.
      svg: made(wish, { fonts: null }).svg,
      png: Buffer.from(await png(wish)).toString('base64'),
    }),
  };
}
