/** Shapes of drafts: snapshots, comments, suggestions, files that came back. */
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

/** Snapshots of the manuscript, and how far it is on its way to print. */
export type Drafts = Served["DraftsShown"];
export type ManuscriptState = Served["ManuscriptState"];
export type SnapshotNamed = Served["SnapshotNamed"];
export type SnapshotInFull = Served["SnapshotRead"];
export type NewSnapshot = Served["SnapshotSent"];
export type PrintFacts = Served["PrintSent"];
export type FreezeEntry = Served["FreezeEntryShown"];
export type DraftComparison = Served["DraftComparisonShown"];
export type DraftRow = Served["DraftRowShown"];
export type ValueChange = Served["ValueChangeShown"];
export type Source = Served["Source"];
/** A comment on the manuscript with its answers. */
export type RemarkThread = Served["ThreadShown"];
export type Remark = Served["RemarkShown"];
export type NewRemark = Served["RemarkSent"];
/** Other words for a block, put forward by a member. */
export type Suggested = Served["SuggestedShown"];
/** A Word file that came back, and what differs in it. */
export type ReturnedFile = Served["ReturnedShown"];
export type ReturnedInFull = Served["ReturnedRead"];
export type FileDifference = Served["DifferenceShown"];
export type NewSuggestion = Served["SuggestionSent"];
