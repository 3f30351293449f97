"""Praat's TextGrids: tiers of intervals and of points, one speaker a tier."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from counterpoint.interchange.document.block import Draft, Timing
from counterpoint.interchange.document.encoding import decoded
from counterpoint.interchange.document.praat import Token, respelt, tokens
from counterpoint.interchange.document.refusal import (
    BinaryTextGridError,
    DamagedFileError,
)

_INTERVALS, _POINTS = "IntervalTier", "TextTier"
_CLASSES = (_INTERVALS, _POINTS)
_CHRONOLOGICAL = "chronological"
_BINARY = b"ooBinaryFile"
_KIND = "TextGrid"
_DOMAIN = 2  # from, to
_MOST = 1e9
_SOUNDS = re.compile(
    r"(?:.* - )?(?:phones?|phonemes?)|(?:KAN|MAU)(?:-MAU)?", re.IGNORECASE
)
_MANY = 20  # labels; with fewer, short answers may be all there is
_NEARLY_ALL = 0.9
_SHORT_PAUSE_MS = 500
_LONGEST_PHRASE_MS = 20_000


@dataclass(slots=True)
class _Label:
    """A labelled stretch, or a labelled moment."""

    text: str
    start_ms: int | None
    end_ms: int | None
    line: int


@dataclass(slots=True)
class _Tier:
    """One line of a TextGrid.

    Attributes:
        said: How many labels the file says it has; None if it does not.
        has_begun: Whether the numbers at its head are read.
    """

    is_intervals: bool
    name: str
    said: int | None = None
    has_begun: bool = False
    labels: list[_Label] = field(default_factory=list)

    @property
    def is_sounds(self) -> bool:
        """Whether it is called what aligners call a tier of single sounds."""
        return _SOUNDS.fullmatch(self.name.strip()) is not None

    @property
    def times(self) -> int:
        """How many times a label of it has."""
        return 2 if self.is_intervals else 1


def read(data: bytes) -> Draft:
    """Read a TextGrid: long, short or chronological. Linear in the file.

    A place that is broken costs its own label, not the rest of the file.

    Raises:
        BinaryTextGridError: It was not saved as text.
        TooLargeError: More than 50 MB.
        UnknownKindError: These are not the bytes of a text.
        DamagedFileError: There is no tier in it.
        BrokenTextError: The text holds half a character.
        TooLongError: More labels than any interview has.
    """
    if data.startswith(_BINARY):
        raise BinaryTextGridError
    source = decoded(data)
    draft = Draft("textgrid", encoding=source.encoding, timing=Timing.TIERS)
    if source.guess:
        draft.change(source.guess)
    reading = _Reading(list(tokens(source.text.replace("\r\n", "\n"))), draft)
    tiers = reading.tiers()
    if not tiers:
        raise DamagedFileError(_KIND)
    _leave_sounds(tiers, draft)
    respelled = joined = 0
    for nth, (tier, mark) in enumerate(zip(tiers, _marks(tiers, draft), strict=True)):
        draft.begin_tier()
        before = len(draft.blocks)
        whole = _phrases(tier.labels)
        joined += _worded(tier.labels) - _worded(whole)
        for each in whole:
            text = respelt(each.text)
            respelled += text != each.text
            draft.add_timed(
                text,
                f"tier {nth + 1}, line {each.line}",
                mark=mark,
                start_ms=each.start_ms,
                end_ms=each.end_ms,
            )
        if len(draft.blocks) == before and not tier.is_sounds:
            draft.leave("reports", "A tier without words.", f"tier {nth + 1}")
    draft.change_counted(
        joined, "Words aligned one by one, put together up to the next pause"
    )
    draft.change_counted(
        respelled, "Labels with letters in Praat's own spelling, given as letters"
    )
    return draft


def _leave_sounds(tiers: Sequence[_Tier], draft: Draft) -> None:
    """Leave tiers of single sounds that a program aligned beneath the words."""
    for nth, tier in enumerate(tiers, 1):
        if tier.is_sounds and any(not other.is_sounds for other in tiers):
            tier.labels = []
            draft.leave("reports", "A tier of single sounds.", f"tier {nth}")


def _phrases(labels: Sequence[_Label]) -> list[_Label]:
    """Put words together that a program aligned one by one; else leave all be."""
    said = [label for label in labels if label.text.strip()]
    single = sum(len(label.text.split()) == 1 for label in said)
    if len(said) < _MANY or single < len(said) * _NEARLY_ALL:
        return list(labels)
    phrases: list[_Label] = []
    for word in said:
        last = phrases[-1] if phrases else None
        if last is None or not _follows(last, word):
            phrases.append(replace(word))
            continue
        last.text = f"{last.text} {word.text.strip()}"
        last.end_ms = word.end_ms
    return phrases


def _worded(labels: Sequence[_Label]) -> int:
    return sum(bool(label.text.strip()) for label in labels)


def _follows(phrase: _Label, word: _Label) -> bool:
    if phrase.start_ms is None or phrase.end_ms is None:
        return False
    if word.start_ms is None or word.end_ms is None:
        return False
    is_near = 0 <= word.start_ms - phrase.end_ms <= _SHORT_PAUSE_MS
    return is_near and word.end_ms - phrase.start_ms <= _LONGEST_PHRASE_MS


def _marks(tiers: Sequence[_Tier], draft: Draft) -> Iterator[str]:
    """Name each tier's speaker; two tiers of one name may be two people."""
    seen: Counter[str] = Counter()
    for nth, tier in enumerate(tiers, 1):
        name = " ".join(respelt(tier.name).split()) or f"Tier {nth}"
        seen[name] += 1
        if seen[name] > 1:
            draft.change(
                "Another tier has the same name; the speakers were kept apart.",
                f"tier {nth}",
            )
            name = f"{name} ({seen[name]})"
        yield name


class _Reading:
    """The walk through a file's numbers and texts."""

    def __init__(self, found: list[Token], draft: Draft) -> None:
        self._tokens = found
        self._draft = draft
        self._at = 0

    def tiers(self) -> list[_Tier]:
        """Read all tiers with their labels."""
        heading = next((t.text for t in self._tokens if t.number is None), "")
        is_chronological = _CHRONOLOGICAL in heading
        tiers = self._chronological() if is_chronological else self._listed()
        for nth, tier in enumerate(tiers, 1):
            if tier.said is not None and tier.said != len(tier.labels):
                self._draft.change(
                    f"The file says how many labels the tier has: {tier.said}; "
                    f"found: {len(tier.labels)}.",
                    f"tier {nth}",
                )
        return tiers

    def _listed(self) -> list[_Tier]:
        """Read a file that gives one tier after the other."""
        tiers: list[_Tier] = []
        while self._at < len(self._tokens):
            numbers = self._numbers()
            if self._begins_tier():
                self._end_of(tiers, numbers)
                tiers.append(self._tier())
                continue
            token = self._text()
            if not tiers:
                continue
            tier = tiers[-1]
            if not tier.has_begun:
                self._begin(tier, numbers[: -tier.times])
                numbers = numbers[-tier.times :]
            if token is None:
                self._end_of(tiers, numbers)
            else:
                tier.labels.append(self._label(tier, numbers, token))
        return tiers

    def _chronological(self) -> list[_Tier]:
        """Read a file that names its tiers first, then gives labels by time."""
        tiers: list[_Tier] = []
        while self._at < len(self._tokens):
            if self._begins_tier():
                tiers.append(self._tier())
                self._numbers(_DOMAIN)
                continue
            numbers = self._numbers()
            if self._begins_tier():
                continue
            token = self._text()
            if token is None or not tiers:
                continue
            nth = int(numbers[0].number or 0) if numbers else 0
            if 1 <= nth <= len(tiers):
                tier = tiers[nth - 1]
                tier.labels.append(self._label(tier, numbers[1:], token))
            else:
                self._draft.leave(
                    "reports", "A label on a tier that is not there.", _line(token)
                )
        return tiers

    def _begins_tier(self) -> bool:
        """Whether a class and a name come next; a label may say the same."""
        here = self._tokens[self._at : self._at + 2]
        return (
            len(here) == 2  # noqa: PLR2004 - class and name
            and all(token.number is None for token in here)
            and here[0].text in _CLASSES
        )

    def _tier(self) -> _Tier:
        kind, name = self._tokens[self._at : self._at + 2]
        self._at += 2
        return _Tier(kind.text == _INTERVALS, name.text)

    def _numbers(self, most: int | None = None) -> list[Token]:
        """Take the numbers that come next, at most so many."""
        found: list[Token] = []
        while self._at < len(self._tokens) and (most is None or len(found) < most):
            token = self._tokens[self._at]
            if token.number is None:
                break
            found.append(token)
            self._at += 1
        return found

    def _text(self) -> Token | None:
        """Take the text that comes next; None at the end of the file."""
        if self._at >= len(self._tokens):
            return None
        self._at += 1
        return self._tokens[self._at - 1]

    @staticmethod
    def _begin(tier: _Tier, head: Sequence[Token]) -> None:
        """Take a tier's head: where it begins and ends, and how many labels."""
        tier.has_begun = True
        if len(head) > _DOMAIN:
            tier.said = round(min(head[_DOMAIN].number or 0, _MOST))

    def _end_of(self, tiers: Sequence[_Tier], numbers: Sequence[Token]) -> None:
        """Say what is left over where a tier ends."""
        if not tiers:
            return
        if not tiers[-1].has_begun:
            self._begin(tiers[-1], numbers)
        elif numbers:
            self._draft.leave("reports", "Times without a label.", _line(numbers[0]))

    def _label(self, tier: _Tier, numbers: Sequence[Token], token: Token) -> _Label:
        if token.is_cut:
            self._draft.change(
                "A quotation mark is missing; the label was taken to end with its "
                "line.",
                _line(token),
            )
        times = [_ms(each.number or 0) for each in numbers]
        if len(times) != tier.times:
            self._draft.change(
                "The times of a label are missing or too many; its words are kept "
                "without.",
                _line(token),
            )
            return _Label(token.text, None, None, token.line)
        end_ms = times[1] if tier.is_intervals else None
        return _Label(token.text, times[0], end_ms, token.line)


def _line(token: Token) -> str:
    return f"line {token.line}"


def _ms(seconds: float) -> int:
    """Give milliseconds; what is no number of seconds is out of every bound."""
    return round(seconds * 1000) if abs(seconds) < _MOST else -1
