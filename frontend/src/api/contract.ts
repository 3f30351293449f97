/**
 * The shapes written here and the API's own description must agree: this file fails to
 * compile when what the server promises no longer fits what the page reads.
 */
import type { components } from "./schema.gen.ts";
import type * as shape from "./shapes.ts";

type Served = components["schemas"];

/** Each shape the page reads, beside what the server promises in its place. */
export interface Agreed {
  // Roles are plain strings in the description, and members with them.
  session: Fits<Omit<Served["SessionShown"], Members>, Omit<shape.Session, Members>>;
  code: Fits<Served["CodeShown"], shape.Code>;
  coding: Fits<Served["CodingShown"], shape.Coding>;
  report: Fits<Served["ReportTextShown"], shape.ReportText>;
  article: Fits<Served["ArticleShown"], shape.Article>;
  progress: Fits<Served["ProgressShown"], shape.Progress>;
}

type Members = "member" | "members";
type Fits<Promised extends Read, Read> = Promised;
