/** What a map can be coloured by: minutes a case, hours or money a month, gravity of open marks, priority of the best candidate. */
export const heatMeasures = ['time', 'work', 'cost', 'marks', 'priority'] as const;
export type HeatMeasure = (typeof heatMeasures)[number];
