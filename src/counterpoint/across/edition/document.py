"""An edition as a word processor opens it: the two sides in one table."""

import re
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from counterpoint.across.edition.model import Extract, Pages, Side, ThemePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as DocumentType
    from docx.text.paragraph import Paragraph

FONT = "Georgia"
BODY_PT, TITLE_PT, THEME_PT, POLE_PT, SMALL_PT = 11, 28, 18, 13, 9.5
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SIGNS = ("▲", "▼")


class _Sheet:
    """Sets an edition into one document."""

    def __init__(self, pages: Pages) -> None:
        # Here, since the library would slow every start of the program.
        from docx import Document  # noqa: PLC0415
        from docx.shared import Cm, Pt  # noqa: PLC0415

        self._pt, self._cm = Pt, Cm
        self._pages = pages
        self.document: DocumentType = Document()
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = FONT, Pt(BODY_PT)
        normal.paragraph_format.space_after = Pt(6)
        page = self.document.sections[0]
        page.page_width, page.page_height = Cm(21.0), Cm(29.7)
        page.left_margin = page.right_margin = Cm(2.2)

    def write(self) -> None:
        """Set the first page, each theme on its own, and the last one."""
        pages = self._pages
        if pages.notice:
            self._add(pages.notice, SMALL_PT)
        self._add(
            pages.words["kicker"], SMALL_PT
        ).paragraph_format.space_before = self._pt(120)
        self._add(pages.title, TITLE_PT, style="Title")
        for line in [*pages.foreword.split("\n"), pages.sample, pages.reading]:
            if line.strip():
                self._add(line.strip())
        for theme in pages.themes:
            self._theme(theme)
        self._heading(pages.words["limitations"], breaks=True)
        for each in pages.limitations:
            self._add(each, style="List Bullet")
        self._heading(pages.words["caution"])
        for each in pages.caution:
            self._add(each)
        if pages.authors:
            self._add(f"{pages.words['authors']} {pages.authors}", SMALL_PT)

    def _theme(self, theme: ThemePage) -> None:
        words = self._pages.words
        self._heading(theme.title, breaks=True)
        if theme.tension:
            self._add(theme.tension).runs[0].italic = True
        if theme.sides:
            table = self.document.add_table(rows=1, cols=2)
            for cell, side, sign in zip(
                table.rows[0].cells, theme.sides, _SIGNS, strict=True
            ):
                first = cell.paragraphs[0]
                self._fill(first, f"{sign} {side.words}", POLE_PT)
                self._side(side, cell.add_paragraph)
        if theme.together:
            self._small(words["together" if theme.sides else "words"])
            for extract in theme.together:
                self._extract(extract, self.document.add_paragraph)
        for name, texts in (("ways", theme.ways), ("findings", theme.findings)):
            if texts:
                self._small(words[name])
                for each in texts:
                    self._add(each, style="List Bullet")

    def _side(self, side: Side, add: "Callable[[], Paragraph]") -> None:
        for name in ("gives", "costs", "exaggerated"):
            told = getattr(side, name)
            if told:
                self._fill(add(), self._pages.words[name], SMALL_PT)
                self._fill(add(), told)
        for extract in side.extracts:
            self._extract(extract, add)

    def _extract(self, extract: Extract, add: "Callable[[], Paragraph]") -> None:
        for text, is_question in extract.paragraphs:
            made = add()
            made.paragraph_format.left_indent = self._cm(0.6)
            self._fill(made, text)
            made.runs[0].italic = is_question
        if extract.speaker:
            made = add()
            made.paragraph_format.left_indent = self._cm(0.6)
            self._fill(made, extract.speaker, SMALL_PT)

    def _heading(self, text: str, *, breaks: bool = False) -> None:
        made = self._add(text, THEME_PT, style="Heading 1")
        made.paragraph_format.page_break_before = breaks

    def _small(self, text: str) -> None:
        made = self._add(text, SMALL_PT)
        made.paragraph_format.space_before = self._pt(12)
        made.paragraph_format.keep_with_next = True

    def _add(
        self, text: str, size: float = BODY_PT, style: str = "Normal"
    ) -> "Paragraph":
        made = self.document.add_paragraph(style=style)
        self._fill(made, text, size)
        return made

    def _fill(self, paragraph: "Paragraph", text: str, size: float = BODY_PT) -> None:
        from docx.shared import RGBColor  # noqa: PLC0415

        run = paragraph.add_run(_NOT_IN_XML.sub("", text))
        run.font.name, run.font.size = FONT, self._pt(size)
        run.font.color.rgb = RGBColor(0, 0, 0)


def docx_of(pages: Pages, *, at: datetime) -> bytes:
    """Set an edition; the file says nothing of who made it."""
    sheet = _Sheet(pages)
    sheet.write()
    told = sheet.document.core_properties
    told.author, told.title, told.language = "", pages.title, pages.language
    moment = at.astimezone(UTC).replace(tzinfo=None)
    told.created = told.modified = moment
    made = BytesIO()
    sheet.document.save(made)
    return made.getvalue()
