/** Short keys made of names, for those who never want to think of one. */

/** "Anna Åberg" → "anna-åberg"; empty for a name without letters. */
export function keyFrom(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
