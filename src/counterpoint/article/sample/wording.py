"""How numbers, lists and shares are worded, in English and in Swedish.

Numbers below ten are words, from ten on figures; with a unit always figures; at
the beginning of a sentence always words.

Source: method, rows M16 and M23.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from counterpoint.article.band.model import DEFAULTS, Band, Quantity
from counterpoint.kernel.errors import InputError

FIRST_FIGURE = 10
HIGHEST_WORD = 999
_TEN, _HUNDRED = 10, 100

_EN = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen"
    " fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_SV = (
    "inga en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton"
    " sexton sjutton arton nitton"
).split()
_SV_TENS = "- - tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()


class NoWordsError(InputError):
    """A number that does not begin a sentence in words."""


BANDS = (
    Quantity.ALL,
    Quantity.NEARLY_ALL,
    Quantity.MOST,
    Quantity.MAJORITY,
    Quantity.HALF,
    Quantity.ALMOST_HALF,
    Quantity.SOME,
    Quantity.FEW,
    Quantity.NONE,
)
"""Words of how many that a sentence may use, from the strongest."""

_SV_BANDS = {
    "all": "alla",
    "nearly all": "nästan alla",
    "most": "de flesta",
    "a majority": "en majoritet",
    "about half": "ungefär hälften",
    "almost half": "nästan hälften",
    "some": "några",
    "a few": "ett fåtal",
    "none": "inga",
}
_PLURALS = {
    "en": {"woman": "women", "man": "men", "person": "people"},
    "sv": {
        "woman": "kvinnor",
        "man": "män",
        "person": "personer",
        "kvinna": "kvinnor",
        "ickebinär": "ickebinära",
    },
}
_SINGULARS = {"sv": {"woman": "kvinna"}}


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's way with numbers and lists."""

    language: str

    @property
    def is_swedish(self) -> bool:
        """Whether it is Swedish; every other language is worded in English."""
        return self.language.casefold().startswith("sv")

    def number(self, count: int) -> str:
        """Word a number within a sentence: "four", "27"."""
        return self.in_words(count) if count < FIRST_FIGURE else str(count)

    def in_words(self, count: int) -> str:
        """Word a number as at the beginning of a sentence: "forty".

        Raises:
            NoWordsError: Below 0 or above 999.
        """
        if not 0 <= count <= HIGHEST_WORD:
            msg = "Begin the sentence otherwise; {count} is no number for words."
            raise NoWordsError(msg, count=count)
        return self._swedish(count) if self.is_swedish else self._english(count)

    def listed(self, parts: Sequence[str]) -> str:
        """Join parts: "a, b and c"."""
        if len(parts) < 2:  # noqa: PLR2004 - one needs no joining
            return "".join(parts)
        joint = " och " if self.is_swedish else " and "
        return ", ".join(parts[:-1]) + joint + parts[-1]

    def plural(self, word: str, count: int) -> str:
        """Give a word for people in its form for a number."""
        known = "sv" if self.is_swedish else "en"
        if count == 1:
            return _SINGULARS.get(known, {}).get(word, word)
        given = _PLURALS[known].get(word)
        if given is not None:
            return given
        return word if self.is_swedish or word.endswith("s") else f"{word}s"

    def quantifier(self, name: str) -> str:
        """Give a vague quantifier in the language."""
        return _SV_BANDS[name] if self.is_swedish else name

    def sentence(self, text: str) -> str:
        """Begin with a capital, with a number in words, and end with a stop."""
        head, _, tail = text.strip().partition(" ")
        if head.isdigit():
            text = f"{self.in_words(int(head))} {tail}"
        begun = text[:1].upper() + text[1:]
        return begun if begun.endswith((".", "!", "?")) else f"{begun}."

    def _english(self, count: int) -> str:
        if count >= _HUNDRED:
            rest = count % _HUNDRED
            told = f"{_EN[count // _HUNDRED]} hundred"
            return f"{told} and {self._english(rest)}" if rest else told
        if count < len(_EN):
            return _EN[count]
        tens, ones = divmod(count, _TEN)
        return _EN_TENS[tens] + (f"-{_EN[ones]}" if ones else "")

    def _swedish(self, count: int) -> str:
        if count >= _HUNDRED:
            hundreds, rest = divmod(count, _HUNDRED)
            told = ("ett" if hundreds == 1 else _SV[hundreds]) + "hundra"
            return told + (self._swedish(rest) if rest else "")
        if count < len(_SV):
            return _SV[count]
        tens, ones = divmod(count, _TEN)
        return _SV_TENS[tens] + (_SV[ones] if ones else "")


def fitting(number: int, of: int, bands: Mapping[Quantity, Band] = DEFAULTS) -> str:
    """Name the strongest word that a share bears; its usual one if none does here."""
    return next(
        name
        for some in (bands, DEFAULTS)
        for name in BANDS
        if some[name].holds(number, of)
    )
