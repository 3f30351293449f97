/** Every address of the page. Addresses hold ids only, never words or names. */
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";

import { base } from "../lib/address.ts";
import { Home } from "./home/Home.tsx";
import { root } from "./root.tsx";
import { accountRooms } from "./rooms/account.tsx";
import { codingRooms } from "./rooms/coding.tsx";
import { leavingRooms } from "./rooms/leaving.tsx";
import { togetherRooms } from "./rooms/together.tsx";
import { manuscriptRooms } from "./rooms/manuscript.tsx";

const home = createRoute({ getParentRoute: () => root, path: "/", component: Home });

const study = createRoute({
  getParentRoute: () => root,
  path: "/study",
  component: lazyRouteComponent(() => import("../stages/study/StudyRoom.tsx"), "StudyRoom"),
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("../stages/participant/PeopleRoom.tsx"), "PeopleRoom"),
});

const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$participantId",
  component: lazyRouteComponent(() => import("../stages/participant/PersonRoom.tsx"), "PersonRoom"),
});

const peopleTable = createRoute({
  getParentRoute: () => root,
  path: "/people/table",
  component: lazyRouteComponent(() => import("../stages/participant/table/TableRoom.tsx"), "TableRoom"),
});

const withdrawal = createRoute({
  getParentRoute: () => root,
  path: "/people/$participantId/withdrawal",
  component: lazyRouteComponent(() => import("../stages/participant/withdrawal/WithdrawalRoom.tsx"), "WithdrawalRoom"),
});

const tableImport = createRoute({
  getParentRoute: () => root,
  path: "/people/import",
  component: lazyRouteComponent(
    () => import("../stages/participant/tableimport/TableImportRoom.tsx"),
    "TableImportRoom",
  ),
});

const ledger = createRoute({
  getParentRoute: () => root,
  path: "/people/ledger",
  component: lazyRouteComponent(() => import("../stages/participant/ledger/LedgerRoom.tsx"), "LedgerRoom"),
});

const vault = createRoute({
  getParentRoute: () => root,
  path: "/vault",
  component: lazyRouteComponent(() => import("../stages/participant/vault/VaultRoom.tsx"), "VaultRoom"),
});

const booking = createRoute({
  getParentRoute: () => root,
  path: "/people/$participantId/book",
  component: lazyRouteComponent(() => import("../stages/interview/BookRoom.tsx"), "BookRoom"),
});

const interviews = createRoute({
  getParentRoute: () => root,
  path: "/interviews",
  component: lazyRouteComponent(() => import("../stages/interview/InterviewsRoom.tsx"), "InterviewsRoom"),
});

const interview = createRoute({
  getParentRoute: () => root,
  path: "/interviews/$interviewId",
  component: lazyRouteComponent(() => import("../stages/interview/InterviewRoom.tsx"), "InterviewRoom"),
});

const article = createRoute({
  getParentRoute: () => root,
  path: "/article",
  component: lazyRouteComponent(() => import("../stages/article/ArticleRoom.tsx"), "ArticleRoom"),
});

const methodLog = createRoute({
  getParentRoute: () => root,
  path: "/article/method-log",
  component: lazyRouteComponent(() => import("../stages/article/methodlog/MethodLogRoom.tsx"), "MethodLogRoom"),
});

const discussion = createRoute({
  getParentRoute: () => root,
  path: "/discussion",
  component: lazyRouteComponent(() => import("../stages/discussion/DiscussionRoom.tsx"), "DiscussionRoom"),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: "/discussion/$meetingId",
  component: lazyRouteComponent(() => import("../stages/discussion/MeetingRoom.tsx"), "MeetingRoom"),
});

const sideNotes = createRoute({
  getParentRoute: () => root,
  path: "/discussion/notes",
  component: lazyRouteComponent(() => import("../stages/discussion/NotesRoom.tsx"), "NotesRoom"),
});

/** With a list, only the passages that are on it. */
const sideBySide = createRoute({
  getParentRoute: () => root,
  path: "/discussion/notes/$reportId",
  validateSearch: (given: Record<string, unknown>): { list?: string | undefined } =>
    typeof given["list"] === "string" ? { list: given["list"] } : {},
  component: lazyRouteComponent(() => import("../stages/discussion/SideBySide.tsx"), "SideBySide"),
});

const sample = createRoute({
  getParentRoute: () => root,
  path: "/sample",
  component: lazyRouteComponent(() => import("../stages/article/SampleRoom.tsx"), "SampleRoom"),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: "/reports",
  component: lazyRouteComponent(() => import("../stages/report/ReportsRoom.tsx"), "ReportsRoom"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/reports/plan",
  component: lazyRouteComponent(() => import("../stages/report/plan/PlanRoom.tsx"), "PlanRoom"),
});

const writing = createRoute({
  getParentRoute: () => root,
  path: "/reports/write/$interviewId",
  component: lazyRouteComponent(() => import("./onward/WritingPlace.tsx"), "WritingPlace"),
});

const bringing = createRoute({
  getParentRoute: () => root, path: "/reports/import",
  component: lazyRouteComponent(() => import("../stages/report/bringing/BringingRoom.tsx"), "BringingRoom"),
});

const project = createRoute({
  getParentRoute: () => root, path: "/reports/project",
  component: lazyRouteComponent(() => import("../stages/across/project/ProjectRoom.tsx"), "ProjectRoom"),
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId",
  component: lazyRouteComponent(() => import("../stages/report/ReportRoom.tsx"), "ReportRoom"),
});

/** Which versions are compared: numbers alone. */
const versions = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/versions",
  validateSearch: (given: Record<string, unknown>): { before?: number; after?: number } => ({
    ...(typeof given["before"] === "number" ? { before: given["before"] } : {}),
    ...(typeof given["after"] === "number" ? { after: given["after"] } : {}),
  }),
  component: lazyRouteComponent(() => import("../stages/report/comparing/VersionsRoom.tsx"), "VersionsRoom"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/reports/$reportId/review",
  component: lazyRouteComponent(() => import("../stages/review/ReviewRoom.tsx"), "ReviewRoom"),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: lazyRouteComponent(() => import("../stages/across/search/SearchRoom.tsx"), "SearchRoom"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("../stages/across/HistoryRoom.tsx"), "HistoryRoom"),
});

const backup = createRoute({
  getParentRoute: () => root,
  path: "/backup",
  component: lazyRouteComponent(() => import("../stages/across/BackupRoom.tsx"), "BackupRoom"),
});

const merge = createRoute({
  getParentRoute: () => root,
  path: "/backup/merge",
  component: lazyRouteComponent(() => import("../stages/across/merging/MergeRoom.tsx"), "MergeRoom"),
});

const reading = createRoute({
  getParentRoute: () => root,
  path: "/reading",
  component: lazyRouteComponent(() => import("../stages/reading/ReadingRoom.tsx"), "ReadingRoom"),
});

const alone = createRoute({
  getParentRoute: () => root,
  path: "/reading/$reportId",
  component: lazyRouteComponent(() => import("../stages/reading/BookRoom.tsx"), "BookRoom"),
});

const themes = createRoute({
  getParentRoute: () => root,
  path: "/themes",
  component: lazyRouteComponent(() => import("../stages/theme/ThemesRoom.tsx"), "ThemesRoom"),
});

const theme = createRoute({
  getParentRoute: () => root,
  path: "/themes/$themeId",
  component: lazyRouteComponent(() => import("../stages/theme/ThemeRoom.tsx"), "ThemeRoom"),
});

const chance = createRoute({
  getParentRoute: () => root,
  path: "/themes/$themeId/chance",
  component: lazyRouteComponent(() => import("../stages/theme/chance/ChanceRoom.tsx"), "ChanceRoom"),
});

const rests = createRoute({
  getParentRoute: () => root,
  path: "/themes/$themeId/rests",
  component: lazyRouteComponent(() => import("../stages/theme/rests/RestsRoom.tsx"), "RestsRoom"),
});

const quotes = createRoute({
  getParentRoute: () => root,
  path: "/quotes",
  component: lazyRouteComponent(() => import("../stages/quote/QuotesRoom.tsx"), "QuotesRoom"),
});

/** With the id of a quote its words are cut anew. */
const cut = createRoute({
  getParentRoute: () => root,
  path: "/quotes/cut/$reportId",
  validateSearch: (given: Record<string, unknown>): { quote?: string } =>
    typeof given["quote"] === "string" ? { quote: given["quote"] } : {},
  component: lazyRouteComponent(() => import("../stages/quote/CutRoom.tsx"), "CutRoom"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    study,
    people,
    person,
    peopleTable,
    withdrawal,
    ledger,
    tableImport,
    vault,
    booking,
    interviews,
    interview,
    article,
    methodLog,
    discussion,
    meeting,
    sideNotes,
    sideBySide,
    sample,
    reports,
    plan,
    writing,
    bringing,
    project,
    report,
    versions,
    review,
    search,
    history,
    backup,
    merge,
    reading,
    alone,
    themes,
    theme,
    chance,
    rests,
    quotes,
    cut,
    ...accountRooms,
    ...codingRooms,
    ...leavingRooms,
    ...togetherRooms,
    ...manuscriptRooms,
  ]),
  basepath: base === "" ? "/" : base,
  defaultPreload: false,
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
