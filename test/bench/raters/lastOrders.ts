import type { RatersOrders } from './orders.ts';

/**
 * In which order three raters would automate the contested steps of each of the last businesses, the first one first: asked as those of the
 * fresh ones were, and likewise written down before the program's order had been seen.
 */
export const lastOrders: RatersOrders = {
  // What costs me evenings, customers or money.
  owner: {
    insurance: ['changed', 'compare', 'terms', 'why', 'recommend', 'third-more'],
    laundry: ['zaehlen', 'lieferschein', 'touren', 'reklamation', 'heikel', 'kulanz'],
    energy: ['bericht', 'unterlagen', 'modell', 'regeln', 'antrag', 'rat'],
    temps: ['until-yes', 'who-could', 'papers', 'hours', 'seven-or-eight', 'take-on'],
    'veg-boxes': ['wishes', 'labels', 'debits', 'sorry', 'this-week', 'letter'],
    'tool-hire': ['going-out', 'two-sheets', 'charge', 'overdue', 'inspections', 'them-or-us'],
    shelter: ['mails', 'advert', 'forms', 'chip', 'how-is-it', 'who-gets-it'],
    pharmacy: ['commande', 'promis', 'rupture', 'saisie', 'rejets', 'ensemble'],
  },
  // What moves the objective, where it is stuck, and what shows a result soon.
  consultant: {
    insurance: ['changed', 'compare', 'terms', 'why', 'recommend', 'third-more'],
    laundry: ['zaehlen', 'lieferschein', 'reklamation', 'touren', 'heikel', 'kulanz'],
    energy: ['bericht', 'unterlagen', 'modell', 'regeln', 'antrag', 'rat'],
    temps: ['until-yes', 'who-could', 'papers', 'hours', 'seven-or-eight', 'take-on'],
    'veg-boxes': ['wishes', 'debits', 'labels', 'sorry', 'this-week', 'letter'],
    'tool-hire': ['going-out', 'two-sheets', 'charge', 'overdue', 'inspections', 'them-or-us'],
    shelter: ['mails', 'advert', 'forms', 'chip', 'how-is-it', 'who-gets-it'],
    pharmacy: ['commande', 'promis', 'rupture', 'saisie', 'rejets', 'ensemble'],
  },
  // What has rules, volume and a way in, and what the rest has to stand on.
  engineer: {
    insurance: ['changed', 'compare', 'why', 'terms', 'recommend', 'third-more'],
    laundry: ['zaehlen', 'lieferschein', 'touren', 'reklamation', 'kulanz', 'heikel'],
    energy: ['bericht', 'unterlagen', 'modell', 'regeln', 'antrag', 'rat'],
    temps: ['who-could', 'until-yes', 'papers', 'hours', 'seven-or-eight', 'take-on'],
    'veg-boxes': ['wishes', 'labels', 'debits', 'sorry', 'letter', 'this-week'],
    'tool-hire': ['going-out', 'two-sheets', 'charge', 'overdue', 'inspections', 'them-or-us'],
    shelter: ['mails', 'advert', 'forms', 'chip', 'how-is-it', 'who-gets-it'],
    pharmacy: ['commande', 'promis', 'rupture', 'rejets', 'saisie', 'ensemble'],
  },
};
