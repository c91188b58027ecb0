/** The inspector: what is selected on the map, its facts and its figures. */
export const inspector = {
  'inspector.readOnly': 'This file is open for reading only. Nothing was changed.',
  'inspector.create': 'Add "{name}"',
} as const;
