/** What all addresses hang from: the frame, and the article that one works on. */
import { createRootRoute, retainSearchParams } from "@tanstack/react-router";

import { Frame } from "./Frame.tsx";
import { NotHere } from "./NotHere.tsx";

/** The article that one works on, by its id; it stays in the address from room to room. */
export const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotHere,
  validateSearch: (given: Record<string, unknown>): { article?: string } =>
    typeof given["article"] === "string" ? { article: given["article"] } : {},
  search: { middlewares: [retainSearchParams(["article"])] },
});
