/** References in prose: `{n:users}`, `{theme:ID}`, `{theme:ID:short}`, `{label:QUOTE}`. */

export interface Token {
  written: string;
  kind: "n" | "theme" | "label";
  key: string;
  isShort: boolean;
}
export type Part = string | Token;

const REFERENCE = /\{(n|theme|label):([^{}\s:]+)(?::(short))?\}/g;

const isKind = (kind: string | undefined): kind is Token["kind"] =>
  kind === "n" || kind === "theme" || kind === "label";

/** Prose as words and references, in their order. */
export function partsOf(prose: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of prose.matchAll(REFERENCE)) {
    const [written, kind, key = "", short] = match;
    if (!isKind(kind)) continue;
    if (match.index > at) parts.push(prose.slice(at, match.index));
    parts.push({ written, kind, key, isShort: short !== undefined });
    at = match.index + written.length;
  }
  if (at < prose.length) parts.push(prose.slice(at));
  return parts;
}
