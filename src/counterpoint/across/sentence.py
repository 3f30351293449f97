"""Every kind of step as an English sentence. A test sees that none is missing.

The sentences are keys of the translation catalogues; what stands in braces is
taken from the event, which holds ids, counts and states, never words.
"""

from collections.abc import Mapping
from string import Formatter

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.history.model import Redone, Undone
from counterpoint.across.keeping.model import BackedUp
from counterpoint.across.minutes.model import MinutesExported
from counterpoint.across.recruitment.model import FlowExported
from counterpoint.across.reviewing import REVIEW
from counterpoint.across.withdrawal.model import (
    CopySettled,
    ParticipantWithdrew,
    TracesCleared,
    WithdrawalRepeated,
    WithdrawalRequestDropped,
    WithdrawalRequested,
)
from counterpoint.article.author.model import ArticleAuthorsNamed
from counterpoint.article.model import ArticleChanged, ArticleStarted
from counterpoint.article.sample.model import (
    SampleLineKept,
    SampleLineRetired,
    SampleLinesLaid,
    SmallCellApproved,
)
from counterpoint.article.selection.model import (
    ArticleReportsLeftOut,
    ArticleReportsTakenIn,
)
from counterpoint.article.step.model import ArticleStepEntered, ArticleStepEntryRetired
from counterpoint.article.table.model import (
    SampleExported,
    TableCellApproved,
    TableHeadingChosen,
)
from counterpoint.article.terminology.model import ArticleTermsSet
from counterpoint.coding.code.model import (
    CodeAdded,
    CodeChanged,
    CodeMoved,
    CodeRetired,
)
from counterpoint.coding.coding.model import (
    CodingStretched,
    SpanCoded,
    SpansCoded,
    SpanUncoded,
)
from counterpoint.discussion.meeting.model import MeetingBegun, MeetingChanged
from counterpoint.interview.grant.model import ListeningEnded, ListeningGranted
from counterpoint.interview.meeting.model import (
    FieldNoteKept,
    InterviewBooked,
    InterviewChanged,
    InterviewMoved,
    InterviewNoted,
    InterviewPlanned,
)
from counterpoint.interview.recording.event import (
    RecordingAttached,
    RecordingDestroyed,
    RecordingKeptUntil,
    RecordingPartRemoved,
    RecordingPartsOrdered,
    RecordingVerified,
)
from counterpoint.kernel.events import Event, Value
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.model import (
    BlockAdded,
    BlockChanged,
    BlockMoved,
    BlockRetired,
    ManuscriptExported,
)
from counterpoint.participant.attribute.definition.model import (
    AttributeDefined,
    AttributeDefinitionChanged,
    AttributeRetired,
    AttributeRevived,
)
from counterpoint.participant.attribute.model import AttributesImported, AttributesSet
from counterpoint.participant.consent.model import ConsentGiven
from counterpoint.participant.contact.model import (
    ContactAdded,
    ContactChanged,
    ContactRetired,
)
from counterpoint.participant.inclusion.model import CriterionRecorded
from counterpoint.participant.information.model import ParticipantInformed
from counterpoint.participant.ledger.model import (
    DisclosureAccepted,
    DisclosureRecorded,
    DisclosureStruck,
)
from counterpoint.participant.person.model import (
    ParticipantAdded,
    ParticipantChanged,
    ParticipantLeft,
    ParticipantProposed,
    ParticipantRetired,
)
from counterpoint.participant.readiness.model import FactsBeforeConsentAllowed
from counterpoint.participant.referral.model import (
    ReferralChanged,
    ReferralRecorded,
    ReferralRetired,
)
from counterpoint.participant.sheet.model import SheetWritten
from counterpoint.participant.vault.holder.model import (
    AccessRecovered,
    HolderJoined,
    RecoveryKeyKept,
    RecoveryKeyMade,
    SecretChanged,
    VaultSetUp,
)
from counterpoint.participant.vault.model import (
    IdentitiesShared,
    IdentityChanged,
    IdentityPut,
    IdentityRead,
    IdentityRemoved,
    NamesRead,
)
from counterpoint.quote.model import QuoteChanged, QuoteProposed, QuoteRetired
from counterpoint.reading.assignment.model import (
    PassBegun,
    PassEnded,
    ReaderReleased,
    ReadersAssigned,
    ReadingFinished,
    ReadingResumed,
)
from counterpoint.reading.diary.model import DiaryTornOut, DiaryWritten
from counterpoint.reading.note.model import (
    NoteChanged,
    NoteTakenAway,
    NoteWritten,
    PrivateCodeRenamed,
)
from counterpoint.reading.seal.model import (
    OpeningVoted,
    ReadTogetherDeclared,
    SealOpened,
)
from counterpoint.report.assignment import model as writers
from counterpoint.report.draft import model as drafts
from counterpoint.report.event import (
    InterviewerCorrected,
    PassageCorrected,
    PassageMarked,
    ReportApproved,
    ReportAssigned,
    ReportBroughtIn,
    ReportFiled,
    ReportMakersSaid,
    ReportRevised,
    ReportSubmitted,
    SpeakersSaid,
    WriterCorrected,
)
from counterpoint.report.exclusion import model as exclusions
from counterpoint.report.machine.model import (
    MachineDraftBegun,
    MachineDraftDiscarded,
    MachineDraftEnded,
    MachineDraftResumed,
    MachinePieceKept,
    SpeechFound,
)
from counterpoint.study.criterion.model import CriterionAdded, CriterionRetired
from counterpoint.study.decision.model import (
    DecisionDrafted,
    DecisionPositionTaken,
    DecisionRecorded,
    DecisionSettled,
)
from counterpoint.study.design.model import (
    GroupAdded,
    GroupChanged,
    StudyBegun,
    StudyChanged,
)
from counterpoint.study.ethics.model import EthicsCorrected, EthicsRecorded
from counterpoint.study.guide.model import GuideWritten
from counterpoint.study.limitation.model import LimitationRetired, LimitationWritten
from counterpoint.study.member.model import (
    MemberAdded,
    MemberChanged,
    MemberLeft,
    MemberReturned,
    RolesChanged,
)
from counterpoint.study.password.model import (
    PasswordRemoved,
    PasswordSet,
    SignInHeld,
)
from counterpoint.study.service.model import (
    ServiceAdded,
    ServiceChanged,
    ServiceRetired,
)
from counterpoint.theme.evidence.model import (
    CodeTied,
    CodeUntied,
    EvidenceAdded,
    EvidenceRemoved,
)
from counterpoint.theme.paradox.model import (
    ParadoxChanged,
    PoleChanged,
    ThemeTurnedIntoParadox,
    WayAdded,
    WayChanged,
    WayRetired,
)
from counterpoint.theme.theme.model import ThemeAdded, ThemeChanged, ThemeRetired

SENTENCES: Mapping[type[Event], str] = {
    MemberAdded: "Let a member join as {roles}.",
    MemberChanged: "Changed what a reader is told of a member.",
    RolesChanged: "Gave a member the roles {roles}.",
    MemberLeft: "Let a member leave the team.",
    MemberReturned: "Let a member who had left take part again.",
    PasswordSet: "Set a member's password or one-time code.",
    PasswordRemoved: "Took a member's password away.",
    SignInHeld: "Held signing in back for {minutes} min after wrong passwords.",
    StudyBegun: "Made the study ready.",
    StudyChanged: "Changed the study's facts.",
    GroupAdded: "Described a group of participants.",
    GroupChanged: "Changed what is known of a group of participants.",
    CriterionAdded: "Laid down a criterion for a group: {criterion}.",
    CriterionRetired: "Let a criterion for a group hold no longer: {criterion}.",
    EthicsRecorded: "Recorded an ethics {decision_kind} of {approved_on}.",
    EthicsCorrected: "Corrected what is recorded of an ethics {decision_kind}.",
    ServiceAdded: "Described a service.",
    ServiceChanged: "Changed what is known of a service.",
    ServiceRetired: "Took a service off the list.",
    GuideWritten: "Wrote version {version} of a guide.",
    LimitationWritten: "Wrote down a limitation: {design_fact}.",
    LimitationRetired: "Took a limitation out of the register.",
    DecisionRecorded: "Recorded a decision about a {about_kind}.",
    DecisionDrafted: "Put a decision before the team, or worded its draft anew.",
    DecisionPositionTaken: "Took a position to a decision: {stance}.",
    DecisionSettled: (
        "Recorded that a decision was {outcome}: {in_favour} for it, {opposed} "
        "against, {abstaining} abstaining."
    ),
    MeetingBegun: "Began a meeting of {held_on}, with {present} present.",
    MeetingChanged: "Changed what is kept of a meeting of {held_on}.",
    MinutesExported: "Exported the minutes of a meeting as {format}.",
    ParticipantAdded: "Took participant {number} into a group.",
    ParticipantChanged: "Changed what is known of a participant.",
    ParticipantRetired: "Took a participant off the lists.",
    ParticipantProposed: "Proposed participant {number} of a group.",
    ParticipantLeft: "Recorded that a participant takes no further part: {exit}.",
    ContactAdded: "Took up a professional contact.",
    ContactChanged: "Changed what is known of a contact.",
    ContactRetired: "Took a contact off the list.",
    ReferralRecorded: "Recorded that somebody was approached.",
    ReferralChanged: "Recorded what came of an approach: {outcome}.",
    ReferralRetired: "Took an approach off the list.",
    CriterionRecorded: "Recorded a criterion of a participant: {criterion}.",
    ParticipantInformed: (
        "Recorded that a participant was informed: {information_kind}."
    ),
    WithdrawalRequested: "Wrote down that a participant withdraws.",
    WithdrawalRequestDropped: "Took a request to withdraw off the list.",
    ParticipantWithdrew: "Carried out a participant's withdrawal.",
    WithdrawalRepeated: "Repeated a withdrawal in a restored backup.",
    TracesCleared: "Cleared away the last traces of a withdrawal.",
    CopySettled: "Said what became of a copy made before a withdrawal: {outcome}.",
    ConsentGiven: "Recorded a participant's consent.",
    SheetWritten: "Wrote version {number} of a sheet for participants.",
    FactsBeforeConsentAllowed: "Settled whether facts are kept before consent.",
    FlowExported: "Exported the counts of recruitment.",
    AttributeDefined: "Defined an attribute of a group: {value_kind}.",
    AttributeDefinitionChanged: "Changed what an attribute of a group is.",
    AttributeRetired: "Retired an attribute of a group.",
    AttributeRevived: "Brought an attribute of a group back.",
    AttributesSet: "Set {set} and cleared {cleared} facts about a participant.",
    AttributesImported: "Took in a table: {facts} facts about {people} people.",
    DisclosureRecorded: "Recorded {facts} facts of a participant as given away: {way}.",
    DisclosureStruck: "Took a disclosure out of the ledger.",
    DisclosureAccepted: "Accepted that {fitting} people fit what was given away.",
    VaultSetUp: "Set up the vault.",
    HolderJoined: "Made a key of the vault.",
    SecretChanged: "Locked a key of the vault with another secret.",
    RecoveryKeyMade: "Made a new recovery key of the vault.",
    RecoveryKeyKept: "Showed that the vault's recovery key is on paper.",
    AccessRecovered: "Came back into the vault with the recovery key.",
    IdentityPut: "Put the identity of a {about_kind} into the vault.",
    IdentityRead: "Read the identity of a {about_kind}.",
    NamesRead: "Read {identities} identities of the kind {about_kind}.",
    IdentityChanged: "Settled the identity of a {about_kind}.",
    IdentityRemoved: "Removed the identity of a {about_kind} from the vault.",
    IdentitiesShared: "Shared the vault anew with those who may read it.",
    InterviewPlanned: "Planned an interview.",
    InterviewNoted: "Noted an interview that was held elsewhere.",
    InterviewBooked: "Booked an interview.",
    InterviewMoved: "Recorded of an interview: {state}.",
    FieldNoteKept: "Kept a field note of an interview.",
    InterviewChanged: "Changed what is known of an interview.",
    RecordingAttached: "Attached a part of a recording.",
    RecordingVerified: "Read a recording again: it is what came in.",
    RecordingPartsOrdered: "Put the {parts} parts of a recording in another order.",
    RecordingPartRemoved: "Removed a part that did not belong to a recording.",
    RecordingKeptUntil: "Settled until when a recording is kept.",
    RecordingDestroyed: "Destroyed a recording.",
    ListeningGranted: "Let a member listen to an interview.",
    ListeningEnded: "Ended a member's leave to listen to an interview.",
    writers.WriterAssigned: "Chose who writes the report of an interview.",
    writers.WritingClaimed: "Took over writing the report of an interview.",
    writers.WriterReleased: "Let the report of an interview be without a writer.",
    drafts.DraftSaved: "Wrote on a report, now {passages} passages.",
    drafts.DraftPutAside: "Put the draft of a report aside.",
    exclusions.SoundExcluded: "Excluded a stretch of a recording: {reason}.",
    exclusions.SoundRestored: "Brought an excluded stretch of a recording back.",
    exclusions.ExclusionsExported: "Wrote out {rows} exclusions, as {format}.",
    PassageMarked: "Gave a passage of a report {marks} marks.",
    ReportFiled: "Filed the report of an interview, in {passages} passages.",
    ReportBroughtIn: "Brought in a report of {passages} passages.",
    PassageCorrected: "Corrected a passage; version {version} of the report stands.",
    ReportRevised: "Gave a report version {version}, in {passages} passages.",
    SpeakersSaid: "Said who speaks in a report.",
    ReportAssigned: "Said whose account a report is.",
    ReportMakersSaid: "Said who made a report, and when.",
    InterviewerCorrected: "Corrected who did the interview of a report.",
    WriterCorrected: "Corrected who wrote a report.",
    ReportSubmitted: "Handed version {version} of a report to the interviewer.",
    MachineDraftBegun: "Let {engine} on this machine begin a draft.",
    MachineDraftResumed: "Went on with a draft by machine.",
    SpeechFound: "A machine found {stretches} stretches of speech in a recording.",
    MachinePieceKept: "A machine wrote down piece {piece} of a recording.",
    MachineDraftEnded: "A draft by machine is {state}.",
    MachineDraftDiscarded: "Threw a draft by machine away, with its words.",
    ReportApproved: "Approved version {version} of a report.",
    **REVIEW,
    ArticleStarted: "Began an article.",
    ArticleChanged: "Changed an article's facts.",
    ReadersAssigned: "Asked {readers} members to read {reports} reports, each alone.",
    ReaderReleased: "Released a member from reading.",
    PassBegun: "Began to read a report; reading no. {no}.",
    PassEnded: "Read a report to its end; reading no. {no}.",
    ReadingFinished: "Finished reading {reports} reports alone.",
    ReadingResumed: "Went on reading alone.",
    OpeningVoted: "Voted on opening the seal early.",
    SealOpened: "The seal opened for {readers} readers: {how}.",
    ReadTogetherDeclared: "Let an article be read together, without a seal.",
    NoteWritten: "Noted something on a report.",
    NoteChanged: "Changed a note.",
    NoteTakenAway: "Took a note away.",
    PrivateCodeRenamed: "Renamed a private code on {notes} notes.",
    DiaryWritten: "Wrote in the diary.",
    DiaryTornOut: "Tore a page out of the diary.",
    ArticleAuthorsNamed: "Said who writes an article: {authors} authors.",
    ArticleReportsLeftOut: "Left {reports} reports out of an article.",
    ArticleReportsTakenIn: "Took {reports} reports into an article again.",
    ArticleTermsSet: "Stated the terminology of an article: {terms} terms.",
    ArticleStepEntered: "Entered step {step} of the analysis on {entered_on}.",
    ArticleStepEntryRetired: "Took back that step {step} of the analysis was entered.",
    SampleLinesLaid: "Laid out {lines} lines of a sample description.",
    SampleLineKept: "Kept a line of the sample description: {line_kind}.",
    SampleLineRetired: "Took a line out of the sample description.",
    SmallCellApproved: "Approved that a small count prints.",
    TableCellApproved: "Approved that a small count prints in the table.",
    TableHeadingChosen: "Left a heading out of the table, or brought it back.",
    SampleExported: "Exported the sample description and its table as {format}.",
    CodeAdded: "Added a code.",
    CodeChanged: "Changed a code.",
    CodeMoved: "Moved a code in the codebook.",
    CodeRetired: "Took a code out of the codebook.",
    SpanCoded: "Coded a span.",
    SpansCoded: "Coded {codings} spans in {reports} reports.",
    CodingStretched: "Moved the ends of a coding.",
    SpanUncoded: "Took a coding away.",
    ThemeAdded: "Began a theme.",
    ThemeChanged: "Changed a theme.",
    ThemeRetired: "Took a theme out of the article.",
    ThemeTurnedIntoParadox: "Turned a theme into a paradox.",
    ParadoxChanged: "Changed a paradox.",
    PoleChanged: "Worded a pole anew.",
    WayAdded: "Wrote down a way of managing.",
    WayChanged: "Changed a way of managing.",
    WayRetired: "Took a way of managing out.",
    EvidenceAdded: "Laid a span of a report to a {place_kind}.",
    EvidenceRemoved: "Took a span of evidence away.",
    CodeTied: "Tied a code to a {place_kind}.",
    CodeUntied: "Untied a code from a {place_kind}.",
    QuoteProposed: "Laid a quote into the pool.",
    QuoteChanged: "Changed a quote.",
    QuoteRetired: "Took a quote out of the pool.",
    BlockAdded: "Put a block into the manuscript.",
    BlockChanged: "Changed the text of a block.",
    BlockMoved: "Moved a block of the manuscript.",
    BlockRetired: "Took a block out of the manuscript.",
    ManuscriptExported: "Exported the manuscript as {format}.",
    PartExported: "Exported {items} {what} as {format}.",
    BackedUp: "Backed up the study and verified the copy.",
    Undone: "Took back a step.",
    Redone: "Brought a step again.",
}
UNDOABLE = frozenset(event.__name__ for event in SENTENCES if event.undoable)

_BY_KIND = {event.__name__: sentence for event, sentence in SENTENCES.items()}
_FORGOTTEN = "Did something that this version of Counterpoint does not know."


def sentence_of(kind: str, payload: Mapping[str, Value]) -> Said:
    """Say in a sentence what was done, with those values alone that it names."""
    sentence = _BY_KIND.get(kind, _FORGOTTEN)
    named = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return Said(sentence, {name: _plain(payload[name]) for name in sorted(named)})


def _plain(value: Value) -> str | int:
    return "" if value is None else value
