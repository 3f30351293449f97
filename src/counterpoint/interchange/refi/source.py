"""The sources of a project: what has words is gathered, the rest is told."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.across.foreign.model import ForeignMark
from counterpoint.across.foreign.tally import Tally
from counterpoint.interchange.refi.element import (
    children,
    date_of,
    guid,
    local,
    marked,
    text_of,
)
from counterpoint.interchange.refi.position import Marked

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA = {
    "PictureSource": AttachmentKind.PICTURE,
    "PDFSource": AttachmentKind.PDF,
    "AudioSource": AttachmentKind.SOUND,
    "VideoSource": AttachmentKind.FILM,
}
_CORNERS = ("firstX", "firstY", "secondX", "secondY")
PLACES = {
    "PictureSelection": _CORNERS,
    "PDFSelection": ("page", *_CORNERS),
    "AudioSelection": ("begin", "end"),
    "VideoSelection": ("begin", "end"),
}
"""What says where a mark lies, in whole numbers, by the element that marks."""
FARTHEST = 2**31 - 1
SOURCES = ("TextSource", *MEDIA)
TEXTS_WITHIN = ("TextDescription", "Representation", "Transcript")
SELECTIONS = ("PlainTextSelection", "TranscriptSelection")
UNNAMED = "(unnamed)"


class Put(NamedTuple):
    """A code that somebody put somewhere; its id only if something speaks of it."""

    code_id: str
    by: str | None
    at: datetime | None
    id: str = ""


class Selected(NamedTuple):
    """A selection of a text, read before the text around it has ended.

    Attributes:
        where: Where it lies; None if it is bound to points in a recording.
        points: The ids of those.
    """

    where: Marked | None
    points: tuple[str, str] | None
    name: str
    puts: list[Put]
    is_explained: bool


@dataclass(slots=True)
class Gathered:
    """A text as the XML tells of it; its words may lie in a file beside.

    Attributes:
        ids: The source's own, and of the sources that have the same text.
        path: Where its words are, if not inline.
        marked: Where the selections lie, each with the codes put there.
        whole: The codes put on the text as a whole.
        times: Positions, each with its millisecond.
    """

    ids: list[str]
    name: str
    path: str
    inline: str | None
    marked: list[tuple[Marked, list[Put]]] = field(default_factory=list)
    whole: list[Put] = field(default_factory=list)
    times: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class GatheredMedium:
    """What has no words, as the XML tells of it; its file lies beside."""

    id: str
    kind: AttachmentKind
    name: str
    path: str
    marks: list[ForeignMark] = field(default_factory=list)


class Shelf:
    """Gathers one source after the other while the XML is read.

    What was gathered is the caller's: the shelf keeps nothing but the numbers.
    """

    def __init__(self, tally: Tally, named: Collection[str] = ()) -> None:
        self._tally = tally
        self._named = named
        self._selected: dict[_Element, list[Selected]] = {}
        self._media = 0

    def select(self, selection: "_Element") -> bool:
        """Read a selection of a text, so that it can be let go before its text.

        Returns:
            False if it lies in something else than a source's text.
        """
        text = selection.getparent()
        if text is None or not is_text(text):
            return False
        puts = [self._put(each, selection) for each in children(selection, "Coding")]
        is_placed = local(selection) == "PlainTextSelection"
        read = Selected(
            marked(selection) if is_placed else None,
            None if is_placed else _points(selection),
            selection.get("name") or "",
            puts,
            bool(text_of(selection, "Description").strip()),
        )
        self._selected.setdefault(text, []).append(read)
        return True

    def take(self, source: "_Element") -> tuple[list[Gathered], GatheredMedium | None]:
        """Take one source: its texts, and what of it has no words."""
        name, id_ = _named(source), guid(source.get("guid"))
        if local(source) == "TextSource":
            return [self._take_text(source, name, id_)], None
        self._media += 1
        own = id_ or f"medium {self._media}"
        path = source.get("path") or source.get("currentPath") or ""
        medium = GatheredMedium(own, MEDIA[local(source)], name, path)
        self._tally.find("media")
        self._tell_around(source, name)
        within = children(source, *TEXTS_WITHIN)
        texts = [self._take_text(each, name, id_) for each in within]
        for nth, part in enumerate(children(source, *PLACES), 1):
            self._take_part(medium, part, f"{name}, {nth}")
        whole = [put(each) for each in children(source, "Coding")]
        self._tally.find("codings", len(whole))
        medium.marks += [ForeignMark(e.code_id, (), e.by, e.at) for e in whole]
        return texts, medium

    def _take_text(self, element: "_Element", name: str, id_: str) -> Gathered:
        path, inline = words_of(element)
        text = Gathered([guid(element.get("guid")), id_], name, path, inline)
        self._tally.find("reports")
        self._tell_around(element, name)
        synced = {}
        for each in children(element, "SyncPoint"):
            place, at = _whole(each.get("position")), _whole(each.get("timeStamp"))
            if place is not None:
                synced[guid(each.get("guid"))] = place
                text.times += [] if at is None else [(place, at)]
        self._tally.find("times", len(text.times))
        for one in self._selected.pop(element, ()):
            where = one.where
            if one.points is not None:
                where = _between(one.points, synced, one.name)
            self._take_selection(text, one, where)
        text.whole = [self._put(each) for each in children(element, "Coding")]
        self._tally.find("codings", len(text.whole))
        return text

    def _take_selection(
        self, text: Gathered, selected: Selected, where: Marked | None
    ) -> None:
        puts = selected.puts
        self._tally.find("codings", len(puts))
        place = place_of(text.name, where)
        if selected.is_explained:
            self._tally.pass_over("notes", place, reason.COMMENT)
        if not puts:
            self._tally.pass_over("quotes", place, reason.NEVER_CODED)
        elif where is None:
            for _ in puts:
                self._tally.lose("codings", place, reason.CODES_TIMES)
        else:
            text.marked.append((where, puts))

    def _put(self, coding: "_Element", selection: "_Element | None" = None) -> Put:
        """Read a coding, with its id if something beside the XML speaks of it."""
        read = put(coding, selection)
        id_ = guid(coding.get("guid"))
        return read._replace(id=id_) if id_ in self._named else read

    def _tell_around(self, element: "_Element", name: str) -> None:
        if text_of(element, "Description").strip():
            self._tally.pass_over("notes", name, reason.COMMENT)
        for _ in children(element, "VariableValue"):
            self._tally.pass_over("attributes", name, reason.VALUE)

    def _take_part(self, medium: GatheredMedium, part: "_Element", place: str) -> None:
        """Take a marked area or time, with the codes put there."""
        puts = [put(each, part) for each in children(part, "Coding")]
        others = [e for e in part.iter() if local(e) == "Coding"][len(puts) :]
        for _ in others:
            self._tally.pass_over("codings", place, reason.AREA)
        self._tally.find("codings", len(puts))
        if not puts:
            self._tally.find("quotes")
        if text_of(part, "Description").strip():
            self._tally.pass_over("notes", place, reason.COMMENT)
        read = [(name, _rounded(part.get(name))) for name in PLACES[local(part)]]
        where = tuple((name, at) for name, at in read if at is not None)
        if len(where) < len(read):
            for _ in puts:
                self._tally.lose("codings", place, reason.AREA)
            if not puts:
                self._tally.lose("quotes", place, reason.AREA)
            return
        bare = put(part)
        given = puts or [bare._replace(code_id="")]
        medium.marks += [ForeignMark(e.code_id, where, e.by, e.at) for e in given]


def _rounded(written: str | None) -> int | None:
    """Read a whole number; other programs also write fractions of a point."""
    try:
        at = round(float(written or ""))
    except (ValueError, OverflowError):
        return None
    return at if abs(at) <= FARTHEST else None


def is_text(element: "_Element") -> bool:
    """Whether an element is a source's text, and not a part of something else."""
    if local(element) == "TextSource":
        return True
    above = element.getparent()
    within = local(element) in TEXTS_WITHIN
    return within and above is not None and local(above) in MEDIA


def words_of(text: "_Element") -> tuple[str, str | None]:
    """Give where a text's words lie, and the words themselves if they are inline."""
    inline = (each.text or "" for each in children(text, "PlainTextContent"))
    return text.get("plainTextPath") or "", next(inline, None)


def put(coding: "_Element", selection: "_Element | None" = None) -> Put:
    """Read which code was put, by whom and when; if it says not, its selection."""
    refs = [guid(each.get("targetGUID")) for each in children(coding, "CodeRef")]
    beside = coding if selection is None else selection
    by = coding.get("creatingUser") or beside.get("creatingUser")
    return Put(
        code_id=refs[0] if refs else "",
        by=guid(by) or None,
        at=date_of(coding) or date_of(beside),
    )


def place_of(name: str, where: Marked | None) -> str:
    """Say where a selection lies, without its words."""
    return name if where is None else f"{name}, {where.start}-{where.end}"


def _named(source: "_Element") -> str:
    name = " ".join((source.get("name") or "").split())
    path = source.get("plainTextPath") or source.get("path") or ""
    return name or path.replace("\\", "/").rpartition("/")[2] or UNNAMED


def _points(selection: "_Element") -> tuple[str, str]:
    """Name the points of a recording that a stretch of a transcript is bound to."""
    start, end = selection.get("fromSyncPoint"), selection.get("toSyncPoint")
    return guid(start), guid(end)


def _between(
    points: tuple[str, str], synced: Mapping[str, int], name: str
) -> Marked | None:
    """Give where a stretch of a transcript lies, by the points it is bound to."""
    start, end = synced.get(points[0]), synced.get(points[1])
    return None if start is None or end is None else Marked(start, end, name)


def _whole(written: str | None) -> int | None:
    try:
        return int(written or "")
    except ValueError:
        return None
