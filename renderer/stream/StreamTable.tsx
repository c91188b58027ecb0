import type { ReactNode } from 'react';
import type { StreamRung, ValueStream } from '../../shared/diagram/index.ts';
import { rungCard, rungShare, type RungNumber } from '../../shared/report/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useCarried } from '../fields/useCarried.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { Why } from '../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../state/session.tsx';
import { DataTable, type DataColumn } from '../ui/DataTable.tsx';
import styles from './stream.module.css';

/** The same in words and numbers, step by step; Enter shows one on the map. */
export function StreamTable({ stream }: { readonly stream: ValueStream }) {
  const session = useSession();
  const { text, view } = session;
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const selectedId = useView((state) => state.selection[0] ?? null);
  const rungs = stream.parts.flatMap((part) => part.rungs);
  const nothing = '–';
  const carried = useCarried();
  const minutes = (value: number, confidence: number) => {
    const words = carried(confidence);
    return value > 0 ? words.about(words.minutes(value)) : nothing;
  };
  const nameOf = ({ step }: StreamRung) => step.name.trim() || text('inspector.unnamed');
  const asked = (name: RungNumber, value: string, rung: StreamRung): ReactNode => {
    if (value === nothing || !analysis) return value;
    const title = text('stream.ofStep', { name: text(`stream.column.${name}`), step: nameOf(rung) });
    const card = () => rungCard(stream, { rung, name }, { doc, analysis });
    return <Why name={title} value={value} card={card} />;
  };
  const amount = (id: RungNumber, say: (rung: StreamRung) => string): DataColumn<StreamRung> => ({
    id,
    title: text(`stream.column.${id}`),
    isNumber: true,
    cell: (rung) => asked(id, say(rung), rung),
  });
  const columns: DataColumn<StreamRung>[] = [
    {
      id: 'step',
      title: text('stream.column.step'),
      isRowHeader: true,
      cell: (rung) => {
        const said = rung.isPaceSetter ? `${nameOf(rung)} (${text('stream.pace')})` : nameOf(rung);
        return stream.parts.length > 1 ? withMap(said, doc.map[rung.step.mapId]?.name ?? '') : said;
      },
    },
    {
      id: 'who',
      title: text('stream.column.who'),
      cell: ({ roleId }) => (roleId === null ? text('stream.noRole') : (doc.role[roleId]?.name ?? '')),
    },
    amount('visits', ({ visits }) => text('stream.times', { visits: speaker.number(visits, 2) })),
    amount(
      'once',
      (rung) => `${rung.isAssumed ? '~' : ''}${carried(rung.trust.once).minutes(rung.onceMinutes)}`,
    ),
    amount('wait', (rung) => minutes(rung.waitMinutes, rung.trust.wait)),
    amount('work', (rung) => minutes(rung.touchMinutes, rung.trust.touch)),
    ...(rungs.some(({ besideMinutes }) => besideMinutes > 0)
      ? [amount('beside', (rung) => minutes(rung.besideMinutes, rung.trust.time))]
      : []),
    amount('share', (rung) => {
      const share = rungShare(stream, rung);
      return share === null ? nothing : carried(rung.trust.time).share(share);
    }),
  ];
  return (
    <DataTable
      label={text('stream.title')}
      columns={columns}
      items={rungs}
      selectedId={rungs.some(({ id }) => id === selectedId) ? selectedId : null}
      onSelect={(id) => id !== null && view.setState({ selection: [id] })}
      onOpen={(id) => jumpToElement(session, id)}
    />
  );
}

/** The step, and quietly below it the map that it is on. */
const withMap = (step: string, map: string) => (
  <>
    {step}
    <div className={styles['quiet']}>{map}</div>
  </>
);
