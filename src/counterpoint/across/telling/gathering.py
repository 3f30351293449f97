"""What is done until a report is approved: study, people, interviews, review."""

from collections.abc import Mapping

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
from counterpoint.kernel.events import Event
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
from counterpoint.report.taking.model import DraftFilled
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
from counterpoint.study.door.model import SignInRefused
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
    PasswordForgotten,
    PasswordRemoved,
    PasswordSet,
    SignInHeld,
)
from counterpoint.study.service.model import (
    ServiceAdded,
    ServiceChanged,
    ServiceRetired,
)

GATHERING: Mapping[type[Event], str] = {
    MemberAdded: "Let a member join as {roles}.",
    MemberChanged: "Changed what a reader is told of a member.",
    RolesChanged: "Gave a member the roles {roles}.",
    MemberLeft: "Let a member leave the team.",
    MemberReturned: "Let a member who had left take part again.",
    PasswordForgotten: (
        "Did away with a forgotten password by a command, with the study's passphrase."
    ),
    PasswordSet: "Set a member's password or one-time code.",
    PasswordRemoved: "Took a member's password away.",
    SignInHeld: "Held signing in back for {minutes} min after wrong passwords.",
    SignInRefused: (
        "Refused signing in {tries} times, and held it back for {minutes} min."
    ),
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
    DecisionSettled: "Recorded that a decision was {outcome}: "
    "{in_favour} for it, {opposed} against, {abstaining} abstaining.",
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
    ParticipantInformed: "Recorded that a participant was informed: "
    "{information_kind}.",
    ConsentGiven: "Recorded a participant's consent.",
    SheetWritten: "Wrote version {number} of a sheet for participants.",
    FactsBeforeConsentAllowed: "Settled whether facts are kept before consent.",
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
    DraftFilled: "Took {passages} passages over into a draft, from a {origin}.",
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
}
