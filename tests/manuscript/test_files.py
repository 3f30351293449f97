"""The files that a manuscript is written to, read again by other means."""

import re
import zipfile
from io import BytesIO

import pytest
from docx import Document
from lxml import etree

from counterpoint.manuscript.export.docx import docx_of
from counterpoint.manuscript.export.markdown import escaped, markdown_of
from counterpoint.manuscript.rendering import NOTICE, Rendered, rendered
from tests.manuscript.material import made_of, placed, prose, quoted, whole
from tests.manuscript.sheets import sheet_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written(paragraphs: list[Rendered]) -> zipfile.ZipFile:
    """Write a .docx, and open it as the archive that it is."""
    made = docx_of(sheet_of(paragraphs))
    return zipfile.ZipFile(BytesIO(made))


def part(archive: zipfile.ZipFile, name: str) -> etree._Element:
    """Read one part of a .docx."""
    return etree.fromstring(archive.read(name))


def paragraphs_in(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Read each paragraph's style, by its name, and its words."""
    names = {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")  # type: ignore[union-attr]
        for style in part(archive, "word/styles.xml").iter(f"{W}style")
    }
    found = []
    for paragraph in part(archive, "word/document.xml").iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        words = "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
        assert style is not None
        found.append((str(names[style.get(f"{W}val")]).lower(), words))
    return found


def test_the_docx_holds_every_paragraph_of_the_rendering() -> None:
    paragraphs = rendered(whole())
    read = paragraphs_in(written(paragraphs))
    assert [words for _, words in read] == [each.text for each in paragraphs]
    assert [style for style, _ in read] == [
        "notice",
        "title",
        "first paragraph",
        "heading 1",
        "first paragraph",
        "body text",
        "heading 2",
        "first paragraph",
        "block quotation",
        "block quotation",
        "question",
        "block quotation",
        "body text",
    ]


def test_the_docx_opens_again_with_its_own_library() -> None:
    paragraphs = rendered(whole())
    made = docx_of(sheet_of(paragraphs, language="sv"))
    read = Document(BytesIO(made))
    assert [each.text for each in read.paragraphs] == [e.text for e in paragraphs]
    section = read.sections[0]
    assert section.page_width is not None
    assert round(section.page_width.mm) == 210


def test_the_docx_names_nobody_and_has_no_comments() -> None:
    archive = written(rendered(whole()))
    core = archive.read("docProps/core.xml").decode()
    assert re.search(r"<dc:creator>\s*</dc:creator>|<dc:creator/>", core)
    assert "python-docx" not in core
    assert "2026-03-01" in core
    names = archive.namelist()
    assert not [name for name in names if "comment" in name or "thumbnail" in name]


def test_the_docx_numbers_its_pages_by_a_field_and_says_its_language() -> None:
    archive = written(rendered(whole()))
    footers = [name for name in archive.namelist() if "footer" in name]
    for footer in footers:
        (field,) = part(archive, footer).iter(f"{W}fldSimple")
        assert field.get(f"{W}instr") == "PAGE"
    assert len(footers) == 2  # the first page has one of its own
    languages = {
        lang.get(f"{W}val")
        for lang in part(archive, "word/styles.xml").iter(f"{W}lang")
    }
    assert languages == {"en-GB"}


def test_paragraphs_without_words_are_left_out_of_the_files() -> None:
    paragraphs = rendered(made_of(placed("gone"), prose("Stays.")))
    assert [words for _, words in paragraphs_in(written(paragraphs))][-1] == "Stays."
    assert "gone" not in markdown_of(sheet_of(paragraphs)).decode()


def test_signs_that_no_xml_may_hold_do_not_break_the_docx() -> None:
    paragraphs = rendered(made_of(prose("A\x0bB\x1fC \ufffe\t🔑 e\u0301")))
    assert paragraphs_in(written(paragraphs))[-1][1] == "ABC 🔑 e\u0301"


def test_the_markdown_says_what_the_rendering_says() -> None:
    text = markdown_of(sheet_of(rendered(whole()))).decode()
    assert text.startswith(f"*{NOTICE}*\n\n# Keys\n\n")
    assert "## Findings \\& other \\<things\\>" in text
    assert "So did 15 \\*professionals\\*." in text
    assert "> They let me.\n>\n> *How?*\n>\n> With coffee. (XV)\n" in text
    assert text.endswith("1\\. It was not a list. 🔑\n")


def test_two_quotations_that_follow_each_other_stay_two() -> None:
    two = (quoted("q1", "One."), quoted("q2", "Two."))
    paragraphs = rendered(made_of(placed("q1"), placed("q2"), quotes=two))
    text = markdown_of(sheet_of(paragraphs)).decode()
    between = text[text.index("One.") : text.index("Two.")]
    assert "\n\n" in between


@pytest.mark.parametrize(
    ("plain", "marked"),
    [
        ("# no heading", "\\# no heading"),
        ("- no list", "\\- no list"),
        ("2) nor this", "2\\) nor this"),
        ("-- dashes", "\\-- dashes"),
        ("a_b *c* [d](e)", "a\\_b \\*c\\* \\[d\\](e)"),
        ("40 users", "40 users"),
        ("well-known #1", "well-known #1"),
    ],
)
def test_signs_of_markdown_in_the_text_print_as_they_are(
    plain: str, marked: str
) -> None:
    assert escaped(plain) == marked
