/** Names for what leaves the house beside the manuscript; see shapes.ts. */
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

export type Checklist = Served["ChecklistShown"];
export type ChecklistKind = Served["ChecklistKind"];
/** A checklist with its items, what the records say to them, and their answers. */
export type ChecklistSheet = Served["ChecklistSheetShown"];
export type ChecklistItem = Served["ChecklistItemShown"];
export type ChecklistAnswerGiven = Served["ChecklistAnswerSent"];

/** The discussion edition as its makers see it: choices, offers, and the page itself. */
export type Edition = Served["EditionShown"];
export type EditionChange = Served["EditionSent"];
export type EditionOffer = Served["EditionOfferShown"];
export type EditionPieceKind = Served["PieceKind"];
export type EditionFormat = Served["EditionFormat"];
