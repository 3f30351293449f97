"""How alike words must be to be found: by letter, by stem, without diacritics.

Stems are of Snowball, in Python, and words are divided in the kernel: so the two
databases, whose own dictionaries differ, answer the same.
"""

import re
import unicodedata
from collections.abc import Sequence

from snowballstemmer.english_stemmer import EnglishStemmer
from snowballstemmer.swedish_stemmer import SwedishStemmer

from counterpoint.kernel.spans import Span
from counterpoint.kernel.text import spellings, word_places
from counterpoint.report.search.model import Language
from counterpoint.storage.fulltext import LONGEST_WORD, Phrase

SHORTEST_HEAD = 2
"""Letters that all words of one stem have in common, at least."""

STEM_CHANGES = 2
"""How many of a stem's last letters Snowball may have put there itself."""

_LONE = {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe"}
"""Letters that have no mark to be taken off, though they look it."""


_STEMMERS = {Language.ENGLISH: EnglishStemmer, Language.SWEDISH: SwedishStemmer}


class Manner:
    """A way of holding two words for the same. Lives no longer than one search.

    Args:
        stems: Whose endings do not count; all endings count if None.
        folds: Whether å, ä and a are one letter. They are not, in Swedish, unless
            somebody asks for it.
    """

    def __init__(self, *, stems: Language | None = None, folds: bool = False) -> None:
        self._stemmer = None if stems is None else _STEMMERS[stems]()
        self._folds = folds
        self._known: dict[str, str] = {}

    @property
    def is_exact(self) -> bool:
        """Whether words are the same only letter by letter, but for their case."""
        return self._stemmer is None and not self._folds

    def form(self, word: str) -> str:
        """Bring a case-folded word into the form by which it is compared."""
        if self.is_exact:
            return word
        if word not in self._known:
            stem = word if self._stemmer is None else self._stemmer.stemWord(word)
            self._known[word] = self.beginning(stem)
        return self._known[word]

    def forms(self, words: list[str]) -> list[str]:
        """Bring words into the forms by which they are compared, as ``form`` does."""
        if self.is_exact:
            return words
        known = self._known
        return [known.get(word) or self.form(word) for word in words]

    def beginning(self, letters: str) -> str:
        """Bring letters that may go on into the form by which they are compared."""
        return folded(letters) if self._folds else letters

    def hint(self, asked: Sequence[Phrase]) -> list[re.Pattern[str]]:
        """Give patterns of which each is found in every text that holds the phrases.

        They look at letters alone, so they are quick and find too much; nothing
        is missed. To be looked for in what ``plain`` makes of the text.
        """
        return [
            re.compile("|".join(map(re.escape, self._heads(phrase, at))))
            for phrase in asked
            for at in range(len(phrase.words))
        ]

    def plain(self, text: str) -> str:
        """Bring a whole text into the form in which hints are looked for."""
        return self.beginning(text.casefold())

    def _heads(self, phrase: Phrase, at: int) -> list[str]:
        word = phrase.words[at]
        if phrase.begins and at == len(phrase.words) - 1:
            return [self.beginning(word)]
        form = self.form(word)
        if self._stemmer is None:
            return [form]
        heads = [form[: max(SHORTEST_HEAD, len(form) - STEM_CHANGES)]]
        if form.endswith("ie"):  # dying, of die
            heads.append(f"{form[:-2]}y")
        return heads


def folded(letters: str) -> str:
    """Take the marks off letters: å, ä and á become a."""
    bare = unicodedata.normalize("NFD", letters)
    for sign in set(bare):  # a whole text has few, and is gone through in one go
        if unicodedata.combining(sign):
            bare = bare.replace(sign, "")
    for lone, plain in _LONE.items():
        bare = bare.replace(lone, plain)
    return bare


def places_of(asked: Sequence[Phrase], text: str, manner: Manner) -> list[Span]:
    """Find every place of every phrase in a text that holds them all.

    Linear in the text for each phrase. Empty if one phrase is not there.
    """
    spelled = [word[:LONGEST_WORD] for word in spellings(text)]
    forms = manner.forms(spelled)
    found: set[tuple[int, int]] = set()
    for phrase in asked:
        ends = _ends(phrase, spelled, forms, manner)
        if not ends:
            return []
        found.update((end - len(phrase.words) + 1, end) for end in ends)
    places = word_places(text)
    return sorted({Span(places[first][0], places[last][1]) for first, last in found})


def _ends(
    phrase: Phrase, spelled: list[str], forms: list[str], manner: Manner
) -> list[int]:
    """Find the words, by their numbers, with which a phrase ends."""
    *whole, last = phrase.words
    if phrase.begins:
        begun = manner.beginning(last)
        ends = [
            n
            for n, word in enumerate(spelled)
            if manner.beginning(word).startswith(begun)
        ]
    else:
        final = manner.form(last)
        ends = [n for n, form in enumerate(forms) if form == final]
    wanted, before = [manner.form(word) for word in whole], len(whole)
    return [n for n in ends if n >= before and forms[n - before : n] == wanted]
