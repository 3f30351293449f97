"""How stories look as files. No database here."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from enum import StrEnum

import xlsxwriter

from counterpoint.across.prose.file import file_of
from counterpoint.across.prose.language import say_in
from counterpoint.across.prose.model import (
    Piece,
    ProseFormat,
    heading,
    paragraph,
    point,
    title,
)
from counterpoint.coding.nomenclature.model import Naming, said_of
from counterpoint.kernel.sentence import Said
from counterpoint.kernel.separated import separated

WIDTH = 28


class StoryFormat(StrEnum):
    """The kinds of file that stories are written as."""

    DOCX = "docx"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One story, as a line of the table; several of one kind stand one in a line.

    Attributes:
        label: What prints after the participant's words: "7", "XV".
        agents: By role.
        facets: "Form: gesture".
        codes: By the names that the article shows.
        named_by: Whose names these are: the analysts', or the participants', where
            they have one.
        story: The words in which it is told.
    """

    report: str
    label: str
    group: str
    place: str
    agents: str
    act: str
    response: str
    reflection: str
    facets: str
    themes: str
    against: str
    codes: str
    named_by: Naming
    story: str
    context: str
    reflected: str


def file_of_stories(
    rows: Sequence[StoryRow],
    format_: StoryFormat,
    *,
    article: str,
    language: str,
    at: datetime,
) -> bytes:
    """Write stories as a file of a format.

    Args:
        rows: In their order.
        format_: Which.
        article: The title of the article.
        language: Of the headings: en or sv.
        at: When it is written.
    """
    if format_ is StoryFormat.CSV:
        return _csv(rows)
    if format_ is StoryFormat.XLSX:
        return _xlsx(rows, at)
    pieces = list(_pieces(rows, article, language))
    return file_of(pieces, ProseFormat.DOCX, language=language, at=at)


def _csv(rows: Iterable[StoryRow]) -> bytes:
    heads = StoryRow.__dataclass_fields__
    table = separated(heads, (astuple(row) for row in rows))
    return table.encode("utf-8-sig")


def _xlsx(rows: Iterable[StoryRow], at: datetime) -> bytes:
    """Write one sheet; words stay words, and no cell is a formula."""
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False}
    book = xlsxwriter.Workbook(made, {**options, "strings_to_urls": False})
    book.set_properties({"title": "Stories", "created": at.astimezone(UTC)})
    sheet = book.add_worksheet("Stories")
    headings = tuple(StoryRow.__dataclass_fields__)
    sheet.set_column(0, len(headings) - 1, WIDTH)
    sheet.freeze_panes(1, 1)
    bold = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for nth, named in enumerate(headings):
        sheet.write_string(0, nth, named, bold)
    for at_row, row in enumerate(rows, start=1):
        for nth, cell in enumerate(astuple(row)):
            sheet.write_string(at_row, nth, cell, wrapped)
    book.close()
    return made.getvalue()


def _pieces(rows: Sequence[StoryRow], article: str, language: str) -> Iterator[Piece]:
    say = say_in(language)
    yield title(say(Said("Stories")))
    yield paragraph(article)
    for naming in {row.named_by for row in rows if row.codes}:
        yield paragraph(say(said_of(naming)))
    for number, row in enumerate(rows, start=1):
        who = " – ".join(row.agents.split("\n")) if row.agents else ""
        yield heading(". ".join(filter(None, (str(number), row.place or who))))
        said = f"({row.label})" if row.label else row.report
        for words in filter(None, row.story.split("\n\n")):
            yield paragraph(f"{words} {said}")
        for name, text in (
            (Said("Agents"), who if row.place else ""),
            (Said("Act"), row.act),
            (Said("Response"), row.response),
            (Said("Reflection"), row.reflection),
            (Said("Context in their words"), row.context),
            (Said("Reflection in their words"), row.reflected),
            (Said("Facets"), row.facets),
            (Said("Themes"), row.themes),
            (Said("Speaks against"), row.against),
            (Said("Codes"), row.codes),
        ):
            if text:
                yield point(text.replace("\n", "; "), f"{say(name)}: ")
