"""RQDA's tables: positions are code points of the text, half-open."""

from collections import defaultdict

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.attachment.model import AttachmentKind
from counterpoint.across.foreign.model import (
    ForeignAttachment,
    ForeignMark,
    ForeignProject,
)
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

FORMAT = "rqda"
TABLES = ("freecode", "treecode", "source", "coding")
_DELETED = 0


def read_rqda(database: Database) -> ForeignProject:
    """Read a project.

    Args:
        database: An open one that has ``TABLES``.
    """
    return _Reading(database).project()


class _Reading:
    """One project, table by table."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._building = Building(FORMAT, "RQDA")
        self._tally = self._building.tally
        self._names: dict[int | None, str] = {}

    def project(self) -> ForeignProject:
        """Read it."""
        for row in self._database.rows("project"):
            self._tell_memo(row, "RQDA")
        self._read_codes()
        for row in self._live("source"):
            id_, name = number_in(row, "id"), line_in(row, "name")
            self._names[id_] = name or UNNAMED
            self._tell_memo(row, self._names[id_])
            self._building.add_text(f"source {id_}", name, words_in(row, "file"))
        for row in self._live("coding"):
            self._take_coding(row)
        self._read_pictures()
        self._read_cases()
        self._tell_rest()
        return self._building.finish("")

    def _live(self, table: str) -> list[Row]:
        """Give the rows that are not marked as deleted."""
        return [
            row
            for row in self._database.rows(table)
            if number_in(row, "status") != _DELETED
        ]

    def _tell_memo(self, row: Row, place: str) -> None:
        if words_in(row, "memo").strip():
            self._tally.pass_over("notes", place, reason.COMMENT)

    def _read_codes(self) -> None:
        """Make codes; one in several categories stands beneath each."""
        for row in self._live("codecat"):
            self._building.add_code(
                f"category {number_in(row, 'catid')}",
                line_in(row, "name"),
                definition=words_in(row, "memo"),
                is_codable=False,
            )
        above: defaultdict[int | None, list[str]] = defaultdict(list)
        for row in self._live("treecode"):
            category = f"category {number_in(row, 'catid')}"
            above[number_in(row, "cid")].append(category)
        for row in self._live("freecode"):
            id_, name = number_in(row, "id"), line_in(row, "name")
            categories = above[id_]
            self._building.add_code(
                f"code {id_}",
                name,
                parent_id=categories[0] if categories else None,
                definition=words_in(row, "memo"),
                colour=words_in(row, "color"),
                also_beneath=tuple(categories[1:]),
            )

    def _take_coding(self, row: Row) -> None:
        fid = number_in(row, "fid")
        first, last = number_in(row, "selfirst"), number_in(row, "selend")
        place = f"{self._names.get(fid, UNNAMED)}, {first}-{last}"
        self._building.add_coding(
            f"source {fid}",
            f"code {number_in(row, 'cid')}",
            first,
            last,
            place=place,
            words=words_in(row, "seltext"),
            by=words_in(row, "owner"),
            at=moment(words_in(row, "date")),
        )
        self._tell_memo(row, place)

    def _read_pictures(self) -> None:
        """Take pictures, whose files lie elsewhere, and what was coded on them."""
        names: dict[int | None, str] = {}
        for row in self._live("image"):
            id_, name = number_in(row, "id"), line_in(row, "name")
            names[id_] = name or UNNAMED
            self._building.add_medium(
                ForeignAttachment(
                    f"image {id_}", AttachmentKind.PICTURE, names[id_], ending_of(name)
                )
            )
        for nth, row in enumerate(self._live("imagecoding"), 1):
            id_ = number_in(row, "iid")
            place = f"{names.get(id_, UNNAMED)}, {nth}"
            ends = [number_in(row, each) for each in ("x1", "y1", "x2", "y2")]
            corners = [each for each in ends if each is not None]
            mark = ForeignMark(
                f"code {number_in(row, 'cid')}",
                tuple(zip(CORNERS, corners, strict=False))
                if len(corners) == len(CORNERS)
                else (),
                words_in(row, "owner"),
                moment(words_in(row, "date")),
            )
            self._building.add_mark(
                f"image {id_}", mark, place=place, otherwise=reason.AREA
            )
            self._tell_memo(row, place)

    def _read_cases(self) -> None:
        texts: defaultdict[int | None, list[str]] = defaultdict(list)
        for row in self._live("caselinkage"):
            texts[number_in(row, "caseid")].append(f"source {number_in(row, 'fid')}")
        for row in self._live("cases"):
            id_, name = number_in(row, "id"), line_in(row, "name") or UNNAMED
            self._building.add_case(f"case {id_}", name, texts[id_])
            self._tell_memo(row, name)

    def _tell_rest(self) -> None:
        for table in ("caseattr", "fileattr"):
            for row in self._live(table):
                self._tally.pass_over(
                    "attributes", line_in(row, "variable"), reason.VALUE
                )
        for row in self._live("filecat"):
            self._tally.pass_over("sets", line_in(row, "name"), reason.GROUP)
        for row in self._live("annotation"):
            name = self._names.get(number_in(row, "fid"), UNNAMED)
            place = f"{name}, {number_in(row, 'position')}"
            self._tally.pass_over("notes", place, reason.COMMENT)
        for row in self._live("journal"):
            self._tally.pass_over("notes", line_in(row, "name"), reason.NOTE)
