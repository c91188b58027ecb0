import type { PatternWords } from '../../patternTexts.ts';

/** From the quote to the parcel, and back. */
export const orders = {
  P14: [
    'Take orders in from the shop',
    'Orders arrive in the order list without typing.',
    'The same product codes on both sides.',
    'Orders may come twice.',
    'web orders straight into the order list',
  ],
  P15: [
    'Read orders from mail or PDF',
    'Order lines are read from the document; people confirm doubts.',
    'A sample of 200 orders or more.',
    'The wrong item may be read.',
    'wholesale orders by mail',
  ],
  P16: [
    'Keep stock the same in shop and store',
    'One list of articles; each sale lowers both.',
    'One list of articles.',
    'Late updates sell what is gone.',
    'a shop with a web shop',
  ],
  P17: [
    'Propose reorders',
    'A proposal when stock falls below its minimum.',
    'Twelve months of history and minimum levels.',
    'Too much may be ordered.',
    'flour for the bakery',
  ],
  P18: [
    'Make shipping labels and tracking mails',
    'Address and tracking come from the order.',
    'A link to the carrier.',
    'A wrong address goes out fast.',
    'label and tracking mail at dispatch',
  ],
  P19: [
    'Plan delivery routes',
    'Stops are put in order by a route planner.',
    'Clean addresses.',
    'Drivers may ignore it.',
    'morning deliveries of a bakery',
  ],
  P28: [
    'Make quotes from a price list',
    'A quote from building blocks and price rules.',
    'A price list.',
    'A wrong discount goes out.',
    'standard offers',
  ],
  P29: [
    'Sign contracts online',
    'Sign on screen in place of print, sign, scan.',
    'A legal check of the form.',
    'The form may not be valid everywhere.',
    'a lease signed from home',
  ],
  P43: [
    'Fill in export papers from the order',
    'Customs papers from order and article list.',
    'Commodity codes and consignee data.',
    'A wrong code stops the parcel.',
    'parcels to a new country',
  ],
  P44: [
    'Let regulars reorder themselves',
    'Standing orders that customers change online.',
    'Price list, stock data and consent.',
    'Wrong standing orders repeat.',
    'weekly orders of a cafe',
  ],
  P40: [
    'Guide returns and refunds',
    'Label, status and refund in one flow.',
    'A return policy.',
    'It may be abused.',
    'a label and a status page',
  ],
} as const satisfies PatternWords;
