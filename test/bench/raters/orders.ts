/** A rater's name, then a business by its key: its contested steps, the first one first. */
export interface RatersOrders {
  readonly [rater: string]: { readonly [business: string]: readonly string[] };
}

/**
 * In which order three raters would automate the contested steps of each business, the first one first. They read the stories and figures and
 * nothing of the program; each is a language model that was asked to judge as one who pays for it, one who advises on it, and one who has to
 * keep it running. Written down before the program's order had been seen.
 */
export const orders: RatersOrders = {
  owner: {
    dental: ['confirm', 'fill-gap', 'history', 'recall', 'cover', 'plan', 'anxious'],
    electrician: ['bring', 'materials', 'invoice', 'chase', 'price', 'certificate'],
    bookshop: ['write', 'tell', 'match', 'retype', 'uncollected', 'recommend'],
    agency: ['pull', 'tables', 'client-sales', 'hours', 'review', 'explain', 'advise'],
    haulage: ['bring-notes', 'bill', 'enter', 'eta', 'plan', 'claims', 'rates'],
    school: ['reply', 'test', 'form', 'welcome', 'group', 'interview', 'hardship'],
    hotel: ['offer', 'slip', 'police', 'enter', 'price', 'room', 'review'],
    foodbank: ['thanks', 'bank', 'receipt', 'who', 'newsletter', 'call'],
    cheese: ['weigh', 'listen', 'invoice', 'stock', 'allocate', 'cut', 'ripe'],
    garage: ['approve', 'quote', 'order-parts', 'bill', 'book', 'diagnose', 'goodwill'],
    law: ['letter', 'sign', 'conflict', 'open', 'fee', 'assess'],
    landscaping: ['quote', 'follow', 'prices', 'date', 'screen', 'crew', 'design'],
    eshop: ['refund', 'request', 'list', 'where', 'inspect', 'dispute', 'fraud'],
    property: ['appointment', 'report', 'owner-ok', 'record', 'status', 'check-bill', 'urgent'],
    lab: ['transfer', 'register', 'limits', 'send-report', 'colonies', 'alarm', 'release'],
  },
  consultant: {
    dental: ['confirm', 'fill-gap', 'recall', 'history', 'cover', 'plan', 'anxious'],
    electrician: ['bring', 'materials', 'invoice', 'chase', 'price', 'certificate'],
    bookshop: ['write', 'tell', 'match', 'retype', 'uncollected', 'recommend'],
    agency: ['pull', 'tables', 'client-sales', 'hours', 'review', 'explain', 'advise'],
    haulage: ['bring-notes', 'bill', 'enter', 'eta', 'plan', 'claims', 'rates'],
    school: ['reply', 'test', 'form', 'welcome', 'group', 'interview', 'hardship'],
    hotel: ['offer', 'slip', 'police', 'enter', 'price', 'room', 'review'],
    foodbank: ['thanks', 'bank', 'receipt', 'who', 'newsletter', 'call'],
    cheese: ['weigh', 'listen', 'invoice', 'stock', 'allocate', 'cut', 'ripe'],
    garage: ['approve', 'quote', 'order-parts', 'bill', 'book', 'diagnose', 'goodwill'],
    law: ['letter', 'sign', 'conflict', 'open', 'fee', 'assess'],
    landscaping: ['quote', 'follow', 'prices', 'screen', 'date', 'crew', 'design'],
    eshop: ['refund', 'request', 'list', 'where', 'inspect', 'dispute', 'fraud'],
    property: ['appointment', 'report', 'record', 'owner-ok', 'status', 'check-bill', 'urgent'],
    lab: ['transfer', 'register', 'limits', 'send-report', 'colonies', 'alarm', 'release'],
  },
  engineer: {
    dental: ['confirm', 'fill-gap', 'history', 'recall', 'cover', 'plan', 'anxious'],
    electrician: ['bring', 'materials', 'invoice', 'chase', 'price', 'certificate'],
    bookshop: ['write', 'tell', 'match', 'retype', 'uncollected', 'recommend'],
    agency: ['pull', 'tables', 'client-sales', 'hours', 'explain', 'review', 'advise'],
    haulage: ['bring-notes', 'bill', 'enter', 'eta', 'plan', 'claims', 'rates'],
    school: ['reply', 'test', 'form', 'welcome', 'group', 'interview', 'hardship'],
    hotel: ['offer', 'slip', 'enter', 'police', 'price', 'room', 'review'],
    foodbank: ['thanks', 'bank', 'receipt', 'who', 'newsletter', 'call'],
    cheese: ['weigh', 'listen', 'invoice', 'stock', 'allocate', 'cut', 'ripe'],
    garage: ['approve', 'quote', 'order-parts', 'bill', 'book', 'diagnose', 'goodwill'],
    law: ['letter', 'sign', 'conflict', 'open', 'fee', 'assess'],
    landscaping: ['quote', 'follow', 'prices', 'date', 'screen', 'crew', 'design'],
    eshop: ['refund', 'request', 'list', 'where', 'inspect', 'dispute', 'fraud'],
    property: ['appointment', 'report', 'owner-ok', 'record', 'status', 'urgent', 'check-bill'],
    lab: ['transfer', 'register', 'limits', 'send-report', 'colonies', 'alarm', 'release'],
  },
};
