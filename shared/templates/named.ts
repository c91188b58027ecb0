/** The record of this title; a title that is not there is a fault of the script. */
export function named<R extends { readonly title: string }>(
  table: { readonly [id: string]: R },
  title: string,
): R {
  const found = Object.values(table).find((record) => record.title === title);
  if (!found) throw new Error(`nothing is called <${title}> in this script`);
  return found;
}
