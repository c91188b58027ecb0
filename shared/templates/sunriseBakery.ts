import { bakeryGoals } from './bakery/goals.ts';
import { bakeryPlan, bakerySignals } from './bakery/plan.ts';
import { bakingDay } from './bakery/bakingDay.ts';
import { invoicing } from './bakery/invoicing.ts';
import { onlineOrder } from './bakery/onlineOrder.ts';
import { shopSale } from './bakery/shopSale.ts';
import { bakerySurveys, bakeryTools } from './bakery/staff.ts';
import { supplies } from './bakery/supplies.ts';
import { wholesale } from './bakery/wholesale.ts';
import type { WorkspaceScript } from './script.ts';

/** The worked example: a bakery with shop, online orders and deliveries, caught halfway between paper and web. */
export const sunriseBakery: WorkspaceScript = {
  language: 'en',
  name: 'Sunrise Bakery',
  currency: 'EUR',
  hourlyCost: 26,
  hoursPerWeek: 40,
  roles: {
    owner: {
      name: 'Owner (Mira)',
      department: 'Management',
      figures: { people: [1, 'measured'], hourlyCost: [45, 'estimated'] },
    },
    shop: {
      name: 'Shop staff',
      department: 'Shop',
      figures: { people: [3, 'measured'], hourlyCost: [22, 'measured'] },
    },
    master: {
      name: 'Master baker (Jonas)',
      department: 'Bakery',
      figures: { people: [1, 'measured'], hourlyCost: [34, 'measured'] },
    },
    bakers: {
      name: 'Bakers',
      department: 'Bakery',
      figures: { people: [4, 'measured'], hourlyCost: [25, 'measured'] },
    },
    driver: {
      name: 'Driver',
      department: 'Delivery',
      figures: { people: [1, 'measured'], hourlyCost: [21, 'measured'] },
    },
    office: {
      name: 'Office (Lena)',
      department: 'Office',
      figures: { people: [1, 'measured'], hourlyCost: [28, 'measured'] },
    },
  },
  systems: {
    till: {
      name: 'Till',
      access: 'file',
      medium: 'app',
      note: 'Exports the day as a file.',
      figures: { yearlyCost: [720, 'measured'] },
    },
    webshop: {
      name: 'Web shop',
      access: 'api',
      medium: 'app',
      note: 'Has an interface that nobody uses.',
      figures: { yearlyCost: [468, 'measured'] },
    },
    orderBook: { name: 'Order book', access: 'none', medium: 'paper' },
    stockSheet: { name: 'Stock spreadsheet', access: 'file', medium: 'app', note: 'One file, four people.' },
    email: { name: 'E-mail', access: 'api', medium: 'app' },
    phone: {
      name: 'Telephone',
      access: 'none',
      medium: 'mixed',
      figures: { yearlyCost: [540, 'measured'] },
    },
    accounts: {
      name: 'Accounting program',
      access: 'file',
      medium: 'app',
      figures: { yearlyCost: [600, 'measured'] },
    },
    bank: { name: 'Bank portal', access: 'file', medium: 'app' },
    portal: { name: 'Supplier portal', access: 'ui', medium: 'app' },
    office: { name: 'Text and label files', access: 'file', medium: 'app' },
    folder: { name: 'Paper folder', access: 'none', medium: 'paper' },
    paperMap: { name: 'Paper street map', access: 'none', medium: 'paper', note: 'From 2011.' },
    robot: {
      name: 'Icing robot',
      access: 'none',
      medium: 'app',
      note: 'Bought at the fair in spring. Stands under a cloth on most days.',
      figures: { yearlyCost: [1900, 'estimated'] },
    },
  },
  integrations: [['bank', 'accounts', 'file']],
  objects: {
    order: { name: 'Order', form: 'form', master: 'webshop' },
    sale: { name: 'Day’s sales', form: 'table', master: 'till' },
    stock: { name: 'Stock', form: 'table' },
    plan: { name: 'Baking plan', form: 'paper' },
    tour: { name: 'Delivery tour', form: 'paper' },
    hygiene: { name: 'Hygiene record', form: 'paper' },
    price: { name: 'Price list', form: 'table' },
    purchase: { name: 'Purchase order', form: 'form' },
    delivery: { name: 'Delivery note', form: 'paper' },
    invoiceIn: { name: 'Supplier’s invoice', form: 'pdf' },
    invoiceOut: { name: 'Our invoice', form: 'pdf' },
    payment: { name: 'Payment', form: 'table', master: 'bank' },
    offer: { name: 'Offer', form: 'email' },
    contract: { name: 'Contract', form: 'scan' },
    customer: { name: 'Customer', form: 'form', master: 'accounts' },
    report: { name: 'Monthly report', form: 'table' },
  },
  goals: bakeryGoals,
  maps: [onlineOrder, bakingDay, shopSale, supplies, invoicing, wholesale],
  mapFlows: [
    { from: 'wholesale', to: 'baking', name: 'standing order' },
    { from: 'supplies', to: 'baking', name: 'flour' },
    { from: 'baking', to: 'shop', name: 'bread' },
    { from: 'wholesale', to: 'invoicing', name: 'delivery notes' },
  ],
  journeys: [
    {
      name: 'A birthday cake, ordered online',
      customer: 'A family with a party on Saturday',
      touchpoints: [
        { name: 'Finds the cakes on the web site', channel: 'website', feeling: 1 },
        { name: 'Orders and pays', channel: 'website', feeling: 1, at: 'online' },
        {
          name: 'Waits for a word that it will be there',
          channel: 'email',
          feeling: -1,
          at: 'online.confirm',
          wait: [480, 120, 960, 'estimated'],
        },
        {
          name: 'Asks where the order is',
          channel: 'phone',
          feeling: -2,
          at: 'online.answer',
          wait: [20, 10, 40, 'guessed'],
          note: 'The line is busy while the shop is full.',
        },
        { name: 'Gets the box at the door', channel: 'delivery', feeling: 2, at: 'online.drive' },
        { name: 'Comes by for bread', channel: 'inPerson', feeling: 1, at: 'shop' },
      ],
    },
  ],
  decisions: [
    { step: 'online.typeTill', verdict: 'accepted', reason: 'Mira wants this before Easter.', daysAgo: 12 },
    {
      step: 'supplies.approve',
      verdict: 'accepted',
      reason: 'Limit raised to 500 for a trial month.',
      daysAgo: 9,
    },
    { step: 'invoicing.bankList', verdict: 'later', reason: 'First get the invoices right.', daysAgo: 9 },
    {
      step: 'baking.robot',
      verdict: 'rejected',
      reason: 'It serves no objective. We will try to sell it.',
      daysAgo: 4,
    },
    { step: 'invoicing.book', verdict: 'accepted', reason: 'Lena types for two days a month.', daysAgo: 6 },
    { step: 'supplies.key', verdict: 'accepted', reason: 'The same tool would do it.', daysAgo: 6 },
    { step: 'online.answer', verdict: 'accepted', reason: 'Try it with ten answers.', daysAgo: 2 },
  ],
  signals: bakerySignals,
  initiatives: bakeryPlan,
  surveys: bakerySurveys,
  staffTools: bakeryTools,
};
