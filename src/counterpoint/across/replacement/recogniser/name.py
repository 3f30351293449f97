"""Recognisers of names: by lists, by what stands before them, by capital letters.

The lists are those of Faker for Sweden and for English, which came with the
program; nothing is asked for over a network.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from counterpoint.across.replacement.matching import Finder, Wording
from counterpoint.across.replacement.model import Kind
from counterpoint.across.replacement.recogniser.model import Spotted
from counterpoint.kernel.spans import Span

BY_LIST = "a list of names"
BY_CAPITALS = "its capital letters"
FEWEST_LETTERS = 3

_WORD = r"[A-ZÅÄÖÉÜ](?:[\w’'\-]*\w)?"
_RUN = re.compile(rf"{_WORD}(?:[ \u00a0](?:(?:von|van|de|af|da|bin|al) )?{_WORD})*")
_BEFORE_PLACE = re.compile(
    r"\b(?:in|at|from|near|to|around|outside|i|på|från|till|hos|utanför|nära|vid)"
    r"[ \u00a0]$"
)
_TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Doctor Sir Nurse Sister Brother Aunt Uncle Fru Herr Fröken"
    " Doktor Syster Bror Faster Moster Farbror Morbror Överläkare".split()
)
_ENDS_OF_PLACES = (
    "köping|borg|stad|torp|holm|sund|hamn|berg|lund|vik|näs|fors|ryd|sala|sjö|sele"
    "|ham|ton|ford|bury|shire|pool|mouth|wick|wich|chester|minster|stead|stow|burgh"
)
_PLACE = re.compile(rf"\w{{2,}}(?:{_ENDS_OF_PLACES})s?")
# Words in capitals that name nobody and nowhere, and first words of sentences that
# are also somebody's name.
_NOBODY = frozenset(
    "I I'm I’m I'd I’d I'll I’ll I've I’ve OK Mum Dad Mom God Gud Mamma Pappa TV PTSD"
    " ADHD Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February"
    " March April May June July August September October November December Christmas"
    " Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Easter English"
    " Swedish NHS GP UK USA EU BBC DVD CD SMS Jul Påsk BUP KBT DBT LSS".split()
)
_ALSO_WORDS = frozenset(
    "Will May Mark Grace Rose Hope Joy Faith Dawn Summer Victor Price Young Long Day"
    " Bell Hill King Lane Page Stone West White Black Brown Green Gray Grey Cook Ward"
    " Read Reed Rice Wells Woods Winter Hall Hunt Hope Kaya Sol My Bo Ali Kim Love Tim"
    " Signe Leo Ek Berg Björk Alm Dahl Holm Lund Ström Frank Art Bill Jack Rob Sue Pat"
    " Savage Little Short Sharp Power Poole Pearce Patel Parry Nash Mills Miles Main"
    " Moss Mistry Lord Knight Law Goodwin Good Gill Fox Fisher Field Dean Curtis Cross"
    " Cole Coles Chapman Carr Burns Bond Bird Barber Baker Archer Allan An Den".split()
)
_SHORTENED = frozenset(
    "It That What He She There Here Who Let Where How When Mum Dad Mom God Nobody"
    " Somebody Everybody Everyone Someone One Today This Why Life".split()
)
"""Words before ’s that begin a sentence and own nothing."""


_OPENING = frozenset('"“”»«‘([')
"""Signs after which somebody else's sentence begins: he said, “It works.”"""


@cache
def known_names() -> frozenset[str]:
    """Give first and last names of Sweden and Britain, from Faker's lists."""
    # Here, since reading the lists would slow every start of the program.
    from faker.providers.person.en_GB import Provider as British  # noqa: PLC0415
    from faker.providers.person.en_US import Provider as American  # noqa: PLC0415
    from faker.providers.person.sv_SE import Provider as Swedish  # noqa: PLC0415

    found: set[str] = set()
    for each in (British, American, Swedish):
        found |= set(each.first_names) | set(each.last_names)
    return frozenset(found)


class ByCapitals:
    """Spots runs of words with capital letters that do not merely begin a sentence.

    Swedish writes nothing but names so, English few things more. The first word of
    a sentence is spotted only if a list knows it as a name.
    """

    def spot(self, text: str) -> Iterator[Spotted]:
        """List names and places in the order of the text."""
        for match in _RUN.finditer(text):
            start, words = match.start(), match.group()
            first = re.split(r"[ \u00a0]", words)[0]
            if _begins(text, start) and not _is_name(words, first):
                rest = re.match(r"\S+[ \u00a0]+", words)
                if rest is None:
                    continue
                start, words = start + rest.end(), words[rest.end() :]
            span, words = _without_nobody(start, words)
            if span is not None:
                kind = _kind_of(words, text[:start])
                is_known = kind is Kind.PERSON and _stem(words.split()[0])
                source = BY_LIST if is_known in known_names() else BY_CAPITALS
                yield Spotted(span, kind, source)


class Known:
    """Spots what the open vault knows: names of people and services, and originals."""

    def __init__(self, named: Iterable[tuple[str, Kind]], source: str) -> None:
        """Take names with their kinds; parts of a person's name count as well."""
        kinds: dict[str, Kind] = {}
        for name, kind in named:
            kinds.setdefault(name, kind)
            if kind is Kind.PERSON:
                for part in name.split():
                    if len(part) >= FEWEST_LETTERS:
                        kinds.setdefault(part, kind)
        self._names = list(kinds)
        self._kinds = kinds
        self._source = source
        self._finder = Finder([Wording(each, any_case=True) for each in self._names])

    def spot(self, text: str) -> Iterator[Spotted]:
        """List them in the order of the text, small letters too."""
        for site in self._finder.sites(text):
            yield Spotted(site.span, self._kinds[self._names[site.nth]], self._source)


def _begins(text: str, at: int) -> bool:
    """Say whether a sentence, a line or a speech begins there."""
    if text[at - 1 : at] in _OPENING and at:
        return True
    before = text[:at].rstrip(" \u00a0\"“”»«'’‘–—-([")
    return not before or before[-1] in ".!?:…\n"


def _is_name(words: str, first: str) -> bool:
    """Say whether words that begin a sentence are a name all the same."""
    if _stem(first) in _ALSO_WORDS or first in _ALSO_WORDS:
        follows = words[len(first) :].split()
        return bool(follows) and _stem(follows[0]) in known_names()
    if first in _TITLES or {first, _stem(first)} & known_names():
        return True
    owner = re.sub(r"['’]s$", "", first)
    return owner != first and owner not in _SHORTENED


def _without_nobody(start: int, words: str) -> tuple[Span | None, str]:
    """Leave words out, at both ends, that name nobody."""
    while words:
        first = re.split(r"[ \u00a0]", words)[0]
        if first not in _NOBODY and first not in _TITLES:
            break
        cut = len(first) + 1
        start, words = start + cut, words[cut:]
    while words:
        last = re.split(r"[ \u00a0]", words)[-1]
        if last not in _NOBODY:
            break
        words = words[: max(0, len(words) - len(last) - 1)]
    return (Span(start, start + len(words)) if words else None), words


def _kind_of(words: str, before: str) -> Kind:
    first = _stem(words.split(maxsplit=1)[0])
    if _BEFORE_PLACE.search(before[-12:]) and first not in known_names():
        return Kind.PLACE
    if first not in known_names() and _PLACE.fullmatch(words.rsplit(maxsplit=1)[-1]):
        return Kind.PLACE
    return Kind.PERSON


def _stem(word: str) -> str:
    """Give a name without its genitive."""
    bare = re.sub(r"['’]s$", "", word)
    is_genitive = bare == word and word.endswith("s") and word[:-1] in known_names()
    return word[:-1] if is_genitive and word not in known_names() else bare
