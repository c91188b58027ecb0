/** Words of the window system: dialogs and folders. */
export const shell = {
  'shell.place-documents': 'Process Compass files',
  'shell.place-home': 'Home folder',
  'shell.my-business': 'My business',
  'shell.example-name': 'Sunrise Bakery (worked example)',
  'shell.not-a-file': '{path} is not a file',
  'shell.too-large': '{path} has {megabytes} MB, and {limit} MB is the most',
} as const;
