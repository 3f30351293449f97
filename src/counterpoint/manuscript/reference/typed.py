"""Citations that were typed by hand, by author and year, and which works they fit.

They are told and offered to be bound, and never bound by themselves. English and
Swedish: "Oak and Lime (2004)", "(Ash m.fl. 2012, s. 7; Oak & Lime, 2004)".

Source: method, row D24.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from counterpoint.kernel.errors import NotFoundError, RuleError
from counterpoint.manuscript.reference.model import Work
from counterpoint.manuscript.reference.token import Cite, CiteForm, written_of

_NAME = r"(?:(?:von|van|de|der|den|af|av|di|la|le) )*[A-ZÅÄÖØÆÉÜ][\w’'-]*[a-zåäöøæéü]"
_NAMES = (
    rf"{_NAME}"
    rf"(?:(?:, {_NAME})*,? (?:and|&|och|et) {_NAME}|,? (?:et al\.?|m\.? ?fl\.?))?"
)
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?P<letter>[a-z])?"
_LOCATOR = r"(?:[,:]\s*(?P<locator>[^();]+?))?"
_WORDS = r"(?:for [^();]*?|see(?: also)?|e\.g\.|cf\.|se|jfr|t\.ex\.),?"
_BEFORE = rf"(?:(?P<before>{_WORDS})\s+)?"
_ONE = re.compile(rf"\s*{_BEFORE}(?P<names>{_NAMES}),?\s+{_YEAR}{_LOCATOR}\s*")
_BRACKETS = re.compile(r"\([^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*\)")
_IN_SENTENCE = re.compile(rf"(?P<names>\b{_NAMES})\s+\({_YEAR}{_LOCATOR}\)")


class NoWorkFitsError(NotFoundError):
    """What was typed fits no work, or more than one."""


class NotTypedError(RuleError):
    """The words are no longer there."""


@dataclass(frozen=True, slots=True)
class TypedCite:
    """One work as it was typed.

    Attributes:
        families: Last names as far as they are typed, case-folded.
    """

    families: tuple[str, ...]
    year: int
    locator: str = ""
    before: str = ""

    def fits(self, work: Work) -> bool:
        """Whether it may mean a work: year, first author, and the second if named."""
        named = [_plain(each) for each in work.families]
        typed = [_plain(each) for each in self.families]
        return work.year == self.year and bool(typed) and named[: len(typed)] == typed


@dataclass(frozen=True, slots=True)
class Typed:
    """A citation typed by hand.

    Attributes:
        start: First code point in the text.
        end: One past the last.
        is_narrative: Whether the authors stand in the sentence.
    """

    start: int
    end: int
    cites: tuple[TypedCite, ...]
    is_narrative: bool


def typed_in(text: str) -> list[Typed]:
    """Find the citations of a text that were typed by hand, in their order."""
    found = [
        Typed(match.start(), match.end(), (_cite(match),), is_narrative=True)
        for match in _IN_SENTENCE.finditer(text)
    ]
    for match in _BRACKETS.finditer(text):
        parts = [_ONE.fullmatch(part) for part in match.group()[1:-1].split(";")]
        cites = tuple(_cite(part) for part in parts if part is not None)
        if cites and len(cites) == len(parts):
            found.append(Typed(match.start(), match.end(), cites, is_narrative=False))
    return sorted(found, key=lambda each: each.start)


def fitting(cite: TypedCite, works: Sequence[Work]) -> list[Work]:
    """List the works that a typed citation may mean."""
    return [work for work in works if cite.fits(work)]


def bound(typed: Typed, works: Sequence[Work]) -> str:
    """Write a typed citation as one of works.

    Raises:
        NoWorkFitsError: One of its parts fits no work, or more than one.
    """
    cites = []
    for each in typed.cites:
        fits = fitting(each, works)
        if len(fits) != 1:
            msg = "No single work fits these words; insert the citation by hand."
            raise NoWorkFitsError(msg)
        form = CiteForm.NARRATIVE if typed.is_narrative else CiteForm.PARENTHETICAL
        locator = each.locator.replace(":", " ")
        cites.append(Cite(fits[0].id, locator, each.before, form))
    return written_of(cites)


def rebound(text: str, words: str, works: Sequence[Work]) -> str:
    """Put a citation in place of words that were typed.

    Raises:
        NotTypedError: The words stand there no longer, or are no citation.
        NoWorkFitsError: They fit no work, or more than one.
    """
    for typed in typed_in(text):
        if text[typed.start : typed.end] == words:
            return text[: typed.start] + bound(typed, works) + text[typed.end :]
    msg = "The text has changed there; look at the list of checks again."
    raise NotTypedError(msg)


def _cite(match: re.Match[str]) -> TypedCite:
    parts = match.groupdict()
    return TypedCite(
        families=tuple(_families(parts["names"])),
        year=int(parts["year"]),
        locator=(parts["locator"] or "").strip(),
        before=(parts.get("before") or "").strip(),
    )


def _families(names: str) -> Iterator[str]:
    plain = re.sub(r",?\s+(?:et al\.?|m\.? ?fl\.?)$", "", names)
    for part in re.split(r",\s*(?:and |och |& )?|\s+(?:and|och|&|et)\s+", plain):
        if part.strip():
            yield part.strip()


def _plain(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())
