"""QualCoder's tables, of whatever version: missing columns and tables hold nothing."""

from collections import defaultdict
from pathlib import PurePosixPath

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind, Place
from counterpoint.across.foreign.model import (
    ForeignAttachment,
    ForeignMark,
    ForeignProject,
)
from counterpoint.interchange.beside import Beside, nothing_beside
from counterpoint.interchange.building import UNNAMED, Building
from counterpoint.interchange.database import (
    Database,
    Row,
    line_in,
    number_in,
    words_in,
)
from counterpoint.interchange.medium import CORNERS, ending_of
from counterpoint.interchange.moment import moment

FORMAT = "qda"
TABLES = ("code_name", "code_cat", "source", "code_text")
_GRAPHS = "graph"
_KINDS = {
    "images": AttachmentKind.PICTURE,
    "audio": AttachmentKind.SOUND,
    "video": AttachmentKind.FILM,
}


def read_qualcoder(
    database: Database, beside: Beside = nothing_beside
) -> ForeignProject:
    """Read a project.

    Args:
        database: An open one that has ``TABLES``.
        beside: Finds the files of its folder.
    """
    return _Reading(database, beside).project()


class _Reading:
    """One project, table by table."""

    def __init__(self, database: Database, beside: Beside) -> None:
        self._database = database
        self._beside = beside
        self._pages: dict[int | None, str] = {}
        self._building = Building(FORMAT, "QualCoder")
        self._tally = self._building.tally
        self._names: dict[int | None, str] = {}
        self._lengths: dict[int | None, int] = {}

    def project(self) -> ForeignProject:
        """Read it."""
        for row in self._database.rows("coder_names"):
            self._building.add_user(words_in(row, "name"))
        for row in self._database.rows("project"):
            self._tell_memo(row, "QualCoder")
        self._read_codes()
        self._read_texts()
        self._read_codings()
        for row in self._database.rows("code_image"):
            self._take_area(row)
        for row in self._database.rows("code_av"):
            self._take_time(row)
        self._read_cases()
        self._tell_rest()
        return self._building.finish("")

    def _tell_memo(self, row: Row, place: str) -> None:
        if words_in(row, "memo").strip():
            self._tally.pass_over("notes", place, reason.COMMENT)

    def _read_codes(self) -> None:
        """Make codes of categories and codes; a category only holds others."""
        for row in self._database.rows("code_cat"):
            self._building.add_code(
                f"category {number_in(row, 'catid')}",
                line_in(row, "name"),
                parent_id=f"category {number_in(row, 'supercatid')}",
                definition=words_in(row, "memo"),
                is_codable=False,
            )
        for row in self._database.rows("code_name"):
            code = number_in(row, "supercid")
            above = f"category {number_in(row, 'catid')}" if code is None else ""
            self._building.add_code(
                f"code {number_in(row, 'cid')}",
                line_in(row, "name"),
                parent_id=above or f"code {code}",
                definition=words_in(row, "memo"),
                colour=words_in(row, "color"),
            )

    def _read_texts(self) -> None:
        for row in self._database.rows("source"):
            id_, name = number_in(row, "id"), line_in(row, "name")
            path = words_in(row, "mediapath").strip()
            text = words_in(row, "fulltext").removeprefix("\ufeff")
            self._names[id_] = name or UNNAMED
            self._lengths[id_] = len(text)
            self._tell_memo(row, self._names[id_])
            if path and not text.strip() and not _is_document(path):
                self._take_medium(row, path)
                continue
            if _is_document(path) and ending_of(path) == ".pdf":
                self._pages[id_] = path
            self._building.add_text(f"source {id_}", name, text)

    def _take_medium(self, row: Row, path: str) -> None:
        """Take a picture, sound or film, by the folder that it lies in."""
        id_ = number_in(row, "id")
        kind = _kind_of(path)
        if kind is None:
            why = reason.FILE_KEPT_ELSEWHERE
            self._tally.pass_over("media", self._names[id_], why)
            return
        self._put_medium(id_, kind, path, f"source {number_in(row, 'av_text_id')}")

    def _put_medium(
        self, id_: int | None, kind: AttachmentKind, path: str, text_id: str
    ) -> None:
        # Its own folder begins with a stroke; all else names a file of some disk.
        inside = path.removeprefix("/").replace("docs/", "documents/", 1)
        is_kept = path.startswith("/") and kind.has_file
        self._building.add_medium(
            ForeignAttachment(
                id=f"medium {id_}",
                kind=kind,
                name=self._names[id_],
                ending=ending_of(path),
                text_id=text_id,
                file=self._beside(inside) if is_kept else None,
            )
        )

    def _read_codings(self) -> None:
        marks = self._marks()
        for row in self._database.rows("code_text"):
            fid = number_in(row, "fid")
            first, last = number_in(row, "pos0"), number_in(row, "pos1")
            mark = fid in marks  # an old row of a text that begins with the mark
            place = f"{self._names.get(fid, UNNAMED)}, {first}-{last}"
            self._building.add_coding(
                f"source {fid}",
                f"code {number_in(row, 'cid')}",
                None if first is None else first - mark,
                None if last is None else last - mark,
                place=place,
                words=words_in(row, "seltext").removeprefix("\ufeff"),
                by=words_in(row, "owner"),
                at=moment(words_in(row, "date")),
            )
            self._tell_memo(row, place)
            if number_in(row, "important"):
                self._tally.pass_over("quotes", place, reason.IMPORTANT)

    def _marks(self) -> set[int | None]:
        """Name the texts that still begin with a byte order mark."""
        found = self._database.query(
            "SELECT id FROM source WHERE unicode(fulltext) = 65279"
        )
        return {number_in(row, "id") for row in found}

    def _take_area(self, row: Row) -> None:
        """Take a coding of an area, of a picture or of a page of a PDF."""
        id_, page = number_in(row, "id"), number_in(row, "pdf_page")
        path = self._pages.get(id_)
        if path is not None and not self._building.has_medium(f"medium {id_}"):
            self._put_medium(id_, AttachmentKind.PDF, path, f"source {id_}")
            self._tally.alter("media", self._names[id_], reason.AREA_FROM_TOP)
        where = _area(row)
        if path is not None and where:
            where = () if page is None else (("page", page), *where)
        self._put_mark(row, where, number_in(row, "imid"), reason.AREA)

    def _take_time(self, row: Row) -> None:
        """Take a coding of a stretch of sound or film, in milliseconds."""
        begin, end = number_in(row, "pos0"), number_in(row, "pos1")
        known = begin is not None and end is not None
        where: Place = (("begin", begin or 0), ("end", end or 0)) if known else ()
        self._put_mark(row, where, number_in(row, "avid"), reason.CODES_TIMES)

    def _put_mark(
        self, row: Row, where: Place, nth: int | None, otherwise: str
    ) -> None:
        id_ = number_in(row, "id")
        place = f"{self._names.get(id_, UNNAMED)}, {nth}"
        mark = ForeignMark(
            f"code {number_in(row, 'cid')}",
            where,
            words_in(row, "owner"),
            moment(words_in(row, "date")),
        )
        self._building.add_mark(f"medium {id_}", mark, place=place, otherwise=otherwise)
        self._tell_memo(row, place)
        if number_in(row, "important"):
            self._tally.pass_over("quotes", place, reason.IMPORTANT)

    def _read_cases(self) -> None:
        texts: defaultdict[int | None, list[int | None]] = defaultdict(list)
        within: dict[int | None, None] = {}
        for row in self._database.rows("case_text"):
            case, text = number_in(row, "caseid"), number_in(row, "fid")
            texts[case].append(text)
            last = number_in(row, "pos1") or 0
            if (number_in(row, "pos0") or 0) > 0 or last < self._lengths.get(text, 0):
                within[case] = None
        for row in self._database.rows("cases"):
            id_, name = number_in(row, "caseid"), line_in(row, "name") or UNNAMED
            own = [f"{of} {each}" for each in texts[id_] for of in ("source", "medium")]
            self._building.add_case(f"case {id_}", name, own)
            self._tell_memo(row, name)
            if id_ in within:
                self._tally.alter("participants", name, reason.PART_OF_TEXT)

    def _tell_rest(self) -> None:
        for row in self._database.rows("annotation"):
            name = self._names.get(number_in(row, "fid"), UNNAMED)
            place = f"{name}, {number_in(row, 'pos0')}-{number_in(row, 'pos1')}"
            self._tally.pass_over("notes", place, reason.COMMENT)
        for row in self._database.rows("attribute"):
            if words_in(row, "value").strip():
                self._tally.pass_over("attributes", line_in(row, "name"), reason.VALUE)
        for row in self._database.rows("journal"):
            self._tally.pass_over("notes", line_in(row, "name"), reason.NOTE)
        for row in self._database.rows("stored_sql"):
            self._tally.pass_over("notes", line_in(row, "title"), reason.QUESTION)
        for row in self._database.rows(_GRAPHS):
            self._tally.pass_over("drawings", line_in(row, "name"), reason.DRAWING)
        works = {number_in(row, "risid") for row in self._database.rows("ris")}
        for id_ in sorted(each for each in works if each is not None):
            self._tally.pass_over("works", str(id_), reason.WORK)


def _area(row: Row) -> Place:
    """Give the corners of an area; nothing if the row says not all of it."""
    left, top = number_in(row, "x1"), number_in(row, "y1")
    wide, high = number_in(row, "width"), number_in(row, "height")
    if left is None or top is None or wide is None or high is None:
        return ()
    return tuple(zip(CORNERS, (left, top, left + wide, top + high), strict=True))


def _kind_of(path: str) -> AttachmentKind | None:
    """Tell what a source is, by the folder of the project that its path names."""
    folder = path.lstrip("/").partition("/")[0].partition(":")[0]
    return _KINDS.get(folder)


def _is_document(path: str) -> bool:
    """Tell whether a source is a text that was brought in from a file."""
    head = PurePosixPath(path.replace("\\", "/"))
    return path.startswith("docs:") or "docs" in head.parts[:2]
