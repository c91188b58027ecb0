import { useDocument, useText } from '../state/session.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { Select } from '../ui/Select.tsx';
import type { InsightsFilter, LabelFilter } from './insightsFilter.ts';
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
              .toSorted((a, b) => a.order - b.order)
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
      <SearchField
        label={text('insights.filter.text')}
        clearLabel={text('insights.filter.clear')}
        value={filter.text}
        onChange={(words) => onChange({ ...filter, text: words })}
      />
    </div>
  );
}
