/** Short keys made of names, for those who never want to think of one. */

/** "Anna Åberg" → "anna-aberg"; empty for a name without such letters. */
export function keyFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+|-+$/g, "");
}

/** A key nobody has: "anna", "anna-2"; "member" for a name in other letters. */
export function freeKey(name: string, taken: readonly string[]): string {
  const first = keyFrom(name) || "member";
  let key = first;
  for (let number = 2; taken.includes(key); number += 1) key = `${first}-${number}`;
  return key;
}
