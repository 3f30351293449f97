"""Cutting a quote out of a report: which spans may be, and what they print.

Source: method, rows F24, F29, F41; invariants 16 and 17.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterpoint.kernel.spans import Anchor, Span
from counterpoint.quote.model import (
    FragmentOrderError,
    NoFragmentError,
    NotOwnWordsError,
    Paragraph,
    QuestionAtEdgeError,
    Voice,
)
from counterpoint.report.carry import Revision
from counterpoint.report.mark.model import Marks
from counterpoint.report.model import Passage, PassageKind, ReportText

OMISSION = "[…]"


def checked_spans(
    spans: Sequence[Span], text: ReportText, *, brought_in: bool
) -> tuple[Span, ...]:
    """See that a quote may be cut from these spans.

    Args:
        spans: In the order in which they are to print.
        text: The version of the report.
        brought_in: Whether speakers may be unknown.

    Raises:
        NoFragmentError: There is no span.
        FragmentOrderError: They overlap or go backwards.
        NotOwnWordsError: One touches a note or a rendering.
        QuestionAtEdgeError: A question is not between own words.
    """
    if not spans:
        msg = "Select at least one stretch of a report for the quote."
        raise NoFragmentError(msg)
    for earlier, later in pairwise(spans):
        if later.start < earlier.end:
            msg = "Select the parts of a quote in the order of the report."
            raise FragmentOrderError(msg)
    kinds = [piece.passage.kind for piece in _pieces(spans, text)]
    allowed = {PassageKind.OWN_WORDS, PassageKind.QUESTION}
    if brought_in:
        allowed.add(PassageKind.UNKNOWN)
    for kind in kinds:
        if kind not in allowed:
            msg = "Select only the person's own words; a passage here is: {kind}."
            raise NotOwnWordsError(msg, kind=kind.value)
    if not kinds or PassageKind.QUESTION in (kinds[0], kinds[-1]):
        msg = "Begin and end the quote with the person's own words."
        raise QuestionAtEdgeError(msg)
    return tuple(spans)


def paragraphs_of(spans: Sequence[Span], text: ReportText) -> tuple[Paragraph, ...]:
    """Cut a quote: paragraphs stay, and what is left out is marked.

    Between two fragments of one paragraph stands " […] "; where words are left
    out between paragraphs, the earlier one ends in " […]". A writer's note that
    is left out is no omission, for it was never said.
    """
    cut: list[Paragraph] = []
    last: _Piece | None = None
    for piece in _pieces(spans, text):
        words = text.text[piece.start : piece.end].strip()
        left_out = last is not None and _is_left_out(text, last.end, piece.start)
        if last is not None and last.paragraph == piece.paragraph:
            between = f" {OMISSION} " if left_out else text.text[last.end : piece.start]
            cut[-1] = Paragraph(cut[-1].voice, cut[-1].text + between + words)
        else:
            if left_out:
                cut[-1] = Paragraph(cut[-1].voice, f"{cut[-1].text} {OMISSION}")
            cut.append(Paragraph(_voice(piece.passage), words))
        last = piece
    return tuple(cut)


def is_stale(fragments: Sequence[Anchor], texts: Sequence[str]) -> bool:
    """Say whether a report now reads otherwise where it was quoted.

    Args:
        fragments: The quote's.
        texts: The report's versions, from the one quoted to the current one.
    """
    revisions = [Revision.between(old, new) for old, new in pairwise(texts)]
    for fragment in fragments:
        now: Span | None = fragment.span
        for revision in revisions:
            now = None if now is None else revision.carry(now)
        if now is None or now.of(texts[-1]) != fragment.exact:
            return True
    return False


def marks_of(spans: Sequence[Span], text: ReportText) -> Marks:
    """Gather what is marked at the passages that a quote is cut from."""
    pieces = _pieces(spans, text)
    return frozenset(mark for piece in pieces for mark in piece.passage.marks)


@dataclass(frozen=True, slots=True)
class _Piece:
    """What of a paragraph lies in a span.

    Attributes:
        paragraph: Where the paragraph begins in the text; no two share it.
    """

    start: int
    end: int
    paragraph: int
    passage: Passage


def _pieces(spans: Sequence[Span], text: ReportText) -> Iterator[_Piece]:
    for span in spans:
        span.of(text.text)
        for passage in text.passages:
            at = passage.start
            for line in text.text[passage.start : passage.end].split("\n"):
                start, end = max(at, span.start), min(at + len(line), span.end)
                if text.text[start:end].strip():
                    yield _Piece(start, end, at, passage)
                at += len(line) + 1


def _is_left_out(text: ReportText, start: int, end: int) -> bool:
    """Whether words that somebody said lie in between."""
    said = (p for p in text.passages if p.kind is not PassageKind.NOTE)
    return any(
        text.text[max(start, p.start) : min(end, p.end)].strip()
        for p in said
        if p.start < end and start < p.end
    )


def _voice(passage: Passage) -> Voice:
    if passage.kind is PassageKind.QUESTION:
        return Voice.QUESTION
    return Voice.OWN if passage.kind is PassageKind.OWN_WORDS else Voice.UNKNOWN
