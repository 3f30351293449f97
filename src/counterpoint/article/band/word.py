"""The words of how many, in English and Swedish, and what each of them means."""

import re
from collections.abc import Mapping
from functools import cache

from counterpoint.article.band.model import Quantity

ENGLISH: Mapping[str, Quantity] = {
    "all": Quantity.ALL,
    "nearly all": Quantity.NEARLY_ALL,
    "almost all": Quantity.NEARLY_ALL,
    "most": Quantity.MOST,
    "a majority": Quantity.MAJORITY,
    "the majority": Quantity.MAJORITY,
    "half": Quantity.HALF,
    "about half": Quantity.HALF,
    "almost half": Quantity.ALMOST_HALF,
    "nearly half": Quantity.ALMOST_HALF,
    "many": Quantity.MANY,
    "several": Quantity.SEVERAL,
    "some": Quantity.SOME,
    "few": Quantity.FEW,
    "a few": Quantity.FEW,
    "a minority": Quantity.MINORITY,
    "none": Quantity.NONE,
    "no": Quantity.NONE,
    "nobody": Quantity.NONE,
}
SWEDISH: Mapping[str, Quantity] = {
    "alla": Quantity.ALL,
    "nästan alla": Quantity.NEARLY_ALL,
    "de flesta": Quantity.MOST,
    "en majoritet": Quantity.MAJORITY,
    "majoriteten": Quantity.MAJORITY,
    "hälften": Quantity.HALF,
    "ungefär hälften": Quantity.HALF,
    "nästan hälften": Quantity.ALMOST_HALF,
    "många": Quantity.MANY,
    "flera": Quantity.SEVERAL,
    "några": Quantity.SOME,
    "få": Quantity.FEW,
    "ett fåtal": Quantity.FEW,
    "en minoritet": Quantity.MINORITY,
    "inga": Quantity.NONE,
    "ingen": Quantity.NONE,
}


def quantifiers(language: str) -> Mapping[str, Quantity]:
    """Give the words of a language, in small letters; English where none are known."""
    return SWEDISH if language.startswith("sv") else ENGLISH


def quantity_of(word: str) -> Quantity | None:
    """Say what a word means, of whichever language; nothing where it is none."""
    folded = word.casefold()
    return ENGLISH.get(folded) or SWEDISH.get(folded)


def found_in(sentence: str, language: str) -> list[str]:
    """List the words of how many in a sentence, in small letters and its order."""
    return [match.group().casefold() for match in _pattern(language).finditer(sentence)]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest = sorted(quantifiers(language), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest)})\b", re.IGNORECASE)
