import type { RatersOrders } from './orders.ts';

/**
 * In which order three raters would automate the contested steps of each fresh business, the first one first. They read the stories, names and
 * figures as prose and nothing of the program; all three are language models, each asked by itself and without sight of the others, as one who
 * pays for it, one who advises on it, and one who has to keep it running. Written down before the program's order had been seen.
 */
export const freshOrders: RatersOrders = {
  // What costs me evenings, customers or money.
  owner: {
    scaffolding: ['ladeliste', 'abbau', 'standzeit', 'angebot', 'gehweg', 'freigabe'],
    weddings: ['cull', 'gallery', 'look', 'enquiry', 'contract', 'album'],
    payroll: ['hinterher', 'stunden', 'raus', 'bescheinigung', 'drueber', 'sonderfaelle'],
    nursery: ['starter-pack', 'write-up', 'go-through', 'register', 'places', 'watch'],
    machining: ['chase', 'bar-stock', 'cycle-time', 'drawing', 'for-us', 'certificates'],
    catering: ['heads', 'amounts', 'allergies', 'helpers', 'goods', 'menu'],
    climbing: ['form', 'type-in', 'courses', 'memberships', 'bounced', 'knots'],
    'it-support': ['note', 'who', 'why', 'hours', 'passwords', 'server'],
  },
  // What moves the objective, where it is stuck, and what shows a result soon.
  consultant: {
    scaffolding: ['ladeliste', 'abbau', 'standzeit', 'gehweg', 'angebot', 'freigabe'],
    weddings: ['cull', 'gallery', 'look', 'enquiry', 'contract', 'album'],
    payroll: ['hinterher', 'stunden', 'bescheinigung', 'raus', 'drueber', 'sonderfaelle'],
    nursery: ['starter-pack', 'write-up', 'go-through', 'register', 'places', 'watch'],
    machining: ['chase', 'bar-stock', 'cycle-time', 'drawing', 'certificates', 'for-us'],
    catering: ['heads', 'amounts', 'helpers', 'goods', 'allergies', 'menu'],
    climbing: ['form', 'type-in', 'courses', 'memberships', 'bounced', 'knots'],
    'it-support': ['note', 'who', 'passwords', 'why', 'hours', 'server'],
  },
  // What has rules, volume and a way in, and what the rest has to stand on.
  engineer: {
    scaffolding: ['ladeliste', 'standzeit', 'abbau', 'angebot', 'gehweg', 'freigabe'],
    weddings: ['cull', 'gallery', 'enquiry', 'contract', 'look', 'album'],
    payroll: ['hinterher', 'stunden', 'raus', 'bescheinigung', 'drueber', 'sonderfaelle'],
    nursery: ['starter-pack', 'go-through', 'write-up', 'register', 'places', 'watch'],
    machining: ['chase', 'bar-stock', 'drawing', 'cycle-time', 'certificates', 'for-us'],
    catering: ['heads', 'amounts', 'helpers', 'goods', 'allergies', 'menu'],
    climbing: ['form', 'type-in', 'courses', 'memberships', 'bounced', 'knots'],
    'it-support': ['note', 'who', 'passwords', 'why', 'hours', 'server'],
  },
};
