import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';

interface ItemIn {
  readonly id: string;
  readonly value: number;
  readonly cost: number;
  readonly needs: readonly string[];
}
const planOf = (items: readonly ItemIn[], budget: number) =>
  kernels.planRoadmap(
    items.map((item) => ({ ...item, weeks: 0, insteadOf: [], journeyIds: [], earliestPhase: 0 })),
    [{ budget, weeks: null }],
  );

export const roadmapAreas: Areas = {
  'roadmap-knapsack': area((x: { value: number[]; cost: number[]; budget: number }) => {
    const items = x.value.map((value, index) => ({ id: `${index}`, value, cost: x.cost[index]!, needs: [] }));
    const { planned, worth, isBest } = planOf(items, x.budget);
    return { best_value: worth, chosen: planned.map(({ id }) => Number(id)), isBest };
  }),
  'roadmap-precedence': area((x: { items: ItemIn[]; budget: number }) => {
    const { planned, worth, cost } = planOf(x.items, x.budget);
    return { best_value: worth, chosen: planned.map(({ id }) => id), cost };
  }),
};
