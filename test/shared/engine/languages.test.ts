/** The same work in other words: a map in Spanish or French gets the findings and the proposals that it gets in English. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../shared/engine/index.ts';
import { aDoc } from '../../builders/aDoc.ts';

const maps = {
  office: {
    en: [
      'Take the order by phone',
      'Enter the order by hand into Excel',
      'Check the stock',
      'Copy the order into Sage',
      'Approve the order',
      'Write the invoice',
      'Send the invoice by e-mail',
      'Remind of the overdue payment',
      'Reconcile the bank',
      'Compile the monthly report',
      'File the delivery note',
    ],
    es: [
      'Tomar el pedido por teléfono',
      'Introducir el pedido a mano en Excel',
      'Comprobar el stock',
      'Copiar el pedido en Sage',
      'Aprobar el pedido',
      'Hacer la factura',
      'Enviar la factura por correo',
      'Reclamar el pago vencido',
      'Conciliar el banco',
      'Consolidar el informe mensual',
      'Archivar el albarán',
    ],
    fr: [
      'Prendre la commande par téléphone',
      'Saisir la commande à la main dans Excel',
      'Vérifier le stock',
      'Ressaisir la commande dans Sage',
      'Valider la commande',
      'Établir la facture',
      'Envoyer la facture par e-mail',
      'Relancer l’impayé',
      'Rapprocher la banque',
      'Compiler le rapport mensuel',
      'Classer le bon de livraison',
    ],
  },
  people: {
    en: [
      'Schedule the appointment by phone',
      'Answer the question of the customer by e-mail',
      'Gather the timesheets',
      'Plan the shifts',
      'Check the expenses',
      'Translate the newsletter',
      'Ask for feedback',
    ],
    es: [
      'Concertar la cita por teléfono',
      'Responder la pregunta del cliente por correo',
      'Reunir los partes de horas',
      'Planificar los turnos',
      'Revisar los gastos',
      'Traducir el boletín',
      'Pedir la valoración',
    ],
    fr: [
      'Fixer le rendez-vous par téléphone',
      'Répondre à la question du client par e-mail',
      'Rassembler les feuilles de temps',
      'Planifier le roulement',
      'Contrôler les notes de frais',
      'Traduire la newsletter',
      'Demander l’avis du client',
    ],
  },
  waste: {
    en: [
      'Check the order',
      'Look up the address',
      'Correct the order',
      'Check the order again',
      'Send the order for approval',
      'Approve the order',
      'Search the delivery note',
    ],
    es: [
      'Comprobar el pedido',
      'Buscar la dirección',
      'Corregir el pedido',
      'Comprobar el pedido de nuevo',
      'Enviar el pedido para su aprobación',
      'Aprobar el pedido',
      'Buscar el albarán',
    ],
    fr: [
      'Contrôler la commande',
      'Chercher l’adresse',
      'Corriger la commande',
      'Contrôler encore la commande',
      'Envoyer la commande pour approbation',
      'Valider la commande',
      'Chercher le bon de livraison',
    ],
  },
} as const;

function readingOf(titles: readonly string[]) {
  const builder = aDoc().map('', { language: '' }).start();
  const doc = titles
    .reduce((at, title) => at.step(title), builder)
    .end()
    .build();
  const { candidates, findings } = analyse(doc, { asOf: '2026-11-23' });
  const at = (ids: readonly string[]) =>
    ids
      .map((id) => titles.indexOf(doc.step[id]?.name ?? ''))
      .toSorted()
      .join(' ');
  return {
    proposed: candidates.map(({ patternId, stepIds }) => `${patternId} at ${at(stepIds)}`).toSorted(),
    found: findings.map(({ rule, elementIds }) => `${rule} at ${at(elementIds)}`).toSorted(),
  };
}

describe.each(['office', 'people', 'waste'] as const)('the work of %s', (name) => {
  it.each(['es', 'fr'] as const)('gets in %s what it gets in English', (language) => {
    const english = readingOf(maps[name].en);
    expect(english.proposed.length + english.found.length).toBeGreaterThan(2);
    expect(readingOf(maps[name][language])).toEqual(english);
  });
});
