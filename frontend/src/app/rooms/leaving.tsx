/** The rooms from which the study's data leave it. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

const tables = createRoute({
  getParentRoute: () => root,
  path: "/study/tables",
  component: lazyRouteComponent(() => import("../../stages/across/tables/TablesRoom.tsx"), "TablesRoom"),
});

export const leavingRooms = [tables] as const;
