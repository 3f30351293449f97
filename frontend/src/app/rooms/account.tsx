/** The room of one's own account. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("../../stages/study/account/AccountRoom.tsx"), "AccountRoom"),
});

export const accountRooms = [account] as const;
