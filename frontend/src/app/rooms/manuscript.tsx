/** The rooms of the manuscript, and what is made from it. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

const manuscript = createRoute({
  getParentRoute: () => root,
  path: "/manuscript",
  component: lazyRouteComponent(() => import("../../stages/manuscript/ManuscriptRoom.tsx"), "ManuscriptRoom"),
});

const checklists = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/checklists",
  component: lazyRouteComponent(() => import("../../stages/manuscript/checklist/ChecklistsRoom.tsx"), "ChecklistsRoom"),
});

const references = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/references",
  component: lazyRouteComponent(() => import("../../stages/manuscript/reference/ReferencesRoom.tsx"), "ReferencesRoom"),
});

const checklist = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/checklists/$kind",
  component: lazyRouteComponent(() => import("../../stages/manuscript/checklist/ChecklistRoom.tsx"), "ChecklistRoom"),
});

const drafts = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/drafts",
  component: lazyRouteComponent(() => import("../../stages/manuscript/drafts/DraftsRoom.tsx"), "DraftsRoom"),
});

/** A snapshot, beside another one if its id is given. */
const snapshot = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/drafts/$snapshotId",
  validateSearch: (given: Record<string, unknown>): { with?: string } =>
    typeof given["with"] === "string" ? { with: given["with"] } : {},
  component: lazyRouteComponent(() => import("../../stages/manuscript/drafts/SnapshotRoom.tsx"), "SnapshotRoom"),
});

const returned = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/returned/$returnedId",
  component: lazyRouteComponent(() => import("../../stages/manuscript/drafts/ReturnedRoom.tsx"), "ReturnedRoom"),
});

const edition = createRoute({
  getParentRoute: () => root,
  path: "/manuscript/edition",
  component: lazyRouteComponent(() => import("../../stages/manuscript/edition/EditionRoom.tsx"), "EditionRoom"),
});

export const manuscriptRooms = [
  manuscript,
  checklists,
  references,
  checklist,
  drafts,
  snapshot,
  returned,
  edition,
] as const;
