"""Word files: all words in order, and an account of what is no word."""

import io
import zipfile

from docx import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from counterpoint.interchange.document import Document, TurnStyle, read_document
from tests.interchange.document.witness import check_whole, words_of_docx


def _saved(word: object) -> bytes:
    held = io.BytesIO()
    word.save(held)  # type: ignore[attr-defined]
    return held.getvalue()


def _read(*paragraphs: str) -> Document:
    """Read a Word file whose paragraphs are given as XML."""
    word = WordDocument()
    for xml in paragraphs:
        element = parse_xml(f"<w:p {nsdecls('w')}>{xml}</w:p>")
        word.element.body.insert(-1, element)
    return read_document(_saved(word), "a.docx")


def _run(text: str, properties: str = "") -> str:
    return (
        f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def test_paragraphs_headings_and_speakers_are_read() -> None:
    word = WordDocument()
    word.core_properties.title = "Talk"
    word.add_heading("First meeting", 1)
    for text in ("I: How?", "P: Like this.", "And like that.", "I: Oh.", "P: Yes."):
        word.add_paragraph(text)
    data = _saved(word)
    document = read_document(data, "a.docx")
    assert document.title == "Talk"
    assert [(t.style, t.mark, t.text) for t in document.turns[:4]] == [
        (TurnStyle.HEADING, "", "First meeting"),
        (TurnStyle.SPEECH, "I", "How?"),
        (TurnStyle.SPEECH, "P", "Like this."),
        (TurnStyle.SPEECH, "P", "And like that."),
    ]
    check_whole(words_of_docx(data), document.turns)


def test_bold_names_without_a_colon_are_marks() -> None:
    word = WordDocument()
    for name, text in [
        ("Anna", " So?"),
        ("Bo", " No."),
        ("Anna", " Ah."),
        ("Bo", " A"),
    ]:
        paragraph = word.add_paragraph()
        paragraph.add_run(name).bold = True
        paragraph.add_run(text)
    document = read_document(_saved(word), "a.docx")
    assert [(t.mark, t.text) for t in document.turns[:2]] == [
        ("Anna", "So?"),
        ("Bo", "No."),
    ]


def test_a_few_short_bold_paragraphs_are_headings() -> None:
    word = WordDocument()
    word.add_paragraph().add_run("Background").bold = True
    for _ in range(5):
        word.add_paragraph("Some words that go on.")
    document = read_document(_saved(word), "a.docx")
    assert document.turns[0].style is TurnStyle.HEADING


def test_a_transcript_in_a_table_has_its_speakers() -> None:
    word = WordDocument()
    rows = [("I", "Why?"), ("P", "Because."), ("I", "Oh?"), ("P", "Yes.")]
    table = word.add_table(len(rows), 2)
    for row, (mark, text) in zip(table.rows, rows, strict=True):
        row.cells[0].text, row.cells[1].text = mark, text
    document = read_document(_saved(word), "a.docx")
    assert [(t.mark, t.text) for t in document.turns] == rows


def test_other_tables_are_kept_row_by_row() -> None:
    word = WordDocument()
    word.add_paragraph("Before.")
    table = word.add_table(2, 2)
    for number, cell in enumerate(table._cells):  # noqa: SLF001 - shortest way
        cell.text = f"cell {number}"
    document = read_document(_saved(word), "a.docx")
    assert [(t.style, t.text, t.place) for t in document.turns[1:]] == [
        (TurnStyle.TABLE, "cell 0\tcell 1", "table 1, row 1"),
        (TurnStyle.TABLE, "cell 2\tcell 3", "table 1, row 2"),
    ]


def test_tracked_changes_are_read_as_accepted_and_told() -> None:
    document = _read(
        _run("We ")
        + f'<w:ins w:id="1" w:author="x">{_run("never ")}</w:ins>'
        + '<w:del w:id="2" w:author="x"><w:r><w:delText>always </w:delText></w:r>'
        + f"</w:del>{_run('spoke.')}"
    )
    assert document.turns[0].text == "We never spoke."
    assert {item.reason for item in document.changed} == {
        "Tracked insertions, taken as text: 1.",
        "Tracked deletions, left out of the text: 1.",
    }


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    document = _read(
        f'<w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr>{_run("One ")}',
        _run("sentence."),
    )
    assert [turn.text for turn in document.turns] == ["One sentence."]


def test_hidden_text_and_field_codes_are_no_words() -> None:
    document = _read(
        _run("a")
        + _run("secret", "<w:vanish/>")
        + "<w:r><w:br/><w:noBreakHyphen/><w:instrText>PAGE</w:instrText></w:r>"
        + _run("b")
    )
    assert document.turns[0].text == "a\n\N{NON-BREAKING HYPHEN}b"
    assert [item.reason for item in document.left] == ["Stretches of hidden text: 1."]


def test_a_comment_is_left_with_its_place() -> None:
    word = WordDocument()
    word.add_paragraph("First.")
    run = word.add_paragraph().add_run("Second.")
    word.add_comment(run, text="hush", author="x", initials="x")
    document = read_document(_saved(word), "a.docx")
    assert [(i.kind, i.place) for i in document.left] == [("notes", "paragraph 2")]
    assert "hush" not in " ".join(turn.text for turn in document.turns)


def test_footnotes_and_endnotes_follow_their_paragraph() -> None:
    base = io.BytesIO(_saved(WordDocument()))
    held = io.BytesIO()
    with zipfile.ZipFile(base) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            if name != "word/document.xml":
                new.writestr(name, old.read(name))
        body = (
            f"<w:p>{_run('One')}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
            f"<w:p>{_run('Two')}<w:r><w:endnoteReference w:id='2'/></w:r></w:p>"
        )
        head = nsdecls("w")
        new.writestr(
            "word/document.xml",
            f"<w:document {head}><w:body>{body}</w:body></w:document>",
        )
        for kind in ("footnote", "endnote"):
            note = f"<w:p><w:r><w:{kind}Ref/></w:r>{_run(f'A {kind}.')}</w:p>"
            new.writestr(
                f"word/{kind}s.xml",
                f"<w:{kind}s {head}><w:{kind} w:type='separator' w:id='0'>"
                f"<w:p>{_run('line')}</w:p></w:{kind}>"
                f"<w:{kind} w:id='2'>{note}</w:{kind}></w:{kind}s>",
            )
    document = read_document(held.getvalue(), "a.docx")
    assert [(t.style, t.text, t.place) for t in document.turns] == [
        (TurnStyle.PARAGRAPH, "One", "paragraph 1"),
        (TurnStyle.NOTE, "A footnote.", "paragraph 1, footnote 1"),
        (TurnStyle.PARAGRAPH, "Two", "paragraph 2"),
        (TurnStyle.NOTE, "A endnote.", "paragraph 2, endnote 1"),
    ]


def test_a_text_box_is_read_once_though_it_is_drawn_twice() -> None:
    box = f"<w:txbxContent><w:p>{_run('boxed')}</w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    document = _read(
        f"{_run('outside')}<w:r><mc:AlternateContent {mc}>"
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert [turn.text for turn in document.turns] == ["outside", "boxed"]


def test_page_headers_with_words_are_told() -> None:
    word = WordDocument()
    word.add_paragraph("Text.")
    word.sections[0].header.paragraphs[0].text = "Confidential"
    document = read_document(_saved(word), "a.docx")
    assert "headers and footers" in document.left[0].reason
