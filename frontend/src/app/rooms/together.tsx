/** The rooms in which codes are held against each other. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

/** What goes with what; with two codes, the people and passages of that pair. */
const together = createRoute({
  getParentRoute: () => root,
  path: "/code/together",
  validateSearch: (given: Record<string, unknown>): { code?: string; other?: string; unit?: string } =>
    Object.fromEntries(
      ["code", "other", "unit"].flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : [])),
    ),
  component: lazyRouteComponent(() => import("../../stages/coding/together/TogetherRoom.tsx"), "TogetherRoom"),
});

/** What chance alone would give for codes: a side question, on a page of its own. */
const codeChance = createRoute({
  getParentRoute: () => root,
  path: "/code/together/chance",
  validateSearch: (given: Record<string, unknown>): { code?: string; other?: string } =>
    Object.fromEntries(["code", "other"].flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : []))),
  component: lazyRouteComponent(() => import("../../stages/coding/together/ChanceRoom.tsx"), "ChanceRoom"),
});

export const togetherRooms = [together, codeChance] as const;
