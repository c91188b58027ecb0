/** Maps as pictures: files, and on the clipboard. */
export const picture = {
  'picture.map.svg': 'Picture of the map (SVG)…',
  'picture.map.png': 'Picture of the map (PNG)…',
  'picture.selection.svg': 'Picture of the selection (SVG)…',
  'picture.selection.png': 'Picture of the selection (PNG)…',
  'picture.copy': 'Copy as picture',
  'picture.copy.map': 'Copy the map as a picture',
  'picture.copy.selection': 'Copy the selection as a picture',
  'picture.save.svg': 'Save as a picture (SVG)',
  'picture.save.png': 'Save as a picture (PNG)',
  'picture.files.svg': 'Pictures (SVG)',
  'picture.files.png': 'Pictures (PNG)',
  'picture.size': 'How large?',
  'picture.width': 'Width in pixels',
  'picture.widthHint':
    'On the screen at 100 % it is {width} wide. Twice that is fine for a screen, four times for paper.',
  'picture.widthWrong': 'Give a whole number from {least} to {most}.',
  'picture.go': 'Choose the file…',
  'picture.copied.map': 'The map is on the clipboard as a picture.',
  'picture.copied.selection': 'The selection is on the clipboard as a picture.',
  'picture.copyFailed': 'The picture was not copied',
} as const;
