/** Six shapes at first sight, the others behind one click. Click, then click on the map, or drag to the place. */
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { shortcutOf } from '../../actions/registry.ts';
import { useDocument, useText } from '../../state/session.tsx';
import { Floating } from '../../ui/Floating.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { Button, Dialog, DialogTrigger } from 'react-aria-components';
import { placeables } from '../placeables.ts';
import { MoreShapes } from './MoreShapes.tsx';
import { ShapeButton } from './ShapeButton.tsx';
import styles from './overlays.module.css';

const first = placeables.filter((what) => what.isFirst);

export function Palette() {
  const text = useText();
  const isReadOnly = useDocument(({ file }) => file?.readOnlyBecause !== null);
  const [isOpen, setOpen] = useState(false);
  if (isReadOnly) return null;
  return (
    <div
      className={styles['palette']}
      data-palette
      role="toolbar"
      aria-label={text('canvas.palette')}
      aria-orientation="vertical"
    >
      {first.map((what) => (
        <ShapeButton key={what.id} what={what} />
      ))}
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Tooltip text={text('canvas.palette.more')} shortcut={shortcutOf('map.new')} placement="right">
          <Button className={styles['shape']!} aria-label={text('canvas.palette.more')}>
            <ChevronRight size={16} aria-hidden />
          </Button>
        </Tooltip>
        <Floating className={styles['more']!} placement="right top" offset={8}>
          <Dialog className={styles['moreShapes']!} aria-label={text('canvas.palette.more')}>
            <MoreShapes onTaken={() => setOpen(false)} />
          </Dialog>
        </Floating>
      </DialogTrigger>
    </div>
  );
}
