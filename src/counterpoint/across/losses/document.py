"""An account as a word processor opens it: the numbers, then each reason's places."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Row

from counterpoint.across.losses import wording
from counterpoint.across.prose.language import catalogue_in
from counterpoint.kernel.outcome import Item, Outcome
from counterpoint.manuscript.export.sheet import for_xml

SIZE = Pt(10)
WIDTHS = (Cm(3.6), Cm(6.2), Cm(6.1))
"""Of the columns for what, why and where, within the margins of A4."""
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Cm(21.0), Cm(29.7), Cm(2.54)
Say = Callable[[str], str]


def docx_of(outcome: Outcome, *, language: str, at: datetime) -> bytes:
    """Write an account; the file says nothing of who made it.

    Raises:
        NoSuchLanguageError: The language is neither English nor Swedish.
    """
    say = catalogue_in(language)
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = PAGE_WIDTH, PAGE_HEIGHT
    page.left_margin = page.right_margin = MARGIN
    document.styles["Normal"].font.size = SIZE
    for name in ("Heading 1", "Heading 2"):
        document.styles[name].font.color.rgb = RGBColor(0, 0, 0)
    document.add_heading(say(wording.TITLE), level=1)
    document.add_paragraph(f"{outcome.format}, {at.astimezone(UTC):%Y-%m-%d}")
    _count(document, outcome, say)
    for heading, items in (
        (wording.CHANGED, outcome.changed),
        (wording.LEFT, outcome.left),
    ):
        if items:
            document.add_heading(f"{say(heading)} ({len(items)})", level=2)
            _list(document, items, say)
    if not outcome.changed and not outcome.left:
        document.add_paragraph(say(wording.NOTHING))
    told = document.core_properties
    told.author, told.title, told.language = "", say(wording.TITLE), language
    told.created = told.modified = at.astimezone(UTC).replace(tzinfo=None)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _count(document: DocumentType, outcome: Outcome, say: Say) -> None:
    """Set the numbers of each kind."""
    changed = Counter(each.kind for each in outcome.changed)
    left = Counter(each.kind for each in outcome.left)
    kinds = sorted({*outcome.taken, *changed, *left}, key=wording.in_order)
    table = document.add_table(rows=1, cols=4, style="Table Grid")
    heads = (wording.WHAT, wording.TAKEN, wording.CHANGED, wording.LEFT)
    _fill(table.rows[0], [say(each) for each in heads], is_head=True)
    for kind in kinds:
        numbers = (outcome.taken.get(kind, 0), changed[kind], left[kind])
        _fill(table.add_row(), [_name(kind, say), *map(str, numbers)])


def _list(document: DocumentType, items: Sequence[Item], say: Say) -> None:
    """Set each reason once, with the places of all that it is about."""
    places: dict[tuple[str, str], list[str]] = {}
    for each in items:
        places.setdefault((each.kind, each.reason), []).append(each.place)
    table = document.add_table(rows=1, cols=3, style="Table Grid")
    heads = (wording.WHAT, wording.WHY, wording.WHERE)
    _fill(table.rows[0], [say(each) for each in heads], is_head=True)
    for (kind, reason), found in places.items():
        row = table.add_row()
        what = f"{_name(kind, say)}: {len(found)}"
        _fill(row, [what, say(reason), "\n".join(found)])
    for row in table.rows:
        for cell, width in zip(row.cells, WIDTHS, strict=True):
            cell.width = width


def _name(kind: str, say: Say) -> str:
    known = wording.KIND_NAMES.get(kind)
    return kind if known is None else say(known)


def _fill(row: _Row, texts: Sequence[str], *, is_head: bool = False) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        run = cell.paragraphs[0].add_run(for_xml(text))
        run.bold = is_head
