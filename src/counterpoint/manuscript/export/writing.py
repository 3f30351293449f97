"""From a sheet to the bytes of a file of a format."""

from dataclasses import dataclass

from counterpoint.manuscript.export.html import html_of
from counterpoint.manuscript.export.latex import latex_of
from counterpoint.manuscript.export.markdown import markdown_of
from counterpoint.manuscript.export.model import Format
from counterpoint.manuscript.export.odt import odt_of
from counterpoint.manuscript.export.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Written:
    """A file.

    Attributes:
        falls_short: Whether it is less than it should be; see ``typeset``.
    """

    content: bytes
    falls_short: bool = False


def written(sheet: Sheet, format_: Format) -> Written:
    """Write a manuscript as a file of a format. Every one holds the same words."""
    # Two are imported here, since their libraries would slow every start.
    match format_:
        case Format.DOCX:
            from counterpoint.manuscript.export.docx import docx_of  # noqa: PLC0415
            from counterpoint.manuscript.snapshot.marking import (  # noqa: PLC0415
                Marking,
            )

            return Written(docx_of(sheet, Marking()))
        case Format.PDF:
            from counterpoint.manuscript.export.typeset import pdf_of  # noqa: PLC0415

            made = pdf_of(sheet)
            return Written(made.content, made.falls_short)
        case Format.ODT:
            return Written(odt_of(sheet))
        case Format.HTML:
            return Written(html_of(sheet))
        case Format.TEX:
            return Written(latex_of(sheet))
        case Format.MD:
            return Written(markdown_of(sheet))
