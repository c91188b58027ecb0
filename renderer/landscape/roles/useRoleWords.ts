import { useMemo } from 'react';
import type { RoleView } from '../../../shared/engine/index.ts';
import { useCarried } from '../../fields/useCarried.ts';
import { useSpeaker } from '../../fields/useSpeaker.ts';
import { useText } from '../../state/session.tsx';

/** What is said of a role, the same on card, panel and list: "about" where it is rough, and that it is not known where it is not. */
export function useRoleWords() {
  const text = useText();
  const speaker = useSpeaker();
  const carried = useCarried();
  return useMemo(() => {
    const people = ({ metrics }: RoleView): string =>
      metrics.people === null
        ? text('roles.peopleUnknown')
        : text('roles.people', { n: metrics.people, people: speaker.number(metrics.people) });
    const load = (view: RoleView): string => {
      const { loadShare, hoursPerMonth } = view.metrics;
      const words = carried(view.metrics.confidence);
      if (!words.isKnown) return text('stream.unknown');
      if (loadShare === null)
        return words.about(text('roles.hoursOnly', { hours: words.hours(hoursPerMonth) }));
      return words.about(text('roles.load', { share: words.share(loadShare) }));
    };
    const hours = (view: RoleView, value: number | null): string => {
      if (value === null) return text('inspector.notSaid');
      const words = carried(view.metrics.confidence);
      return words.isKnown ? words.about(words.hours(value)) : text('stream.unknown');
    };
    return { people, load, hours };
  }, [text, speaker, carried]);
}
