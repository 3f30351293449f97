/** The rooms of codes: the text with its codebook, and what is seen of all codings at once. */
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";

import { root } from "../root.tsx";

const firstReport = createRoute({
  getParentRoute: () => root,
  path: "/code",
  component: lazyRouteComponent(() => import("../../stages/coding/FirstReport.tsx"), "FirstReport"),
});

const coding = createRoute({
  getParentRoute: () => root,
  path: "/code/$reportId",
  component: lazyRouteComponent(() => import("../onward/CodingPlace.tsx"), "CodingPlace"),
});

const uncoded = createRoute({
  getParentRoute: () => root,
  path: "/code/uncoded",
  component: lazyRouteComponent(() => import("../../stages/coding/UncodedRoom.tsx"), "UncodedRoom"),
});

const uncodedReport = createRoute({
  getParentRoute: () => root,
  path: "/code/uncoded/$reportId",
  component: lazyRouteComponent(() => import("../../stages/coding/UncodedReport.tsx"), "UncodedReport"),
});

const agreement = createRoute({
  getParentRoute: () => root,
  path: "/code/agreement",
  component: lazyRouteComponent(() => import("../../stages/coding/AgreementRoom.tsx"), "AgreementRoom"),
});

const memos = createRoute({
  getParentRoute: () => root,
  path: "/code/memos",
  component: lazyRouteComponent(() => import("../../stages/memo/MemosRoom.tsx"), "MemosRoom"),
});

/** The codes that passages go to: their ids alone. */
const split = createRoute({
  getParentRoute: () => root,
  path: "/code/split/$codeId",
  validateSearch: (given: Record<string, unknown>): { to?: string } =>
    typeof given["to"] === "string" ? { to: given["to"] } : {},
  component: lazyRouteComponent(() => import("../../stages/coding/splitting/SplitRoom.tsx"), "SplitRoom"),
});

const pictures = createRoute({
  getParentRoute: () => root,
  path: "/code/pictures",
  component: lazyRouteComponent(() => import("../../stages/theme/pictures/PicturesRoom.tsx"), "PicturesRoom"),
});

/** The question stands in no address. */
const retrieval = createRoute({
  getParentRoute: () => root,
  path: "/code/retrieve",
  component: lazyRouteComponent(() => import("../../stages/across/retrieval/RetrievalRoom.tsx"), "RetrievalRoom"),
});

/** Terms stand in no address. */
const words = createRoute({
  getParentRoute: () => root,
  path: "/code/words",
  component: lazyRouteComponent(() => import("../../stages/across/words/WordsRoom.tsx"), "WordsRoom"),
});

/** A matrix; with a row and a column, the passages of their cell. */
const matrix = createRoute({
  getParentRoute: () => root,
  path: "/code/matrix",
  validateSearch: (given: Record<string, unknown>): { across?: string; by?: string; unit?: string; code?: string; column?: string } =>
    Object.fromEntries(
      ["across", "by", "unit", "code", "column"].flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]]] : [])),
    ),
  component: lazyRouteComponent(() => import("../../stages/coding/matrix/MatrixRoom.tsx"), "MatrixRoom"),
});

const facets = createRoute({
  getParentRoute: () => root,
  path: "/code/facets",
  component: lazyRouteComponent(() => import("../../stages/coding/facet/FacetRoom.tsx"), "FacetRoom"),
});

const concepts = createRoute({
  getParentRoute: () => root,
  path: "/code/concepts",
  component: lazyRouteComponent(() => import("../../stages/coding/concept/ConceptRoom.tsx"), "ConceptRoom"),
});

/** An address may name a story: its id only, after the #. */
const stories = createRoute({
  getParentRoute: () => root,
  path: "/code/stories",
  component: lazyRouteComponent(() => import("../../stages/coding/story/StoriesRoom.tsx"), "StoriesRoom"),
});

const then = createRoute({
  getParentRoute: () => root,
  path: "/code/then",
  component: lazyRouteComponent(() => import("../../stages/coding/then/ThenRoom.tsx"), "ThenRoom"),
});

/** The words that others should be like: their report and place, never themselves. */
const similar = createRoute({
  getParentRoute: () => root,
  path: "/code/similar",
  validateSearch: (given: Record<string, unknown>): { report?: string; start?: number; end?: number } => {
    const { report, start, end } = given;
    return typeof report === "string" && typeof start === "number" && typeof end === "number" ? { report, start, end } : {};
  },
  component: lazyRouteComponent(() => import("../../stages/coding/similar/SimilarRoom.tsx"), "SimilarRoom"),
});

export const codingRooms = [
  firstReport, coding, uncoded, uncodedReport, agreement, memos, split, pictures, retrieval, words, matrix, facets,
  stories, concepts, then, similar,
] as const;
