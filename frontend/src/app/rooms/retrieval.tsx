/** Where codings are retrieved. The question stands in no address. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

const retrieval = createRoute({
  getParentRoute: () => root,
  path: "/code/retrieve",
  component: lazyRouteComponent(() => import("../../stages/across/retrieval/RetrievalRoom.tsx"), "RetrievalRoom"),
});

export const retrievalRooms = [retrieval] as const;
