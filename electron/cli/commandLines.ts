import type { CommandLine } from './commandLine.ts';

/** Every command of this version, in the order of help. */
export const commandLines: { readonly [name: string]: CommandLine } = {};

/** Named in the design, not built yet: refused as such, and absent from help. */
export const LATER = { commands: ['simulate'] };
