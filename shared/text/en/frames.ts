/** Page frames: where the pages of a print lie on the map that is being drawn. */
export const frames = {
  'frames.waiting': 'Laying the map out on pages …',
  'frames.fault': 'The page frames could not be worked out. The map is safe; switch them off and on again.',
  'frames.none': 'Nothing is drawn here yet, so there is no page.',
  'frames.one': 'All of it lies on one page.',
  'frames.clear': 'Nothing lies on a cut.',
  'frames.onCut': {
    one: '{n} shape or name lies on a cut.',
    other: '{n} shapes or names lie on a cut.',
  },
  'frames.unfit': 'Cuts that you moved no longer go with the sheets; automatic ones stand for them.',
  'frames.automatic': 'Automatic cuts',
  'frames.automaticNow': 'The cuts are automatic again.',
  'frames.cut.x': 'Upright cut {number} of {n}',
  'frames.cut.y': 'Level cut {number} of {n}',
  'frames.cut.hint': 'Drag the cut, or move it with the arrow keys',
  'frames.cutAt.x': '{at} cm from the left of the poster',
  'frames.cutAt.y': '{at} cm from the top of the poster',
  'frames.select': 'Select them',
  'frames.off': 'Page frames off',
} as const;
