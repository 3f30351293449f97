"""Stretches of text and of sound, half-open, in one unit each."""

from dataclasses import dataclass

from counterpoint.kernel.errors import InputError, RuleError

CONTEXT_CHARACTERS = 32


class EmptySpanError(InputError):
    """A span begins at or after its end, or before the beginning."""


class SpanOutsideError(InputError):
    """A span reaches past the end of its text."""


class SpanMovedError(RuleError):
    """The text at a span is no longer the text that was marked."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: Unicode code points, half-open.

    Attributes:
        start: First code point, from 0.
        end: One past the last code point; greater than ``start``.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            msg = "Select at least one character; the span {start}-{end} is empty."
            raise EmptySpanError(msg, start=self.start, end=self.end)

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Cut this stretch out of a text.

        Raises:
            SpanOutsideError: The text is shorter than the span.
        """
        if self.end > len(text):
            msg = "The span {start}-{end} ends after the text, which has {length}."
            raise SpanOutsideError(
                msg, start=self.start, end=self.end, length=len(text)
            )
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True, order=True)
class TimeSpan:
    """A stretch of a recording: milliseconds, half-open."""

    start_ms: int
    end_ms: int

    def __post_init__(self) -> None:
        if not 0 <= self.start_ms < self.end_ms:
            msg = "The stretch {start_ms}-{end_ms} ms has no sound in it."
            raise EmptySpanError(msg, start_ms=self.start_ms, end_ms=self.end_ms)

    def overlaps(self, other: "TimeSpan") -> bool:
        """Whether the two share at least one millisecond."""
        return self.start_ms < other.end_ms and other.start_ms < self.end_ms


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span that remembers what it covers, to be checked and found again.

    Attributes:
        exact: The text at the span.
        before: Up to 32 code points in front of it.
        after: Up to 32 code points behind it.
    """

    span: Span
    exact: str
    before: str
    after: str

    @classmethod
    def at(cls, span: Span, text: str) -> "Anchor":
        """Anchor a span in a text.

        Raises:
            SpanOutsideError: The text is shorter than the span.
        """
        return cls(
            span,
            exact=span.of(text),
            before=text[max(0, span.start - CONTEXT_CHARACTERS) : span.start],
            after=text[span.end : span.end + CONTEXT_CHARACTERS],
        )

    def holds_in(self, text: str) -> bool:
        """Whether the text still says at the span what it said."""
        return text[self.span.start : self.span.end] == self.exact


def trimmed(span: Span, text: str) -> Span:
    """Draw a span's ends in from white space.

    Raises:
        EmptySpanError: There is nothing but white space.
        SpanOutsideError: The text is shorter than the span.
    """
    cut = span.of(text)
    start = span.start + len(cut) - len(cut.lstrip())
    return Span(start, max(start, span.end - len(cut) + len(cut.rstrip())))
