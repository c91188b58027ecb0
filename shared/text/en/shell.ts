/** Words of the window system: dialogs and folders. */
export const shell = {
  'shell.place-documents': 'Process Compass files',
  'shell.place-home': 'Home folder',
  'shell.my-business': 'My business',
  'shell.example-name': 'Sunrise Bakery (worked example)',
  'shell.not-a-file': '{path} is not a file',
  'shell.chromium-failed':
    '{program} could not be started: {reason}. Install Chromium, Chrome or Edge, or name another one in PROCESS_COMPASS_CHROMIUM. Your files are as they were.',
  'shell.chromium-missing': 'it is not there',
  'shell.chromium-silent': 'it did not answer for {seconds} seconds',
  'shell.chromium-ended': 'it ended at once with code {code}',
  'shell.too-large': '{path} has {megabytes} MB, and {limit} MB is the most',
} as const;
