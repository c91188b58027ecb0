import { bakery } from './bakery.ts';
import { goals } from './goals.ts';
import { office } from './office.ts';
import { orders } from './orders.ts';
import { staff } from './staff.ts';

/** What the texts of the worked example are in German, by their English. Names of people stay, and signs such as %. */
export const german: { readonly [english: string]: string } = {
  ...bakery,
  ...goals,
  ...orders,
  ...office,
  ...staff,
};
