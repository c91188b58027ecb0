import { Monitor, Moon, Sun } from 'lucide-react';
import { languageOf } from '../../shared/model/index.ts';
import { languageChoices } from '../fields/languageChoices.ts';
import type { DialogRequest } from '../state/frameStore.ts';
import { useFrame, useSession, useText } from '../state/session.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './dialogs.module.css';

const scales = [100, 110, 125, 150] as const;

/** Choices of this computer; each works at once. */
export function SettingsDialog({ request }: { readonly request: DialogRequest }) {
  const { frame } = useSession();
  const text = useText();
  const settings = useFrame((state) => state.settings);
  const close = () => frame.close(request);
  return (
    <Dialog
      size="small"
      title={text('app.settingsTitle')}
      closeLabel={text('app.close')}
      onClose={close}
      footer={
        <Button variant="primary" onPress={close}>
          {text('app.ok')}
        </Button>
      }
    >
      <Segmented
        label={text('app.theme')}
        value={settings.theme}
        onChange={(theme) => frame.saveSettings({ theme })}
        options={[
          { id: 'system', label: text('app.theme.system'), icon: Monitor },
          { id: 'light', label: text('app.theme.light'), icon: Sun },
          { id: 'dark', label: text('app.theme.dark'), icon: Moon },
        ]}
      />
      <Segmented
        label={text('app.textSize')}
        value={String(Math.round(settings.textScale * 100))}
        onChange={(percent) => frame.saveSettings({ textScale: Number(percent) / 100 })}
        options={scales.map((n) => ({ id: String(n), label: text('app.percent', { n }) }))}
      />
      <Select
        label={text('start.language')}
        value={languageOf(settings.language)}
        onChange={(language) => frame.saveSettings({ language })}
        options={languageChoices(text)}
        description={text('start.languageNext')}
      />
      <p className={styles['soft']}>{text('app.motionHint')}</p>
    </Dialog>
  );
}
