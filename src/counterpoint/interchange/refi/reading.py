"""A project file, read as a stream: what is said once, then source by source."""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import IO, TYPE_CHECKING

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.gathering import TOP
from counterpoint.across.foreign.model import (
    ForeignCase,
    ForeignProject,
    ForeignUser,
)
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi import package, sidecar
from counterpoint.interchange.refi.attaching import attached
from counterpoint.interchange.refi.codebook import Codebook
from counterpoint.interchange.refi.element import children, guid, local, text_of
from counterpoint.interchange.refi.package import Loose, Opening, Package, Unpacking
from counterpoint.interchange.refi.parsing import drop, elements, root_of
from counterpoint.interchange.refi.placing import words_at
from counterpoint.interchange.refi.recognising import Recognising, with_notes
from counterpoint.interchange.refi.refusal import NoProjectError
from counterpoint.interchange.refi.source import SELECTIONS, SOURCES, UNNAMED
from counterpoint.interchange.refi.walking import (
    Known,
    ReadSources,
    Sharing,
    let_go,
)
from counterpoint.interchange.refi.writing import guid_of
from counterpoint.kernel.outcome import Item

if TYPE_CHECKING:
    from lxml.etree import _Element

ENDINGS = (".qdpx", ".qde", ".qdc")
Again = Callable[[], AbstractContextManager[IO[bytes]]]
"""Opens the same file once more."""
_TAKEN = (
    *("User", "Codes", "Variable", "Case", "Note", "Link", "Set", "Graph"),
    "Project",
)
_LOOSE = {"Set": ("sets", reason.GROUP), "Link": ("links", reason.LINK)}
_ZIP = b"PK"
_SNIFFED_BYTES = 4096


def read_project(file: IO[bytes], again: Again | None = None) -> ForeignProject:
    """Read a project or a codebook, whatever its file is called.

    Its sources are counted now, and read anew when they are gone through: no more
    than one of them is in memory. Linear in the file.

    Args:
        file: Open, at its beginning; it must allow going back.
        again: Opens it for those who go through the sources; without it they read
            this one, which must stay open, and one after the other.

    Raises:
        NoProjectError: It is something else.
        DamagedProjectError: It cannot be read to its end.
        InputError: It means harm; the sentence says what to do.
    """
    with _opened(file) as opened:
        opening = partial(
            _opened_again, again or (lambda: nullcontext(file)), opened.witness
        )
        found = opened.find(sidecar.NAME)
        is_small = found is not None and opened.is_small(found)
        reading = _Reading(opened, opened.read(found) if found and is_small else None)
        if found is not None and not is_small:  # JSON is read whole, so it is bounded
            reading.pass_over_beside()
        reading.read()
        return reading.finished(opening)


@contextmanager
def _opened_again(again: Again, witness: str) -> Iterator[Package]:
    with again() as file:
        file.seek(0)
        with _opened(file) as opened:
            opened.refuse_other(witness)
            yield opened


@contextmanager
def _opened(file: IO[bytes]) -> Iterator[Package]:
    """Open a project's archive, or its XML that lies by itself."""
    head = file.read(_SNIFFED_BYTES)
    file.seek(0)
    if head.startswith(_ZIP):
        with package.opened(file) as opened:
            yield opened
    elif b"<" in head.replace(b"\x00", b""):
        yield Loose(file)
    else:
        raise NoProjectError


class _Reading:
    """What was read of a project so far, its sources aside."""

    def __init__(self, opened: Package, beside: bytes | None) -> None:
        self._package = opened
        self._tally = Tally()
        self._beside = sidecar.NOTHING if beside is None else sidecar.read(beside)
        if self._beside.is_broken:
            self._tally.pass_over("media", sidecar.NAME, reason.BESIDE_BROKEN)
        self._codebook = Codebook(self._tally)
        self._sharing = Sharing(opened)
        self._users: dict[str, ForeignUser] = {}
        self._cases: list[tuple[str, str, list[str]]] = []
        self._notes: dict[str, tuple[str, str, str]] = {}
        self._loose: list[tuple[str, Item]] = []
        with opened.xml() as xml:
            self._root = root_of(xml)

    def pass_over_beside(self) -> None:
        """Tell that what lies beside the XML is too large to be read."""
        self._tally.pass_over("media", sidecar.NAME, reason.BESIDE_TOO_LARGE)

    def read(self) -> None:
        """Go once through the XML, for all but what lies in its sources.

        Raises:
            DamagedProjectError: It ends too early.
        """
        before: _Element | None = None
        with self._package.xml() as xml:
            for element in elements(xml, (*_TAKEN, *SOURCES, *SELECTIONS)):
                name = local(element)
                if name in SELECTIONS:
                    before = let_go(element, before)
                elif name == "Project":
                    self._end(element)
                else:
                    self._take(name, element)
                    drop(element)

    def _end(self, project: "_Element") -> None:
        if text_of(project, "Description").strip():
            name = self._root.name or UNNAMED
            self._tally.pass_over("notes", name, reason.COMMENT)

    def _take(self, name: str, element: "_Element") -> None:
        shown = " ".join((element.get("name") or "").split()) or UNNAMED
        if name == "User":
            self._add_user(guid(element.get("guid")), shown)
        elif name == "Codes":
            self._codebook.take(element)
        elif name in SOURCES:
            self._sharing.see(element)
        elif name == "Case":
            self._take_case(element, shown)
        elif name == "Note":
            self._take_note(element, shown)
        elif name == "Variable":
            self._tally.pass_over("attributes", shown, reason.VALUE)
        elif name in _LOOSE:
            kind, why = _LOOSE[name]
            own = guid(element.get("guid"))
            self._loose.append((own, Item(kind, shown, why)))
        else:
            self._tally.pass_over("drawings", shown, reason.DRAWING)

    def _add_user(self, id_: str, name: str) -> None:
        if id_ not in self._users:
            self._tally.find("members")
            self._users[id_] = ForeignUser(id_, name)

    def _take_case(self, case: "_Element", name: str) -> None:
        self._tally.find("participants")
        refs = [guid(e.get("targetGUID")) for e in children(case, "SourceRef")]
        self._cases.append((guid(case.get("guid")), name, refs))
        for _ in children(case, "VariableValue"):
            self._tally.pass_over("attributes", name, reason.VALUE)
        for _ in children(case, "CodeRef", "SelectionRef"):
            self._tally.pass_over("links", name, reason.LINK)
        if text_of(case, "Description").strip():
            self._tally.pass_over("notes", name, reason.COMMENT)

    def _take_note(self, note: "_Element", name: str) -> None:
        self._tally.find("notes")
        words = [text_of(note, "Description"), text_of(note, "PlainTextContent")]
        inline = "\n\n".join(each.strip() for each in words if each.strip())
        id_ = guid(note.get("guid")) or f"note {len(self._notes) + 1}"
        self._notes[id_] = (name, inline, note.get("plainTextPath") or "")

    def finished(self, opening: Opening) -> ForeignProject:
        """Put together what was read, once the sources are gone through."""
        said = {
            id_: inline or words_at(self._package, path)
            for id_, (_, inline, path) in self._notes.items()
        }
        unused = {id_: words for id_, words in said.items() if words}
        silent = said.keys() - unused.keys()
        recognising = Recognising(self._beside.analysis, guid_of(TOP), self._tally)
        codes = sidecar.applied(
            self._codebook.codes(unused), self._beside.parts, self._tally
        )
        analysis = with_notes(recognising.known(codes), unused)
        self._tell_loose(recognising.owned, unused.keys() | silent)
        for kind, number in analysis.counts.items():
            self._tally.find(kind, number)
        known = Known(
            self._codebook.names,
            self._beside.analysis.coding_ids,
            self._sharing.shared,
            recognising,
        )
        sources, unpacking = ReadSources(opening, known), Unpacking(opening)
        walk = sources.survey(self._package, self._tally)
        placing = walk.placing
        codes = recognising.other_codes(codes)
        attachments = tuple(attached(walk, unpacking, {each.id for each in codes}))
        marks = [mark for each in attachments for mark in each.marks]
        for by in filter(None, (*sources.coded, *(each.by for each in marks))):
            self._add_user(by, UNNAMED)
        return ForeignProject(
            format=self._format,
            name=self._root.name,
            made_with=self._root.made_with,
            users=tuple(self._users.values()),
            codes=tuple(codes),
            sources=sources,
            cases=tuple(
                ForeignCase(id_, name, placing.known(refs), tuple(refs))
                for id_, name, refs in self._cases
            ),
            found={kind: n for kind, n in self._tally.found.items() if n},
            changed=self._tally.changed,
            left=self._tally.left,
            analysis=analysis,
            attachments=attachments,
            together=unpacking.together,
        )

    @property
    def _format(self) -> str:
        if not isinstance(self._package, Loose):
            return "qdpx"
        return "qdc" if self._root.is_codebook else "qde"

    def _tell_loose(self, owned: frozenset[str], loose: Collection[str]) -> None:
        """Tell of sets, links and notes that are nothing's own.

        Args:
            owned: The ids of those that a theme has here.
            loose: The notes that no code has taken up.
        """
        for id_, item in self._loose:
            if id_ not in owned:
                self._tally.pass_over(item.kind, item.place, item.reason)
        for id_, (name, _, _) in self._notes.items():
            if id_ in owned:
                self._tally.found["notes"] -= 1
            elif id_ in loose:
                self._tally.lose("notes", name, reason.NOTE)
