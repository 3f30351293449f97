"""How an answer looks as a file: a table, or passages to read. No database here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from counterpoint.across.exporting.row_file import csv_of, xlsx_of
from counterpoint.across.prompt.naming import Unnamed
from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.language import day_in, say_in
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    heading,
    paragraph,
    title,
)
from counterpoint.coding.nomenclature.model import Naming, said_of
from counterpoint.kernel.sentence import Said


class FileFormat(StrEnum):
    """The kinds of file that passages are written to."""

    XLSX = "xlsx"
    CSV = "csv"
    DOCX = "docx"


@dataclass(frozen=True, slots=True)
class Row:
    """One passage, as a line of the table.

    Attributes:
        label: The participant's, if known.
        group: Empty if nobody is known, or if the group is so small that it would
            point at somebody.
        start: First code point in the version.
        end: One past the last.
        code: With those above it: "Home > own door"; by the names that the article
            shows.
        member: The key of who coded it.
        beside: The names of the codes beside which it was found.
        named_by: Whose name the code has here: the analysts' or the participants'.
        other_name: The code's other name; empty if it has but one.
        prompt: The sign of the question that prompted the words, or "none"; "any" of
            a group so small that its guide would point at somebody; empty if nothing
            is said.
        question: That question's words.
    """

    report: str
    label: str
    group: str
    version: int
    start: int
    end: int
    code: str
    member: str
    at: str
    beside: str
    named_by: str
    other_name: str
    prompt: str
    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """An answer that is to be written.

    Attributes:
        question: As the language writes it.
        of: How many codings answer.
        asked: How many were asked.
        left: How many of the answer stay behind, since their participant took back
            that their words may be shared.
        by_code: Whether the rows are in the order of the codebook.
        naming: Whose names for codes stand in it.
    """

    question: str
    of: int
    asked: int
    left: int
    by_code: bool
    naming: Naming
    rows: Sequence[Row]


def written(sheet: Sheet, format_: FileFormat, *, language: str, at: datetime) -> bytes:
    """Write an answer as a file of a format."""
    match format_:
        case FileFormat.CSV:
            return csv_of(Row, sheet.rows)
        case FileFormat.XLSX:
            facts: dict[str, str | int] = {
                "question": sheet.question,
                "of": sheet.of,
                "asked": sheet.asked,
                "left": sheet.left,
                "names": sheet.naming,
            }
            names = ("passages", "question")
            return xlsx_of(Row, sheet.rows, facts, sheets=names, at=at)
        case FileFormat.DOCX:
            pieces = list(_pieces(sheet, language, at))
            return file_of(pieces, ProseFormat.DOCX, language=language, at=at)


def _pieces(sheet: Sheet, language: str, at: datetime) -> Iterator[Piece]:
    say = say_in(language)
    yield title(say(Said("Passages")))
    yield paragraph(sheet.question)
    day = day_in(language, at.date())
    counts: dict[str, str | int] = {"of": sheet.of, "asked": sheet.asked, "day": day}
    yield paragraph(say(Said("{of} of {asked} codings, on {day}.", counts)))
    if sheet.left:
        yield paragraph(say(left_out(sheet.left)))
    yield paragraph(say(said_of(sheet.naming)))
    code = None
    for row in sheet.rows:
        if sheet.by_code and row.code != code:
            code = row.code
            yield heading(code)
        whose = f"{row.report} ({row.label})" if row.label else row.report
        facts = [whose, row.group, "" if sheet.by_code else row.code, row.member]
        if row.prompt:
            facts.append(say(_prompted(row)))
        if row.beside:
            facts.append(say(Said("found beside {codes}", {"codes": row.beside})))
        yield paragraph(row.text)
        yield paragraph(" · ".join(fact for fact in facts if fact))


def _prompted(row: Row) -> Said:
    if row.prompt == Unnamed.NONE:
        return Said("unprompted")
    if row.prompt == Unnamed.ANY:
        return Said("asked by the guide")
    return Said("asked: {question}", {"question": row.question})


def left_out(number: int) -> Said:
    """Say how many passages stay behind."""
    return Said(
        "{left} of them are not here: their participants took back that their words "
        "may be shared.",
        {"left": number},
    )
