"""Writing projects and codebooks of REFI-QDA 1.5, as strictly as they are defined.

UTF-8 without a mark, LF, code points with the end exclusive, no empty container,
children in the schema's order, ids that stay the same from one export to the next.
"""

import uuid
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, cast

from counterpoint.across.foreign.attachment.model import (
    AttachmentKind,
    Place,
    place_written,
)
from counterpoint.across.foreign.leaving import (
    LeavingAttachment,
    LeavingCode,
    LeavingCoding,
    LeavingMark,
    LeavingProject,
    LeavingRelation,
    LeavingTension,
    LeavingText,
)
from counterpoint.interchange.refi import sidecar
from counterpoint.interchange.refi.element import clean

if TYPE_CHECKING:
    from lxml.etree import _Element

_ELEMENTS = {
    AttachmentKind.PICTURE: "Picture",
    AttachmentKind.PDF: "PDF",
    AttachmentKind.SOUND: "Audio",
    AttachmentKind.FILM: "Video",
}
ORIGIN = "Counterpoint"
PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
LONGEST_NAME = 40
_OURS = uuid.UUID("6f1d2c3e-52a8-5f0b-9a43-7d1f0c9e8b21")
_FIXED_DATE = (1980, 1, 1, 0, 0, 0)


def write_codebook(project: LeavingProject) -> bytes:
    """Write the codes as a .qdc."""
    root = _root("CodeBook", CODEBOOK)
    root.set("origin", ORIGIN)
    _write_codes(root, project.codes)
    return _bytes(root)


def write_project(project: LeavingProject) -> bytes:
    """Write a .qdpx: the XML, each text as a file, and what XML has no room for."""
    return b"".join(project_pieces(project))


def project_pieces(project: LeavingProject) -> Iterator[bytes]:
    """Write a .qdpx piece by piece: no more than one source of it is in memory."""
    written = _Written()
    for _ in _write(project, cast("IO[bytes]", written)):
        if piece := written.taken():
            yield piece
    yield written.taken()


class _Written:
    """What was written since it was last taken; it cannot go back."""

    def __init__(self) -> None:
        self._held = bytearray()

    def write(self, data: bytes) -> int:
        """Hold bytes."""
        self._held += data
        return len(data)

    def flush(self) -> None:
        """Do nothing: what is held is taken."""

    def taken(self) -> bytes:
        """Give what is held, and hold it no more."""
        held = bytes(self._held)
        self._held.clear()
        return held


def _write(project: LeavingProject, into: IO[bytes]) -> Iterator[None]:
    """Write step by step; stops wherever what is written can be let go."""
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(_member("project.qde"), "w", force_zip64=True) as xml:
            yield from _write_xml(xml, project)
        with archive.open(_member(sidecar.NAME), "w", force_zip64=True) as beside:
            for piece in sidecar.written(project, guid_of):
                beside.write(piece)
                yield
        for text in project.texts:
            _add(archive, f"sources/{guid_of(text.id)}.txt", text.text.encode())
            yield
        for each in project.attachments:
            if each.data:
                _add(archive, f"sources/{guid_of(each.id)}{each.ending}", each.data)
                yield


def _member(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, _FIXED_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(_member(name), data)


def _write_xml(into: IO[bytes], project: LeavingProject) -> Iterator[None]:
    """Write the XML in the order of its schema; each part goes once it is written."""
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    names: Any = {None: PROJECT}  # the stubs know no default namespace
    about = {
        "name": clean(project.name),
        "origin": ORIGIN,
        "creationDateTime": _date(project.made_at),
    }
    with etree.xmlfile(into, encoding="UTF-8") as xml:
        xml.write_declaration()
        with xml.element(f"{{{PROJECT}}}Project", about, nsmap=names):
            for part in _before_sources(project):
                xml.write(part)
            if project.texts or project.attachments:
                with xml.element(f"{{{PROJECT}}}Sources"):
                    for source in _sources(project):
                        xml.write(source)
                        yield
            for part in _after_sources(project):
                xml.write(part)


def _before_sources(project: LeavingProject) -> Iterator["_Element"]:
    """Give users, codes and cases, where there are any."""
    root = _root("Project", PROJECT)
    if project.users:
        users = _child(root, "Users")
        for id_, name in project.users:
            _child(users, "User", guid=guid_of(id_), name=clean(name))
    if project.codes:
        _write_codes(_child(root, "CodeBook"), project.codes)
    if project.people:
        cases = _child(root, "Cases")
        for each in project.people:
            case = _child(cases, "Case", guid=guid_of(each.id), name=clean(each.name))
            for text_id in each.members:
                _child(case, "SourceRef", targetGUID=guid_of(text_id))
    yield from list(root)


def _after_sources(project: LeavingProject) -> Iterator["_Element"]:
    """Give notes, links and sets, where there are any."""
    root = _root("Project", PROJECT)
    _write_links(root, project)
    _write_themes(root, project)
    yield from list(root)


def _sources(project: LeavingProject) -> Iterator["_Element"]:
    """Give one source after another, each without those before it."""
    by_text: dict[str, list[LeavingCoding]] = {}
    for coding in project.codings:
        by_text.setdefault(coding.text_id, []).append(coding)
    for text in project.texts:
        root = _root("Project", PROJECT)
        _write_text(root, text, by_text.pop(text.id, []))
        yield root[0]
    for each in project.attachments:
        root = _root("Project", PROJECT)
        _write_attachment(root, each)
        yield root[0]


def _write_codes(above: "_Element", codes: Sequence[LeavingCode]) -> None:
    if not codes:
        return
    places: dict[str | None, _Element] = {None: _child(above, "Codes")}
    for code in codes:
        element = _child(
            places[code.parent_id],
            "Code",
            guid=guid_of(code.id),
            name=clean(code.name),
            isCodable="true" if code.is_codable else "false",
        )
        if code.colour is not None:
            element.set("color", code.colour)
        if code.definition:
            _child(element, "Description").text = clean(code.definition)
        places[code.id] = element


def _write_text(
    above: "_Element", text: LeavingText, codings: Sequence[LeavingCoding]
) -> None:
    source = _child(
        above,
        "TextSource",
        guid=guid_of(text.id),
        name=clean(text.name),
        plainTextPath=f"internal://{guid_of(text.id)}.txt",
    )
    for (start, end), here in _by_place(codings):
        selection = _child(
            source,
            "PlainTextSelection",
            guid=guid_of(f"{text.id}/{start}-{end}"),
            name=clean(_name(text.text[start:end])),
            startPosition=str(start),
            endPosition=str(end),
        )
        for each in here:
            coding = _child(selection, "Coding", guid=guid_of(each.id))
            if each.by is not None:
                coding.set("creatingUser", guid_of(each.by))
            if each.at is not None:
                coding.set("creationDateTime", _date(each.at))
            _child(coding, "CodeRef", targetGUID=guid_of(each.code_id))


def _write_attachment(above: "_Element", each: LeavingAttachment) -> None:
    """Write what has no words: its marks as they came, its file if it is kept."""
    name = _ELEMENTS[each.kind]
    source = _child(
        above, f"{name}Source", guid=guid_of(each.id), name=clean(each.name)
    )
    if each.data:
        source.set("path", f"internal://{guid_of(each.id)}{each.ending}")
    by_place: dict[Place, list[LeavingMark]] = {}
    for mark in each.marks:
        by_place.setdefault(mark.place, []).append(mark)
    whole = by_place.pop((), [])
    for place, marks in by_place.items():
        own = guid_of(f"{each.id}/{place_written(place)}")
        selection = _child(source, f"{name}Selection", guid=own)
        for key, at in place:
            selection.set(key, str(at))
        _write_marks(selection, marks)
    _write_marks(source, whole)


def _write_marks(above: "_Element", marks: Sequence[LeavingMark]) -> None:
    for each in marks:
        on = above
        if each.code_id is not None:
            on = _child(above, "Coding", guid=guid_of(each.id))
        if each.by is not None:
            on.set("creatingUser", guid_of(each.by))
        if each.at is not None:
            on.set("creationDateTime", _date(each.at))
        if each.code_id is not None:
            _child(on, "CodeRef", targetGUID=guid_of(each.code_id))


def _by_place(
    codings: Sequence[LeavingCoding],
) -> Iterator[tuple[tuple[int, int], list[LeavingCoding]]]:
    places: dict[tuple[int, int], list[LeavingCoding]] = {}
    for each in codings:
        places.setdefault((each.start, each.end), []).append(each)
    yield from sorted(places.items())


def _write_links(root: "_Element", project: LeavingProject) -> None:
    """Write a paradox as a link between its poles, and its tension as a note.

    How a theme bears on another is a link of one way, with a note as well.
    """
    joined: list[tuple[LeavingTension | LeavingRelation, tuple[str, str], str]] = [
        *((each, each.poles, "Bidirectional") for each in project.tensions),
        *((each, each.themes, "OneWay") for each in project.relations),
    ]
    if not joined:
        return
    notes = _child(root, "Notes")
    for each, _, _ in joined:
        note = _child(
            notes, "Note", guid=guid_of(f"note/{each.id}"), name=clean(each.name)
        )
        _child(note, "PlainTextContent").text = clean(each.note)
    links = _child(root, "Links")
    for each, (one, other), direction in joined:
        link = _child(
            links,
            "Link",
            guid=guid_of(each.id),
            name=clean(each.name),
            direction=direction,
            originGUID=guid_of(one),
            targetGUID=guid_of(other),
        )
        _child(link, "NoteRef", targetGUID=guid_of(f"note/{each.id}"))


def _write_themes(root: "_Element", project: LeavingProject) -> None:
    if not project.themes:
        return
    sets = _child(root, "Sets")
    for each in project.themes:
        group = _child(sets, "Set", guid=guid_of(each.id), name=clean(each.name))
        if each.description:
            _child(group, "Description").text = clean(each.description)
        for member in each.members:
            _child(group, "MemberCode", targetGUID=guid_of(member))


def _root(name: str, namespace: str) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    names: Any = {None: namespace}  # the stubs know no default namespace
    return etree.Element(f"{{{namespace}}}{name}", nsmap=names)


def _child(above: "_Element", tag: str, /, **attributes: str) -> "_Element":
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    namespace = str(above.tag).partition("}")[0]
    return etree.SubElement(above, f"{namespace}}}{tag}", attributes)


def _bytes(root: "_Element") -> bytes:
    from lxml import etree  # noqa: PLC0415 - heavy, wanted only here

    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def guid_of(id_: str) -> str:
    """Give the id that a thing has in every file that is written of it."""
    return str(uuid.uuid5(_OURS, id_))


def _date(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _name(words: str) -> str:
    """Name a selection after its words, as the other programs do."""
    line = " ".join(words.split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME].rstrip()}…"
