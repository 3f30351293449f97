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
/** A member with what a reader is told of them, and whether they can sign in. */
export type TeamMember = Served["TeamMemberShown"];
export type MemberFacts = Served["FactsSent"];
/** A member at the door, and how they get in. */
export type Seat = Served["SeatShown"];
export type SignIn = Served["MemberSent"];
export type OwnPassword = Served["PasswordSent"];
export type Group = Served["GroupShown"];
export type NewGroup = Served["GroupSent"];
export type GroupChange = Served["GroupChangeSent"];
export type Governance = Served["GovernanceShown"];
export type Ethics = Served["EthicsShown"];
export type NewEthics = Served["EthicsSent"];
export type EthicsCorrection = Served["EthicsCorrectionSent"];
export type Service = Served["ServiceShown"];
export type NewService = Served["ServiceSent"];
export type ServiceChange = Served["ServiceChangeSent"];
export type Sector = Served["Sector"];
export type ServiceMode = Served["Mode"];
export type Criterion = Served["CriterionShown"];
export type NewCriterion = Served["CriterionSent"];
export type CriterionKind = Served["CriterionKind"];
export type Limitation = Served["LimitationShown"];
export type NewLimitation = Served["LimitationSent"];
export type DesignFact = Served["DesignFact"];
/** Where an interview's sound is, and whom to ask for it by name. */
export type SoundOf = Served["SoundShown"];
export type Recording = Served["RecordingShown"];
export type RecordingPart = Served["PartShown"];
export type RecordingUpload = Served["UploadShown"];
export type RecordingPeaks = Served["PeaksShown"];
export type Study = Served["StudyShown"];
export type StudyChange = Served["StudySent"];
export type Decision = Served["DecisionShown"];
export type NewDecision = Served["DecisionSent"];

export type Attribute = Served["AttributeShown"];
export type AttributeChange = Served["AttributeSent"];
export type AttributeKind = Served["AttributeKind"];
/** What an attribute of a group is. */
export type Definition = Served["DefinitionShown"];
export type Definitions = Served["DefinitionsShown"];
export type NewDefinition = Served["DefinitionSent"];
export type DefinitionChange = Served["DefinitionChangeSent"];
/** A table of people that was read and waits. */
export type Ledger = Served["LedgerShown"];
export type PersonLedger = Served["PersonLedgerShown"];
export type Disclosure = Served["DisclosureShown"];
export type DisclosureWay = Served["Way"];
export type DisclosureSuggestion = Served["SuggestionShown"];
export type NewDisclosure = Served["DisclosureSent"];
export type Participant = Served["ParticipantShown"];
export type NewParticipant = Served["ParticipantSent"];
export type ParticipantChange = Served["ParticipantChangeSent"];
export type Recruitment = Served["RecruitmentShown"];
export type ListedPerson = Served["StandingShown"];
export type PersonStanding = Served["PersonStanding"];
export type PersonStep = Served["Step"];
export type RecruitmentFlow = Served["FlowShown"];
export type Contact = Served["ContactShown"];
export type NewContact = Served["ContactSent"];
export type ContactChange = Served["ContactChangeSent"];
export type Referral = Served["ReferralShown"];
export type NewReferral = Served["ReferralSent"];
export type ReferralOutcome = Served["Outcome"];
export type OutcomeGiven = Served["OutcomeSent"];
export type DoubleRole = Served["DoubleRoleShown"];
export type PrintedSheet = Served["SheetShown"];
export type NewSheet = Served["SheetSent"];
export type SheetKind = Served["SheetKind"];
export type PersonRecord = Served["RecordShown"];
export type AskedCriterion = Served["AskedShown"];
export type Inclusion = Served["InclusionShown"];
export type CriterionFinding = Served["FindingSent"];
export type Confirmation = Served["ConfirmationSent"];
export type Information = Served["InformationShown"];
export type NewInformation = Served["InformationSent"];
export type NewConsent = Served["ConsentSent"];
export type ConsentScope = Served["ConsentScope"];
export type PersonExit = Served["ExitSent"];
export type WithdrawalState = Served["WithdrawalStateShown"];
export type Withdrawal = Served["WithdrawalShown"];
export type WithdrawalRequest = Served["WithdrawalRequestShown"];
export type NewWithdrawalRequest = Served["WithdrawalRequestSent"];
export type NewWithdrawal = Served["WithdrawalSent"];
export type WithdrawalPreview = Served["WithdrawalPreviewShown"];
export type Stretch = Served["StretchShown"];
export type Certificate = Served["CertificateShown"];
/** A backup or an export made while the words stood in the study. */
export type HeldCopy = Served["HeldCopyShown"];
export type CopyOutcome = Served["CopyOutcome"];
export type Interview = Served["InterviewShown"];
/** What is known of a meeting. */
export type InterviewFacts = Served["InterviewChangeSent"];
export type InterviewState = Served["InterviewState"];
export type InterviewFlag = Served["Flag"];
export type Chooser = Served["Chooser"];
export type Booking = Served["BookingSent"];
/** What a machine heard of a recording, and what it lacks. */
export type MachineDraft = Served["MachineDraftShown"];
export type MachineAsked = Served["MachineSent"];
export type SpeechEngines = Served["EnginesShown"];
export type NotedInterview = Served["NotedSent"];
export type InformedAnew = Served["AnewSent"];
export type InterviewStart = Served["StartSent"];
export type InterviewEnd = Served["EndSent"];
export type Vault = Served["VaultShown"];
export type RecoveryPaper = Served["RecoveryKeyShown"];
export type AboutKind = Served["AboutKind"];
export type About = Served["AboutSent"];
export type Identity = Served["IdentityShown"];
export type KeptIdentity = Served["KeptShown"];

export type Token = Served["TokenShown"];
export type TokenKind = Token["kind"];
export type Identifying = Served["IdentifyingShown"];
export type FoundThing = Served["FoundShown"];
export type Replacements = Served["ReplacementsShown"];
export type Originals = Served["OriginalsShown"]["items"];
export type NewIdentity = Served["IdentitySent"];
export type SettledIdentity = Served["SettledSent"];
export type Review = Served["ReviewShown"];
export type Verdict = Served["Verdict"];
export type Discrepancy = Served["DiscrepancyShown"];
export type NewDiscrepancy = Served["DiscrepancySent"];
export type Seal = Served["SealShown"];
export type ReaderProgress = Served["ReaderProgressShown"];
export type Reading = Served["ReadingShown"];
export type Note = Served["NoteShown"];
export type NoteChange = Served["NoteChangeSent"];
export type DiaryPage = Served["DiaryShown"];
export type Sample = Served["SampleShown"];
export type SampleLine = Served["SampleLineShown"];
export type SampleTable = Served["SampleTableShown"];
export type LumpedCell = Served["LumpedShown"];
export type TableCell = Served["TableCellSent"];
export type TableFormat = Served["TableFormat"];
export type SampleKind = Served["LineKind"];
export type NewSampleLine = Served["SampleLineSent"];
export type SampleLineChange = Served["SampleLineChangeSent"];
export type Guide = Served["GuideShown"];
export type NewGuide = Served["GuideSent"];

export type ReportState = Served["ReportState"];
export type Speaker = Served["Speaker"];
export type PassageKind = Served["PassageKind"];
export type Report = Served["ReportShown"];
/** What is said about a report. */
export type ReportFacts = Served["ReportChangeSent"];
export type Passage = Served["PassageShown"];
export type ReportText = Served["ReportTextShown"];
export type Hit = Served["HitShown"];
export type Found = Served["HitsShown"];
export type FoundElsewhere = Served["ElsewhereShown"];
export type SearchAsked = Served["SearchSent"];
export type PassageMark = Served["PassageMark"];
/** Who writes what, and how often each pair occurs. */
export type WritingPlan = Served["PlanShown"];
export type ToWrite = Served["ToWriteShown"];
export type WriterChoice = Served["WriterSent"];
/** A version of a report that this member may read. */
export type Version = Served["VersionShown"];
/** Two versions side by side. */
export type Comparison = Served["ComparisonShown"];
export type ComparedRow = Served["RowShown"];
export type ComparedSide = Served["SideShown"];
export type PassageFact = Served["PassageFact"];
export type Draft = Served["DraftShown"];
export type DraftPassage = Served["DraftPassageShown"];
/** A draft into which passages were taken over, and what did not come along. */
export type Taken = Served["TakenShown"];
export type DraftSaved = Served["DraftSavedShown"];
export type DraftState = Served["DraftStateShown"];
export type Exclusion = Served["ExclusionShown"];
export type ExclusionReason = Served["ExclusionReason"];

/** One thing that an import or export changed or left. */
export type Item = Served["ItemShown"];
export type Outcome = Served["OutcomeShown"];

export type Article = Served["ArticleShown"];
export type NewArticle = Served["ArticleSent"];
export type ArticleChange = Served["ArticleChangeSent"];
export type Author = Served["AuthorShown"];
export type Contribution = Served["Contribution"];
export type Terminology = Served["TerminologyShown"];
export type NewTerminology = Served["TerminologySent"];
/** A report of the study, as the article stands to it. */
export type ReportChoice = Served["ReportChoiceShown"];
export type Meeting = Served["MeetingShown"];
export type OneMeeting = Served["OneMeetingShown"];
export type MeetingChange = Served["MeetingChangeSent"];
export type Agenda = Served["AgendaShown"];
export type AgendaItem = Served["AgendaItemShown"];
export type TeamDecision = Served["TeamDecisionShown"];
export type DecisionDraft = Served["TeamDecisionSent"];
export type Stance = Served["Stance"];
export type DecisionState = Served["DecisionState"];
export type MethodLog = Served["MethodLogShown"];
export type MethodFact = Served["MethodFactShown"];
export type MethodSentence = Served["MethodSentenceShown"];
export type ProseFormat = Served["ProseFormat"];
export type Cover = Served["Cover"];
export type Retrieved = Served["RetrievedShown"];
export type Match = Served["MatchShown"];
export type CoverCount = Served["CoverCountShown"];
export type CoveredPassage = Served["CoveredPassageShown"];
export type ReportCover = Served["ReportCoverShown"];
export type ApproachKind = Served["Approach"];
export type DeclaredApproach = Served["ApproachShown"];
export type Agreement = Served["AgreementShown"];
export type CodeAgreement = Served["CodeAgreementShown"];
export type ReportAgreement = Served["ReportAgreementShown"];
export type JudgedPassage = Served["JudgedPassageShown"];
export type NotesBeside = Served["SideBySideShown"];
export type ComparedPassage = Served["ComparedPassageShown"];
export type ComparedCount = Served["ComparedCountShown"];
/** What a team may want to talk about at a passage. */
export type Occasion = Served["Occasion"];
export type AgendaMark = Served["AgendaMarkShown"];
export type NewAgendaMark = Served["AgendaMarkSent"];
export type Proposal = Served["ThemeProposalShown"];
export type NewProposal = Served["ThemeProposalSent"];
/** Which notes, meeting and decision something came from. */
export type Origins = Served["OriginShown"];
export type NoteThen = Served["NoteThenShown"];
export type AnalysisStep = Served["AnalysisStepShown"];
export type StepEntry = Served["StepEntryShown"];
export type NewStepEntry = Served["StepEntrySent"];
export type Origin = Served["Origin"];
export type Code = Served["CodeShown"];
export type NewCode = Served["CodeSent"];
/** Whether a coding's words still stand after the report was corrected. */
export type Standing = Served["Standing"];
export type Coding = Served["CodingShown"];
export type CodePassage = Served["CodePassageShown"];
export type PassagePage = Served["PassagesShown"];
export type Matrix = Served["MatrixShown"];
export type CellPassages = Served["MatrixCellShown"];
export type Across = Matrix["across"];
/** Codes that meet, and the people in whom two of them do. */
export type Together = Served["TogetherShown"];
export type CodePair = Served["CodePairShown"];
export type Met = Served["MetShown"];
export type Counts = Served["CountsShown"];
export type CodeCurve = Served["CodeCurveShown"];
export type PairChance = Served["PairChanceShown"];
export type AllChances = Served["AllChancesShown"];
export type MatrixUnit = Matrix["unit"];

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
export type ReportStrip = Served["StripShown"];
export type Holding = Served["HoldingShown"];
export type ChancePage = Served["ChancePageShown"];
export type Chance = Served["ChanceShown"];
export type GroupChance = Served["GroupChanceShown"];
export type GroupCount = Served["GroupCountShown"];
export type PoleWeights = Served["WeightShown"];
export type PoleWeight = Served["PoleWeightShown"];
export type LostPart = Served["LostShown"];
export type AccumulationCurve = Served["CurveShown"];
export type Lineage = Served["LineageShown"];
export type ThemeOperation = Served["Operation"];
export type StoodTheme = Served["StandShown"];
export type RetiredTheme = Served["RetiredThemeShown"];
export type ThematicMap = Served["MapShown"];
export type ThemeRelation = Served["ThemeRelationShown"];
export type NewRelation = Served["RelationSent"];
export type SplitPart = Served["PartSent"];
export type ContrarySearch = Served["ContrarySearchShown"];
export type GridCell = Served["counterpoint__web__api__claim__GridCellShown"];
/** A sentence of the manuscript, bound to what it claims of groups. */
export type Claim = Served["ClaimShown"];
export type NewClaim = Served["ClaimSent"];
export type ClaimKind = Served["ClaimKind"];
/** Words in quotation marks, and what the marks are there for. */
export type Marked = Served["MarkedShown"];
export type MarkUse = Served["MarkUse"];
/** A word of how many, and from which share to which it is true. */
export type Band = Served["BandShown"];
export type NewBand = Served["BandSent"];
export type Quantity = Served["Quantity"];
export type PoleTurn = Served["PoleTurnShown"];
export type QuoteConcentration = Served["ConcentrationShown"];
export type Rereading = Served["RereadingShown"];
export type PictureKind = Served["Picture"];
export type PictureFormat = Served["PictureFormat"];
/** A theme; in lists, evidence and coverage are empty. */
export type Theme = Served["ThemeShown"];
export type ThemeChange = Served["ThemeChangeSent"];
/** A theme's new form, and the decision about it. */
export type NewParadox = Served["ParadoxSent"];
export type Place = Served["PlaceSent"];

export type Fragment = Served["FragmentShown"];
export type Attribution = Served["Attribution"];
/** Two quotes of different groups that answer each other. */
export type MirrorPair = Served["MirrorPairShown"];
/** What is given away of a quote's speaker, and how many people it fits. */
export type QuoteDisclosure = Served["QuoteDisclosureShown"];
/** Who is which label in which output of an article. */
export type Labels = Served["LabelsShown"];
export type LabelLine = Served["LabelLineShown"];
export type LabelForm = Served["LabelForm"];
export type LabelOutput = Served["Output"];
export type NewLabelForm = Served["LabelFormSent"];
/** What words inside a quote tell of. */
export type Anatomy = Served["Anatomy"];
export type Quote = Served["QuoteShown"];
export type QuotePool = Served["QuotesShown"];
/** What a word that looks like a name is. */
export type NameUse = Served["NameUse"];
export type NewClearance = Served["ClearanceSent"];
export type NewQuote = Served["QuoteSent"];
/** Those parts of a quote that change; a theme of null takes it away. */
export type QuoteChange = Served["QuoteChangeSent"];

/** What the checks find about an article, and what was accepted of it. */
export type Checks = Served["ChecksShown"];
export type CheckFinding = Served["FindingShown"];
export type SettledFinding = Served["SettledShown"];
export type Check = Served["Check"];

export type BlockKind = Served["BlockKind"];
export type Block = Served["BlockShown"];
/** A new block: after another, first if null, last if nothing is said. */
export type NewBlock = Served["BlockSent"];
/** What words are bound to; of the three ids the kind's own is filled. */
export type Bound = Served["BoundShown"];
export type Run = Served["RunShown"];
export type NoteRun = Served["NoteRunShown"];
/** The manuscript after writing, and the ids of new blocks. */
export type Written = Served["WrittenShown"];
/** One thing done to a block of the sheet. */
export type WritingStep = Served["WritingStepSent"];
/** Which table, and which picture, a block shows. */
export type TableKey = Served["TableKey"];
export type PictureKey = Served["PictureKey"];
export type Drawn = Served["DrawnShown"];
/** A table's cells as they print. */
export type Cells = Served["CellsShown"];
export type Style = Served["Style"];
export type Rendered = Served["RenderedShown"];
export type Interviewed = Served["InterviewedShown"];
export type Manuscript = Served["ManuscriptShown"];

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
/** A side of what is told, with the few values it can have. */
export type Facet = Served["FacetShown"];
export type FacetValue = Served["FacetValueShown"];
export type NewFacet = Served["FacetSent"];
export type FacetTable = Served["FacetTableShown"];
/** What the team brought from literature, with what answers it. */
export type Concept = Served["ConceptShown"];
/** A code then and now. */
export type CodeCompared = Served["CodeComparedShown"];
export type CodeStood = Served["CodeStoodShown"];
