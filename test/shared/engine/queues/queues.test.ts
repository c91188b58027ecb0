import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniform } from '../../../../shared/engine/chance/philox.ts';
import { multiServer } from '../../../../shared/engine/queues/multiServer.ts';
import { openNetwork } from '../../../../shared/engine/queues/network.ts';
import { pooling } from '../../../../shared/engine/queues/pooling.ts';
import { priorityWaits } from '../../../../shared/engine/queues/priority.ts';
import {
  fixedTime,
  singleServer,
  timeOf,
  uniformTime,
} from '../../../../shared/engine/queues/singleServer.ts';
import { tandem } from '../../../../shared/engine/queues/tandem.ts';
import { timeQuantile } from '../../../../shared/engine/queues/timeQuantile.ts';
import { waitingTime } from '../../../../shared/engine/queues/waitingTime.ts';

const load = fc.double({ min: 0.01, max: 0.97, noNaN: true });
const servers = fc.integer({ min: 1, max: 40 });
const steady = (queue: ReturnType<typeof multiServer> | ReturnType<typeof singleServer>) => {
  if (!queue?.isStable) throw new Error('the queue has no steady state');
  return queue;
};

describe('a line before several servers', () => {
  it('obeys Little’s law and gets no longer with one more server', () => {
    fc.assert(
      fc.property(load, servers, (rho, c) => {
        const rate = rho * c;
        const queue = steady(multiServer(rate, 1, c));
        expect(queue.inSystem).toBeCloseTo(rate * queue.timeInSystem, 9);
        expect(queue.inQueue).toBeCloseTo(rate * queue.wait, 9);
        expect(steady(multiServer(rate, 1, c + 1)).wait).toBeLessThanOrEqual(queue.wait + 1e-12);
      }),
    );
  });

  it('waits k times as long when every time is k times as long', () => {
    fc.assert(
      fc.property(load, servers, fc.integer({ min: 2, max: 60 }), (rho, c, k) => {
        const [one, other] = [multiServer(rho * c, 1, c), multiServer((rho * c) / k, 1 / k, c)];
        expect(steady(other).timeInSystem).toBeCloseTo(k * steady(one).timeInSystem, 6);
      }),
    );
  });

  it('names how the backlog grows instead of a wait where more comes than can be done', () => {
    expect(multiServer(12, 5, 2)).toMatchObject({ isStable: false, growth: 2 });
    expect(multiServer(10, 5, 2)).toMatchObject({ isStable: false, growth: 0 });
    expect(singleServer(2, fixedTime(1))).toMatchObject({ isStable: false, growth: 1 });
    expect(timeQuantile(3, 2, 0.9)).toBeNull();
    expect(waitingTime({ utilisation: 1, servers: 1, minutes: 5 })).toBeNull();
  });

  it('has no answer for numbers of no queue', () => {
    for (const [rate, service, c] of [
      [-1, 1, 1],
      [1, 0, 1],
      [1, -2, 1],
      [Number.NaN, 1, 1],
      [1, 1, 0],
      [1, 1, 1.5],
      [Infinity, 1, 1],
    ] as const)
      expect(multiServer(rate, service, c)).toBeNull();
    expect(singleServer(1, { mean: 0.5, variance: -1 })).toBeNull();
    expect(openNetwork({ arrivals: [0], routing: [[0]], serviceRates: [1], servers: [1] })).toBeNull();
  });

  it('is empty where nothing comes', () => {
    expect(multiServer(0, 4, 3)).toMatchObject({ inSystem: 0, wait: 0, emptyShare: 1, waitShare: 0 });
  });

  it('stands a thousand servers', () => {
    const queue = steady(multiServer(900, 1, 1000));
    expect(queue.wait).toBeGreaterThan(0);
    expect(queue.wait).toBeLessThan(0.001);
  });
});

describe('one server', () => {
  it('agrees with the line of one when work is exponential, and waits half as long when it is fixed', () => {
    fc.assert(
      fc.property(load, (rho) => {
        const random = steady(multiServer(rho, 1, 1)).wait;
        expect(steady(singleServer(rho, timeOf(1, 1))).wait).toBeCloseTo(random, 9);
        expect(steady(singleServer(rho, fixedTime(1))).wait).toBeCloseTo(random / 2, 9);
        expect(waitingTime({ utilisation: rho, servers: 1, minutes: 1, serviceScatter: 1 })).toBeCloseTo(
          random,
          9,
        );
      }),
    );
  });

  it('waits as long as many cases that are followed one by one (Lindley)', () => {
    const work = uniformTime(4, 8);
    const rate = 0.8 / work.mean;
    let wait = 0;
    let sum = 0;
    const cases = 400_000;
    for (let index = 0; index < cases; index++) {
      sum += wait;
      const served = 4 + 4 * uniform(11, 0, index);
      const gap = -Math.log(uniform(11, 1, index)) / rate;
      wait = Math.max(0, wait + served - gap);
    }
    expect(Math.abs(sum / cases / steady(singleServer(rate, work)).wait - 1)).toBeLessThan(0.03);
  });

  it('serves the urgent sooner and the rest later than without an order, and loses nothing in the mean', () => {
    fc.assert(
      fc.property(load, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (rho, part) => {
        const rates = [rho * part, rho * (1 - part)] as const;
        const { waits } = priorityWaits(
          rates.map((arrivalRate) => ({ arrivalRate, meanTime: 1, squaredTime: 2 })),
        );
        const [urgent, rest] = [waits[0]!, waits[1]!];
        const without = steady(multiServer(rho, 1, 1)).wait;
        expect(urgent).toBeLessThanOrEqual(without + 1e-9);
        expect(rest).toBeGreaterThanOrEqual(without - 1e-9);
        expect((rates[0] * urgent + rates[1] * rest) / rho).toBeCloseTo(without, 6);
      }),
    );
  });

  it('leaves the wait of a class unsaid when its backlog grows, and says that of the urgent', () => {
    const { waits } = priorityWaits([
      { arrivalRate: 0.5, meanTime: 1, squaredTime: 2 },
      { arrivalRate: 0.6, meanTime: 1, squaredTime: 2 },
    ]);
    expect(waits[0]).toBeCloseTo(2.2, 9);
    expect(waits[1]).toBeNull();
  });
});

describe('a network of lines', () => {
  it('is a row of single lines where everything goes on', () => {
    const row = tandem(5, [8, 10])!;
    expect(row.timeInSystem).toBeCloseTo(1 / 3 + 1 / 5, 9);
    expect(row.rates).toEqual([5, 5]);
  });

  it('names the station that grows and no time for the whole', () => {
    const row = tandem(9, [8, 10])!;
    expect(row.stations[0]).toMatchObject({ isStable: false, growth: 1 });
    expect(row.timeInSystem).toBeNull();
    expect(row.inSystem).toBeNull();
  });

  it('has no answer where a loop never ends', () => {
    const loop = {
      arrivals: [1, 0],
      routing: [
        [0, 1],
        [1, 0],
      ],
      serviceRates: [5, 5],
      servers: [1, 1],
    };
    expect(openNetwork(loop)).toBeNull();
  });

  it('never lets people wait longer in one shared line than in lines of their own', () => {
    fc.assert(
      fc.property(load, fc.integer({ min: 2, max: 10 }), (rho, lines) => {
        const { apart, together } = pooling(rho, 1, lines);
        expect(together!).toBeLessThanOrEqual(apart! + 1e-12);
      }),
    );
  });
});
