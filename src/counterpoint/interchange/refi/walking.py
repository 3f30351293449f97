"""Going through a project's sources: each is read, given and let go.

A file is gone through once to see what is in it, and again each time that somebody
wants its words. What was counted then is what must come out each time.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignSource
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi.element import children, local
from counterpoint.interchange.refi.package import Opening, Package
from counterpoint.interchange.refi.parsing import drop, elements, thin
from counterpoint.interchange.refi.placing import Placing
from counterpoint.interchange.refi.recognising import Recognising
from counterpoint.interchange.refi.refusal import ChangedProjectError
from counterpoint.interchange.refi.source import (
    SELECTIONS,
    SOURCES,
    TEXTS_WITHIN,
    Gathered,
    GatheredMedium,
    Shelf,
    is_text,
    words_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Known:
    """What must be known of a project before its sources can be read.

    Attributes:
        codes: The ids of all its codes.
        named: The ids of the codings that something beside the XML speaks of.
        shared: How many texts lie in a file, where there are several.
    """

    codes: Collection[str]
    named: Collection[str]
    shared: Mapping[str, int]
    recognising: Recognising


class Sharing:
    """Counts which texts lie in one file, while the XML is gone through."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._counted: Counter[str] = Counter()

    def see(self, source: "_Element") -> None:
        """Count the texts of a source."""
        own = local(source) == "TextSource"
        for text in [source] if own else children(source, *TEXTS_WITHIN):
            path, inline = words_of(text)
            found = self._package.find(path) if inline is None and path else None
            if found is not None:
                self._counted[found] += 1

    @property
    def shared(self) -> Mapping[str, int]:
        """How many lie in each file that has several."""
        return {found: n for found, n in self._counted.items() if n > 1}


@dataclass(slots=True)
class Walk:
    """One walk through the sources of a project.

    Linear in the file; one source is in memory at a time.
    """

    known: Known
    package: Package
    tally: Tally = field(default_factory=Tally)
    media: list[GatheredMedium] = field(default_factory=list, init=False)
    placing: Placing = field(init=False)
    _shelf: Shelf = field(init=False)
    _waiting: dict[str, list[Gathered]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.placing = Placing(self.tally, self.package, self.known.codes)
        self._shelf = Shelf(self.tally, self.known.named)

    def sources(self, xml: IO[bytes]) -> Iterator[ForeignSource]:
        """Give each source that has words, with what lies on it.

        Raises:
            DamagedProjectError: The file cannot be read to its end.
            SwollenProjectError: A text is larger than any honest one.
        """
        before: _Element | None = None
        for element in elements(xml, (*SOURCES, *SELECTIONS)):
            if local(element) in SELECTIONS:
                if self._shelf.select(element):
                    thin(element, before)
                    before = element
                continue
            texts, medium = self._shelf.take(element)
            if medium is not None:
                self.media.append(medium)
            for each in texts:
                yield from self._placed(each)
            drop(element)

    def _placed(self, text: Gathered) -> Iterator[ForeignSource]:
        """Place a text, once all that lie in the same file have come."""
        whole = self._together(text)
        placed = None if whole is None else self.placing.place(whole)
        if placed is not None:
            yield self.known.recognising.source(*placed, self.tally)

    def _together(self, text: Gathered) -> Gathered | None:
        """Join sources that share one file: they are one text."""
        if text.inline is not None or not self.known.shared:
            return text
        found = self.package.find(text.path) if text.path else None
        number = self.known.shared.get(found or "", 1)
        if found is None or number == 1:
            return text
        waiting = self._waiting.setdefault(found, [])
        waiting.append(text)
        if len(waiting) < number:
            return None
        first, *others = self._waiting.pop(found)
        for each in others:
            self.tally.lose("reports", each.name, reason.SAME_TEXT)
            first.ids += each.ids
            first.marked += each.marked
            first.whole += each.whole
            first.times += each.times
        return first


class ReadSources:
    """The sources of a project's file, read anew each time they are gone through."""

    def __init__(self, opening: Opening, known: Known) -> None:
        self._opening = opening
        self._known = known
        self._number = 0
        self._coded: Counter[str | None] = Counter()

    @property
    def number(self) -> int:
        """How many there are."""
        return self._number

    @property
    def coded(self) -> Mapping[str | None, int]:
        """How many codings each user made."""
        return self._coded

    def survey(self, package: Package, tally: Tally) -> Walk:
        """Go through them for the first time: count them, and tell what is lost."""
        walk = Walk(self._known, package, tally)
        with package.xml() as xml:
            for each in walk.sources(xml):
                self._number += 1
                self._coded.update(coding.by for coding in each.codings)
        return walk

    def __iter__(self) -> Iterator[ForeignSource]:
        """Go through them.

        Raises:
            ChangedProjectError: The file is another than it was.
        """
        number, coded = 0, 0
        with self._opening() as package, package.xml() as xml:
            for each in Walk(self._known, package).sources(xml):
                number, coded = number + 1, coded + len(each.codings)
                yield each
        if (number, coded) != (self._number, self._coded.total()):
            raise ChangedProjectError


def let_go(element: "_Element", before: "_Element | None") -> "_Element | None":
    """Let go of a selection that is not wanted yet; give the one to go next."""
    above = element.getparent()
    if above is None or not is_text(above):
        return before
    thin(element, before)
    return element
