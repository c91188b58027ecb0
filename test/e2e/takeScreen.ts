import { inject } from 'vitest';

/** Every worker opens its windows on its own screen. */
const screen = inject('screens')[Number(process.env['VITEST_POOL_ID']) - 1];
if (screen !== undefined) process.env['DISPLAY'] = screen;
