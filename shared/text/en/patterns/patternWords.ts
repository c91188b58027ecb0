/** Name, what is done, what it needs, what may go wrong, and an example of each pattern. */
export interface PatternWords {
  readonly [id: string]: readonly [string, string, string, string, string];
}
