"""Cutting a quote out of a report: which spans may be, and what they print.

Source: method, rows F24, F29, F41; invariants 16 and 17.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from counterpoint.kernel.errors import RuleError
from counterpoint.kernel.ids import PassageId
from counterpoint.kernel.spans import Anchor, Span, trimmed
from counterpoint.quote.clarification.model import Clarification, inserted
from counterpoint.quote.model import (
    FragmentOrderError,
    NoFragmentError,
    NotOwnWordsError,
    Paragraph,
    QuestionAtEdgeError,
    Voice,
)
from counterpoint.quote.sign import OMISSION
from counterpoint.report.carry import Revision
from counterpoint.report.mark.model import Marks
from counterpoint.report.model import (
    Passage,
    PassageKind,
    ReportText,
    count_words,
)


class OutsideQuoteError(RuleError):
    """What is said of words of a quote lies inside one of its fragments."""


class NoQuestionError(RuleError):
    """What prompts an answer is a question, and comes before it."""


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


def paragraphs_of(
    spans: Sequence[Span],
    text: ReportText,
    clarifications: Sequence[Clarification] = (),
) -> tuple[Paragraph, ...]:
    """Cut a quote: paragraphs stay, what is left out or inserted is marked.

    Between two fragments of one paragraph stands " […] "; where words are left
    out between paragraphs, the earlier one ends in " […]". A writer's note that
    is left out is no omission, for it was never said. Clarifications stand in
    square brackets behind their words.
    """
    cut: list[Paragraph] = []
    last: _Piece | None = None
    for piece in _pieces(spans, text):
        words, added = _clarified(piece, text, clarifications)
        left_out = last is not None and _is_left_out(text, last.end, piece.start)
        if last is not None and last.paragraph == piece.paragraph:
            between = f" {OMISSION} " if left_out else text.text[last.end : piece.start]
            joined = cut[-1].text + between + words
            cut[-1] = Paragraph(cut[-1].voice, joined, cut[-1].added + added)
        else:
            if left_out:
                ended = f"{cut[-1].text} {OMISSION}"
                cut[-1] = Paragraph(cut[-1].voice, ended, cut[-1].added)
            cut.append(Paragraph(_voice(piece.passage), words, added))
        last = piece
    return tuple(cut)


def pieces_of(spans: Sequence[Span], text: ReportText) -> tuple[Span, ...]:
    """Give the stretches of a quote that lie in one paragraph and one fragment."""
    return tuple(Span(piece.start, piece.end) for piece in _pieces(spans, text))


def omitted(spans: Sequence[Span], text: ReportText) -> tuple[str, ...]:
    """Give the words that each mark of omission stands for, as the report has them."""
    found = []
    for earlier, later in pairwise(spans):
        if _is_left_out(text, earlier.end, later.start):
            found.append(text.text[earlier.end : later.start].strip())
    return tuple(found)


def span_inside(span: Span, cut: Sequence[Span], text: ReportText) -> Span:
    """Take words of a quote: whole ones, inside one of its paragraphs.

    Args:
        span: Chosen, in the version that is quoted.
        cut: The quote's fragments.
        text: That version.

    Raises:
        OutsideQuoteError: They reach out of the paragraph, or lie in none.
        InputError: They lie outside the text, or are blank.
    """
    chosen = trimmed(span, text.text)
    for piece in _pieces(cut, text):
        if piece.start <= chosen.start and chosen.end <= piece.end:
            start, end = chosen.start, chosen.end
            while start > piece.start and _inside_word(text.text, start):
                start -= 1
            while end < piece.end and _inside_word(text.text, end):
                end += 1
            return Span(start, end)
    msg = "Select words inside one paragraph of the quote."
    raise OutsideQuoteError(msg)


def question_before(text: ReportText, first: Span) -> Passage | None:
    """Give the last question before a quote's first words, if there is one."""
    asked = [
        passage
        for passage in text.passages
        if passage.kind is PassageKind.QUESTION and passage.end <= first.start
    ]
    return asked[-1] if asked else None


def check_question(text: ReportText, passage_id: PassageId, first: Span) -> None:
    """See that a passage can be what prompted a quote.

    Raises:
        NoQuestionError: It is no question, or does not come before its words.
    """
    for passage in text.passages:
        is_asked = passage.kind is PassageKind.QUESTION and passage.end <= first.start
        if passage.id == passage_id and is_asked:
            return
    msg = "Choose a question of the interviewer that comes before the quote."
    raise NoQuestionError(msg)


def carried(span: Span, texts: Sequence[str], cut: Sequence[Span]) -> Span | None:
    """Carry words of a quote into the version from which it is cut now.

    Args:
        span: In the first of the texts.
        texts: The report's versions, from the one they were chosen in.
        cut: The quote's fragments in the last one.

    Returns:
        Where they stand; None if they are gone, changed or no longer quoted.
    """
    now: Span | None = span
    for old, new in pairwise(texts):
        now = None if now is None else Revision.between(old, new).carry(now)
    if now is None or now.of(texts[-1]) != span.of(texts[0]):
        return None
    return now if any(each.contains(now) for each in cut) else None


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


def _clarified(
    piece: _Piece, text: ReportText, clarifications: Sequence[Clarification]
) -> tuple[str, int]:
    """Give a piece's words with what is inserted, and how many words that is."""
    words = text.text[piece.start : piece.end]
    added = 0
    for each in sorted(clarifications, key=lambda c: c.span.end, reverse=True):
        if piece.start < each.span.end <= piece.end:
            words = inserted(words, each.span.end - piece.start, each.text)
            added += count_words(each.text)
    return words.strip(), added


def _inside_word(text: str, at: int) -> bool:
    return text[at - 1].isalnum() and text[at].isalnum()


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
