const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO date; what stands after the day is left out. */
export const dayOf = (iso: string): number => Math.round(Date.parse(iso.slice(0, 10)) / DAY_MS);

/** The ISO date (YYYY-MM-DD) of a day since 1970. */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => dateOf(dayOf(iso) + days);
