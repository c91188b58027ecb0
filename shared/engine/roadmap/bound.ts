import type { Program } from './program.ts';

const ROUNDS = 1500;
/** Rounds without a better bound before steps get shorter. */
const PATIENCE = 12;

/** No plan can be worth more than `total`; the prices tell how scarce each capacity is. */
export interface Bound {
  readonly total: number;
  /** Worth of an item in a phase beyond what it takes of scarce things; null: it cannot begin there. */
  readonly gain: readonly (readonly (number | null)[])[];
  /** The best of them, at least 0. */
  readonly best: Float64Array;
}

/**
 * An upper bound by prices on capacities and prerequisites (Lagrangian relaxation, Geoffrion 1974): each item is taken where it gains most
 * at these prices, and prices follow what is asked for too much (subgradient with Polyak's step). `reached` is the worth of a known plan.
 */
export function boundOf(program: Program, reached: number): Bound {
  const { capacity, uses } = withChains(program);
  const price = new Float64Array(capacity.length);
  const priced = { worth: program.worth, capacity, uses };
  let tightest = boundAt(priced, price);
  let stepFactor = 1;
  let without = 0;
  for (let round = 0; round < ROUNDS && tightest.total > reached * (1 + 1e-9); round++) {
    const now = boundAt(priced, price);
    if (now.total < tightest.total - 1e-9) {
      tightest = now;
      without = 0;
    } else if (++without >= PATIENCE) {
      stepFactor *= 0.7;
      without = 0;
    }
    const over = askedFor(priced, now).map((asked, r) => {
      const more = asked - capacity[r]!;
      return more < 0 && price[r] === 0 ? 0 : more;
    });
    const length = over.reduce((sum, x) => sum + x * x, 0);
    if (length === 0) break;
    const step = (stepFactor * (now.total - reached)) / length;
    for (let r = 0; r < capacity.length; r++) price[r] = Math.max(0, price[r]! + step * over[r]!);
  }
  return tightest;
}

type Priced = Pick<Program, 'worth' | 'uses' | 'capacity'>;

/**
 * Every limit in units of its own capacity, so that one step suits money, weeks and places alike; and a prerequisite as a limit too: up to
 * each phase an item takes one of what its prerequisite brings.
 */
function withChains({ uses, capacity, needs, phases }: Program): Pick<Priced, 'uses' | 'capacity'> {
  const limits = capacity.map((limit) => (limit > 0 ? 1 : 0));
  const all = uses.map((row) =>
    row.map((list) =>
      list.map(({ resource, amount }) => ({ resource, amount: amount / (capacity[resource]! || 1) })),
    ),
  );
  needs.forEach((list, item) => {
    for (const need of list)
      for (let upTo = 0; upTo < phases; upTo++) {
        const resource = limits.push(0) - 1;
        for (let phase = 0; phase <= upTo; phase++) {
          all[item]![phase]!.push({ resource, amount: 1 });
          all[need]![phase]!.push({ resource, amount: -1 });
        }
      }
  });
  return { uses: all, capacity: limits };
}

function boundAt({ worth, uses, capacity }: Priced, price: Float64Array): Bound {
  const best = new Float64Array(worth.length);
  const gain = worth.map((row, item) =>
    row.map((value, phase) => {
      if (value === null) return null;
      let net = value;
      for (const { resource, amount } of uses[item]![phase]!) net -= price[resource]! * amount;
      if (net > best[item]!) best[item] = net;
      return net;
    }),
  );
  const total = capacity.reduce((sum, limit, resource) => sum + limit * price[resource]!, 0);
  return { total: best.reduce((sum, x) => sum + x, total), gain, best };
}

/** How much of each limit the items want that gain something. */
function askedFor({ uses, capacity }: Priced, { gain, best }: Bound): number[] {
  const asked = new Array<number>(capacity.length).fill(0);
  gain.forEach((row, item) => {
    if (best[item]! <= 0) return;
    const phase = row.indexOf(best[item]!);
    for (const { resource, amount } of uses[item]![phase]!) asked[resource] = asked[resource]! + amount;
  });
  return asked;
}
