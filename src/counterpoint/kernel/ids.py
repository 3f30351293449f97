"""Names for things: opaque, sortable by birth, safe in a URL."""

import secrets
import time
from threading import Lock
from typing import NewType

StudyId = NewType("StudyId", str)
MemberId = NewType("MemberId", str)
GroupId = NewType("GroupId", str)
ParticipantId = NewType("ParticipantId", str)
InterviewId = NewType("InterviewId", str)
MachineDraftId = NewType("MachineDraftId", str)
OriginalId = NewType("OriginalId", str)
ReportId = NewType("ReportId", str)
PassageId = NewType("PassageId", str)
AssignmentId = NewType("AssignmentId", str)
DraftId = NewType("DraftId", str)
ExclusionId = NewType("ExclusionId", str)
ArticleId = NewType("ArticleId", str)
CodeId = NewType("CodeId", str)
CodingId = NewType("CodingId", str)
ThemeId = NewType("ThemeId", str)
EvidenceId = NewType("EvidenceId", str)
WayId = NewType("WayId", str)
QuoteId = NewType("QuoteId", str)
BlockId = NewType("BlockId", str)
DecisionId = NewType("DecisionId", str)
EthicsId = NewType("EthicsId", str)
ServiceId = NewType("ServiceId", str)
GuideId = NewType("GuideId", str)
RecordingId = NewType("RecordingId", str)
RecordingPartId = NewType("RecordingPartId", str)
RecordingUploadId = NewType("RecordingUploadId", str)
ListeningGrantId = NewType("ListeningGrantId", str)
LimitationId = NewType("LimitationId", str)
CriterionId = NewType("CriterionId", str)
ContactId = NewType("ContactId", str)
ReferralId = NewType("ReferralId", str)
InclusionId = NewType("InclusionId", str)
ReplacementId = NewType("ReplacementId", str)
TokenId = NewType("TokenId", str)
InformationId = NewType("InformationId", str)
ConsentId = NewType("ConsentId", str)
SheetId = NewType("SheetId", str)
VaultRecordId = NewType("VaultRecordId", str)
SampleLineId = NewType("SampleLineId", str)
TableCellId = NewType("TableCellId", str)
TableOmissionId = NewType("TableOmissionId", str)
AttributeId = NewType("AttributeId", str)
DisclosureId = NewType("DisclosureId", str)
PassId = NewType("PassId", str)
NoteId = NewType("NoteId", str)
DiaryId = NewType("DiaryId", str)
MemoId = NewType("MemoId", str)
MemoSpanId = NewType("MemoSpanId", str)
PromptId = NewType("PromptId", str)
SavedQuestionId = NewType("SavedQuestionId", str)
TermSetId = NewType("TermSetId", str)
OmissionId = NewType("OmissionId", str)
StepEntryId = NewType("StepEntryId", str)
MeetingId = NewType("MeetingId", str)
AgendaMarkId = NewType("AgendaMarkId", str)
LeftUncodedId = NewType("LeftUncodedId", str)
FacetId = NewType("FacetId", str)
StoryId = NewType("StoryId", str)
StorySpanId = NewType("StorySpanId", str)
FacetValueId = NewType("FacetValueId", str)
ConceptId = NewType("ConceptId", str)
RoundId = NewType("RoundId", str)
DiscrepancyId = NewType("DiscrepancyId", str)
SettlementId = NewType("SettlementId", str)
TranslationId = NewType("TranslationId", str)
ClarificationId = NewType("ClarificationId", str)
QuotePartId = NewType("QuotePartId", str)
LabelFormId = NewType("LabelFormId", str)
MirrorId = NewType("MirrorId", str)
PasskeyId = NewType("PasskeyId", str)

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32


_CHANCE_BITS = 50
_NEXT_BITS = 24
_born_last = 0
_one_at_a_time = Lock()


def new_id() -> str:
    """Make a new name: 10 characters of time (ms), 10 of chance.

    Of two names made by one process the later one sorts later, also within a
    millisecond and when the clock is set back: lists are in the order in which
    their things were made. Of two processes, to the millisecond.
    The odds of two equal names within one millisecond are below 1 in 10^15
    between processes.
    """
    global _born_last  # noqa: PLW0603 - the order holds for the whole process
    number = (time.time_ns() // 1_000_000) << _CHANCE_BITS
    number |= secrets.randbits(_CHANCE_BITS)
    with _one_at_a_time:
        if number <= _born_last or number >> _CHANCE_BITS == _born_last >> _CHANCE_BITS:
            number = _born_last + 1 + secrets.randbits(_NEXT_BITS)
        _born_last = number
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(95, -1, -5))
