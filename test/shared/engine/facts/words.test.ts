import { describe, expect, it } from 'vitest';
import { guessLanguage, readWords } from '../../../../shared/engine/facts/words.ts';

describe('a German title', () => {
  it.each([
    ['Dem Laden sagen, was fehlt', 'send', ['shop']],
    ['Kassieren', 'receive', ['payment']],
    ['Ware einpacken', 'make', []],
    ['Torten backen', 'make', []],
    ['Backlisten einsammeln', null, ['sheet']],
    ['Backup prüfen', 'check', []],
    ['Von Hand glasieren und verzieren', 'decide', ['paper']],
    ['Dauerbestellung aufschreiben', 'write', ['order', 'repeatOrder']],
    ['Vertrag drucken, unterschreiben und scannen', 'file', ['contract', 'document']],
    ['Monatsbericht aus fünf Tabellen zusammenstellen', 'report', ['report', 'sheet']],
    ['Mit Kostproben besuchen', null, ['appointment']],
  ])('“%s” says %s, about %j', (title, verb, topics) => {
    const said = readWords(title, 'de');

    expect(said.mainVerb).toBe(verb);
    expect([...said.topics].toSorted()).toEqual(topics);
  });

  it('that asks how something was is a question for an opinion', () => {
    expect([...readWords('Fragen, wie die erste Woche war', 'de').topics]).toContain('feedback');
  });
});

describe('a Spanish title', () => {
  it.each([
    ['Introducir el pedido a mano en Excel', 'reentry', ['order', 'paper', 'sheet']],
    ['Teclea la factura en Sage', 'reentry', ['invoice']],
    ['Pasar los datos al programa de contabilidad', 'reentry', []],
    ['Dar de alta al cliente en el CRM', 'reentry', ['newCustomer']],
    ['Grabar albaranes', 'reentry', ['goodsIn']],
    ['Contabilizar facturas de proveedores', 'reentry', ['invoice']],
    ['Entrada de datos del parte de horas', 'reentry', ['hours']],
    ['Comprobar el stock', 'check', ['stock']],
    ['Revisión de la nómina', 'check', ['hours', 'personal']],
    ['Buscar en la revista', 'search', []],
    ['Aprueba el gasto', 'approve', ['expense']],
    ['Enviar las facturas a la asesoría', 'send', ['invoice']],
    ['Hacer el pedido al proveedor', 'send', ['order']],
    ['Hacer la factura', 'write', ['invoice']],
    ['Preparar el presupuesto', 'write', ['quote']],
    ['Preparar el pedido', 'make', ['order']],
    ['Preparar el cuadrante', 'schedule', ['shift']],
    ['Facturación', 'write', ['invoice']],
    ['Reclamar el cobro por teléfono', 'remind', ['payment', 'phone']],
    ['Conciliar el banco', 'match', ['payment']],
    ['Exportar la lista a Excel', null, ['sheet']],
    ['Localizar el albarán', 'search', ['goodsIn']],
    ['Descargar el camión', 'move', []],
    ['Descargar las facturas', 'search', ['invoice']],
    ['Atender al público', 'answer', []],
    ['Llamar al cliente para confirmar la cita', 'ask', ['appointment', 'phone']],
    ['Traducir el correo', null, ['email', 'language']],
  ])('“%s” says %s, about %j', (title, verb, topics) => {
    const said = readWords(title, 'es');
    expect(said.mainVerb).toBe(verb);
    expect([...said.topics].toSorted()).toEqual(topics);
  });
});

describe('a French title', () => {
  it.each([
    ['Ressaisir la commande dans Sage', 'reentry', ['order']],
    ['Saisie des bons de livraison', 'reentry', ['goodsIn']],
    ['Recopie les chiffres dans Excel', 'reentry', ['report', 'sheet']],
    ['Encoder la facture', 'reentry', ['invoice']],
    ['Reporter les heures dans le tableau', 'reentry', ['hours', 'sheet']],
    ['Reporter le rendez-vous', 'schedule', ['appointment']],
    ['Mise à jour du stock', 'reentry', ['stock']],
    ['Vérification de l’inventaire', 'check', ['stock']],
    ["Vérifier l'échéance", 'check', ['deadline']],
    ["Envoyer l'offre au client", 'send', ['quote']],
    ['Transférer l’e-mail au comptable', 'send', ['email']],
    ['Valider la note de frais', 'approve', ['expense']],
    ['Relance des impayés par téléphone', 'remind', ['payment', 'phone']],
    ['Rappeler le client', 'answer', []],
    ['Établir le devis', 'write', ['quote']],
    ['Rédiger le courrier', 'write', ['document']],
    ['Éditer la facture', 'write', ['invoice']],
    ['Renseigner la fiche client', 'write', ['document', 'newCustomer']],
    ['Facturation', 'write', ['invoice']],
    ['Préparer le planning', 'schedule', ['shift']],
    ['Préparer la commande', 'make', ['order']],
    ['Passer la commande au fournisseur', 'send', ['order']],
    ['Pétrir le pain de campagne', 'make', []],
    ['Livrer les produits frais', 'make', []],
    ['Rapprochement bancaire', 'match', ['payment']],
    ['Récupérer les factures sur les portails', 'search', ['invoice']],
    ["Informer l'équipe", 'send', []],
    ['Visite sur site', null, ['appointment']],
    ['Exporter vers Excel', null, ['sheet']],
    ['Classer le dossier papier', 'file', ['document', 'paper']],
  ])('“%s” says %s, about %j', (title, verb, topics) => {
    const said = readWords(title, 'fr');
    expect(said.mainVerb).toBe(verb);
    expect([...said.topics].toSorted()).toEqual(topics);
  });

  it.each([
    ['Saisir la commande', 'fr'],
    ['Introducir la factura', 'es'],
    ["Noter l'appel du client", 'fr'],
    ['Anotar la llamada del cliente', 'es'],
    ['Enter the order', 'en'],
    ['Die Bestellung eintippen', 'de'],
  ] as const)('“%s” is told from the other languages: %s', (title, language) => {
    expect(guessLanguage([title], language === 'en' ? 'de' : 'en')).toBe(language);
  });
});
