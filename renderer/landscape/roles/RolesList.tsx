import { Fragment } from 'react';
import {
  countedCard,
  handoverCard,
  roleCapacityCard,
  roleFreedCard,
  roleHoursCard,
  roleLoadCard,
  type RoleLandscape,
  type RoleView,
  type WhyCard,
} from '../../../shared/engine/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import styles from '../landscape.module.css';
import { useRoleWords } from './useRoleWords.ts';

type Item = RoleView & { readonly id: string };

/** Roles as a table: the same as the picture, for who does not see it and for who wants to compare. */
export function RolesList({ landscape }: { readonly landscape: RoleLandscape }) {
  const { text, view } = useSession();
  const speaker = useSpeaker();
  const words = useRoleWords();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const selectedId = useView((state) => state.selection[0] ?? null);
  const items = landscape.roles.map((one): Item => ({ ...one, id: one.role.id }));
  const number = (id: string, title: string, cell: DataColumn<Item>['cell']): DataColumn<Item> => ({
    id,
    title,
    isNumber: true,
    cell,
  });
  const asked = (
    id: string,
    title: string,
    say: (item: Item) => string,
    card: (item: Item) => WhyCard | null,
  ): DataColumn<Item> =>
    number(id, title, (item) => (
      <Why name={title} value={say(item)} card={() => card(item)} unknown={text('roles.loadUnknown')} />
    ));
  const columns: DataColumn<Item>[] = [
    { id: 'name', title: text('roles.column.name'), isRowHeader: true, cell: ({ role }) => role.name },
    { id: 'department', title: text('inspector.department'), cell: ({ role }) => role.department || '–' },
    number('people', text('inspector.attribute.people'), ({ metrics }) =>
      metrics.people === null ? text('inspector.notSaid') : speaker.number(metrics.people),
    ),
    asked(
      'work',
      text('roles.column.work'),
      (item) => words.hours(item, item.metrics.hoursPerMonth),
      (item) => analysis && roleHoursCard(doc, analysis, item),
    ),
    asked(
      'time',
      text('roles.column.time'),
      (item) => words.hours(item, item.metrics.capacityHoursPerMonth),
      (item) => roleCapacityCard(doc, item),
    ),
    asked(
      'load',
      text('roles.column.load'),
      (item) => words.load(item),
      (item) => analysis && roleLoadCard(doc, analysis, item),
    ),
    asked(
      'steps',
      text('systems.column.steps'),
      ({ metrics }) => String(metrics.stepIds.length),
      ({ metrics }) =>
        countedCard(metrics.stepIds.map((id) => doc.step[id]?.name || text('inspector.unnamed'))),
    ),
    {
      id: 'hands',
      title: text('roles.column.hands'),
      cell: ({ metrics }) =>
        metrics.handovers.length === 0
          ? '–'
          : metrics.handovers.map((hand, index) => (
              <Fragment key={hand.roleId}>
                {index > 0 && ', '}
                <Why
                  name={text('roles.column.hands')}
                  value={text('roles.handsTo', {
                    name: doc.role[hand.roleId]?.name ?? '',
                    times: speaker.number(hand.perMonth, 2),
                  })}
                  card={() => analysis && handoverCard(doc, analysis, hand)}
                />
              </Fragment>
            )),
    },
    asked(
      'freed',
      text('roles.column.freed'),
      (item) => words.hours(item, item.freedHours),
      (item) => analysis && roleFreedCard(doc, analysis, item),
    ),
  ];
  return (
    <div className={styles['lists']}>
      <DataTable
        label={text('roles.cards')}
        columns={columns}
        items={items}
        selectedId={items.some(({ id }) => id === selectedId) ? selectedId : null}
        onSelect={(id) => id !== null && view.setState({ selection: [id], isInspectorOpen: true })}
      />
    </div>
  );
}
