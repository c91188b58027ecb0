import { isWithin, type PosterChoices, type PrintChoices, printLimits } from '../../shared/ipc/index.ts';
import { type PaperName, paperNames, paperSizes, WORKSPACE_ID } from '../../shared/model/index.ts';
import { type PosterFacts, readLength, readPaperSize, type ReportPage } from '../../shared/report/index.ts';
import { formatNumber } from '../../shared/text/index.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './PrintDialog.module.css';

const DEFAULT_OVERLAP = 12;

export interface PosterFieldsProps {
  readonly choices: PrintChoices;
  /** What the choices make. */
  readonly pages: readonly ReportPage[];
  readonly onChange: (choices: PrintChoices) => void;
}

/** Whether each map is on one page or a poster over several sheets; how large that is, and what comes of it. */
export function PosterFields({ choices, pages, onChange }: PosterFieldsProps) {
  const { text } = useSession();
  const own = useDocument((state) => state.doc.workspace[WORKSPACE_ID]?.paper ?? 'A4');
  const { poster, ...sheet } = choices;
  return (
    <>
      <Segmented
        label={text('print.as')}
        value={poster ? 'poster' : 'sheet'}
        onChange={(as) =>
          onChange(
            as === 'sheet'
              ? sheet
              : {
                  ...sheet,
                  paper: sheet.paper === 'fit' ? own : sheet.paper,
                  poster: { size: paperSizes.A1 },
                },
          )
        }
        options={(['sheet', 'poster'] as const).map((id) => ({ id, label: text(`print.as.${id}`) }))}
      />
      {poster && (
        <>
          <SizeFields poster={poster} onChange={(next) => onChange({ ...choices, poster: next })} />
          <PosterNotes pages={pages} />
          {poster.cuts && (
            <Button
              variant="quiet"
              onPress={() => {
                const { cuts: _moved, ...automatic } = poster;
                onChange({ ...choices, poster: automatic });
              }}
            >
              {text('frames.automatic')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

type SizeId = PaperName | 'custom' | 'scale';
const sizeIds: readonly SizeId[] = [...paperNames, 'custom', 'scale'];

interface SizeProps {
  readonly poster: PosterChoices;
  readonly onChange: (poster: PosterChoices) => void;
}

function SizeFields({ poster, onChange }: SizeProps) {
  const { text, start } = useSession();
  const { size, overlap = DEFAULT_OVERLAP } = poster;
  const named = paperNames.find(
    (name) => paperSizes[name].width === size?.width && paperSizes[name].height === size.height,
  );
  const id: SizeId = size === null ? 'scale' : (named ?? 'custom');
  const setId = (next: SizeId) => {
    if (next === 'scale') onChange({ ...poster, size: null });
    else onChange({ ...poster, size: next === 'custom' ? OWN_SIZE : paperSizes[next] });
  };
  const number = (value: number) => formatNumber(value, start.locale, 5);
  return (
    <>
      <Select
        label={text('print.posterSize')}
        value={id}
        onChange={setId}
        options={sizeIds.map((one) => ({
          id: one,
          label: one === 'custom' || one === 'scale' ? text(`print.posterSize.${one}`) : one,
        }))}
      />
      {size !== null && id === 'custom' && (
        <CommitField
          label={text('print.posterSides')}
          value={text('print.sizeValue', { width: number(size.width), height: number(size.height) })}
          onCommit={(typed) => {
            const read = readPaperSize(typed);
            const { least, most } = printLimits.side;
            if (!read || !isWithin(read.width, printLimits.side) || !isWithin(read.height, printLimits.side))
              return text('print.badSize', { least: number(least), most: number(most) });
            onChange({ ...poster, size: read });
            return null;
          }}
        />
      )}
      <CommitField
        label={text('print.overlap')}
        value={text('print.mm', { n: overlap })}
        onCommit={(typed) => {
          const read = readLength(typed);
          if (read === null || !isWithin(read, printLimits.overlap))
            return text('print.badOverlap', printLimits.overlap);
          onChange({ ...poster, overlap: read });
          return null;
        }}
      />
    </>
  );
}

/** Of which a poster of one's own size begins: a metre by 70 cm, as poster paper is sold. */
const OWN_SIZE = { width: 700, height: 1_000 };

/** How large each poster gets, on how many sheets, and whether something is cut through. */
function PosterNotes({ pages }: Pick<PosterFieldsProps, 'pages'>) {
  const { text, start } = useSession();
  const posters = pages.flatMap(({ poster }) => poster ?? []);
  const cm = (mm: number) => formatNumber(mm / 10, start.locale, 3);
  const words = (poster: PosterFacts): string => {
    const { sheets: n, columns, rows, crossings, kept } = poster;
    if (poster.isTooLarge) return text('print.posterTooLarge', { n });
    const size = text('print.posterIs', {
      n,
      columns,
      rows,
      width: cm(poster.width),
      height: cm(poster.height),
    });
    if (n === 1) return size;
    const cut = kept === 'used' ? 'print.posterCutMoved' : 'print.posterCut';
    const cuts = text(crossings === 0 ? 'print.posterClear' : cut, { n: crossings });
    const moved = kept === 'none' ? [] : [text(kept === 'used' ? 'print.posterMoved' : 'frames.unfit')];
    return [size, ...moved, cuts].join(' ');
  };
  // Of several maps each has a size of its own; then only what goes wrong is said.
  const shown = posters.length === 1 ? posters : posters.filter((one) => one.isTooLarge).slice(0, 1);
  return shown.map((poster, index) => (
    <p key={index} className={styles['note']} role="status">
      {words(poster)}
    </p>
  ));
}
