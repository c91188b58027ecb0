/**
 * The version of the program's own method. Raised whenever the same workspace would be told something else: another number, word or
 * pattern, and just as much another rule or formula; not for what is only said in other words. Decisions, promises and printed pages keep
 * the one that they were made with, so that a later reader knows by what. A gate holds it against what the method says of fixed businesses.
 */
export const methodVersion = '2026.6';
