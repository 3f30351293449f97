/** Names and terms as lists offer them. */

/** Each once, in the order they came, and none that is empty. */
export function eachOnce(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== "");
}
