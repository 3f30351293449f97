/** What the API gives and takes. Spans here are in code points, as on the wire. */
import type { Span } from "./ground.ts";

export type * from "./findings.ts";
export type * from "./ground.ts";

export type Role = "coordinator" | "researcher" | "auditor";
export interface Member {
  id: string;
  key: string;
  name: string;
  roles: Role[];
  initials: string;
}
export interface Group {
  id: string;
  key: string;
  singular: string;
  plural: string;
  numbering: "arabic" | "roman";
  target: number | null;
}
export interface Study {
  title: string;
  aim: string;
  setting: string;
  language: string;
  data_mode: "report" | "verbatim";
  is_demo: boolean;
  members: Member[];
  groups: Group[];
}

export interface Attribute {
  name: string;
  value: string;
  own_words: string;
}
export interface Participant {
  id: string;
  group: string;
  number: number;
  label: string;
  gender: string | null;
  age: number | null;
  attributes: Attribute[];
}
export interface Interview {
  id: string;
  participant_id: string;
  interviewer_id: string | null;
  held_on: string | null;
  minutes: number | null;
  place_kind: string | null;
  has_report: boolean;
}

export type ReportState = "draft" | "submitted" | "approved";
export type Speaker = "interviewee" | "interviewer" | "writer" | "unknown";
export type PassageKind = "own words" | "close rendering" | "question" | "note" | "unknown";
export interface Report {
  id: string;
  key: string;
  participant_id: string | null;
  interview_id: string | null;
  interviewer_id: string | null;
  writer_id: string | null;
  held_on: string | null;
  brought_in: boolean;
  state: ReportState;
  version: number;
  words: number;
  unknown: string[];
}
export interface Passage extends Span {
  id: string;
  order: number;
  speaker: Speaker;
  kind: PassageKind;
  mark: string;
  start_ms: number | null;
}
export interface ReportText extends Report {
  text: string;
  passages: Passage[];
  attestation: string | null;
}
export interface Hit extends Span {
  report_id: string;
  report: string;
  version: number;
  passage_id: string;
  text: string;
  before: string;
  after: string;
}

/** One thing that an import or export changed or left. */
export interface Item {
  kind: string;
  place: string;
  reason: string;
}
export interface Look {
  token: string;
  name: string;
  format: string;
  encoding: string | null;
  marks: { mark: string; turns: number; role: Speaker }[];
  turns: number;
  words: number;
  first: { mark: string; text: string }[];
  proposal: {
    key: string;
    group: string | null;
    number: number | null;
    participant_id: string | null;
  };
  changed: Item[];
  left: Item[];
}
export interface ImportItem {
  token: string;
  key: string;
  group: string | null;
  number: number | null;
  participant_id: string | null;
  speakers: Record<string, Speaker>;
  interview_id: string | null;
}
export interface Outcome {
  format: string;
  taken: Record<string, number>;
  changed: Item[];
  left: Item[];
}

export interface Article {
  id: string;
  title: string;
  question: string;
  gap: string;
  groups: string[];
  lead_id: string | null;
  read_together: boolean;
}

export type Origin = "data" | "literature" | "participants' word";
export interface Code {
  id: string;
  article_id: string;
  parent_id: string | null;
  name: string;
  definition: string;
  origin: Origin;
  colour: number;
  position: number;
  count: number;
  reports: number;
}
/** Whether a coding's words still stand after the report was corrected. */
export type Standing = "holds" | "moved" | "broken";
export interface Coding extends Span {
  id: string;
  report_id: string;
  version: number;
  code_id: string;
  by: string;
  at: string;
  exact: string;
  standing: Standing;
}
export interface CodePassage extends Coding {
  report: string;
  label: string | null;
  before: string;
  after: string;
}

export interface Happening {
  seq: number;
  at: string;
  actor: string;
  kind: string;
  object_id: string | null;
  sentence: string;
  values: Record<string, string | number>;
  undoable: boolean;
  undone: boolean;
}
/** A step that was just taken back, or brought again. */
export interface StepNamed {
  seq: number;
  kind: string;
  sentence: string;
  values: Record<string, string | number>;
}
export interface Step {
  kind: string;
  id: string;
  title: string;
  detail: string;
  steps?: Step[];
}
export interface StageProgress {
  stage: string;
  done: number;
  of: number;
  sentence: string;
  values: Record<string, string | number>;
}
export interface Progress {
  stages: StageProgress[];
  waiting: { sentence: string; values: Record<string, string | number>; link: string }[];
}
export interface OpenStudy {
  title: string;
  is_demo: boolean;
  path_name: string;
}
export interface Session {
  csrf: string;
  member: Member | null;
  members: Member[];
  study: OpenStudy | null;
  language: string;
}
export interface Desk {
  recent: { path: string; name: string; exists: boolean }[];
  folder: string;
}
/** Whether other programs may copy the study's file now. */
export interface Safety {
  safe_to_copy: boolean;
  sentence: string;
}
export interface Verification {
  holds: boolean;
  events: number;
  problems: string[];
}
export interface Backup {
  path: string;
  at: string;
  verified: boolean;
}
export interface LiveEvent {
  seq: number;
  kind: string;
  object_id: string | null;
  actor: string;
  seat: string | null;
}
export interface RefusalShape {
  error: string;
  message: string;
  sentence: string;
  values: Record<string, string | number>;
}
