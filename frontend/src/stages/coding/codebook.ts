/** The codebook as a tree: who stands beneath whom, in which order, and under what path. */
import type { TreeNodeData } from "@mantine/core";

import type { Code } from "../../api/shapes.ts";

/** The codes beneath one, in their order; `null` for the top. */
export function childrenOf(codes: readonly Code[], parent: string | null): Code[] {
  return codes
    .filter(({ parent_id }) => parent_id === parent)
    .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name));
}

/** The codes right beneath one by whatever way: those whose first place it is, then those placed there besides. */
export function beneathOf(codes: readonly Code[], parent: string | null): Code[] {
  if (parent === null) return childrenOf(codes, null);
  return [...childrenOf(codes, parent), ...codes.filter((code) => code.also_beneath.includes(parent))];
}

/** The code itself and all beneath it, by whatever way. */
export function familyOf(codes: readonly Code[], id: string): Set<string> {
  const family = new Set<string>();
  const waiting = [id];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (family.has(here)) continue;
    family.add(here);
    waiting.push(...beneathOf(codes, here).map((child) => child.id));
  }
  return family;
}

/** A code and all it stands beneath, by whatever way. */
function aboveOf(byId: ReadonlyMap<string, Code>, id: string): Set<string> {
  const above = new Set<string>();
  const waiting = [id];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    const code = byId.get(here);
    if (code === undefined || above.has(here)) continue;
    above.add(here);
    waiting.push(...code.also_beneath, ...(code.parent_id === null ? [] : [code.parent_id]));
  }
  return above;
}

/** How many codings each code has, those of all codes beneath it counted in, each once. */
export function totalsOf(codes: readonly Code[]): Map<string, number> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const totals = new Map<string, number>();
  for (const { id, count } of codes) {
    for (const at of aboveOf(byId, id)) totals.set(at, (totals.get(at) ?? 0) + count);
  }
  return totals;
}

/** "Home › own door": names from the top down. */
export function pathOf(codes: ReadonlyMap<string, Code>, code: Code): string {
  const names = [code.name];
  let parent = code.parent_id === null ? undefined : codes.get(code.parent_id);
  while (parent !== undefined && names.length < 12) {
    names.unshift(parent.name);
    parent = parent.parent_id === null ? undefined : codes.get(parent.parent_id);
  }
  return names.join(" › ");
}

/** All codes in the order of the tree. */
export function inOrder(codes: readonly Code[], parent: string | null = null): Code[] {
  return childrenOf(codes, parent).flatMap((code) => [code, ...inOrder(codes, code.id)]);
}

function holds(codes: readonly Code[], code: Code, words: string): boolean {
  const low = words.toLocaleLowerCase();
  return (
    code.name.toLocaleLowerCase().includes(low) ||
    code.own_word.toLocaleLowerCase().includes(low) ||
    beneathOf(codes, code.id).some((child) => holds(codes, child, words))
  );
}

const BESIDES = "@";

/** The code that a row of the tree stands for: one code may have several rows. */
export function codeIdOf(row: string): string {
  return row.split(BESIDES, 1)[0] ?? row;
}

/** Whether a row shows its code in a place besides its first one, or beneath such a row. */
export function isBesides(row: string): boolean {
  return row.includes(BESIDES);
}

/** The code that a row stands right beneath, if that is not its first place. */
export function besidesOf(codes: ReadonlyMap<string, Code>, row: string): string | null {
  const [id, parent] = row.split(BESIDES);
  if (id === undefined || parent === undefined) return null;
  return codes.get(id)?.also_beneath.includes(parent) === true ? parent : null;
}

/** The tree for the kit; with words, only what matches and what stands above it. */
export function treeOf(
  codes: readonly Code[],
  words: string,
  parent: string | null = null,
  row: string | null = null,
): TreeNodeData[] {
  return beneathOf(codes, parent)
    .filter((code) => words === "" || holds(codes, code, words))
    .map((code) => {
      const isFirst = code.parent_id === parent && (row === null || !isBesides(row));
      const value = isFirst ? code.id : `${code.id}${BESIDES}${row ?? ""}`;
      const children = treeOf(codes, words, code.id, value);
      return { value, label: code.name, ...(children.length > 0 ? { children } : {}) };
    });
}

/** A place between two neighbours; either may be missing. */
export function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

export interface Landing {
  parent_id: string | null;
  position: number;
}

/** Where a code lands when it is dropped before, after or inside another. */
export function landing(
  codes: readonly Code[],
  moved: string,
  target: Code,
  where: "before" | "after" | "inside",
): Landing {
  if (where === "inside") {
    const last = childrenOf(codes, target.id).findLast(({ id }) => id !== moved);
    return { parent_id: target.id, position: between(last?.position, undefined) };
  }
  const siblings = childrenOf(codes, target.parent_id).filter(({ id }) => id !== moved);
  const index = siblings.findIndex(({ id }) => id === target.id);
  const before = siblings[where === "before" ? index - 1 : index];
  const after = siblings[where === "before" ? index : index + 1];
  return { parent_id: target.parent_id, position: between(before?.position, after?.position) };
}

/** One step up or down among its siblings; null at the edge. */
export function stepAmong(codes: readonly Code[], code: Code, step: -1 | 1): Landing | null {
  const siblings = childrenOf(codes, code.parent_id);
  const target = siblings[siblings.findIndex(({ id }) => id === code.id) + step];
  return target === undefined ? null : landing(codes, code.id, target, step === -1 ? "before" : "after");
}
