"""requal's tables: positions count characters from 1, the last one within."""

from collections import defaultdict

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.building import UNNAMED, Building
from counterpoint.interchange.database import (
    Database,
    Row,
    line_in,
    number_in,
    words_in,
)
from counterpoint.interchange.refi.refusal import NoProjectError

FORMAT = "requal"
TABLES = ("projects", "documents", "codes", "segments", "categories_codes_map")


def read_requal(database: Database, *, part: int = 0) -> ForeignProject:
    """Read one project.

    Args:
        database: An open one that has ``TABLES``.
        part: Which of its projects, from 0.

    Raises:
        NoProjectError: It has no such project.
    """
    projects = database.rows("projects")
    if not 0 <= part < len(projects):
        raise NoProjectError
    names = tuple(line_in(each, "project_name") or UNNAMED for each in projects)
    reading = _Reading(database, number_in(projects[part], "project_id"))
    return reading.project(names[part], names)


class _Reading:
    """One project, table by table."""

    def __init__(self, database: Database, project: int | None) -> None:
        self._database = database
        self._project = project
        self._building = Building(FORMAT, "requal")
        self._tally = self._building.tally

    def project(self, name: str, parts: tuple[str, ...]) -> ForeignProject:
        """Read it."""
        self._read_codes()
        names: dict[int | None, str] = {}
        for row in self._own("documents"):
            id_ = number_in(row, "doc_id")
            names[id_] = line_in(row, "doc_name") or UNNAMED
            if words_in(row, "doc_description").strip():
                self._tally.pass_over("notes", names[id_], reason.COMMENT)
            text = words_in(row, "doc_text")
            self._building.add_text(f"document {id_}", names[id_], text)
        users = {
            number_in(row, "user_id"): line_in(row, "user_name")
            or line_in(row, "user_login")
            for row in self._database.rows("users")
        }
        for row in self._own("segments"):
            document = number_in(row, "doc_id")
            first, last = number_in(row, "segment_start"), number_in(row, "segment_end")
            self._building.add_coding(
                f"document {document}",
                f"code {number_in(row, 'code_id')}",
                None if first is None else first - 1,
                last,
                place=f"{names.get(document, UNNAMED)}, {first}-{last}",
                words=words_in(row, "segment_text"),
                by=users.get(number_in(row, "user_id"), ""),
            )
        self._read_cases()
        for row in self._own("memos"):
            place = str(number_in(row, "memo_id"))
            self._tally.pass_over("notes", place, reason.NOTE)
        for table in ("attributes_users_map", "attributes_cases_map"):
            for row in self._own(table):
                place = str(number_in(row, "attribute_id"))
                self._tally.pass_over("attributes", place, reason.VALUE)
        return self._building.finish(name, parts=parts)

    def _own(self, table: str) -> list[Row]:
        """Give the rows of the project; all of a table that knows none."""
        return [
            row
            for row in self._database.rows(table)
            if row.get("project_id", self._project) == self._project
        ]

    def _read_codes(self) -> None:
        for row in self._own("categories"):
            self._building.add_code(
                f"category {number_in(row, 'category_id')}",
                line_in(row, "category_name"),
                definition=words_in(row, "category_description"),
                is_codable=False,
            )
        above: defaultdict[int | None, list[str]] = defaultdict(list)
        for row in self._own("categories_codes_map"):
            category = f"category {number_in(row, 'category_id')}"
            above[number_in(row, "code_id")].append(category)
        for row in self._own("codes"):
            id_, name = number_in(row, "code_id"), line_in(row, "code_name")
            categories = above[id_]
            self._building.add_code(
                f"code {id_}",
                name,
                parent_id=categories[0] if categories else None,
                definition=words_in(row, "code_description"),
                colour=words_in(row, "code_color"),
                also_beneath=tuple(categories[1:]),
            )

    def _read_cases(self) -> None:
        texts: defaultdict[int | None, list[str]] = defaultdict(list)
        for row in self._own("cases_documents_map"):
            case = number_in(row, "case_id")
            texts[case].append(f"document {number_in(row, 'doc_id')}")
        for row in self._own("cases"):
            id_ = number_in(row, "case_id")
            self._building.add_case(
                f"case {id_}", line_in(row, "case_name"), texts[id_]
            )
