import { analyse } from '../../shared/engine/index.ts';
import type { Handlers, PictureWish } from '../../shared/ipc/index.ts';
import { WORKSPACE_ID } from '../../shared/model/index.ts';
import { picture, type PictureRequest } from '../../shared/report/index.ts';
import { localeIn } from '../../shared/text/index.ts';
import { atomicWrite } from '../files/atomicWrite.ts';
import { AppFailure } from '../log/appFailure.ts';
import type { Context } from './context.ts';
import { letterOutlines } from './letterOutlines.ts';
import { localDate } from './localDate.ts';
import { makePng } from './makePng.ts';

type Letters = Pick<PictureRequest, 'fonts' | 'outlines'>;

/** Pictures of maps, made from what is saved. */
export function pictureHandlers(context: Context): Pick<Handlers, 'picture.write' | 'picture.make'> {
  const { session, shell, madeFiles, fonts, text } = context;
  const made = ({ mapId, planeId, onlyIds, layers }: PictureWish, letters: Letters = { fonts }) => {
    const { doc } = session.require().opened();
    if (!doc.map[mapId]) throw new AppFailure('map-missing', mapId);
    const today = localDate(context.now());
    const locale = localeIn(text.language, doc.workspace[WORKSPACE_ID]?.locale ?? text.language);
    const shown = { layers, analysis: analyse(doc, { asOf: today }), today, text, locale };
    return picture({ doc, mapId, planeId, onlyIds, ...letters, shown });
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
