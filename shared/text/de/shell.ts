import type { In } from '../translate.ts';
import type { shell as english } from '../en/shell.ts';

/** Words of the window system: dialogs and folders. */
export const shell: In<typeof english> = {
  'shell.place-documents': 'Process-Compass-Dateien',
  'shell.place-home': 'Persönlicher Ordner',
  'shell.my-business': 'Mein Betrieb',
  'shell.example-name': 'Bäckerei Sonnenaufgang (durchgespieltes Beispiel)',
  'shell.not-a-file': '{path} ist keine Datei',
  'shell.chromium-failed':
    '{program} ließ sich nicht starten: {reason}. Installieren Sie Chromium, Chrome oder Edge, oder nennen Sie ein anderes in PROCESS_COMPASS_CHROMIUM. Ihre Dateien sind, wie sie waren.',
  'shell.chromium-missing': 'es ist nicht da',
  'shell.chromium-silent': 'es hat {seconds} Sekunden lang nicht geantwortet',
  'shell.chromium-ended': 'es hat sich sofort mit Code {code} beendet',
  'shell.too-large': '{path} hat {megabytes} MB, höchstens {limit} MB sind möglich',
};
