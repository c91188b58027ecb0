import type { RatersOrders } from './orders.ts';

/**
 * In which order three raters would automate the contested steps of each held-out business, the first one first. They read the stories, names
 * and figures and nothing of the program; all three are the language model that also wrote the businesses, asked to judge in three passes as
 * one who pays for it, one who advises on it, and one who has to keep it running. Written down before the program's order had been seen.
 */
export const heldOutOrders: RatersOrders = {
  // What costs me evenings, customers or money.
  owner: {
    vet: ['booster', 'notes', 'claim', 'results', 'bloods', 'repeat', 'farewell'],
    bikes: ['ready', 'extra', 'tag', 'parts', 'day', 'till', 'test-ride'],
    translation: ['ask', 'layout', 'quote', 'freelancer-bills', 'choose', 'revise', 'translate'],
    funeral: ['letters', 'registry', 'bill', 'orders', 'times', 'notice', 'look-in', 'talk'],
    driving: ['remind', 'refill', 'slot', 'test', 'copy', 'charge', 'ready'],
    winery: ['labels', 'stock', 'sheet', 'invoice', 'duty', 'swap', 'taste'],
    print: ['ticket', 'proof', 'price', 'bill', 'preflight', 'courier', 'colour'],
    nursing: ['type-up', 'sheet', 'rota', 'prescription', 'bill', 'plan', 'worry'],
  },
  // What moves the objective, where it is stuck, and what shows a result soon.
  consultant: {
    vet: ['booster', 'bloods', 'notes', 'claim', 'results', 'repeat', 'farewell'],
    bikes: ['ready', 'parts', 'extra', 'day', 'tag', 'till', 'test-ride'],
    translation: ['ask', 'layout', 'choose', 'quote', 'freelancer-bills', 'revise', 'translate'],
    funeral: ['registry', 'letters', 'times', 'notice', 'orders', 'bill', 'look-in', 'talk'],
    driving: ['remind', 'slot', 'refill', 'copy', 'charge', 'test', 'ready'],
    winery: ['sheet', 'stock', 'labels', 'invoice', 'swap', 'duty', 'taste'],
    print: ['ticket', 'preflight', 'proof', 'price', 'bill', 'courier', 'colour'],
    nursing: ['type-up', 'bill', 'rota', 'sheet', 'prescription', 'plan', 'worry'],
  },
  // What has rules, volume and a way in, and what the rest has to stand on.
  engineer: {
    vet: ['booster', 'bloods', 'notes', 'results', 'claim', 'repeat', 'farewell'],
    bikes: ['tag', 'ready', 'extra', 'day', 'parts', 'till', 'test-ride'],
    translation: ['ask', 'quote', 'freelancer-bills', 'choose', 'layout', 'revise', 'translate'],
    funeral: ['letters', 'bill', 'orders', 'registry', 'notice', 'times', 'look-in', 'talk'],
    driving: ['slot', 'remind', 'refill', 'copy', 'charge', 'test', 'ready'],
    winery: ['labels', 'sheet', 'invoice', 'stock', 'duty', 'swap', 'taste'],
    print: ['ticket', 'preflight', 'bill', 'proof', 'price', 'courier', 'colour'],
    nursing: ['sheet', 'type-up', 'bill', 'prescription', 'rota', 'plan', 'worry'],
  },
};
