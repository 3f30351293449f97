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

export const togetherRooms = [together] as const;
