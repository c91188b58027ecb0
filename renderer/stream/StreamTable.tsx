import type { StreamRung, ValueStream } from '../../shared/diagram/index.ts';
import { jumpToElement } from '../actions/maps/jumpToElement.ts';
import { useSpeaker } from '../fields/useSpeaker.ts';
import { useDocument, useSession, useView } from '../state/session.tsx';
import { DataTable, type DataColumn } from '../ui/DataTable.tsx';
import styles from './stream.module.css';

/** The same in words and numbers, step by step; Enter shows one on the map. */
export function StreamTable({ stream }: { readonly stream: ValueStream }) {
  const session = useSession();
  const { text, view } = session;
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const selectedId = useView((state) => state.selection[0] ?? null);
  const rungs = stream.parts.flatMap((part) => part.rungs);
  const lead = rungs.reduce((sum, rung) => sum + rung.waitMinutes + rung.touchMinutes, 0);
  const minutes = (value: number) => (value > 0 ? speaker.minutes(value) : '–');
  const amount = (
    id: 'visits' | 'once' | 'wait' | 'work' | 'beside' | 'share',
    cell: (rung: StreamRung) => string,
  ): DataColumn<StreamRung> => ({ id, title: text(`stream.column.${id}`), isNumber: true, cell });
  const columns: DataColumn<StreamRung>[] = [
    {
      id: 'step',
      title: text('stream.column.step'),
      isRowHeader: true,
      cell: ({ step, isPaceSetter }) => {
        const name = step.name.trim() || text('inspector.unnamed');
        const said = isPaceSetter ? `${name} (${text('stream.pace')})` : name;
        return stream.parts.length > 1 ? withMap(said, doc.map[step.mapId]?.name ?? '') : said;
      },
    },
    {
      id: 'who',
      title: text('stream.column.who'),
      cell: ({ roleId }) => (roleId === null ? text('stream.noRole') : (doc.role[roleId]?.name ?? '')),
    },
    amount('visits', ({ visits }) => text('stream.times', { visits: speaker.number(visits, 2) })),
    amount('once', ({ onceMinutes, isAssumed }) => `${isAssumed ? '~' : ''}${speaker.minutes(onceMinutes)}`),
    amount('wait', ({ waitMinutes }) => minutes(waitMinutes)),
    amount('work', ({ touchMinutes }) => minutes(touchMinutes)),
    ...(rungs.some(({ besideMinutes }) => besideMinutes > 0)
      ? [amount('beside', ({ besideMinutes }) => minutes(besideMinutes))]
      : []),
    amount('share', ({ waitMinutes, touchMinutes }) =>
      lead > 0 ? speaker.share((waitMinutes + touchMinutes) / lead) : '–',
    ),
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
