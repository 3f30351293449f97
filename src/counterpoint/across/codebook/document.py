"""The codebook as a word processor opens it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as DocumentType
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from counterpoint.across.codebook.appendix import Appendix
from counterpoint.across.codebook.model import Entry, outside
from counterpoint.coding.code.model import Origin
from counterpoint.kernel.ids import CodeId
from counterpoint.manuscript.export.sheet import for_xml

FONT, SIZE, SMALL = "Times New Roman", Pt(11), Pt(9.5)
STEP = Cm(0.8)
DEEPEST = 6
"""Deeper codes stand no further in: the lines would have no room."""

_PARTS = ("used_when", "not_used_when", "example")


def docx_of(  # noqa: PLR0913 - what stands in the file
    entries: Sequence[Entry],
    title: str,
    words: Mapping[str, str],
    behind: Sequence[Appendix],
    analysts: Mapping[CodeId, str],
    *,
    at: datetime,
) -> bytes:
    """Write the codebook as a list, set in by its tree.

    The file says nothing of who made it, and of when only what is given.
    """
    document = Document()
    _dress(document)
    document.add_paragraph(for_xml(title), style="Title")
    document.add_paragraph(words["names"], style="Subtitle")
    for each in entries:
        _write(document, each, words, analysts[each.code.id])
    set_aside = outside(entries)
    if set_aside:
        document.add_paragraph(words["outside"], style="Heading 1")
        for each in set_aside:
            _line(document, each.path, each.code.guide.outside, 0)
    for listed in behind:
        _append(document, listed)
    told = document.core_properties
    told.author, told.title = "", words["title"]
    told.created = told.modified = at.astimezone(UTC).replace(tzinfo=None)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _append(document: DocumentType, listed: Appendix) -> None:
    document.add_paragraph(for_xml(listed.title), style="Heading 1")
    for first, *more in listed.rows:
        line = document.add_paragraph()
        line.add_run(for_xml(first)).bold = True
        for head, said in zip(listed.heads[1:], more, strict=True):
            if said:
                _line(document, head, said, 1)


def _write(
    document: DocumentType, entry: Entry, words: Mapping[str, str], analysts: str
) -> None:
    code, depth = entry.code, min(entry.depth, DEEPEST)
    head = document.add_paragraph(style=f"Heading {min(depth + 1, 3)}")
    head.paragraph_format.left_indent = depth * STEP
    head.add_run(for_xml(code.name))
    if entry.again:
        head.add_run(f" ({words['again']})").bold = False
        return
    for name, said in _said(entry, words, analysts):
        _line(document, name, said, depth)
    count = words["counted"].format(passages=entry.passages, people=entry.people)
    if entry.has_beneath:
        whole = words["with_beneath"].format(
            passages=entry.all_passages, people=entry.all_people
        )
        count = f"{count}; {whole}"
    last = document.add_paragraph(count)
    last.paragraph_format.left_indent = depth * STEP
    last.runs[0].font.size = SMALL


def _said(
    entry: Entry, words: Mapping[str, str], analysts: str
) -> list[tuple[str, str]]:
    code, parts = entry.code, entry.code.guide.parts
    said = [(words["definition"], code.definition or words["missing"])]
    said += [(words[name], parts[name]) for name in _PARTS if parts[name]]
    if analysts != code.name:
        said.append((words["analysts_name"], analysts))
    elif parts["own_word"]:
        said.append((words["own_word"], parts["own_word"]))
    said.append((words["origin"], words[code.origin]))
    if code.origin is Origin.LITERATURE or parts["citation"]:
        said.append((words["citation"], parts["citation"] or words["missing"]))
    if parts["outside"]:
        said.append((words["outside"], parts["outside"]))
    return said


def _line(document: DocumentType, name: str, said: str, depth: int) -> None:
    line = document.add_paragraph()
    line.paragraph_format.left_indent = depth * STEP
    line.add_run(for_xml(f"{name}: ")).bold = True
    line.add_run(for_xml(said))


def _dress(document: DocumentType) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.54)
    page.top_margin = page.bottom_margin = Cm(2.54)
    looks = {"Title": 16, "Subtitle": 10, "Heading 1": 14, "Heading 2": 12}
    for name, size in {**looks, "Heading 3": 11, "Normal": 11}.items():
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.font.color.rgb = RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        _plain(style.element)
        for themed in list(fonts.attrib):
            if themed.endswith("Theme"):
                del fonts.attrib[themed]
    document.styles["Normal"].paragraph_format.space_after = Pt(3)


def _plain(style: Any) -> None:  # noqa: ANN401 - python-docx knows no such element
    """Take away the template's rule beneath a title and its letter spacing."""
    for above, tag in ((style.get_or_add_pPr(), "w:pBdr"), (style.rPr, "w:spacing")):
        for odd in above.findall(qn(tag)):
            above.remove(odd)
