"""A manuscript as a word processor opens it, in the look that journals ask for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from counterpoint.manuscript.paragraph import Emphasis, Grid, Rendered, Run, Style
from counterpoint.manuscript.snapshot.marking import Marking

FONT = "Times New Roman"
SIZE = Pt(12)
MARGIN, PAGE_WIDTH, PAGE_HEIGHT = Cm(2.54), Cm(21.0), Cm(29.7)
INDENT, DEEP, NOTHING = Cm(1.27), Cm(3.81), Cm(0)
BLACK = RGBColor(0, 0, 0)
ENGLISH = "en-GB"

BLOCK_QUOTATION = "Block Quotation"
NAMES = {
    Style.NOTICE: "Notice",
    Style.TITLE: "Title",
    Style.HEADING1: "Heading 1",
    Style.HEADING2: "Heading 2",
    Style.EPIGRAPH: "Epigraph",
    Style.EPIGRAPH_SOURCE: "Epigraph Source",
    Style.PROSE: "Body Text",
    Style.QUOTE: BLOCK_QUOTATION,
    Style.QUESTION: "Block Question",
    Style.FORMULA: "Formula",
    Style.CAPTION: "Caption",
    Style.TABLE_NOTE: "Table Note",
}
FIRST = "First Paragraph"
_QUOTED = (Style.QUOTE, Style.QUESTION)

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph style stands on the page.

    Attributes:
        left: Indent of all lines.
        first: Further indent of the first line.
        spacing: Line spacing; 2 is double.
        before: Space in front of the paragraph.
        keeps: Whether it stays on the page of the paragraph that follows.
    """

    left: Length = NOTHING
    right: Length = NOTHING
    first: Length = NOTHING
    spacing: float = 2.0
    before: Length = NOTHING
    after: Length = NOTHING
    is_bold: bool = False
    is_italic: bool = False
    is_centred: bool = False
    keeps: bool = False
    size: Length = SIZE


_QUOTATION = Look(left=INDENT, right=INDENT, spacing=1.5, after=Pt(12))
_LOOKS = {
    "Normal": Look(),
    "Body Text": Look(first=INDENT),
    FIRST: Look(),
    "Title": Look(
        is_bold=True, is_centred=True, after=Pt(12), size=Pt(16), spacing=1.5
    ),
    "Heading 1": Look(is_bold=True, is_centred=True, keeps=True, size=Pt(14)),
    "Heading 2": Look(is_bold=True, keeps=True, before=Pt(6)),
    "Notice": Look(
        is_italic=True, is_centred=True, spacing=1.0, after=Pt(24), size=Pt(10)
    ),
    "Epigraph": Look(left=DEEP, spacing=1.5, is_italic=True, keeps=True),
    "Epigraph Source": Look(left=DEEP, spacing=1.5, after=Pt(24)),
    "Formula": Look(left=INDENT, right=INDENT, spacing=1.5, after=Pt(12)),
    "Caption": Look(spacing=1.5, before=Pt(12), keeps=True, size=Pt(11)),
    "Table Note": Look(spacing=1.0, before=Pt(6), after=Pt(12), size=Pt(10)),
    BLOCK_QUOTATION: _QUOTATION,
    "Block Question": Look(
        left=INDENT, right=INDENT, spacing=1.5, after=Pt(12), is_italic=True
    ),
}


def docx_of(
    paragraphs: Sequence[Rendered],
    *,
    title: str,
    language: str,
    at: datetime,
    mark: Marking | None = None,
) -> bytes:
    """Write a manuscript as a .docx.

    Args:
        paragraphs: As they were rendered; empty ones are left out.
        title: Goes into the file's properties, where no names stand.
        language: BCP 47 tag, for the spelling checker.
        at: When it was written, in UTC.
        mark: Lays marks by which the paragraphs are known when the file comes back.
    """
    document = Document()
    _make_styles(document, ENGLISH if language == "en" else language)
    _make_page(document)
    _make_properties(document, title, language, at)
    printed = [each for each in paragraphs if each.runs or each.grid is not None]
    notes: list[tuple[Run, ...]] = []
    for previous, paragraph, following in zip(
        (None, *printed), printed, (*printed[1:], None), strict=False
    ):
        if paragraph.grid is not None:
            _add_table(document, paragraph.grid)
            continue
        written = document.add_paragraph(style=_style_name(paragraph, previous))
        _add_runs(written, paragraph.runs, notes)
        shape = written.paragraph_format
        if _go_on(paragraph, following):
            shape.space_after = NOTHING
        if _go_on(paragraph, previous):
            shape.first_line_indent = INDENT // 2
        if mark is not None:
            mark(written, paragraph)
    for number, note in enumerate(notes, 1):
        written = document.add_paragraph(style=NAMES[Style.TABLE_NOTE])
        written.add_run(f"{number} ").font.superscript = True
        _add_runs(written, note, notes)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def _add_runs(
    written: Paragraph, runs: Sequence[Run], notes: list[tuple[Run, ...]]
) -> None:
    """Write runs; their footnotes are called here and stand at the end."""
    for run in runs:
        if run.note:
            notes.append(run.note)
            written.add_run(str(len(notes))).font.superscript = True
            continue
        made = written.add_run(_NOT_IN_XML.sub("", run.text))
        if run.emphasis in (Emphasis.ITALIC, Emphasis.BOTH):
            made.italic = True
        if run.emphasis in (Emphasis.BOLD, Emphasis.BOTH):
            made.bold = True


def _add_table(document: DocumentType, grid: Grid) -> None:
    """Set a table's cells in one size smaller; its first row is its heading."""
    table = document.add_table(rows=0, cols=len(grid.columns))
    for n, row in enumerate((grid.columns, *grid.rows)):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.line_spacing = 1.0
            run = paragraph.add_run(_NOT_IN_XML.sub("", text))
            run.font.size, run.bold = Pt(10), n == 0


def _style_name(paragraph: Rendered, previous: Rendered | None) -> str:
    """The first paragraph under a heading is not indented."""
    follows_prose = previous is not None and previous.style in (
        Style.PROSE,
        Style.QUOTE,
        Style.QUESTION,
    )
    if paragraph.style is Style.PROSE and not follows_prose:
        return FIRST
    return NAMES[paragraph.style]


def _go_on(paragraph: Rendered, other: Rendered | None) -> bool:
    """Whether two paragraphs belong to one quotation."""
    return (
        other is not None
        and paragraph.style in _QUOTED
        and other.style in _QUOTED
        and paragraph.block_id == other.block_id
    )


def _make_styles(document: DocumentType, language: str) -> None:
    styles = document.styles
    defaults = styles.element.find(f"{qn('w:docDefaults')}//{qn('w:rPr')}")
    for fonts in defaults.iter(qn("w:rFonts")):
        _plain_fonts(fonts)
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
    for name, based_on in (
        (FIRST, "Body Text"),
        ("Notice", "Normal"),
        ("Epigraph", "Normal"),
        ("Epigraph Source", "Normal"),
        ("Formula", "Normal"),
        ("Table Note", "Normal"),
        (BLOCK_QUOTATION, "Normal"),
        ("Block Question", BLOCK_QUOTATION),
    ):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = styles[based_on]
        made.quick_style = True
    for name, look in _LOOKS.items():
        style = styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - for the type checker
        _dress(style, look)


def _dress(style: ParagraphStyle, look: Look) -> None:
    font = style.font
    font.name, font.size, font.color.rgb = FONT, look.size, BLACK
    font.bold, font.italic = look.is_bold, look.is_italic
    _plain_fonts(style.element.get_or_add_rPr().find(qn("w:rFonts")))
    for tag in ("w:spacing", "w:kern"):  # the template's own letter spacing
        for odd in style.element.rPr.findall(qn(tag)):
            style.element.rPr.remove(odd)
    for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        style.element.pPr.remove(border)
    shape = style.paragraph_format
    shape.left_indent, shape.right_indent = look.left, look.right
    shape.first_line_indent = look.first
    shape.line_spacing_rule = WD_LINE_SPACING.MULTIPLE
    shape.line_spacing = look.spacing
    shape.space_before, shape.space_after = look.before, look.after
    shape.keep_with_next, shape.widow_control = look.keeps, True
    centred = WD_ALIGN_PARAGRAPH.CENTER
    shape.alignment = centred if look.is_centred else WD_ALIGN_PARAGRAPH.LEFT


def _plain_fonts(fonts: object) -> None:
    """Name one typeface for all scripts, in place of the template's themes."""
    for themed in _THEMED:
        fonts.attrib.pop(qn(f"w:{themed}"), None)  # type: ignore[attr-defined]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)  # type: ignore[attr-defined]


def _make_page(document: DocumentType) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, shown = OxmlElement("w:r"), OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    field.append(run)
    footer._p.append(field)  # noqa: SLF001 - python-docx knows no fields


def _make_properties(
    document: DocumentType, title: str, language: str, at: datetime
) -> None:
    """State title and language; the template's author and thumbnail go."""
    properties = document.core_properties
    properties.title, properties.language = title, language
    properties.author = properties.last_modified_by = ""
    properties.comments = properties.keywords = properties.subject = ""
    moment = at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment
    properties.revision = 1
    rels = document.part.package.rels
    for name in [n for n, r in rels.items() if r.reltype.endswith("/thumbnail")]:
        rels.pop(name)
