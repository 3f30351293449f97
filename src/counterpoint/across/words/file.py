"""How words in context look as a file: a table, or a list to read. No database here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from counterpoint.across.exporting.row_file import csv_of, xlsx_of
from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.language import day_in, say_in
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    paragraph,
    point,
    title,
)
from counterpoint.across.retrieval.file import FileFormat, left_out
from counterpoint.across.words.model import GroupUse, Use
from counterpoint.kernel.sentence import Said


@dataclass(frozen=True, slots=True)
class UseRow:
    """One place, as a line of the table.

    Attributes:
        label: The participant's; empty if nobody is known.
        group: Empty if nobody is known, or if the group is so small that it would
            point at somebody.
        start: First code point in the version.
        end: One past the last.
        passage: All words of the passage that the place is in.
    """

    label: str
    group: str
    report: str
    version: int
    start: int
    end: int
    left: str
    hit: str
    right: str
    passage: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Words in context that are to be written.

    Attributes:
        places: How many were found.
        left: How many stay behind, since their participant took back that their
            words may be shared.
        groups: How many people of each use the terms, without groups too small.
    """

    terms: Sequence[str]
    places: int
    left: int
    groups: Sequence[GroupUse]
    rows: Sequence[UseRow]


def row_of(use: Use, group: str | None) -> UseRow:
    """Lay a place out as a line; its group may have to stay unnamed."""
    hit = use.hit
    return UseRow(
        label=use.label or "",
        group=group or "",
        report=hit.report,
        version=hit.version,
        start=hit.start,
        end=hit.end,
        left=_on_one_line(hit.before),
        hit=_on_one_line(hit.text),
        right=_on_one_line(hit.after),
        passage=hit.passage_words,
    )


def written(sheet: Sheet, format_: FileFormat, *, language: str, at: datetime) -> bytes:
    """Write words in context as a file of a format."""
    match format_:
        case FileFormat.CSV:
            return csv_of(UseRow, sheet.rows)
        case FileFormat.XLSX:
            facts: dict[str, str | int] = {
                "terms": ", ".join(sheet.terms),
                "places": sheet.places,
                "left": sheet.left,
                **{f"people, {each.group}": _share(each) for each in sheet.groups},
            }
            names = ("places", "terms")
            return xlsx_of(UseRow, sheet.rows, facts, sheets=names, at=at)
        case FileFormat.DOCX:
            pieces = list(_pieces(sheet, language, at))
            return file_of(pieces, ProseFormat.DOCX, language=language, at=at)


def _pieces(sheet: Sheet, language: str, at: datetime) -> Iterator[Piece]:
    say = say_in(language)
    yield title(say(Said("Words in context")))
    yield paragraph(", ".join(sheet.terms))
    counts: dict[str, str | int] = {
        "places": sheet.places,
        "day": day_in(language, at.date()),
    }
    yield paragraph(say(Said("{places} places, on {day}.", counts)))
    for each in sheet.groups:
        yield point(_share(each), f"{each.group}: ")
    if sheet.left:
        yield paragraph(say(left_out(sheet.left)))
    for row in sheet.rows:
        whose = f"{row.report} ({row.label})" if row.label else row.report
        facts = " · ".join(fact for fact in (whose, row.group) if fact)
        around = f"{row.left}{row.hit}{row.right}".strip()
        yield paragraph(f"{around} [{facts}]", f"{row.hit}: ")


def _share(use: GroupUse) -> str:
    return f"{use.people} / {use.of}"


def _on_one_line(words: str) -> str:
    """Put spaces for line breaks, keeping the spaces that part words at the ends."""
    return "".join(" " if each.isspace() else each for each in words)
