"""A checklist as a table for a journal, in Word and in Markdown."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from counterpoint.across.checklist.model import Row, Sheet
from counterpoint.across.prose.language import catalogue_in
from counterpoint.across.prose.model import ProseFormat
from counterpoint.kernel.sentence import Said

if TYPE_CHECKING:
    from docx.document import Document as DocumentType
    from docx.table import _Cell

FONT = "Times New Roman"
BODY_PT, SMALL_PT, TITLE_PT = 9.5, 8.5, 14
WIDTHS_CM = (1.3, 6.2, 12.0, 5.2)
"""Number, item, answer, place; on A4 across, with margins of 2.5 cm."""
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SPECIAL = re.compile(r"([\\`*_\[\]<>|])")

Say = Callable[[Said], str]


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the table in words; a part's heading has only its name."""

    part: str = ""
    number: str = ""
    title: str = ""
    asks: str = ""
    answer: str = ""
    facts: Sequence[str] = ()
    place: str = ""


def file_of(
    sheet: Sheet,
    article: str,
    format_: ProseFormat,
    *,
    language: str,
    at: datetime,
) -> bytes:
    """Write a checklist as a table: number, item, answer, place.

    Raises:
        NoSuchLanguageError: The language is neither en nor sv.
    """
    say = _saying(language)
    lines = list(_lines(sheet, say))
    head = [say(_NUMBER), say(_ITEM), say(_ANSWER), say(_PLACE)]
    title = say(sheet.checklist.title)
    below = [sheet.checklist.source, say(_OWN_WORDS)]
    if format_ is ProseFormat.MARKDOWN:
        return _markdown(title, article, below, head, lines)
    return _docx(title, article, below, head, lines, language=language, at=at)


_NUMBER, _ITEM = Said("No."), Said("Item")
_ANSWER, _PLACE = Said("The answer"), Said("Where in the manuscript")
_OWN_WORDS = Said(
    "The items are worded briefly by the program; the journal's own form comes first."
    " What the records of the study say is set smaller."
)


def _saying(language: str) -> Say:
    """Say sentences with their values as they are: the team's words stay theirs."""
    find = catalogue_in(language)
    return lambda said: find(said.sentence).format_map(dict(said.values))


def _lines(sheet: Sheet, say: Say) -> list[_Line]:
    lines: list[_Line] = []
    part = ""
    for row in sheet.rows:
        named = say(row.item.part)
        if named != part:
            part = named
            lines.append(_Line(part=part))
        lines.append(_line(row, say))
    return lines


def _line(row: Row, say: Say) -> _Line:
    item, answer = row.item, row.answer
    text = "" if answer is None else answer.text
    if answer is not None and not answer.is_used:
        text = say(Said("Not used here, because: {reason}", {"reason": text}))
    is_aside = answer is not None and not answer.is_used
    return _Line(
        number=item.key,
        title=item.verbatim or say(item.title),
        asks="" if item.asks is None else say(item.asks),
        answer=text,
        facts=() if is_aside else tuple(say(each) for each in row.facts),
        place=_place(row, say),
    )


def _place(row: Row, say: Say) -> str:
    if row.place is None:
        return ""
    values: dict[str, str | int] = {
        "heading": row.place.heading,
        "n": row.place.paragraph,
    }
    if not row.place.paragraph:
        return row.place.heading
    if not row.place.heading:
        return say(Said("Before the first heading, paragraph {n}", values))
    return say(Said("{heading}, paragraph {n}", values))


def _markdown(
    title: str,
    article: str,
    below: Sequence[str],
    head: Sequence[str],
    lines: Sequence[_Line],
) -> bytes:
    rows = [f"# {_plain(title)}", "", _plain(article), ""]
    rows += [f"| {' | '.join(map(_plain, head))} |", "| --- | --- | --- | --- |"]
    for line in lines:
        if line.part:
            rows.append(f"| | **{_plain(line.part)}** | | |")
            continue
        item = f"**{_plain(line.title)}**"
        item += f"<br>{_plain(line.asks)}" if line.asks else ""
        told = [_plain(line.answer)] if line.answer else []
        told += [f"*{_plain(fact)}*" for fact in line.facts]
        answer, place = "<br>".join(told), _plain(line.place)
        rows.append(f"| {line.number} | {item} | {answer} | {place} |")
    rows += ["", *(f"{_plain(each)}  " for each in below)]
    return ("\n".join(rows) + "\n").encode()


def _plain(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", text)
    return "<br>".join(part.strip() for part in escaped.splitlines() if part.strip())


def _docx(  # noqa: PLR0913 - a table has these parts
    title: str,
    article: str,
    below: Sequence[str],
    head: Sequence[str],
    lines: Sequence[_Line],
    *,
    language: str,
    at: datetime,
) -> bytes:
    # Here, since the library would slow every start of the program.
    from docx import Document  # noqa: PLC0415
    from docx.enum.section import WD_ORIENT  # noqa: PLC0415
    from docx.shared import Cm, Pt  # noqa: PLC0415

    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(BODY_PT)
    page = document.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = Cm(29.7), Cm(21.0)
    page.left_margin = page.right_margin = Cm(2.5)
    page.top_margin = page.bottom_margin = Cm(2.0)
    named = document.add_paragraph()
    run = named.add_run(title)
    run.bold, run.font.size = True, Pt(TITLE_PT)
    document.add_paragraph(_clean(article))
    _table(document, head, lines)
    for nth, each in enumerate(below):
        note = document.add_paragraph()
        note.paragraph_format.space_before = Pt(0 if nth else 10)
        note.paragraph_format.space_after = Pt(2)
        note.add_run(_clean(each)).font.size = Pt(SMALL_PT)
    document.core_properties.author = ""
    document.core_properties.title = title
    document.core_properties.language = language
    moment = at.astimezone(UTC).replace(tzinfo=None)
    document.core_properties.created = document.core_properties.modified = moment
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _table(
    document: "DocumentType", head: Sequence[str], lines: Sequence[_Line]
) -> None:
    from docx.oxml import OxmlElement  # noqa: PLC0415
    from docx.shared import Cm  # noqa: PLC0415

    table = document.add_table(rows=1 + len(lines), cols=len(WIDTHS_CM))
    table.style = "Table Grid"
    table.autofit = False
    # Word reads the widths of cells, others those of columns; a merged row has none.
    for column, width in zip(table.columns, WIDTHS_CM, strict=True):
        column.width = Cm(width)
    for cell, text in zip(table.rows[0].cells, head, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    # The heading row is repeated where the table goes on to the next page.
    head_row = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
    head_row.append(OxmlElement("w:tblHeader"))
    for row, line in zip(table.rows[1:], lines, strict=True):
        cells = row.cells
        # A row stays whole, so that an item and its answer are read together.
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
        if line.part:
            merged = cells[0].merge(cells[-1])
            merged.paragraphs[0].add_run(line.part).bold = True
            merged.paragraphs[0].paragraph_format.keep_with_next = True
            continue
        _fill(cells[0], line.number)
        _fill(cells[1], line.title, line.asks, is_bold=True)
        _fill(cells[2], line.answer, *line.facts)
        _fill(cells[3], line.place)
        for cell, width in zip(cells, WIDTHS_CM, strict=True):
            cell.width = Cm(width)


def _fill(cell: "_Cell", text: str, *smaller: str, is_bold: bool = False) -> None:
    from docx.shared import Pt  # noqa: PLC0415

    first = cell.paragraphs[0]
    first.paragraph_format.space_after = Pt(2)
    if text:
        first.add_run(_clean(text)).bold = is_bold
    for nth, each in enumerate(smaller):
        if not each:
            continue
        paragraph = first if not text and not nth else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        paragraph.add_run(_clean(each)).font.size = Pt(SMALL_PT)


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)
