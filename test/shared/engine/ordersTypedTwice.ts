import { aDoc } from '../../builders/aDoc.ts';

/** Orders that are typed twice; the second step customers always meet, and an error there costs them money. */
export const ordersTypedTwice = aDoc()
  .with('system', { id: 'desk', name: 'Desk', access: 'api' })
  .with('system', { id: 'shop', name: 'Shop', access: 'api' })
  .with('dataObject', { id: 'o', name: 'Order' })
  .map('Orders', { volume: 400 })
  .start()
  .step('Take order', { id: 'a', systemIds: ['shop'] })
  .uses('a', 'writes', 'o', 'shop')
  .step('Type order again', {
    id: 'b',
    systemIds: ['desk'],
    figures: { exposure: 1, severity: 0.7, exceptions: 0.5, error: 0.2, touch: 8 },
  })
  .uses('b', 'writes', 'o', 'desk')
  .end()
  .build();
