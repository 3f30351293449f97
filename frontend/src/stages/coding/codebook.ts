/** The codebook as a tree: who stands beneath whom, in which order, and under what path. */
import type { TreeNodeData } from "@mantine/core";

import type { Code } from "../../api/shapes.ts";

/** The codes beneath one, in their order; `null` for the top. */
export function childrenOf(codes: readonly Code[], parent: string | null): Code[] {
  return codes
    .filter(({ parent_id }) => parent_id === parent)
    .sort((a, b) => a.position - b.position || a.name.localeCompare(b.name));
}

/** The code itself and all beneath it. */
export function familyOf(codes: readonly Code[], id: string): Set<string> {
  const family = new Set([id]);
  for (const child of childrenOf(codes, id)) {
    for (const one of familyOf(codes, child.id)) family.add(one);
  }
  return family;
}

/** How many codings each code has, those of all codes beneath it counted in. */
export function totalsOf(codes: readonly Code[]): Map<string, number> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const totals = new Map<string, number>();
  for (const { id, count } of codes) {
    let at = byId.get(id);
    while (at !== undefined) {
      totals.set(at.id, (totals.get(at.id) ?? 0) + count);
      at = at.parent_id === null ? undefined : byId.get(at.parent_id);
    }
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
    childrenOf(codes, code.id).some((child) => holds(codes, child, words))
  );
}

/** The tree for the kit; with words, only what matches and what stands above it. */
export function treeOf(codes: readonly Code[], words: string, parent: string | null = null): TreeNodeData[] {
  return childrenOf(codes, parent)
    .filter((code) => words === "" || holds(codes, code, words))
    .map((code) => {
      const children = treeOf(codes, words, code.id);
      return { value: code.id, label: code.name, ...(children.length > 0 ? { children } : {}) };
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

/** Codes whose path holds every word, best first: name begins so, then name, then path. */
export function matching(codes: readonly Code[], words: string): Code[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const low = words.trim().toLocaleLowerCase();
  const ordered = inOrder(codes);
  if (low === "") return ordered;
  const terms = low.split(/\s+/);
  const rank = (code: Code): number => {
    const name = code.name.toLocaleLowerCase();
    if (name === low) return 0;
    if (name.startsWith(low)) return 1;
    return name.includes(low) ? 2 : 3;
  };
  return ordered
    .filter((code) => {
      const path = pathOf(byId, code).toLocaleLowerCase();
      return terms.every((term) => path.includes(term));
    })
    .sort((a, b) => rank(a) - rank(b));
}
