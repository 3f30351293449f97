"""Random edits of a coded report: every coding is placed rightly, or said to be broken.

    .venv/bin/python -m tests.long.carrying [EDITS]

tries 10,000 edits with 200 codings each; CI tries a few (``tests/report``). The
truth is known without comparing texts: each character keeps a number of its own
through every edit.
"""

import random
import sys
import time
from dataclasses import dataclass

from counterpoint.kernel.spans import Span
from counterpoint.report.carry import Revision

CODINGS = 200
WHOLE = 10_000
MOST_CHANGES = 12
LINES = 40
SYLLABLES = (
    "ba",
    "de",
    "fi",
    "go",
    "hu",
    "kå",
    "le",
    "mö",
    "na",
    "ry",
    "sti",
    "🔑",
    "tre",
)


@dataclass
class Tried:
    """What came of it.

    Attributes:
        placed: Codings whose words all stayed, found where they are.
        twins: Codings whose words stayed and stand more than once; found at words
            that read the same, elsewhere.
        broken: Codings whose words changed, and that say so.
        untold: Codings whose words stayed, but stand at several places, in a line
            that changed or moved: nothing tells which place is theirs, so they say
            that they are broken.
        lost: Codings that could be placed and were not found.
        misplaced: Codings that claim words which are not theirs.
    """

    edits: int = 0
    placed: int = 0
    twins: int = 0
    broken: int = 0
    untold: int = 0
    lost: int = 0
    misplaced: int = 0


class Text:
    """A text whose characters can be told apart however it is edited."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._next = 0
        self.lines = [
            self._made(self._words(chance.randint(4, 30))) for _ in range(LINES)
        ]

    def whole(self) -> tuple[str, list[int]]:
        """Give the text, and the number of each of its characters."""
        letters: list[str] = []
        numbers: list[int] = []
        for at, line in enumerate(self.lines):
            if at:
                letters.append("\n")
                numbers.append(-1)
            letters += [letter for letter, _ in line]
            numbers += [number for _, number in line]
        return "".join(letters), numbers

    def edit(self) -> None:
        """Change something, as a person would: a word, a line, the order of lines."""
        chance = self._chance
        kind = chance.random()
        at = chance.randrange(len(self.lines))
        line = self.lines[at]
        begin = chance.randrange(len(line))
        end = min(len(line), begin + chance.randint(1, 12))
        if kind < 0.35:
            line[begin:end] = self._made(self._words(chance.randint(1, 3)))
        elif kind < 0.65:
            line[begin:begin] = self._made(self._words(chance.randint(1, 3)))
        elif kind < 0.85 and end - begin < len(line):
            del line[begin:end]
        elif kind < 0.9:
            self.lines.insert(at, self._made(self._words(chance.randint(4, 30))))
        elif kind < 0.95 and len(self.lines) > 1:
            del self.lines[at]
        else:
            self.lines.insert(chance.randrange(len(self.lines)), self.lines.pop(at))

    def _words(self, count: int) -> str:
        word = self._chance.choices
        lengths = (self._chance.randint(1, 4) for _ in range(count))
        return " ".join("".join(word(SYLLABLES, k=length)) for length in lengths)

    def _made(self, words: str) -> list[tuple[str, int]]:
        first = self._next
        self._next += len(words)
        return [(letter, first + n) for n, letter in enumerate(words)]


def try_edit(seed: int, tried: Tried) -> None:
    """Edit one text at several places, and carry codings over it."""
    chance = random.Random(seed)  # noqa: S311 - to be the same at every run
    text = Text(chance)
    old, numbers = text.whole()
    for _ in range(chance.randint(1, MOST_CHANGES)):
        text.edit()
    new, kept = text.whole()
    places = {number: at for at, number in enumerate(kept) if number >= 0}
    revision = Revision.between(old, new)
    for _ in range(CODINGS):
        start = chance.randrange(len(old) - 1)
        span = Span(start, min(len(old), start + chance.randint(1, 120)))
        judge(span, old, new, numbers, places, revision, tried)
    tried.edits += 1


def judge(  # noqa: PLR0913, PLR0917 - the two texts, and what is known of them
    span: Span,
    old: str,
    new: str,
    numbers: list[int],
    places: dict[int, int],
    revision: Revision,
    tried: Tried,
) -> None:
    """Compare where a coding was carried to with where its words went."""
    found = revision.carry(span)
    words = span.of(old)
    truth = stayed_at(span, numbers, places, new, words)
    claims = found is not None and found.of(new) == words
    if truth is None:
        # A coding that still reads the same may stand where its words stood before.
        tried.broken += 1
    elif found == truth:
        tried.placed += 1
    elif claims and (new.count(words) > 1 or old.count(words) > 1):
        tried.twins += 1
    elif claims:
        tried.misplaced += 1
    elif new.count(words) > 1 or old.count(words) > 1:
        tried.untold += 1
    else:
        tried.lost += 1


def stayed_at(
    span: Span, numbers: list[int], places: dict[int, int], new: str, words: str
) -> Span | None:
    """Give where a stretch is now, if it stayed in one piece; else None."""
    first = next((n for n in range(span.start, span.end) if numbers[n] >= 0), None)
    if first is None or numbers[first] not in places:
        return None
    start = places[numbers[first]] - (first - span.start)
    if start < 0 or new[start : start + len(words)] != words:
        return None
    for offset in range(span.end - span.start):
        number = numbers[span.start + offset]
        if number >= 0 and places.get(number) != start + offset:
            return None
    return Span(start, start + len(words))


def main() -> None:
    """Try as many edits as were asked for, and print what came of them."""
    edits = int(sys.argv[1]) if len(sys.argv) > 1 else WHOLE
    tried, begun = Tried(), time.perf_counter()
    for seed in range(edits):
        try_edit(seed, tried)
    seconds = time.perf_counter() - begun
    print(f"{tried} in {seconds:.0f} s")  # noqa: T201 - what the command is for
    sys.exit(1 if tried.lost or tried.misplaced else 0)


if __name__ == "__main__":
    main()
