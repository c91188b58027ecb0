/** What a half-typed word most likely becomes: the first known name that begins like it. Null when none does, or it is whole already. */
export function complete(typed: string, names: readonly string[]): string | null {
  const from = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1;
  const start = from + (typed.slice(from).length - typed.slice(from).trimStart().length);
  const word = typed.slice(start).toLocaleLowerCase();
  if (word === '') return null;
  const name = names.find((each) => each.toLocaleLowerCase().startsWith(word) && each.length > word.length);
  return name === undefined ? null : typed + name.slice(word.length);
}

const JUMP = /^(.*\b(?:back to|on to|go to)\s+)(\S.*)$/i;

/** The same for the name of a step after "back to". */
export function completeJump(typed: string, names: readonly string[]): string | null {
  const jump = JUMP.exec(typed);
  const whole = jump && complete(jump[2]!.replaceAll(/[,;]/g, ' '), names);
  return jump && whole !== null ? jump[1]! + whole : null;
}
