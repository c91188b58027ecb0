import { isWithin, type Paper, type PrintChoices, printLimits } from '../../shared/ipc/index.ts';
import {
  listPaperFor,
  type PaperName,
  paperNames,
  paperSizes,
  WORKSPACE_ID,
} from '../../shared/model/index.ts';
import { mostMargin, readLength, readPaperSize, readShare } from '../../shared/report/index.ts';
import { formatNumber, formatShare } from '../../shared/text/index.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { InkField } from './InkField.tsx';
import styles from './PrintDialog.module.css';

const sheets: readonly Paper[] = [...paperNames, 'custom'];
const papers: readonly Paper[] = [...sheets, 'fit'];
const orientations = ['auto', 'portrait', 'landscape'] as const;
const DEFAULT_MARGIN = 12;

export interface PaperFieldsProps {
  readonly choices: PrintChoices;
  /** Without a picture only lists are printed: they have no direction. */
  readonly hasPicture: boolean;
  /** A map may be printed in a size that is asked for. */
  readonly isScaled: boolean;
  readonly onChange: (choices: PrintChoices) => void;
}

/** What it is printed on: size, direction, white at the edges. */
export function PaperFields({ choices, hasPicture, isScaled, onChange }: PaperFieldsProps) {
  const { text, start } = useSession();
  const own = useDocument((state) => state.doc.workspace[WORKSPACE_ID]?.paper);
  const { paper, orientation } = choices;
  const size = sizeOf(choices);
  const setPaper = (next: Paper) => {
    const customSize = next === 'custom' ? (choices.customSize ?? size ?? paperSizes.A4) : choices.customSize;
    onChange({ ...choices, paper: next, ...(customSize ? { customSize } : {}) });
  };
  const number = (value: number) => formatNumber(value, start.locale, 5);
  const { least, most } = printLimits.side;
  return (
    <>
      <Select
        label={text('start.paper')}
        value={paper}
        onChange={setPaper}
        options={(choices.poster ? sheets : papers).map((id) => ({
          id,
          label: isNamed(id) ? id : text(`print.paper.${id}`),
        }))}
        {...(isListPaper(paper) ? {} : { description: text('print.listsOn', { paper: listPaperFor(own) }) })}
      />
      {paper === 'custom' && size && (
        <CommitField
          label={text('print.size')}
          value={text('print.sizeValue', { width: number(size.width), height: number(size.height) })}
          onCommit={(typed) => {
            const read = readPaperSize(typed);
            if (!read || !isWithin(read.width, printLimits.side) || !isWithin(read.height, printLimits.side))
              return text('print.badSize', { least: number(least), most: number(most) });
            onChange({ ...choices, customSize: read });
            return null;
          }}
        />
      )}
      {hasPicture && (
        <Segmented
          label={text('print.orientation')}
          value={orientation}
          isDisabled={paper === 'fit'}
          onChange={(next) => onChange({ ...choices, orientation: next })}
          options={orientations.map((id) => ({ id, label: text(`print.orientation.${id}`) }))}
        />
      )}
      <div className={styles['pair']}>
        <MarginField choices={choices} onChange={onChange} />
        {isScaled && !choices.poster?.size && <ScaleField choices={choices} onChange={onChange} />}
      </div>
      <InkField ink={choices.ink} onChange={(ink) => onChange({ ...choices, ink })} />
    </>
  );
}

type FieldProps = Omit<PaperFieldsProps, 'hasPicture' | 'isScaled'>;

function MarginField({ choices, onChange }: FieldProps) {
  const { text } = useSession();
  const size = sizeOf(choices);
  const most = size ? mostMargin(size) : printLimits.margin.most;
  const shown = Math.min(choices.margin ?? DEFAULT_MARGIN, most);
  return (
    <CommitField
      label={text('print.margin')}
      value={text('print.mm', { n: shown })}
      onCommit={(typed) => {
        const margin = readLength(typed);
        if (margin === null || !isWithin(margin, { ...printLimits.margin, most }))
          return text('print.badMargin', { most });
        onChange({ ...choices, margin });
        return null;
      }}
    />
  );
}

function ScaleField({ choices, onChange }: FieldProps) {
  const { text, start } = useSession();
  const { least, most } = printLimits.scale;
  const { scale: now, ...fitting } = choices;
  return (
    <CommitField
      label={text('print.scaleLabel')}
      value={now === undefined ? '' : formatShare(now, start.locale)}
      placeholder={choices.poster ? formatShare(1, start.locale) : text('print.orientation.auto')}
      onCommit={(typed) => {
        const scale = typed.trim() === '' ? null : readShare(typed, 'percent');
        if (typed.trim() !== '' && (scale === null || !isWithin(scale, printLimits.scale)))
          return text('print.badScale', {
            least: formatShare(least, start.locale),
            most: formatShare(most, start.locale),
          });
        onChange(scale === null ? fitting : { ...fitting, scale });
        return null;
      }}
    />
  );
}

function sizeOf({ paper, customSize }: PrintChoices) {
  if (paper === 'custom') return customSize ?? null;
  return paper === 'fit' ? null : paperSizes[paper];
}

const isNamed = (paper: Paper): paper is PaperName => paper !== 'custom' && paper !== 'fit';

const isListPaper = (paper: Paper): boolean => isNamed(paper) && listPaperFor(paper) === paper;
