import { useMemo } from 'react';
import type { RoleView } from '../../../shared/engine/index.ts';
import { saidFrom } from '../../../shared/engine/method/weights.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useText } from '../../state/session.tsx';

/** What is said of a role, the same on card, panel and list: "about" where it is rough, and that it is not known where it is not. */
export function useRoleWords() {
  const text = useText();
  const speaker = useSpeaker();
  return useMemo(() => {
    const rough = ({ metrics }: RoleView, words: string): string =>
      metrics.confidence < saidFrom.plain ? text('inspector.metricAbout', { value: words }) : words;
    const people = ({ metrics }: RoleView): string =>
      metrics.people === null
        ? text('roles.peopleUnknown')
        : text('roles.people', { n: metrics.people, people: speaker.number(metrics.people) });
    const load = (view: RoleView): string => {
      const { loadShare, hoursPerMonth } = view.metrics;
      if (view.metrics.confidence < saidFrom.rough) return text('stream.unknown');
      if (loadShare === null)
        return rough(view, text('roles.hoursOnly', { hours: speaker.hours(hoursPerMonth) }));
      return rough(view, text('roles.load', { share: speaker.share(loadShare) }));
    };
    const hours = (view: RoleView, value: number | null): string => {
      if (value === null) return text('inspector.notSaid');
      if (view.metrics.confidence < saidFrom.rough) return text('stream.unknown');
      return rough(view, speaker.hours(value));
    };
    return { people, load, hours };
  }, [text, speaker]);
}
