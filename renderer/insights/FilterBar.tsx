import { byOrder } from '../../shared/model/index.ts';
import { ListFilter } from 'lucide-react';
import type { CandidateClass } from '../../shared/engine/index.ts';
import { useAnalysis, useDocument, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Popup } from '../ui/Popup.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import type { InsightsFilter, LabelFilter } from '../state/insightsView.ts';
import { bundleIdOf, rareFilters } from './insightsFilter.ts';
import styles from './insights.module.css';

const labels = ['do-first', 'good-next', 'later', 'not-now', 'not-linked', 'misaligned'] as const;

/** Narrows Insights to a map, a verdict, an objective, a word. */
export function FilterBar({
  filter,
  onChange,
}: {
  filter: InsightsFilter;
  onChange: (filter: InsightsFilter) => void;
}) {
  const text = useText();
  const maps = useDocument((state) => state.doc.map);
  const objectives = useDocument((state) => state.doc.objective);
  const labelOptions: { id: LabelFilter; label: string }[] = [
    { id: 'all', label: text('insights.filter.allLabels') },
    ...labels.map((id) => ({ id, label: text(`insights.label.${id}`) })),
    { id: 'weakly-linked', label: text('insights.weaklyLinked') },
  ];
  return (
    <div className={styles['filters']} role="search" aria-label={text('insights.filter')}>
      {Object.keys(maps).length > 1 && (
        <Select
          label={text('insights.filter.map')}
          isLabelHidden
          value={filter.mapId}
          options={[
            { id: 'all', label: text('insights.filter.allMaps') },
            ...Object.values(maps)
              .toSorted(byOrder)
              .map((map) => ({ id: map.id as string, label: map.name })),
          ]}
          onChange={(mapId) => onChange({ ...filter, mapId })}
        />
      )}
      <Select
        label={text('insights.filter.label')}
        isLabelHidden
        value={filter.label}
        options={labelOptions}
        onChange={(label) => onChange({ ...filter, label })}
      />
      {Object.keys(objectives).length > 0 && (
        <Select
          label={text('insights.filter.objective')}
          isLabelHidden
          value={filter.objectiveId}
          options={[
            { id: 'all', label: text('insights.filter.allObjectives') },
            { id: 'none', label: text('insights.filter.noObjective') },
            ...Object.values(objectives).map((objective) => ({
              id: objective.id as string,
              label: objective.title || text('strategy.unnamed'),
            })),
          ]}
          onChange={(objectiveId) => onChange({ ...filter, objectiveId })}
        />
      )}
      <Popup
        label={text('insights.filter.more')}
        placement="bottom end"
        trigger={
          <Button icon={ListFilter}>
            {rareFilters(filter) === 0
              ? text('insights.filter.more')
              : text('insights.filter.moreOn', { n: rareFilters(filter) })}
          </Button>
        }
      >
        <RareFilters filter={filter} onChange={onChange} />
      </Popup>
      <SearchField
        label={text('insights.filter.text')}
        clearLabel={text('insights.filter.clear')}
        value={filter.text}
        onChange={(words) => onChange({ ...filter, text: words })}
      />
    </div>
  );
}

const classes = [
  'ELIMINATE',
  'SIMPLIFY',
  'STANDARDISE',
  'API',
  'WORKFLOW',
  'FORM',
  'NOTIFY',
  'IDP',
  'LOWCODE',
  'AI',
  'BOT',
  'RPA',
  'AUGMENT',
] as const satisfies readonly CandidateClass[];
const natures = ['strategic', 'bridging', 'tactical'] as const;
const standings = ['aligned', 'weakly-linked', 'misaligned', 'not-linked'] as const;
const verdicts = ['accepted', 'later', 'rejected'] as const;

/** By kind of change, reach, alignment, decision, and what belongs together. */
function RareFilters({
  filter,
  onChange,
}: {
  filter: InsightsFilter;
  onChange: (filter: InsightsFilter) => void;
}) {
  const text = useText();
  const bundles = useAnalysis((state) => state.ranking?.bundles) ?? [];
  return (
    <div className={styles['rare']}>
      <Select
        label={text('insights.column.class')}
        value={filter.class}
        options={[
          { id: 'all' as const, label: text('insights.filter.any') },
          ...classes.map((id) => ({ id, label: text(`insights.class.${id}`) })),
        ]}
        onChange={(id) => onChange({ ...filter, class: id })}
      />
      <Select
        label={text('insights.column.nature')}
        value={filter.nature}
        options={[
          { id: 'all' as const, label: text('insights.filter.any') },
          ...natures.map((id) => ({ id, label: text(`insights.nature.${id}`) })),
        ]}
        onChange={(nature) => onChange({ ...filter, nature })}
      />
      <Select
        label={text('insights.column.standing')}
        value={filter.standing}
        options={[
          { id: 'all' as const, label: text('insights.filter.any') },
          ...standings.map((id) => ({ id, label: text(`insights.standing.${id}`) })),
        ]}
        onChange={(standing) => onChange({ ...filter, standing })}
      />
      <Select
        label={text('insights.column.decision')}
        value={filter.decision}
        options={[
          { id: 'open' as const, label: text('insights.verdict.open') },
          ...verdicts.map((id) => ({ id, label: text(`insights.verdict.${id}`) })),
          { id: 'all' as const, label: text('insights.filter.any') },
        ]}
        onChange={(decision) => onChange({ ...filter, decision })}
      />
      {bundles.length > 0 && (
        <Select
          label={text('insights.bundles')}
          value={bundles.some((bundle) => bundleIdOf(bundle) === filter.bundleId) ? filter.bundleId : 'all'}
          options={[
            { id: 'all', label: text('insights.filter.any') },
            ...bundles.map((bundle) => ({
              id: bundleIdOf(bundle),
              label: text('insights.bundleOf', { n: bundle.candidateIds.length }),
            })),
          ]}
          onChange={(bundleId) => onChange({ ...filter, bundleId })}
        />
      )}
    </div>
  );
}
