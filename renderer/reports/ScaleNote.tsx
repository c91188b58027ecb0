import type { PrintChoices } from '../../shared/ipc/index.ts';
import { READABLE, type ReportPage, wantsParts } from '../../shared/report/index.ts';
import { formatNumber, formatShare } from '../../shared/text/index.ts';
import { useSession } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import styles from './PrintDialog.module.css';

/** Height of a label at 100 %, in points. */
const LABEL_POINTS = 9;

/** How large the map gets, in words, and the choice of more pages where one makes it too small to read. */
export function ScaleNote({
  choices,
  pages,
  onChange,
}: {
  readonly choices: PrintChoices;
  readonly pages: readonly ReportPage[];
  readonly onChange: (choices: PrintChoices) => void;
}) {
  const { text, start } = useSession();
  const whole = pages.find(({ scale }) => scale !== null);
  if (!whole || whole.scale === null) return null;
  const parts = pages.flatMap((page, index) =>
    page.anchor.startsWith(`${whole.anchor}-part`) ? [{ page: index + 1, scale: page.scale ?? 1 }] : [],
  );
  // Of several maps each has a size of its own; then only the choice is left.
  const wholes = pages.filter(({ anchor }) => /^map\d+$/.test(anchor));
  const percent = (scale: number) => formatShare(scale, start.locale);
  const isSmall = wholes.some(({ scale }) => scale !== null && scale < READABLE);
  const isHeld = choices.scale !== undefined && whole.scale < choices.scale - 0.001;
  const size = {
    scale: percent(whole.scale),
    points: formatNumber(LABEL_POINTS * whole.scale, start.locale, 2),
  };
  const larger = parts[0] && {
    n: parts.length,
    first: parts[0].page,
    last: parts.at(-1)!.page,
    larger: percent(parts[0].scale),
  };
  return (
    <div className={styles['what']}>
      {wholes.length === 1 && (
        <p className={styles['note']} role="status">
          {isHeld
            ? text('print.scaleHeld', { ...size, wanted: percent(choices.scale) })
            : !isSmall
              ? text('print.scale', size)
              : larger
                ? text('print.scaleParts', { ...size, ...larger })
                : text('print.scaleSmall', size)}
        </p>
      )}
      {isSmall && choices.paper !== 'fit' && (
        <Checkbox
          isSelected={wantsParts(choices)}
          onChange={(withParts) => onChange({ ...choices, withParts })}
        >
          {text('print.withParts')}
        </Checkbox>
      )}
    </div>
  );
}
