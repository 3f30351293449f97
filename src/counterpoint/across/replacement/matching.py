"""Finding words that identify somebody in a text, wherever they stand. Pure."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from counterpoint.kernel.spans import Span

FEWEST_DIGITS = 4
"""From so many digits on, digits alone count, however they are grouped."""

_NUMBER = re.compile(r"[+(]?\d[\d\s().\-\u2013/]*")
_BETWEEN_DIGITS = r"[\s().\-\u2013/]*"
# Some columns keep lists as JSON, in which a line break is written as \n.
_SPACE = r"(?:\s|\\[nrt])+"
_BEGINS = r"(?:(?<![^\W_])|(?<=\\[nrtbf]))"
_ENDS = r"(?=(?:['\u2019]?s)?(?![^\W_]))"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words to be found.

    Attributes:
        words: As they were selected.
        any_case: Whether small and capital letters count as the same.
    """

    words: str
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """A place at which words were found.

    Attributes:
        nth: Which of the wordings it is.
    """

    span: Span
    nth: int


class Finder:
    """Finds all places of some wordings in texts; where two begin, the longer one.

    Words are found as whole words, also with a genitive s behind them, which stays.
    A number is found however its digits are grouped. What already stands in a token
    is left alone.
    """

    def __init__(
        self, wordings: Sequence[Wording], tokens: Collection[str] = ()
    ) -> None:
        order = sorted(range(len(wordings)), key=lambda n: -len(wordings[n].words))
        told = [rf"(?P<w{n}>{_pattern(wordings[n])})" for n in order]
        kept = [re.escape(each) for each in sorted(tokens, key=len, reverse=True)]
        self._pattern = re.compile("|".join([*kept, *told]))
        self._is_empty = not told

    def sites(self, text: str) -> Iterator[Site]:
        """List the places in the order of the text. Linear in it."""
        if self._is_empty:
            return
        for match in self._pattern.finditer(text):
            if match.lastgroup is not None:
                span = Span(match.start(), match.end())
                yield Site(span, int(match.lastgroup[1:]))

    def holds(self, text: str) -> bool:
        """Say whether there is any place in a text."""
        return next(self.sites(text), None) is not None


def is_number(words: str) -> bool:
    """Say whether words are a number that may be grouped in other ways."""
    digits = sum(map(str.isdigit, words))
    return digits >= FEWEST_DIGITS and _NUMBER.fullmatch(words) is not None


def _pattern(wording: Wording) -> str:
    words = wording.words.strip()
    if is_number(words):
        plus = r"\+?" if words.startswith("+") else ""
        digits = _BETWEEN_DIGITS.join(filter(str.isdigit, words))
        return rf"{plus}(?<!\d){digits}(?!\d)"
    inside = _SPACE.join(map(re.escape, words.split()))
    flag = "(?i:" if wording.any_case else "(?:"
    begins = _BEGINS if words[0].isalnum() else ""
    ends = _ENDS if words[-1].isalnum() else ""
    return rf"{begins}{flag}{inside}){ends}"
