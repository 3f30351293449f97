"""The paragraph styles and the page of a manuscript in Word."""

from dataclasses import dataclass

from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from counterpoint.manuscript.paragraph import Style

FONT = "Times New Roman"
SIZE = Pt(12)
MARGIN, PAGE_WIDTH, PAGE_HEIGHT = Cm(2.54), Cm(21.0), Cm(29.7)
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
INDENT, SHORT_INDENT, NOTHING = Cm(1.27), Cm(0.63), Cm(0)
BLACK = RGBColor(0, 0, 0)

FIRST = "First Paragraph"
TABLE_HEAD, TABLE_TEXT = "Table Head", "Table Text"
FOOTNOTE_TEXT, FOOTNOTE_SIGN = "footnote text", "footnote reference"
NAMES = {
    Style.NOTICE: "Notice",
    Style.TITLE: "Title",
    Style.EPIGRAPH: "Epigraph",
    Style.EPIGRAPH_SOURCE: "Epigraph Source",
    Style.HEADING1: "Heading 1",
    Style.HEADING2: "Heading 2",
    Style.PROSE: "Body Text",
    Style.QUOTE: "Block Quotation",
    Style.QUESTION: "Question",
    Style.FORMULA: "Formula",
    Style.CAPTION: "Caption",
    Style.TABLE: TABLE_TEXT,
    Style.TABLE_NOTE: "Table Note",
    Style.PICTURE: "Figure",
    Style.REFERENCE: "Bibliography",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph style stands on the page.

    Attributes:
        left: Indent of all lines.
        first: Further indent of the first line.
        spacing: Line spacing; 2 is double.
        before: Space in front of the paragraph.
        keeps: Whether it stays on the page of the paragraph that follows.
        based_on: The style that it is a kind of; of those we make ourselves.
    """

    left: Length = NOTHING
    right: Length = NOTHING
    first: Length = NOTHING
    spacing: float = 2.0
    before: Length = NOTHING
    after: Length = NOTHING
    is_bold: bool = False
    is_italic: bool = False
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT
    keeps: bool = False
    size: Length = SIZE
    based_on: str = "Normal"


_CENTRE, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT
_SMALL = Pt(10)
_LOOKS = {
    "Normal": Look(),
    "Body Text": Look(first=INDENT),
    FIRST: Look(based_on="Body Text"),
    "Title": Look(
        is_bold=True,
        align=_CENTRE,
        before=Pt(6),
        after=Pt(18),
        size=Pt(16),
        spacing=1.15,
    ),
    "Heading 1": Look(
        is_bold=True, keeps=True, before=Pt(18), after=Pt(6), size=Pt(14), spacing=1.15
    ),
    "Heading 2": Look(
        is_bold=True, keeps=True, before=Pt(12), after=Pt(6), spacing=1.15
    ),
    "Notice": Look(
        is_italic=True, align=_CENTRE, spacing=1.0, after=Pt(24), size=_SMALL
    ),
    "Epigraph": Look(
        left=Cm(4), spacing=1.15, before=Pt(6), is_italic=True, keeps=True
    ),
    "Epigraph Source": Look(left=Cm(4), spacing=1.15, after=Pt(24), align=_RIGHT),
    "Block Quotation": Look(left=INDENT, right=INDENT, spacing=1.5, after=Pt(12)),
    "Question": Look(
        left=INDENT,
        right=INDENT,
        spacing=1.5,
        after=Pt(12),
        is_italic=True,
        keeps=True,
        based_on="Block Quotation",
    ),
    "Formula": Look(left=INDENT, right=INDENT, spacing=1.5, after=Pt(12), before=Pt(6)),
    "Caption": Look(spacing=1.15, before=Pt(12), after=Pt(6), size=Pt(11)),
    "Figure": Look(spacing=1.0, before=Pt(12), keeps=True),
    TABLE_TEXT: Look(spacing=1.0, before=Pt(2), after=Pt(2), size=_SMALL),
    TABLE_HEAD: Look(
        spacing=1.0, before=Pt(2), after=Pt(2), size=_SMALL, is_bold=True, keeps=True
    ),
    "Table Note": Look(spacing=1.0, before=Pt(4), after=Pt(12), size=_SMALL),
    "Bibliography": Look(left=INDENT, first=Cm(-1.27), spacing=1.15, after=Pt(6)),
    FOOTNOTE_TEXT: Look(spacing=1.0, after=Pt(2), size=_SMALL),
    "header": Look(spacing=1.0, size=_SMALL, is_italic=True, align=_RIGHT),
    "footer": Look(spacing=1.0, size=_SMALL, align=_CENTRE),
}
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def make_styles(document: DocumentType, language: str) -> None:
    """Give the document our styles in place of its template's."""
    styles = document.styles
    defaults = styles.element.find(f"{qn('w:docDefaults')}//{qn('w:rPr')}")
    for fonts in defaults.iter(qn("w:rFonts")):
        _plain_fonts(fonts)
    for lang in defaults.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
    there = {style.name.lower() for style in styles if style.name}
    for name, look in _LOOKS.items():
        if name.lower() not in there:
            made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = styles[look.based_on]
            made.quick_style = True
    for name, look in _LOOKS.items():
        style = styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101 - for the type checker
        _dress(style, look)
    sign = styles.add_style(FOOTNOTE_SIGN, WD_STYLE_TYPE.CHARACTER, builtin=True)
    sign.font.superscript = True
    styles.element.append(parse_xml(_RULED))


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
    shape.alignment = look.align


def _plain_fonts(fonts: object) -> None:
    """Name one typeface for all scripts, in place of the template's themes."""
    for themed in _THEMED:
        fonts.attrib.pop(qn(f"w:{themed}"), None)  # type: ignore[attr-defined]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)  # type: ignore[attr-defined]


def make_page(document: DocumentType, head: str) -> None:
    """Lay out A4, the page's number at its foot and a running head from page 2 on."""
    section = document.sections[0]
    section.page_width, section.page_height = PAGE_WIDTH, PAGE_HEIGHT
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = head
    for footer in (section.footer, section.first_page_footer):
        _add_page_number(footer.paragraphs[0])


def _add_page_number(paragraph: Paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    run, shown = OxmlElement("w:r"), OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 - python-docx knows no fields


def _rule(side: str, eighths: int) -> str:
    return (
        f'<w:{side} w:val="single" w:sz="{eighths}" w:space="0" w:color="000000"/>'
        if eighths
        else f'<w:{side} w:val="nil"/>'
    )


_RULED = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="RuledTable">
  <w:name w:val="Ruled Table"/>
  <w:tblPr>
    <w:tblBorders>{_rule("top", 8)}{_rule("bottom", 8)}</w:tblBorders>
    <w:tblCellMar>
      <w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:tcBorders>{_rule("bottom", 4)}</w:tcBorders></w:tcPr>
  </w:tblStylePr>
</w:style>
"""
