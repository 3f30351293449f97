"""What is done with approved reports: from the article to the manuscript."""

from collections.abc import Mapping

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
from counterpoint.kernel.events import Event
from counterpoint.manuscript.check.model import FindingAccepted, FindingReopened
from counterpoint.manuscript.export.model import ManuscriptExported, TeamCopyExported
from counterpoint.manuscript.model import (
    BlockAdded,
    BlockChanged,
    BlockMoved,
    BlockRetired,
)
from counterpoint.quote.clearance.model import QuoteClearanceTakenBack, QuoteCleared
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
from counterpoint.theme.picture.model import PictureExported
from counterpoint.theme.theme.model import ThemeAdded, ThemeChanged, ThemeRetired

ANALYSIS: Mapping[type[Event], str] = {
    MeetingBegun: "Began a meeting of {held_on}, with {present} present.",
    MeetingChanged: "Changed what is kept of a meeting of {held_on}.",
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
    PictureExported: "Saved the picture {picture} as {format}.",
    QuoteProposed: "Laid a quote into the pool.",
    QuoteChanged: "Changed a quote.",
    QuoteRetired: "Took a quote out of the pool.",
    QuoteCleared: "Cleared a quote for print.",
    QuoteClearanceTakenBack: "Took back that a quote was cleared.",
    BlockAdded: "Put a block into the manuscript.",
    BlockChanged: "Changed the text of a block.",
    BlockMoved: "Moved a block of the manuscript.",
    BlockRetired: "Took a block out of the manuscript.",
    FindingAccepted: "Accepted what a check found in the manuscript: {asked}.",
    FindingReopened: "Opened a check's finding again that was accepted.",
    ManuscriptExported: "Exported the manuscript as {format}.",
    TeamCopyExported: (
        "Exported the manuscript as {format}, with its chain of evidence."
    ),
}
