/** Rates that are looked at: from -99 % to +10,000 % a period. */
const LOWEST = Math.log(0.01);
const HIGHEST = Math.log(101);
const STEPS = 1200;

export interface InternalRate {
  /** The rate nearest to 0 at which the present value is 0; null: there is none. */
  readonly rate: number | null;
  /** All of them, lowest first. */
  readonly all: readonly number[];
  /** More than one answer: the rate says little, present value should be trusted instead. */
  readonly isAmbiguous: boolean;
}

/**
 * Internal rate of return per period: where the net present value is 0. Flows that change their sign more than once can have several
 * (Descartes); every bracket on a fine grid of ln(1 + rate) is halved until it is exact.
 */
export function internalRate(flows: readonly number[]): InternalRate {
  const changes = signChanges(flows);
  const all = changes === 0 ? [] : roots(flows, changes === 1 ? 1 : STEPS);
  const nearest = all.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
  return { rate: nearest, all, isAmbiguous: changes > 1 };
}

/** Those in so many brackets of equal width; flows that change their sign once have one at most, so that one bracket is enough. */
function roots(flows: readonly number[], brackets: number): number[] {
  const all: number[] = [];
  const width = (HIGHEST - LOWEST) / brackets;
  let before = signAt(flows, LOWEST);
  for (let step = 1; step <= brackets; step++) {
    const at = LOWEST + step * width;
    const sign = signAt(flows, at);
    // A root that is met exactly is taken when it is left again, so that it counts once.
    if (sign !== 0 && before !== 0 && sign !== before) all.push(Math.exp(halve(flows, at - width, at)) - 1);
    else if (sign === 0) all.push(Math.exp(at) - 1);
    before = sign;
  }
  return all;
}

/** How often the sign of the flows changes, zeros left out: the greatest possible number of rates. */
function signChanges(flows: readonly number[]): number {
  const signs = flows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

function halve(flows: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to];
  const lowSign = signAt(flows, low);
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    const sign = signAt(flows, middle);
    if (sign === 0) return middle;
    if (sign === lowSign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Sign of the value of all flows at rate e^u - 1; taken at the end or the beginning, whichever stays small. */
function signAt(flows: readonly number[], u: number): number {
  const growth = Math.exp(u);
  let value = 0;
  if (growth <= 1) for (const flow of flows) value = value * growth + flow;
  else for (let t = flows.length - 1; t >= 0; t--) value = value / growth + flows[t]!;
  return Math.sign(value);
}
