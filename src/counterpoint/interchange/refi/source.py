"""The sources of a project: what has words is gathered, the rest is told."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.across.foreign.model import ForeignMark, Tally
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
_TEXTS_WITHIN = ("TextDescription", "Representation", "Transcript")
_SELECTIONS = ("PlainTextSelection", "TranscriptSelection")
UNNAMED = "(unnamed)"


class Put(NamedTuple):
    """A code that somebody put somewhere; its id only if something speaks of it."""

    code_id: str
    by: str | None
    at: datetime | None
    id: str = ""


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
    """Gathers the sources of a project while its XML is read."""

    def __init__(self, tally: Tally, named: Collection[str] = ()) -> None:
        self._tally = tally
        self._named = named
        self.texts: list[Gathered] = []
        self.media: list[GatheredMedium] = []

    def take(self, source: "_Element") -> None:
        """Take one source: its texts, and the account of what is no text."""
        name = _named(source)
        if local(source) == "TextSource":
            self._take_text(source, name, guid(source.get("guid")))
            return
        own = guid(source.get("guid")) or f"medium {len(self.media) + 1}"
        path = source.get("path") or source.get("currentPath") or ""
        medium = GatheredMedium(own, MEDIA[local(source)], name, path)
        self.media.append(medium)
        self._tally.find("media")
        self._tell_around(source, name)
        for each in children(source, *_TEXTS_WITHIN):
            self._take_text(each, name, guid(source.get("guid")))
        for nth, part in enumerate(children(source, *PLACES), 1):
            self._take_part(medium, part, f"{name}, {nth}")
        whole = [put(each) for each in children(source, "Coding")]
        self._tally.find("codings", len(whole))
        medium.marks += [ForeignMark(e.code_id, (), e.by, e.at) for e in whole]

    def _take_text(self, element: "_Element", name: str, id_: str) -> None:
        inline = next(
            (each.text or "" for each in children(element, "PlainTextContent")), None
        )
        path = element.get("plainTextPath") or ""
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
        for each in children(element, *_SELECTIONS):
            where = (
                marked(each)
                if local(each) == "PlainTextSelection"
                else _between(each, synced)
            )
            self._take_selection(text, each, where)
        text.whole = [self._put(each) for each in children(element, "Coding")]
        self._tally.find("codings", len(text.whole))
        self.texts.append(text)

    def _take_selection(
        self, text: Gathered, selection: "_Element", where: Marked | None
    ) -> None:
        puts = [self._put(each, selection) for each in children(selection, "Coding")]
        self._tally.find("codings", len(puts))
        place = place_of(text.name, where)
        if text_of(selection, "Description").strip():
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


def _between(selection: "_Element", synced: dict[str, int]) -> Marked | None:
    """Give where a stretch of a transcript lies, by the points it is bound to."""
    start = synced.get(guid(selection.get("fromSyncPoint")))
    end = synced.get(guid(selection.get("toSyncPoint")))
    if start is None or end is None:
        return None
    return Marked(start, end, selection.get("name") or "")


def _whole(written: str | None) -> int | None:
    try:
        return int(written or "")
    except ValueError:
        return None
