/**
 * The names by which the page calls what the API gives and takes. Each stands for a shape
 * of the server's own description; none is written by hand. Spans are in code points.
 */
import type { components } from "./schema.gen.ts";

type Served = components["schemas"];

/** A stretch of a report's version. */
export type Span = Served["FragmentSent"];

export type Role = Served["Role"];
export type Member = Served["MemberShown"];
export type NewMember = Served["NewMemberSent"];
export type Group = Served["GroupShown"];
export type NewGroup = Served["GroupSent"];
export type Study = Served["StudyShown"];
export type StudyChange = Served["StudySent"];
export type Decision = Served["DecisionShown"];
export type NewDecision = Served["DecisionSent"];

export type Attribute = Served["AttributeShown"];
export type Participant = Served["ParticipantShown"];
export type NewParticipant = Served["ParticipantSent"];
export type ParticipantChange = Served["ParticipantChangeSent"];
export type Interview = Served["InterviewShown"];
/** What is known of a meeting. */
export type InterviewFacts = Served["InterviewChangeSent"];

export type ReportState = Served["ReportState"];
export type Speaker = Served["Speaker"];
export type PassageKind = Served["PassageKind"];
export type Report = Served["ReportShown"];
/** What is said about a report. */
export type ReportFacts = Served["ReportChangeSent"];
export type Passage = Served["PassageShown"];
export type ReportText = Served["ReportTextShown"];
export type Hit = Served["HitShown"];

/** One thing that an import or export changed or left. */
export type Item = Served["ItemShown"];
export type Look = Served["LookShown"];
export type ImportItem = Served["ImportItemSent"];
export type Outcome = Served["OutcomeShown"];

export type Article = Served["ArticleShown"];
export type Origin = Served["Origin"];
export type Code = Served["CodeShown"];
export type NewCode = Served["CodeSent"];
/** Whether a coding's words still stand after the report was corrected. */
export type Standing = Served["Standing"];
export type Coding = Served["CodingShown"];
export type CodePassage = Served["CodePassageShown"];
export type PassagePage = Served["PassagesShown"];

export type Evidence = Served["EvidenceShown"];
export type Pole = Served["PoleShown"];
/** What is written about a pole. */
export type PoleWords = Required<Served["PoleSent"]>;
export type PoleChange = Served["PoleChangeSent"];
export type Way = Served["WayShown"];
export type WayChange = Served["WayChangeSent"];
export type ParadoxForm = Served["Form"];
export type Letter = Served["Letter"];
export type Coverage = Served["CoverageShown"];
export type ThemeState = Served["ThemeState"];
/** A theme; in lists, evidence and coverage are empty. */
export type Theme = Served["ThemeShown"];
export type ThemeChange = Served["ThemeChangeSent"];
/** A theme's new form, and the decision about it. */
export type NewParadox = Served["ParadoxSent"];
export type Place = Served["PlaceSent"];

export type Fragment = Served["FragmentShown"];
export type Attribution = Served["Attribution"];
export type Quote = Served["QuoteShown"];
export type NewQuote = Served["QuoteSent"];
/** Those parts of a quote that change; a theme of null takes it away. */
export type QuoteChange = Served["QuoteChangeSent"];

export type BlockKind = Served["BlockKind"];
export type Block = Served["BlockShown"];
/** A new block: after another, first if null, last if nothing is said. */
export type NewBlock = Served["BlockSent"];
/** What words are bound to; of the three ids the kind's own is filled. */
export type Bound = Served["BoundShown"];
export type Run = Served["RunShown"];
export type Style = Served["Style"];
export type Rendered = Served["RenderedShown"];
export type Interviewed = Served["InterviewedShown"];
export type Manuscript = Served["ManuscriptShown"];
export type Format = Served["Format"];

export type Happening = Served["StepShown"];
/** A step that was just taken back, or brought again. */
export type StepNamed = Served["StepNamed"];
/** Where a walk back from a finding may begin. */
export type Finding = Served["Finding"];
export type Step = Served["LinkShown"];
export type StageProgress = Served["StageProgressShown"];
export type Progress = Served["ProgressShown"];

export type OpenStudy = Served["StudyNamed"];
export type Session = Served["SessionShown"];
export type Desk = Served["DeskShown"];
export type NewStudy = Served["NewSent"];
/** A study's place and what opens it. */
export type Opening = Served["OpenSent"];
/** Whether other programs may copy the study's file now. */
export type Safety = Served["SafetyShown"];
export type Verification = Served["VerificationShown"];
export type Backup = Served["BackupShown"];
export type RefusalShape = Served["RefusalShown"];
