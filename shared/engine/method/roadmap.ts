/** Up to so many initiatives the best plan is searched for; beyond, a good one with how far it can be off. */
export const exactUpTo = 40;
/** Places of the search that are looked at before it stops and says that it did. */
export const searchLimit = 1_000_000;
/** What starts a phase later is worth so much of what it is worth now (a quarter at 10 % a year): good things come first. */
export const laterPhaseFactor = 0.976;
