export const marks = {} as const;
