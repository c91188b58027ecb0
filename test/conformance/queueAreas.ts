import { kernels } from '../../shared/engine/kernels.ts';
import { area, type Areas } from './area.ts';

interface ServersIn {
  readonly lam: number;
  readonly mu: number;
  readonly c?: number;
}
type Queue = ReturnType<typeof kernels.multiServer> | ReturnType<typeof kernels.singleServer>;

const named = (queue: Queue) =>
  queue?.isStable
    ? {
        rho: queue.utilisation,
        Lq: queue.inQueue,
        Wq: queue.wait,
        W: queue.timeInSystem,
        L: queue.inSystem,
        ...('waitShare' in queue ? { p0: queue.emptyShare, p_wait: queue.waitShare } : {}),
      }
    : { rho: queue?.utilisation, Lq: null, L: null };

const serversArea = area(({ lam, mu, c }: ServersIn) => named(kernels.multiServer(lam, mu, c)));

const scatterArea = area((x: { rho: number; ca2: number; cs2: number; tau_min: number; c?: number }) => ({
  Wq_min: kernels.waitingTime({
    utilisation: x.rho,
    servers: x.c ?? 1,
    minutes: x.tau_min,
    arrivalScatter: x.ca2,
    serviceScatter: x.cs2,
  }),
}));

export const queueAreas: Areas = {
  'M/M/1': serversArea,
  'M/M/c': serversArea,
  'G/G/1': scatterArea,
  'G/G/c': scatterArea,
  pooling: area((x: { separate: ServersIn; pooled: ServersIn }) => {
    const { apart, together } = kernels.pooling(x.separate.lam, x.separate.mu, x.pooled.c!);
    return { W_separate: apart, W_pooled: together };
  }),
  'M/G/1': area((x: { lam_per_min: number; service?: string; mean: number; cv: number }) => {
    const ends = /^uniform\((\d+),(\d+)\)$/.exec(x.service ?? '');
    const work = ends ? kernels.uniformTime(Number(ends[1]), Number(ends[2])) : kernels.timeOf(x.mean, x.cv);
    return named(kernels.singleServer(x.lam_per_min, work));
  }),
  'M/D/1': area(({ lam, mu }: ServersIn) => {
    const queue = named(kernels.singleServer(lam, kernels.fixedTime(1 / mu)));
    const atRandom = named(kernels.multiServer(lam, mu));
    return { ...queue, half_of_mm1: Math.abs(2 * Number(queue.Lq) - Number(atRandom.Lq)) < 1e-9 };
  }),
  jackson: area((x: { external: number[]; routing: number[][]; mu: number[]; servers: number[] }) => {
    const network = kernels.openNetwork({
      arrivals: x.external,
      routing: x.routing,
      serviceRates: x.mu,
      servers: x.servers,
    });
    return {
      lam: network?.rates,
      L: network?.stations.map((station) => named(station).L),
      L_total: network?.inSystem,
      W: network?.timeInSystem,
    };
  }),
  tandem: area(({ lam, mu }: { lam: number; mu: number[] }) => {
    const network = kernels.tandem(lam, mu);
    return { W: network?.timeInSystem, L: network?.inSystem };
  }),
  stability: area(({ lam, mu, c }: ServersIn) => {
    const queue = kernels.multiServer(lam, mu, c);
    return queue?.isStable
      ? { stable: true, growth_per_h: 0, W: queue.timeInSystem }
      : { stable: queue?.isStable, growth_per_h: queue?.growth, W: null };
  }),
  'M/M/1 percentiles': area(({ lam, mu, p }: ServersIn & { p: number[] }) => ({
    quantiles: p.map((share) => kernels.timeQuantile(lam, mu, share)),
  })),
  priority: area(({ lam, mu }: { lam: number[]; mu: number }) => {
    const { halfDone, waits } = kernels.priorityWaits(
      lam.map((arrivalRate) => ({ arrivalRate, meanTime: 1 / mu, squaredTime: 2 / mu ** 2 })),
    );
    return { W0: halfDone, Wq1: waits[0], Wq2: waits[1] };
  }),
};
