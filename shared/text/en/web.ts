/** The page for a browser that leaves the program. */
export const web = {
  'web.menu': 'Export as a web page…',
  'web.save': 'Export as a web page',
  'web.files': 'Web pages',
  'web.larger': 'Larger',
  'web.smaller': 'Smaller',
  'web.whole': 'Whole map',
  'web.find': 'Find a step by its name or by what is said of it',
  'web.none': 'Nothing found. Try fewer letters.',
  'web.steps': 'Steps it is about',
  'web.close': 'Close',
} as const;
