/** Up to so many initiatives the best plan is searched for; beyond, a good one with how far it can be off. */
export const exactUpTo = 40;
/** Places of the search that are looked at before it stops and says that it did. */
export const searchLimit = 1_000_000;
/** What starts a phase later is worth so much of what it is worth now (a quarter at 10 % a year): good things come first. */
export const laterPhaseFactor = 0.976;
/** Phases of a plan while nobody said others: so many, so long each, without a limit to money or time. */
export const phaseDefaults = { count: 3, months: 3 } as const;
export const mostPhases = 5;
/** A people week has so many days of building. */
export const buildDaysPerWeek = 5;
