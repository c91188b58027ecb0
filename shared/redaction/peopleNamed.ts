import type { Doc } from '../model/index.ts';

/** What owners are called who are no single person; a name only where it stands beside one. */
const titles = new Set(
  'owner manager management director boss team staff office everybody everyone all head lead inhaber chef leitung team büro alle'.split(
    ' ',
  ),
);

/**
 * People who are named as responsible, and in brackets behind a role ("Office (Lena)"), whole and by each part of their names, for
 * somebody to look over: no program can tell every name in a text.
 */
export function peopleNamed(doc: Doc): string[] {
  const said = [
    ...Object.values(doc.goal).map(({ owner }) => owner),
    ...Object.values(doc.objective).map(({ owner }) => owner),
    ...Object.values(doc.initiative).map(({ owner }) => owner),
    ...Object.values(doc.staffTool).flatMap(({ owner, deputy }) => [owner, deputy]),
    ...[...Object.values(doc.role), ...Object.values(doc.lane)].flatMap(({ name }) => inBrackets(name)),
  ];
  const people = said.flatMap((owner) => owner.split(/[,;/&]|\s+and\s+|\s+und\s+/u).map((one) => one.trim()));
  const isRole = rolesOf(doc);
  const names = people.filter((name) => isName(name) && !isRole(name));
  return [...new Set(names.flatMap((name) => [name, ...partsOf(name)]))];
}

const inBrackets = (name: string): string[] => {
  const inside = /\(([^()]+)\)\s*$/u.exec(name)?.[1];
  return inside === undefined ? [] : [inside];
};

/** Each word begins with a capital, and it is no title. */
const isName = (name: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|da|di|del|der|den))*$/u.test(name) &&
  name.split(' ').every((word) => !titles.has(word.toLowerCase()));

/** A role of several words, or with several people in it, is a place in the business; else one of a single word may be a person, as in small firms it often is. */
function rolesOf({ role, figure }: Doc): (name: string) => boolean {
  const shared = new Set(
    Object.values(figure).flatMap(({ ownerId, attribute, likely }) =>
      attribute === 'people' && likely > 1 ? [ownerId] : [],
    ),
  );
  const places = Object.values(role).filter(({ id, name }) => name.trim().includes(' ') || shared.has(id));
  const names = new Set(places.map(({ name }) => name.trim().toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}

const partsOf = (name: string): string[] =>
  name.includes(' ') ? name.split(' ').filter((part) => part.length > 2 && /^\p{Lu}/u.test(part)) : [];
