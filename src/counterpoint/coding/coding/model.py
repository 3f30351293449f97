"""What a coding is, and what may be coded."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, NamedTuple

from counterpoint.kernel.errors import InputError, RuleError
from counterpoint.kernel.events import Event
from counterpoint.kernel.ids import CodeId, CodingId, MemberId, ReportId
from counterpoint.kernel.spans import EmptySpanError, Span
from counterpoint.report.model import ReportState

MOST_PASSAGES = 10_000
"""How many passages of a code are given at once, at most."""


class Standing(StrEnum):
    """How a coding fared under the later versions of its report."""

    HOLDS = "holds"
    MOVED = "moved"
    BROKEN = "broken"


class NotCodableError(RuleError):
    """A report is coded once its interviewer has approved it."""


class OtherVersionError(RuleError):
    """The span was chosen in a version that is no longer in analysis."""


class AlreadyCodedError(RuleError):
    """The same member gave the same code to the same span."""


class CursorError(InputError):
    """The place to go on from was not given by an earlier page."""


class PageSizeError(InputError):
    """A page has at least one passage, and not too many."""


@dataclass(frozen=True, slots=True)
class SpanCoded(Event):
    """A member gave a code to a span."""

    about: ClassVar[str] = "coding_id"

    coding_id: CodingId
    report_id: ReportId
    version: int
    code_id: CodeId
    start: int
    end: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class SpansCoded(Event):
    """A member gave codes to many spans at once.

    Attributes:
        words_digest: A digest over the salted digests of all the spans' words.
    """

    codings: int
    reports: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class CodingStretched(Event):
    """A member moved the ends of a coding of their own."""

    about: ClassVar[str] = "coding_id"

    coding_id: CodingId
    version: int
    start: int
    end: int
    words_digest: str


@dataclass(frozen=True, slots=True)
class CodingRecoded(Event):
    """A member sent a coding of their own to another code, as on re-reading."""

    about: ClassVar[str] = "coding_id"

    coding_id: CodingId
    from_id: CodeId
    code_id: CodeId


@dataclass(frozen=True, slots=True)
class CodingsRecoded(Event):
    """A member sent several codings of their own to one code, in one step.

    Attributes:
        codings: How many.
    """

    about: ClassVar[str] = "code_id"

    code_id: CodeId
    codings: int


@dataclass(frozen=True, slots=True)
class SpanUncoded(Event):
    """A member took a coding of their own away; its row stays as a past one."""

    about: ClassVar[str] = "coding_id"

    coding_id: CodingId


class Coding(NamedTuple):
    """A span of a report's version under a code.

    A tuple, as a report may hold thousands, and a frozen dataclass takes four
    times as long to make.

    Attributes:
        version: The report's version that ``start``, ``end`` and ``exact``
            speak of.
        start: First code point.
        end: One past the last code point.
        by: The member who coded.
        at: When, in UTC.
        exact: The version's words at the span.
        standing: How it fared under later versions.
    """

    id: CodingId
    report_id: ReportId
    version: int
    code_id: CodeId
    start: int
    end: int
    by: MemberId
    at: datetime
    exact: str
    standing: Standing = Standing.HOLDS

    @property
    def span(self) -> Span:
        """The stretch of the version's text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class ReportNow:
    """What coding asks of a report before it touches one.

    Attributes:
        version: The number of the version in analysis; None if there is none.
    """

    id: ReportId
    key: str
    version: int | None
    state: ReportState


@dataclass(frozen=True, slots=True)
class CodedReport:
    """A report's codings in one article, or in all.

    Attributes:
        version: The report's version in analysis; None if there is none yet.
        codings: By start, then end; those that broke may speak of an earlier
            version than ``version``.
    """

    report_id: ReportId
    version: int | None
    codings: list[Coding]


class CodedPassage(NamedTuple):
    """A coding as it is read in the list of its code.

    Attributes:
        report: The report's key.
        label: What prints after the participant's words, if that is known.
        before: Up to 32 code points in front of it.
        after: Up to 32 code points behind it.
    """

    coding: Coding
    report: str
    label: str | None
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PassagesPage:
    """Some of the passages of a code.

    Attributes:
        next: Where to go on from; none if these are the last.
        of: How many there are in all.
    """

    items: list[CodedPassage]
    next: str | None
    of: int


@dataclass(frozen=True, slots=True)
class ToCode:
    """A span that is to be given a code, in the report's version in analysis."""

    report_id: ReportId
    code_id: CodeId
    span: Span


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where a page of a code's passages ended."""

    report_id: str
    start: int
    coding_id: str

    def written(self) -> str:
        """Write it for the one who asks for the next page."""
        return f"{self.report_id}.{self.start}.{self.coding_id}"

    @classmethod
    def read(cls, written: str) -> "Cursor":
        """Read what an earlier page gave.

        Raises:
            CursorError: It is something else.
        """
        parts = written.split(".")
        if len(parts) != 3 or not (parts[1].isascii() and parts[1].isdigit()):  # noqa: PLR2004
            msg = "Go on from where an earlier page ended, or begin anew."
            raise CursorError(msg)
        return cls(parts[0], int(parts[1]), parts[2])


def trimmed(span: Span, text: str) -> Span:
    """Leave out the white space at both ends of a selection.

    Raises:
        SpanOutsideError: The text is shorter than the span.
        EmptySpanError: There is nothing but white space in it.
    """
    exact = span.of(text)
    start = span.start + len(exact) - len(exact.lstrip())
    end = span.end - (len(exact) - len(exact.rstrip()))
    if start >= end:
        msg = "Select at least one word; there is only white space at {start}-{end}."
        raise EmptySpanError(msg, start=span.start, end=span.end)
    return Span(start, end)


def codable_version(report: ReportNow) -> int:
    """Give the version of a report that is coded: the one in analysis.

    Raises:
        NotCodableError: It is a draft, or waits for its interviewer.

    Source: method, section 3.4; design rule 15.
    """
    if report.version is not None:
        return report.version
    if report.state is ReportState.SUBMITTED:
        msg = "Ask the interviewer to approve the report; then it can be coded."
    else:
        msg = "Submit the report and have its interviewer approve it before coding."
    raise NotCodableError(msg)


def check_version(report: ReportNow, version: int | None) -> None:
    """Refuse a span that was chosen in another version than the one in analysis.

    Raises:
        OtherVersionError: Another version was approved meanwhile.
    """
    if version not in (None, report.version):
        msg = "The report has version {now} by now; reload the page and select anew."
        raise OtherVersionError(msg, now=codable_version(report))


def check_page_size(limit: int) -> None:
    """Refuse an empty or a boundless page.

    Raises:
        PageSizeError: Below 1 or above 10,000.
    """
    if not 1 <= limit <= MOST_PASSAGES:
        msg = "Ask for 1 to {most} passages at once."
        raise PageSizeError(msg, most=MOST_PASSAGES)


def already_coded(span: Span) -> AlreadyCodedError:
    """Say that a member need not code the same span twice."""
    msg = "You have given this code to {start}-{end} already; choose another of either."
    return AlreadyCodedError(msg, start=span.start, end=span.end)
