import { CircleQuestionMark, X } from 'lucide-react';
import { runAction } from '../../actions/action.ts';
import { actionOf } from '../../actions/registry.ts';
import { HeatLegend } from '../../fields/HeatLegend.tsx';
import { useSession, useText, useView } from '../../state/session.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './overlays.module.css';

const why = actionOf('map.why');

/** The legend of the heat layer, at the lower left, with the way to ask why a figure is what it is and to switch it off. */
export function HeatKey() {
  const session = useSession();
  const { view } = session;
  const canAsk = useView(() => why.enabled(session));
  const text = useText();
  const measure = useView((state) => state.heat);
  if (measure === 'none') return null;
  return (
    <div className={styles['heatKey']}>
      <HeatLegend measure={measure} />
      <IconButton
        icon={CircleQuestionMark}
        size="small"
        placement="top"
        label={text(why.label)}
        shortcut={why.shortcut}
        isDisabled={!canAsk}
        onPress={() => runAction(why, session)}
      />
      <IconButton
        icon={X}
        size="small"
        placement="top"
        label={text('heat.off')}
        onPress={() => view.setState({ heat: 'none' })}
      />
    </div>
  );
}
