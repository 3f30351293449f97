"""Every kind of step as an English sentence. A test sees that none is missing.

The sentences are keys of the translation catalogues; what stands in braces is
taken from the event, which holds ids, counts and states, never words.
"""

from collections.abc import Mapping
from string import Formatter

from counterpoint.across.exporting.model import PartExported
from counterpoint.across.history.model import Redone, Undone
from counterpoint.across.keeping.model import BackedUp
from counterpoint.article.model import ArticleChanged, ArticleStarted
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
from counterpoint.interview.meeting.model import InterviewChanged, InterviewPlanned
from counterpoint.kernel.events import Event, Value
from counterpoint.kernel.sentence import Said
from counterpoint.manuscript.model import (
    BlockAdded,
    BlockChanged,
    BlockMoved,
    BlockRetired,
    ManuscriptExported,
)
from counterpoint.participant.attribute.model import AttributesSet
from counterpoint.participant.person.model import (
    ParticipantAdded,
    ParticipantChanged,
    ParticipantRetired,
)
from counterpoint.quote.model import QuoteChanged, QuoteProposed, QuoteRetired
from counterpoint.report.event import (
    InterviewerCorrected,
    PassageCorrected,
    ReportApproved,
    ReportAssigned,
    ReportBroughtIn,
    ReportFiled,
    ReportMakersSaid,
    ReportSubmitted,
    SpeakersSaid,
    WriterCorrected,
)
from counterpoint.study.decision.model import DecisionRecorded
from counterpoint.study.design.model import GroupAdded, StudyBegun, StudyChanged
from counterpoint.study.member.model import MemberAdded
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
    StudyBegun: "Made the study ready.",
    StudyChanged: "Changed the study's facts.",
    GroupAdded: "Described a group of participants.",
    DecisionRecorded: "Recorded a decision about a {about_kind}.",
    ParticipantAdded: "Took participant {number} into a group.",
    ParticipantChanged: "Changed what is known of a participant.",
    ParticipantRetired: "Took a participant off the lists.",
    AttributesSet: "Set {set} and cleared {cleared} facts about a participant.",
    InterviewPlanned: "Planned an interview.",
    InterviewChanged: "Changed what is known of an interview.",
    ReportFiled: "Filed the report of an interview, in {passages} passages.",
    ReportBroughtIn: "Brought in a report of {passages} passages.",
    PassageCorrected: "Corrected a passage; version {version} of the report stands.",
    SpeakersSaid: "Said who speaks in a report.",
    ReportAssigned: "Said whose account a report is.",
    ReportMakersSaid: "Said who made a report, and when.",
    InterviewerCorrected: "Corrected who did the interview of a report.",
    WriterCorrected: "Corrected who wrote a report.",
    ReportSubmitted: "Handed version {version} of a report to the interviewer.",
    ReportApproved: "Approved version {version} of a report.",
    ArticleStarted: "Began an article.",
    ArticleChanged: "Changed an article's facts.",
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
