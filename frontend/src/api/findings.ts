/** What the API gives and takes of findings: themes, quotes, the manuscript. */
import type { Decision, Span } from "./ground.ts";

export interface Evidence extends Span {
  id: string;
  report_id: string;
  report: string;
  label: string | null;
  version: number;
  exact: string;
}
export interface PoleWords {
  own_wording: string;
  name: string;
  gives: string;
  costs: string;
  exaggerated: string;
}
export interface Pole extends PoleWords {
  id: string;
  codes: string[];
  evidence: Evidence[];
}
export interface Way {
  id: string;
  text: string;
  position: number;
  codes: string[];
  evidence: Evidence[];
}
export type ParadoxForm = "two statements" | "attribute pair";
export type Letter = "a" | "b";
export interface Coverage {
  group: string;
  both: number;
  only_a: number;
  only_b: number;
  neither: number;
  of: number;
}
export type ThemeState = "preliminary" | "developing" | "under_review" | "formulated";
/** A theme; in lists, evidence and coverage are empty. */
export interface Theme {
  id: string;
  article_id: string;
  kind: "topic" | "statement" | "paradox";
  title: string;
  short: string;
  definition: string;
  state: ThemeState;
  position: number;
  codes: string[];
  evidence: Evidence[];
  title_overridden: boolean;
  /** From here on null or empty unless it is a paradox. */
  joint: string | null;
  form: ParadoxForm | null;
  tension: string | null;
  poles: Record<Letter, Pole> | null;
  ways: Way[];
  decision: Omit<Decision, "about_kind" | "about_id"> | null;
  coverage: Coverage[];
}
/** A theme's new form, and the decision about it. */
export interface NewParadox {
  joint: string;
  form: ParadoxForm;
  poles: Record<Letter, PoleWords>;
  tension: string;
  reason: string;
  alternatives: string;
}
export interface ThemeChange {
  kind?: "topic" | "statement";
  title?: string;
  short?: string;
  definition?: string;
  state?: ThemeState;
  position?: number;
  joint?: string;
  form?: ParadoxForm;
  tension?: string;
  composes_title?: boolean;
}
export interface Place {
  kind: "theme" | "pole" | "way";
  id: string;
}

export interface Fragment extends Span {
  exact: string;
}
export type Attribution = "trailing" | "lead_in" | "both" | "withheld";
export interface Quote {
  id: string;
  article_id: string;
  report_id: string;
  report: string;
  version: number;
  participant_id: string | null;
  /** The label: "7" or "XV". */
  participant: string | null;
  group: string | null;
  fragments: Fragment[];
  paragraphs: { voice: "own" | "question" | "unknown"; text: string }[];
  text: string;
  theme_id: string | null;
  poles: Letter[];
  attribution: Attribution;
  withheld_reason: string;
  printed: string;
  state: "pool" | "placed" | "stale";
  is_placed: boolean;
  words: number;
  problems: string[];
}
export interface NewQuote {
  report_id: string;
  fragments: Span[];
  version?: number;
  theme_id?: string;
  poles?: Letter[];
}
/** Those parts of a quote that change; a theme of null takes it away. */
export interface QuoteChange {
  fragments?: Span[];
  version?: number;
  theme_id?: string | null;
  poles?: Letter[];
  attribution?: Attribution;
  withheld_reason?: string;
}

export type BlockKind = "heading" | "theme" | "prose" | "quote";
export interface Block {
  id: string;
  kind: BlockKind;
  text: string;
  theme_id: string | null;
  quote_id: string | null;
  position: number;
}
/** A new block: after another, first if null, last if nothing is said. */
export interface NewBlock {
  kind: BlockKind;
  text?: string;
  theme_id?: string;
  quote_id?: string;
  after?: string | null;
}
/** What words are bound to; of the three ids the kind's own is filled. */
export interface Bound {
  kind: "count" | "label" | "theme";
  key: string | null;
  participant_id: string | null;
  theme_id: string | null;
}
export interface Run {
  text: string;
  bound: Bound | null;
}
export type Style =
  | "notice"
  | "title"
  | "heading1"
  | "heading2"
  | "prose"
  | "quote"
  | "question";
export interface Rendered {
  block_id: string | null;
  style: Style;
  runs: Run[];
  problems: string[];
}
export interface Interviewed {
  group: string;
  singular: string;
  plural: string;
  number: number;
}
export interface Manuscript {
  article_id: string;
  blocks: Block[];
  rendered: Rendered[];
  interviewed: Interviewed[];
  /** After a change: which block it was. */
  changed: string | null;
}
