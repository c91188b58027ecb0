export type { Command, CommandCall, CommandContext, Refusal } from './command.ts';
