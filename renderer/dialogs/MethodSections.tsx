import { useMemo } from 'react';
import { setMethod } from '../../shared/commands/index.ts';
import {
  changedFigures,
  FIGURES,
  methodFigureAt,
  methodFigures,
  outOfOrder,
  type FigureSection,
  type MethodFigure,
} from '../../shared/engine/index.ts';
import { figureName, figureValue, oneName } from '../../shared/report/index.ts';
import { useEdit } from '../fields/useEdit.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useSession } from '../state/session.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './Method.module.css';
import { plainFigure, readMethodFigure } from './methodNumber.ts';

interface SectionsProps {
  readonly sections: readonly FigureSection[];
  readonly isSought: (name: string) => boolean;
  /** Somebody searches: what is found stands open. */
  readonly isSearching: boolean;
}

/** The numbers of some sections of the method, each with its default and the way back to it. */
export function MethodSections({ sections, isSought, isSearching }: SectionsProps) {
  const { text } = useSession();
  const settings = useDocument((state) => state.doc.methodSetting);
  const changed = useMemo(() => changedFigures(settings), [settings]);
  const rows = useRows(sections);
  return sections.map((section) => {
    const title = text(`method.section.${section}`);
    const all = rows.filter((row) => row.section === section);
    const shown = isSought(title)
      ? all
      : all.filter(({ whole, figures }) => isSought(whole) || figures.some(({ part }) => isSought(part)));
    if (shown.length === 0) return null;
    const own = all.flatMap(({ figures }) => figures).filter(({ figure }) => figure.path in changed).length;
    return (
      <Disclosure
        key={`${section} ${isSearching}`}
        isOpenAtFirst={isSearching || sections[0] === section}
        title={
          <>
            {title} {own > 0 && <Badge tone="accent">{text('method.changedHere', { n: own })}</Badge>}
          </>
        }
      >
        <p className={styles['soft']}>{text(`method.sectionText.${section}`)}</p>
        <ul aria-label={title}>
          {shown.map((row) => (
            <NumberRow key={`${row.section} ${row.whole}`} row={row} changed={changed} />
          ))}
        </ul>
      </Disclosure>
    );
  });
}

interface Row {
  readonly section: FigureSection;
  readonly whole: string;
  readonly figures: readonly { readonly figure: MethodFigure; readonly part: string }[];
}

/** Numbers that belong to one thing stand side by side. */
function useRows(sections: readonly FigureSection[]): readonly Row[] {
  const { text } = useSession();
  const speaker = useSpeaker();
  return useMemo(() => {
    const rows = new Map<
      string,
      { section: FigureSection; whole: string; figures: Row['figures'][number][] }
    >();
    for (const figure of methodFigures) {
      if (!sections.includes(figure.section)) continue;
      const { whole, part } = figureName(figure, text, speaker.share);
      const key = `${figure.section} ${whole}`;
      const row = rows.get(key) ?? { section: figure.section, whole, figures: [] };
      row.figures.push({ figure, part });
      rows.set(key, row);
    }
    return [...rows.values()];
  }, [sections, text, speaker]);
}

interface NumberRowProps {
  readonly row: Row;
  readonly changed: { readonly [path: string]: number };
}
function NumberRow({ row: { whole, figures }, changed }: NumberRowProps) {
  const { text } = useSession();
  const edit = useEdit();
  const speaker = useSpeaker();
  const own = figures.filter(({ figure }) => figure.path in changed);
  const put = (next: { readonly [path: string]: number }) =>
    edit(setMethod, { settings: { [FIGURES]: next } });
  const without = (paths: readonly string[]) =>
    Object.fromEntries(Object.entries(changed).filter(([path]) => !paths.includes(path)));
  const set = (figure: MethodFigure, typed: string): string | null => {
    const value = readMethodFigure(figure, typed, speaker);
    if (value === null || value < figure.min || value > figure.max)
      return text('method.outside', {
        min: figureValue(figure, figure.min, speaker),
        max: figureValue(figure, figure.max, speaker),
      });
    const rest = without([figure.path]);
    const next = value === figure.initial ? rest : { ...rest, [figure.path]: value };
    const wrong = outOfOrder({ ...next, [figure.path]: value });
    if (wrong) {
      const [below, above] = wrong.map((path) =>
        oneName(figureName(methodFigureAt.get(path)!, text, speaker.share)),
      );
      return text('method.outOfOrder', { below: below!, above: above! });
    }
    return put(next);
  };
  const initial = figures.map(({ figure }) => figureValue(figure, figure.initial, speaker)).join(' · ');
  return (
    <li className={styles['row']}>
      <span className={styles['rowName']}>{whole}</span>
      <div className={styles['numbers']} role="group" aria-label={whole}>
        {figures.map(({ figure, part }) => (
          <CommitField
            key={figure.path}
            look="small"
            label={part || whole}
            isLabelHidden={part === ''}
            value={plainFigure(figure, changed[figure.path] ?? figure.initial, speaker)}
            onCommit={(typed) => set(figure, typed)}
          />
        ))}
      </div>
      <span className={styles['rowEnd']}>
        <span className={styles['soft']}>{text('method.default', { value: initial })}</span>
        {own.length > 0 && (
          <Button
            variant="quiet"
            aria-label={text('method.resetNamed', { name: whole })}
            onPress={() => void put(without(own.map(({ figure }) => figure.path)))}
          >
            {text('method.reset')}
          </Button>
        )}
      </span>
    </li>
  );
}
