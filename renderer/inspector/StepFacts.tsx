import { memo } from 'react';
import type { Step } from '../../shared/model/index.ts';
import { useDraft } from '../fields/useDraft.ts';
import { useText } from '../state/session.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useElementEdit } from './useElementEdit.ts';

const valueClasses = ['none', 'va', 'bva', 'nva'] as const;

type Owner = Pick<Step, 'id' | 'isTouchpoint' | 'valueClass' | 'tags'>;

/** Facts of a step that are no numbers. */
export const StepFacts = memo(function StepFacts(step: Owner) {
  const text = useText();
  const set = useElementEdit('step', step.id);
  return (
    <>
      <Checkbox isSelected={step.isTouchpoint} onChange={(isTouchpoint) => void set({ isTouchpoint })}>
        {text('inspector.touchpoint')}
      </Checkbox>
      <Select
        label={text('inspector.valueClass')}
        value={step.valueClass ?? 'none'}
        options={valueClasses.map((id) => ({ id, label: text(`inspector.valueClass.${id}`) }))}
        onChange={(id) => void set({ valueClass: id === 'none' ? null : id })}
      />
      <TagsEdit tags={step.tags} onEdit={(tags, gesture) => set({ tags }, gesture)} />
    </>
  );
});

interface TagsEditProps {
  readonly tags: readonly string[];
  readonly onEdit: (tags: string[], gesture: string) => string | null;
}

function TagsEdit({ tags, onEdit }: TagsEditProps) {
  const text = useText();
  const draft = useDraft<readonly string[]>({
    value: tags,
    say: (list) => list.join(', '),
    read: (typed) => ({ ok: true, value: readTags(typed) }),
    commit: (list, gesture) => onEdit([...list], gesture),
    same: (a, b) => a.join(',') === b.join(','),
  });
  return (
    <TextField label={text('inspector.tags')} description={text('inspector.tagsHint')} {...draft.entry} />
  );
}

function readTags(typed: string): string[] {
  return typed.split(',').flatMap((tag) => (tag.trim() === '' ? [] : [tag.trim()]));
}
