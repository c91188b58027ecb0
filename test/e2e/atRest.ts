import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** What is seen once it stands still: two looks in a row see the same. While a map glides, boxes are not read at one moment. */
export async function atRest<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  let seen = await look();
  for (;;) {
    await wait(60);
    const next = await look();
    if (isDeepStrictEqual(next, seen)) return next;
    seen = next;
  }
}
