"""What is looked for in reports, and a place where it was found."""

import re
from dataclasses import dataclass
from enum import StrEnum

from counterpoint.kernel.errors import InputError
from counterpoint.kernel.ids import ParticipantId, PassageId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.model import Passage, ReportText, Speaker

CONTEXT_CHARACTERS = 60

_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’»)\]]*\s+")


class Language(StrEnum):
    """A language whose words are found by their stems."""

    ENGLISH = "english"
    SWEDISH = "swedish"


class NothingAskedError(InputError):
    """A search holds at least one word."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found in the version of a report that is in analysis.

    Attributes:
        report: The report's key.
        participant_id: Whose account it is, if known.
        speaker: Who says the words.
        start: First code point in the version's text.
        end: One past the last.
        text: The words as they stand there.
        before: Up to 60 code points of the passage in front of them.
        after: Up to 60 code points of the passage behind them.
        sentence: The sentences of the passage that the words stand in.
        passage: The whole passage.
        passage_words: Its words.
    """

    report_id: ReportId
    report: str
    version: int
    passage_id: PassageId
    participant_id: ParticipantId | None
    speaker: Speaker
    start: int
    end: int
    text: str
    before: str
    after: str
    sentence: Span
    passage: Span
    passage_words: str


def hit_at(place: Span, passage: Passage, shown: ReportText) -> Hit:
    """Show a place inside a passage.

    Args:
        place: Counted from the passage's first code point.
        passage: Where it was found.
        shown: The version that the passage is of.
    """
    start, end = passage.start + place.start, passage.start + place.end
    words = shown.words_of(passage)
    sentence = sentence_around(place, words)
    return Hit(
        report_id=shown.report_id,
        report=shown.key,
        version=shown.version,
        passage_id=passage.id,
        participant_id=shown.participant_id,
        speaker=passage.speaker,
        start=start,
        end=end,
        text=shown.text[start:end],
        before=shown.text[max(passage.start, start - CONTEXT_CHARACTERS) : start],
        after=shown.text[end : min(passage.end, end + CONTEXT_CHARACTERS)],
        sentence=Span(passage.start + sentence.start, passage.start + sentence.end),
        passage=passage.span,
        passage_words=words,
    )


def sentence_around(place: Span, text: str) -> Span:
    """Widen a place to the sentences that it stands in.

    A sentence ends with a full stop, a question or an exclamation mark or three
    dots, with what closes a quotation, before white space; or at a line break. An
    abbreviation ends one too: a preview shows what was taken.
    """
    start, end = 0, len(text)
    for match in re.finditer(rf"{_SENTENCE_END.pattern}|\n+", text):
        if match.end() <= place.start:
            start = match.end()
        elif match.start() >= place.end:
            end = match.start() + len(match.group().rstrip())
            break
    return Span(start, end)
