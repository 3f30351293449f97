"""A project file, read as a stream: its XML once, then its texts one by one."""

from collections.abc import Collection
from typing import IO, TYPE_CHECKING

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.gathering import TOP
from counterpoint.across.foreign.model import (
    ForeignCase,
    ForeignProject,
    ForeignUser,
    Tally,
)
from counterpoint.interchange.refi import package, sidecar
from counterpoint.interchange.refi.attaching import attached
from counterpoint.interchange.refi.codebook import Codebook
from counterpoint.interchange.refi.element import children, guid, local, text_of
from counterpoint.interchange.refi.package import Package
from counterpoint.interchange.refi.placing import Placing
from counterpoint.interchange.refi.recognising import Recognising, with_notes
from counterpoint.interchange.refi.refusal import (
    DamagedProjectError,
    DeclaresEntitiesError,
    NoProjectError,
)
from counterpoint.interchange.refi.source import SOURCES, UNNAMED, Shelf
from counterpoint.interchange.refi.writing import guid_of
from counterpoint.kernel.outcome import Item

if TYPE_CHECKING:
    from lxml.etree import _Element

ENDINGS = (".qdpx", ".qde", ".qdc")
_ROOTS = ("Project", "CodeBook")
_TAKEN = (
    *("User", "Codes", "Variable", "Case", "Note", "Link", "Set", "Graph"),
    *SOURCES,
)
_LOOSE = {"Set": ("sets", reason.GROUP), "Link": ("links", reason.LINK)}
_ZIP = b"PK"
_SNIFFED_BYTES = 4096
_DECLARATIONS = (b"<!DOCTYPE", b"<!ENTITY")


def read_project(file: IO[bytes]) -> ForeignProject:
    """Read a project or a codebook, whatever its file is called.

    Linear in the file; the XML of one source is in memory at a time.

    Args:
        file: Open, at its beginning; it must allow going back.

    Raises:
        NoProjectError: It is something else.
        DamagedProjectError: It cannot be read to its end.
        InputError: It means harm; the sentence says what to do.
    """
    head = file.read(_SNIFFED_BYTES)
    file.seek(0)
    if head.startswith(_ZIP):
        with package.opened(file) as opened:
            found = opened.find(sidecar.NAME)
            data = None if found is None else opened.read(found)
            reading = _Reading(data)
            with opened.xml() as xml:
                reading.read(xml)
            return reading.finished(opened, "qdpx")
    if b"<" not in head.replace(b"\x00", b""):
        raise NoProjectError
    reading = _Reading()
    reading.read(file)
    return reading.finished(None, "qdc" if reading.is_codebook else "qde")


class _Reading:
    """What was read of the XML so far."""

    def __init__(self, beside: bytes | None = None) -> None:
        self._tally = Tally()
        self._beside = sidecar.NOTHING if beside is None else sidecar.read(beside)
        if self._beside.is_broken:
            self._tally.pass_over("media", sidecar.NAME, reason.BESIDE_BROKEN)
        self._codebook = Codebook(self._tally)
        self._shelf = Shelf(self._tally, self._beside.analysis.coding_ids)
        self._users: dict[str, ForeignUser] = {}
        self._cases: list[tuple[str, str, list[str]]] = []
        self._notes: dict[str, tuple[str, str, str]] = {}
        self._loose: list[tuple[str, Item]] = []
        self._name = self._made_with = ""
        self.is_codebook = False

    def read(self, xml: IO[bytes]) -> None:
        """Go once through the XML.

        Raises:
            NoProjectError: Its root is another.
            DeclaresEntitiesError: It declares a document type.
            DamagedProjectError: It is no XML, or ends too early.
        """
        from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

        guarded = _Guarded(xml)
        going = etree.iterparse(
            guarded,
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        is_begun = False
        try:
            for event, element in going:
                if not is_begun:
                    is_begun = guarded.is_past_head = True
                    self._begin(element)
                elif event == "end":
                    self._end(element)
        except etree.XMLSyntaxError as error:
            if not is_begun:
                raise NoProjectError from error
            raise DamagedProjectError from error

    def _begin(self, root: "_Element") -> None:
        if root.getroottree().docinfo.internalDTD is not None:
            raise DeclaresEntitiesError
        if local(root) not in _ROOTS:
            raise NoProjectError
        self.is_codebook = local(root) == "CodeBook"
        self._name = " ".join((root.get("name") or "").split())
        self._made_with = " ".join((root.get("origin") or "").split())

    def _end(self, element: "_Element") -> None:
        name = local(element)
        if name == "Project":
            if text_of(element, "Description").strip():
                self._tally.pass_over("notes", self._name or UNNAMED, reason.COMMENT)
            return
        if name not in _TAKEN:
            return
        self._take(name, element)
        element.clear()
        above = element.getparent()
        while above is not None and element.getprevious() is not None:
            del above[0]

    def _take(self, name: str, element: "_Element") -> None:
        shown = " ".join((element.get("name") or "").split()) or UNNAMED
        if name == "User":
            self._add_user(guid(element.get("guid")), shown)
        elif name == "Codes":
            self._codebook.take(element)
        elif name in SOURCES:
            self._shelf.take(element)
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

    def finished(self, opened: Package | None, ending: str) -> ForeignProject:
        """Put together what was read, with the words that lie in files beside."""
        placing = Placing(self._tally, opened, self._codebook.names)
        said = {
            id_: inline or placing.words_at(path)
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
        codes = recognising.other_codes(codes)
        placing.place(self._shelf.texts)
        codings, evidence = recognising.parted(placing.codings, placing.texts)
        for kind, number in analysis.counts.items():
            self._tally.find(kind, number)
        attachments = tuple(
            attached(
                self._shelf.media,
                opened,
                {each.id for each in codes},
                placing.texts_by_source,
                self._tally,
            )
        )
        marks = [mark for each in attachments for mark in each.marks]
        coded = {each.by for each in placing.codings} | {each.by for each in marks}
        for by in filter(None, coded):
            self._add_user(by, UNNAMED)
        return ForeignProject(
            format=ending,
            name=self._name,
            made_with=self._made_with,
            users=tuple(self._users.values()),
            codes=tuple(codes),
            texts=tuple(recognising.spoken(placing.texts)),
            codings=tuple(codings),
            cases=tuple(
                ForeignCase(id_, name, placing.known(refs), tuple(refs))
                for id_, name, refs in self._cases
            ),
            found={kind: n for kind, n in self._tally.found.items() if n},
            changed=tuple(self._tally.changed),
            left=tuple(self._tally.left),
            analysis=analysis,
            evidence=tuple(evidence),
            attachments=attachments,
        )

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


class _Guarded:
    """A stream that refuses declarations in front of the root element."""

    def __init__(self, xml: IO[bytes]) -> None:
        self._xml = xml
        self._before = b""
        self.is_past_head = False

    def read(self, size: int = -1) -> bytes:
        """Give the next bytes.

        Raises:
            DeclaresEntitiesError: A document type is declared.
        """
        part = self._xml.read(size)
        if not self.is_past_head:
            seen = self._before + part.replace(b"\x00", b"")
            if any(each in seen for each in _DECLARATIONS):
                raise DeclaresEntitiesError
            self._before = seen[-len(_DECLARATIONS[0]) :]
        return part
