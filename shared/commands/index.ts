export type { Command, CommandCall, Refusal } from './command.ts';
