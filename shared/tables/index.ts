export { readTables } from './takeTables.ts';
export type { NotTaken, TakenGroup, TakenItem, TakenTables } from './taken.ts';
