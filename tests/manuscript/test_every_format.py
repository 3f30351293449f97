"""Every format holds the same words in the same order, whatever signs they have."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from pypdf import PdfReader
from selectolax.lexbor import LexborHTMLParser

from counterpoint.interchange.document import read_document
from counterpoint.manuscript.export.latex_sign import escaped
from counterpoint.manuscript.export.model import Format
from counterpoint.manuscript.export.sheet import Sheet, for_xml, shares_of
from counterpoint.manuscript.export.typeset import pdf_of
from counterpoint.manuscript.export.writing import written
from counterpoint.manuscript.paragraph import Grid, Rendered, Run, Style
from tests.manuscript.sheets import (
    DRAWING,
    every_style,
    noted,
    paragraph,
    pictured,
    sheet_of,
)

READABLE = [each for each in Format if each is not Format.TEX]
"""Those that our own readers of other programs' files take."""
ODT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SIGNS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cn"]), max_size=60
) | st.text("\\{}[]()$&#%_^~*`'\"<>|@/-=+:;,.!? \t\n1aÅ", max_size=30)


def plain(text: str) -> str:
    """Leave the letters and figures alone: what no line break can change."""
    return re.sub(r"[\W_]", "", text)


def words_of(sheet: Sheet) -> str:
    """Give what a sheet says, table by table and paragraph by paragraph."""
    said: list[str] = []
    for each in sheet.paragraphs:
        if each.grid is not None:
            said += each.grid.columns
            said += [cell for row in each.grid.rows for cell in row]
        said.append(each.text)
    return plain("".join(said))


def read_back(data: bytes, format_: Format) -> str:
    """Read a file as if somebody brought it in."""
    turns = read_document(data, f"m.{format_}").turns
    return plain("".join(f"{turn.mark}{turn.text}" for turn in turns))


@pytest.mark.parametrize("format_", READABLE)
def test_a_file_says_every_word_in_order(format_: Format) -> None:
    sheet = sheet_of(every_style())
    read = read_back(written(sheet, format_).content, format_)
    assert read.removesuffix("1") == words_of(sheet).removesuffix("1")


@pytest.mark.parametrize("format_", READABLE)
@pytest.mark.parametrize(
    "style", [each for each in Style if each not in (Style.TABLE, Style.PICTURE)]
)
def test_no_format_is_at_a_loss_for_a_style(style: Style, format_: Format) -> None:
    sheet = sheet_of([paragraph(style, "Unmistakable")])
    read = read_back(written(sheet, format_).content, format_)
    assert read.removesuffix("1") == "Unmistakable"


def test_latex_says_every_word_in_order() -> None:
    sheet = sheet_of(every_style())
    source = written(sheet, Format.TEX).content.decode()
    at = source.index("thispagestyle")
    for each in sheet.paragraphs:
        for run in each.runs:
            at = source.find(escaped(run.text), at)
            assert at >= 0, run.text


@pytest.mark.parametrize("format_", Format)
def test_a_file_names_no_machine_and_no_program(format_: Format) -> None:
    content = written(sheet_of(every_style()), format_).content
    parts = [content]
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [archive.read(name) for name in archive.namelist()]
    for part in parts:
        assert b"python-docx" not in part
        assert b"/work" not in part
        assert b"/home" not in part


@pytest.mark.parametrize("format_", [each for each in Format if each != "docx"])
def test_the_same_sheet_gives_the_same_bytes(format_: Format) -> None:
    sheet = sheet_of(every_style())
    assert written(sheet, format_) == written(sheet, format_)


def one(text: str) -> Sheet:
    """Lay one paragraph of prose on a sheet."""
    return sheet_of([paragraph(Style.PROSE, "§", text, "§")])


def between(text: str) -> str:
    """Give what stands between the two marks that ``one`` set."""
    return text[text.index("§") + 1 : text.rindex("§")]


@given(SIGNS)
@settings(deadline=None, max_examples=80)
def test_any_words_come_back_from_word(text: str) -> None:
    made = Document(io.BytesIO(written(one(text), Format.DOCX).content))
    read = "\n".join(each.text for each in made.paragraphs)
    assert between(read) == for_xml(re.sub(r"\r\n?", "\n", for_xml(text)))


@given(SIGNS)
@settings(deadline=None, max_examples=80)
def test_any_words_come_back_from_opendocument(text: str) -> None:
    made = written(one(text), Format.ODT).content
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        root = etree.fromstring(archive.read("content.xml"))
    said = []
    for each in root.iter(f"{ODT}p"):
        for part in each.iter():
            said.append(
                {
                    f"{ODT}tab": "\t",
                    f"{ODT}line-break": "\n",
                    f"{ODT}s": " " * int(part.get(f"{ODT}c", "1")),
                }.get(str(part.tag), part.text or "")
            )
            said.append(part.tail or "")
    assert between("".join(said)) == re.sub(r"\r\n?", "\n", for_xml(text))


@given(SIGNS)
@settings(deadline=None, max_examples=80)
def test_any_words_come_back_from_html(text: str) -> None:
    page = written(one(text), Format.HTML).content.decode()
    found = LexborHTMLParser(page).css_first("p.prose")
    assert found is not None
    assert between(found.text()).split() == re.split(r"\s+", for_xml(text).strip()) or (
        not for_xml(text).strip()
    )


@given(SIGNS)
@settings(deadline=None, max_examples=80)
def test_any_words_come_back_from_latex(text: str) -> None:
    read = escaped(text)
    names = {
        "textbackslash": "\\",
        "textasciicircum": "^",
        "textasciitilde": "~",
        "textquotesingle": "'",
        "textasciigrave": "`",
        "textquotedbl": '"',
        "breakline": "\n",
    }

    def meant(match: re.Match[str]) -> str:
        name, sign, group, nothing = match.groups()
        if nothing is not None:
            return ""
        return names[name] if name else sign or group

    signs = r"\\([a-z]+)\{\}|\\([{}$&#%_])|\{([\[*])\}|(\{\})"
    expected = re.sub(r"\r\n?", "\n", for_xml(text).replace("\t", " "))
    assert re.sub(signs, meant, read) == expected
    bare = re.sub(signs, "§", read)
    assert not re.search(r"[\\{}$&#%_^~\[*'`\"]|--|,,|<<|>>", bare)


@given(st.text("\\{}[]()$&#%_^~*`'\"<>|@/-=+:;,.!?#aÅé", min_size=1, max_size=40))
@settings(deadline=None, max_examples=30)
def test_any_signs_come_back_from_the_pdf(text: str) -> None:
    made = pdf_of(sheet_of([paragraph(Style.PROSE, "§", text, "§")]))
    read = PdfReader(io.BytesIO(made.content)).pages[0].extract_text()
    # A line that is broken at a hyphen keeps it; nothing else is added.
    assert between(read).replace("\n", "") == text
    assert not made.falls_short


@given(st.text("\\`*_[]<>&~$|#-+=1.)( a:", min_size=1, max_size=30))
@settings(deadline=None, max_examples=80)
def test_any_signs_come_back_from_markdown(text: str) -> None:
    made = written(one(text), Format.MD).content
    (turn, *_) = read_document(made, "m.md").turns
    assert between(f"{turn.mark}{turn.text}").split() == text.split()


def test_footnotes_are_footnotes_of_the_word_processor() -> None:
    made = written(sheet_of(noted()), Format.DOCX).content
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        body = etree.fromstring(archive.read("word/document.xml"))
        settings_ = archive.read("word/settings.xml")
    said = {
        note.get(f"{WORD}id"): "".join(t.text or "" for t in note.iter(f"{WORD}t"))
        for note in notes.iter(f"{WORD}footnote")
    }
    assert said["1"] == " Called first & here."
    assert said["2"] == " Called second."
    calls = [each.get(f"{WORD}id") for each in body.iter(f"{WORD}footnoteReference")]
    assert calls == ["1", "2"]
    assert b"footnotePr" in settings_


@pytest.mark.parametrize("format_", READABLE)
def test_footnotes_stand_in_every_format(format_: Format) -> None:
    made = written(sheet_of(noted()), format_).content
    document = read_document(made, f"m.{format_}")
    read = plain("".join(f"{t.mark}{t.text}" for t in document.turns))
    assert "Calledfirsthere" in read
    assert read.index("Calledfirsthere") < read.index("Calledsecond")


@pytest.mark.parametrize("format_", Format)
def test_a_picture_says_in_words_what_it_shows(format_: Format) -> None:
    content = written(pictured(), format_).content
    if format_ is Format.PDF:
        assert b"/Alt" in content
        return
    if format_ is Format.TEX:
        assert b"\\begin{tikzpicture}" in content
        return
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            kinds = {name.rpartition(".")[2] for name in archive.namelist()}
            assert {"svg", "png"} <= kinds
            name = "content.xml" if format_ is Format.ODT else "word/document.xml"
            content = archive.read(name)
    read = re.sub(r"&(amp|lt|gt|quot);|[\\<>&]", "", content.decode())
    assert re.sub(r"[<>&]", "", DRAWING.says) in read


def test_a_pdf_is_accessible_and_made_to_last() -> None:
    made = pdf_of(sheet_of(every_style(), language="sv"))
    reader = PdfReader(io.BytesIO(made.content))
    root = reader.trailer["/Root"].get_object()
    assert root["/Lang"].startswith("sv")  # type: ignore[index]
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    metadata = reader.xmp_metadata
    assert metadata is not None
    told = metadata.stream.get_data().decode()
    assert "pdfaid:part>2<" in told
    assert "pdfuaid:part>1<" in told
    assert reader.metadata is not None
    assert reader.metadata.title == "Keys"
    assert not reader.metadata.author


def test_a_pdf_leaves_out_no_level_of_heading() -> None:
    made = pdf_of(
        sheet_of(
            [
                paragraph(Style.TITLE, "Keys"),
                paragraph(Style.HEADING2, "A door"),
                paragraph(Style.HEADING1, "Method"),
                paragraph(Style.HEADING2, "A knock"),
            ]
        )
    )
    assert not made.falls_short


def test_a_pdf_says_when_a_sign_has_no_letter_in_any_typeface_here() -> None:
    unknown = "\N{EGYPTIAN HIEROGLYPH A001}\U000e0100\ue000"
    made = pdf_of(sheet_of([paragraph(Style.PROSE, unknown)]))
    assert made.falls_short
    assert made.content.startswith(b"%PDF")


def test_html_needs_nothing_from_elsewhere() -> None:
    sheet = sheet_of([*every_style(), *pictured().paragraphs])
    sheet = replace(sheet, drawings=pictured().drawings)
    page = written(sheet, Format.HTML).content.decode()
    addresses = set(re.findall(r"https?://[^\"' ]+", page))
    assert addresses == {"http://www.w3.org/2000/svg"}
    assert "<script" not in page
    assert '<th scope="col"></th>' not in page
    assert "default-src 'none'" in page


def test_two_quotes_in_a_row_stay_two() -> None:
    quotes = [
        paragraph(Style.QUOTE, "One.", block="q1"),
        paragraph(Style.QUOTE, "Two.", block="q2"),
    ]
    sheet = sheet_of(quotes)
    for format_, mark in (
        (Format.HTML, "</blockquote>"),
        (Format.TEX, "\\end{quote}"),
        (Format.MD, "<!--"),
    ):
        text = written(sheet, format_).content.decode()
        assert mark in text[text.index("One.") : text.index("Two.")]


def test_a_table_gives_each_column_what_its_words_need() -> None:
    long = "A code that somebody wrote a long definition for, in some sentences."
    two = Grid(("Code", "Definition"), (("Home", long),))
    head = ("", "Professionals (n = 15)")
    numbers = Grid(head, (("neuropsychiatric (ADD)", "5"),))
    for grid in (two, numbers, Grid(("",), ()), Grid(("a" * 90, "b" * 90), ())):
        shares = shares_of(grid)
        assert sum(shares) == pytest.approx(1)
        assert min(shares) > 0.05
    assert shares_of(two)[1] > 0.7
    assert shares_of(numbers)[1] > 0.3


def test_an_empty_manuscript_is_written_too() -> None:
    for format_ in Format:
        assert written(sheet_of([]), format_).content


def test_a_run_of_spaces_survives() -> None:
    spaced = Rendered(None, Style.PROSE, (Run("  a   b "),))
    made = written(sheet_of([spaced]), Format.ODT).content
    assert [each.text for each in read_document(made, "m.odt").turns] == ["a   b"]
