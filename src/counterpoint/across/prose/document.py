"""Text about the work as a word processor opens it."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from counterpoint.across.prose.model import Piece, PieceKind

FONT, SIZE = "Times New Roman", Pt(11)
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = Cm(21.0), Cm(29.7), Cm(2.54)
_STYLES = {
    PieceKind.TITLE: "Title",
    PieceKind.HEADING: "Heading 1",
    PieceKind.SUBHEADING: "Heading 2",
    PieceKind.PARAGRAPH: "Normal",
    PieceKind.POINT: "List Bullet",
}
_HEADS = {"Title": Pt(16), "Heading 1": Pt(13), "Heading 2": Pt(11)}
_THEMED = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")


def docx_of(pieces: Iterable[Piece], *, language: str, at: datetime) -> bytes:
    """Set pieces on pages of A4.

    The file says nothing of who made it, and of when only what is given.
    """
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = PAGE_WIDTH, PAGE_HEIGHT
    page.left_margin = page.right_margin = MARGIN
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, SIZE
    normal.paragraph_format.space_after = Pt(6)
    for name, size in _HEADS.items():
        font = document.styles[name].font
        font.name, font.size, font.bold = FONT, size, True
        font.color.rgb = RGBColor(0, 0, 0)
        fonts = document.styles[name].element.rPr.rFonts
        for theme in _THEMED:  # the template's own fonts would win otherwise
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    borders = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)
    for piece in pieces:
        made = document.add_paragraph(style=_STYLES[piece.kind])
        if piece.strong:
            made.add_run(f"{_NOT_IN_XML.sub('', piece.strong)} ").bold = True
        made.add_run(_NOT_IN_XML.sub("", piece.text))
    document.core_properties.author = ""
    document.core_properties.language = language
    moment = at.astimezone(UTC).replace(tzinfo=None)
    document.core_properties.created = document.core_properties.modified = moment
    made_file = BytesIO()
    document.save(made_file)
    return made_file.getvalue()
