import { initiativeCase } from '../../engine/index.ts';
import { byOrder } from '../../model/index.ts';
import { dateCell, numberCell, percentCell, type DataCell } from './dataTable.ts';
import type { TablesContext } from './workspaceTables.ts';

/** Every measurement of every KPI, by objective, KPI and date; by the last column the KPI is known when a row comes back. */
export function measurementsTable({ doc, text }: TablesContext) {
  const objectives = Object.values(doc.objective).toSorted(byOrder);
  const rows = objectives.flatMap((objective) =>
    Object.values(doc.kpi)
      .filter(({ objectiveId }) => objectiveId === objective.id)
      .toSorted(byOrder)
      .flatMap((kpi) =>
        Object.values(doc.measurement)
          .filter(({ kpiId }) => kpiId === kpi.id)
          .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
          .map(({ date, value, note }): DataCell[] => [
            objective.title,
            kpi.title,
            dateCell(date),
            // As it was entered: a measured value is not rounded.
            value,
            kpi.unit,
            kpi.target,
            note,
            kpi.id,
          ]),
      ),
  );
  const heads = [
    text('tables.objective'),
    text('tables.kpi'),
    text('tables.date'),
    text('tables.value'),
    text('tables.unit'),
    text('tables.target'),
    text('tables.note'),
    text('tables.kpiId'),
  ];
  return { heads, rows };
}

/** Every initiative with its business case; its measures are empty while a cost is unknown. */
export function casesTable({ doc, analysis, text, currency }: TablesContext) {
  const rows = Object.values(doc.initiative)
    .toSorted(byOrder)
    .map((initiative): DataCell[] => {
      const { result, values, capacityHours } = initiativeCase(doc, analysis, initiative);
      const worth = result?.worth;
      const irr = worth && !worth.internalRate.isAmbiguous ? worth.internalRate.rate : null;
      return [
        initiative.name || text('plan.unnamed'),
        text(`results.status.${initiative.status}`),
        initiative.owner,
        dateCell(initiative.startsOn),
        numberCell(result?.costs.once.total),
        numberCell(result?.costs.perYear.total),
        numberCell(result?.benefits.reduce((sum, { perYear }) => sum + (perYear ?? 0), 0)),
        result ? numberCell(capacityHours) : null,
        percentCell(values['discountRate']?.value),
        numberCell(values['lifeYears']?.value),
        numberCell(worth?.netPresentValue),
        percentCell(worth?.returnOnInvestment),
        numberCell(worth?.paybackYears),
        numberCell(worth?.discountedPaybackYears),
        percentCell(irr),
        percentCell(worth?.modifiedRate),
        numberCell(worth?.profitabilityIndex),
      ];
    });
  const heads = [
    text('tables.initiative'),
    text('tables.status'),
    text('tables.owner'),
    text('tables.startsOn'),
    text('tables.once', { currency }),
    text('tables.yearly', { currency }),
    text('tables.benefit', { currency }),
    text('tables.capacity'),
    text('tables.discountRate'),
    text('tables.life'),
    text('tables.npv', { currency }),
    text('tables.roi'),
    text('tables.paybackYears'),
    text('tables.paybackDiscounted'),
    text('tables.irr'),
    text('tables.mirr'),
    text('tables.pi'),
  ];
  return { heads, rows };
}
