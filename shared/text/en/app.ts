/** The frame: places, menu, saving, what stands in more than one place. */
export const app = {
  'app.name': 'Process Compass',
} as const;
