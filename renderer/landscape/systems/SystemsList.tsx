import {
  countedCard,
  islandsCard,
  systemCostCard,
  typedSumCard,
  type ObjectView,
  type SystemLandscape,
  type SystemView,
  type TypedNumber,
} from '../../../shared/engine/index.ts';
import { twoDigits } from '../../../shared/text/index.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { Why } from '../../fields/Why.tsx';
import { useAnalysis, useDocument, useSession, useView } from '../../state/session.tsx';
import { DataTable, type DataColumn } from '../../ui/DataTable.tsx';
import styles from '../landscape.module.css';

/** Systems and data as tables: the same as the picture, for who does not see it and for who wants to compare. */
export function SystemsList({ landscape }: { readonly landscape: SystemLandscape }) {
  const { text, view } = useSession();
  const selectedId = useView((state) => state.selection[0] ?? null);
  const select = (id: string | null) =>
    id !== null && view.setState({ selection: [id], isInspectorOpen: true });
  const systems = landscape.systems.map((one) => ({ ...one, id: one.system.id as string }));
  const objects = landscape.objects.map((one) => ({ ...one, id: one.object.id as string }));
  return (
    <div className={styles['lists']}>
      <DataTable
        label={text('systems.cards')}
        columns={useSystemColumns(landscape)}
        items={systems}
        selectedId={systems.some(({ id }) => id === selectedId) ? selectedId : null}
        onSelect={select}
      />
      <h2 className={styles['listTitle']}>{text('systems.data')}</h2>
      <DataTable
        label={text('systems.data')}
        columns={useObjectColumns()}
        items={objects}
        empty={text('systems.dataEmpty')}
      />
    </div>
  );
}

type SystemItem = SystemView & { readonly id: string };

function useSystemColumns({ typedWays }: SystemLandscape): DataColumn<SystemItem>[] {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const names = (ids: readonly string[]) => ids.map((id) => doc.system[id]?.name ?? '').join(', ') || '–';
  return [
    { id: 'name', title: text('systems.column.name'), isRowHeader: true, cell: ({ system }) => system.name },
    {
      id: 'cost',
      title: text('systems.column.cost'),
      isNumber: true,
      cell: ({ system, yearlyCost }) =>
        yearlyCost === null ? (
          text('inspector.notSaid')
        ) : (
          <Why
            name={text('systems.costOf', { name: system.name })}
            value={speaker.money(yearlyCost)}
            card={() => systemCostCard(doc, { system })}
          />
        ),
    },
    {
      id: 'steps',
      title: text('systems.column.steps'),
      isNumber: true,
      cell: ({ stepIds }) => (
        <Why
          name={text('systems.column.steps')}
          value={String(stepIds.length)}
          card={() => countedCard(stepIds.map((id) => doc.step[id]?.name || text('inspector.unnamed')))}
        />
      ),
    },
    {
      id: 'data',
      title: text('systems.column.data'),
      cell: ({ objects }) =>
        objects
          .map(({ object, isMaster }) =>
            isMaster ? text('systems.master', { name: object.name }) : object.name,
          )
          .join(', ') || '–',
    },
    { id: 'linked', title: text('systems.column.linked'), cell: ({ linkedIds }) => names(linkedIds) },
    {
      id: 'typed',
      title: text('systems.column.typed'),
      cell: ({ id }) => names(typedWays.filter(({ toId }) => toId === id).map(({ fromId }) => fromId)),
    },
    {
      id: 'serves',
      title: text('systems.column.serves'),
      isNumber: true,
      cell: ({ objectiveIds }) =>
        objectiveIds.length > 0 ? (
          <Why
            name={text('systems.column.serves')}
            value={String(objectiveIds.length)}
            card={() => countedCard(objectiveIds.map((id) => doc.objective[id]?.title ?? ''))}
          />
        ) : (
          text('systems.noObjective')
        ),
    },
  ];
}

type ObjectItem = ObjectView & { readonly id: string };

function useObjectColumns(): DataColumn<ObjectItem>[] {
  const { text } = useSession();
  const speaker = useSpeaker();
  const doc = useDocument((state) => state.doc);
  const analysis = useAnalysis((state) => state.analysis);
  const amount = ({ typed }: ObjectItem, of: TypedNumber, say: (value: number) => string) =>
    typed.length === 0 ? (
      '–'
    ) : (
      <Why
        name={text(`systems.typedName.${of}`)}
        value={say(typed.reduce((total, one) => total + one[of], 0))}
        card={() => analysis && typedSumCard(doc, analysis, typed, of)}
      />
    );
  return [
    {
      id: 'name',
      title: text('systems.column.object'),
      isRowHeader: true,
      cell: ({ object }) => object.name,
    },
    {
      id: 'lives',
      title: text('systems.column.lives'),
      cell: ({ object, systemIds }) =>
        systemIds
          .map((id) => {
            const name = doc.system[id]?.name ?? '';
            return id === object.masterSystemId ? text('systems.master', { name }) : name;
          })
          .join(', ') || '–',
    },
    {
      id: 'islands',
      title: text('systems.column.islands'),
      isNumber: true,
      cell: (item) =>
        item.systemIds.length > 1 ? (
          <Why
            name={text('systems.column.islands')}
            value={String(item.islands)}
            card={() => islandsCard(item)}
          />
        ) : (
          '–'
        ),
    },
    {
      id: 'typed',
      title: text('systems.column.again'),
      isNumber: true,
      cell: (item) => amount(item, 'runsPerMonth', (value) => speaker.number(value)),
    },
    {
      id: 'hours',
      title: text('systems.column.hours'),
      isNumber: true,
      cell: (item) => amount(item, 'hoursPerYear', speaker.hours),
    },
    {
      id: 'money',
      title: text('systems.column.money'),
      isNumber: true,
      cell: (item) => amount(item, 'costPerYear', (value) => speaker.money(twoDigits(value))),
    },
  ];
}
