/** Marks the field in which the money of the first phase is said, for who is led there. */
export const BUDGET_FIELD = 'data-first-budget';
