"""Invented transcripts and codings, the same for everybody: drawn with a seed.

The words are syllables put together, with the letters å, ä and ö and now and then
an emoji, so that bytes, code points and UTF-16 units all count differently.
"""

import html
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

SEED = 2026
WORDS_KNOWN = 8_000
EMOJI = ("😀", "🧑🏿‍🏫", "🇸🇪", "𝄞")
ONSETS = "b d f g h j k l m n p r s t v st sk tr kr br".split()
VOWELS = "a e i o u å ä ö".split()
ENDS = ("", "", "n", "r", "l", "s", "t", "ng", "st")
SYLLABLES = (1, 2, 3)
SYLLABLE_WEIGHTS = (3, 5, 2)
EMOJI_ONE_IN = 400
TURN_WORDS = (8, 140)
SPAN_WORDS = (3, 40)
MARKS = ("I", "P")


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is.

    Attributes:
        reports: How many, beside the long one.
        words: In each of them.
        codings: In each of them, all under one and the same code.
        long_words: In the one report that is opened in the browser.
        long_codings: In that report, under all other codes, by all members.
        codes: In the codebook.
        one_file_in: Of so many shared transcripts one is imported.
    """

    reports: int
    words: int
    codings: int
    long_words: int
    long_codings: int
    codes: int
    one_file_in: int

    @property
    def of_one_code(self) -> int:
        """How many passages the much used code has."""
        return self.reports * self.codings


FULL = Size(40, 6_000, 250, 12_000, 2_000, 48, 1)
SMALL = Size(2, 600, 20, 900, 60, 6, 9)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of one turn, in code points of the turn's text."""

    turn: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """An invented transcript.

    Attributes:
        turns: The words of each turn; the interviewer begins, then by turns.
        places: What is coded in it; no two are the same.
    """

    key: str
    turns: tuple[str, ...]
    places: tuple[Place, ...]

    def in_points(self, place: Place) -> tuple[int, int]:
        """Give a place in code points of the turns joined by line ends."""
        before = sum(len(turn) + 1 for turn in self.turns[: place.turn])
        return before + place.start, before + place.end

    def in_bytes(self, place: Place) -> tuple[int, int]:
        """Give a place in UTF-8 bytes of the turns with nothing between them."""
        before = sum(len(turn.encode()) for turn in self.turns[: place.turn])
        turn = self.turns[place.turn]
        start = before + len(turn[: place.start].encode())
        return start, start + len(turn[place.start : place.end].encode())

    def words_at(self, place: Place) -> str:
        """Give the words that lie at a place."""
        return self.turns[place.turn][place.start : place.end]


def as_html(turns: tuple[str, ...]) -> bytes:
    """Write turns as a page of paragraphs that says its encoding."""
    body = "".join(f"<p>{html.escape(turn, quote=False)}</p>" for turn in turns)
    return (
        f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()
    )


def transcripts(size: Size) -> list[Transcript]:
    """Draw the transcripts of one code; the same at every call."""
    draw = random.Random(SEED)  # noqa: S311 - nothing secret
    words = vocabulary(draw)
    return [
        _transcript(draw, words, f"talk-{nth:02}", size.words, size.codings)
        for nth in range(1, size.reports + 1)
    ]


def long_transcript(size: Size) -> Transcript:
    """Draw the transcript that is opened in the browser."""
    draw = random.Random(SEED + 1)  # noqa: S311 - nothing secret
    words = vocabulary(draw)
    return _transcript(draw, words, "long-talk", size.long_words, size.long_codings)


def code_names(size: Size) -> list[str]:
    """Name the codes; the first is the much used one."""
    return [f"Code {nth:02} åäö" for nth in range(1, size.codes + 1)]


def fresh_places(transcript: Transcript) -> Iterator[Place]:
    """Give ever new places in a transcript that nobody coded yet."""
    draw = random.Random(SEED + 2)  # noqa: S311 - nothing secret
    seen = set(transcript.places)
    while True:
        place = _place(draw, transcript.turns)
        if place not in seen:
            seen.add(place)
            yield place


def vocabulary(draw: random.Random) -> list[str]:
    """Invent the words that there are, the common ones first."""
    known: dict[str, None] = {}
    while len(known) < WORDS_KNOWN:
        (count,) = draw.choices(SYLLABLES, SYLLABLE_WEIGHTS)
        syllables = (
            draw.choice(ONSETS) + draw.choice(VOWELS) + draw.choice(ENDS)
            for _ in range(count)
        )
        known["".join(syllables)] = None
    return list(known)


def said(draw: random.Random, words: list[str], length: int) -> tuple[str, ...]:
    """Draw the turns of a talk of so many words."""
    drawn = draw.choices(words, cum_weights=_weights(len(words)), k=length)
    turns, at = [], 0
    while at < length:
        end = min(length, at + draw.randint(*TURN_WORDS))
        turns.append(_turn(draw, drawn[at:end]))
        at = end
    return tuple(turns)


@cache
def _weights(known: int) -> tuple[float, ...]:
    """Give how often words come up, added up: the n-th about 1/n times."""
    return tuple(accumulate(1 / (rank + 2.7) for rank in range(known)))


def _transcript(
    draw: random.Random, words: list[str], key: str, length: int, codings: int
) -> Transcript:
    given = said(draw, words, length)
    places: set[Place] = set()
    while len(places) < codings:
        places.add(_place(draw, given))
    return Transcript(key, given, tuple(sorted(places)))


def _turn(draw: random.Random, words: list[str]) -> str:
    spoken = [
        f"{word} {draw.choice(EMOJI)}" if draw.randrange(EMOJI_ONE_IN) == 0 else word
        for word in words
    ]
    said = " ".join(spoken)
    return said[:1].upper() + said[1:] + "."


def beginnings(turn: str) -> list[int]:
    """Give where the words of a turn begin."""
    return [0, *(at + 1 for at, letter in enumerate(turn) if letter == " ")]


def _place(draw: random.Random, turns: tuple[str, ...]) -> Place:
    turn = draw.randrange(len(turns))
    gaps = beginnings(turns[turn])
    first = draw.randrange(len(gaps))
    last = first + draw.randint(*SPAN_WORDS)
    end = gaps[last] - 1 if last < len(gaps) else len(turns[turn])
    return Place(turn, gaps[first], end)
