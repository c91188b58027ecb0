/** Presenting a map: one element after the other. */
export const present = {
  'present.action': 'Present this map',
  'present.title': 'Presentation',
  'present.empty': 'Nothing is drawn on this map yet.',
  'present.ways': 'Which way?',
  'present.with': 'with {systems}',
  'present.work': 'work {time}',
  'present.wait': 'waits {time}',
  'present.back': 'Back',
  'present.next': 'Next',
  'present.count': '{number} of {count}',
  'present.end': 'End the presentation',
} as const;
