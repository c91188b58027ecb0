import { X } from 'lucide-react';
import { HeatLegend } from '../../fields/HeatLegend.tsx';
import { useSession, useText, useView } from '../../state/session.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './overlays.module.css';

/** The legend of the heat layer, at the lower left, with the way to switch it off. */
export function HeatKey() {
  const { view } = useSession();
  const text = useText();
  const measure = useView((state) => state.heat);
  if (measure === 'none') return null;
  return (
    <div className={styles['heatKey']}>
      <HeatLegend measure={measure} />
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
