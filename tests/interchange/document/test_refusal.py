"""Bad files get a sentence that says what to do, and get it soon."""

import io
import zipfile

import pytest

from counterpoint.interchange.document import read_document
from counterpoint.interchange.document import refusal as r
from counterpoint.kernel.errors import InputError
from counterpoint.kernel.text import BrokenTextError
from tests.interchange.document.printed import printed

WORD = b"<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def _zip(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return held.getvalue()


def _word(text: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", (WORD % text) + b"</w:document>")
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "refusal", "step"),
    [
        (b"", "a.txt", r.EmptyFileError, "save it again"),
        (b" \n\r\n\t", "a.txt", r.EmptyFileError, "save it again"),
        (b"\xef\xbb\xbf", "a.txt", r.EmptyFileError, "save it again"),
        (b"", "a.docx", r.EmptyFileError, "save it again"),
        (b"[00:00:01]\n", "a.txt", r.NoWordsError, "choose another"),
        (b"<html><body><img></body></html>", "a", r.NoWordsError, "recognition"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.doc", r.LegacyWordError, ".docx"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.docx", r.LegacyWordError, "save"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a", r.PasswordError, "without"),
        (OLE, "a.xls", r.UnknownKindError, "save it as one of .txt"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt \x00\x01", "a.wav", r.UnknownKindError, ".pdf"),
        (b"\x00\x01\x02\x03" * 50, "a.txt", r.UnknownKindError, "save it as"),
        (b"a,b\n1,2\n", "a.csv", r.UnknownKindError, "save it as"),
        (_zip(xl__workbook=b"<x/>"), "a.xlsx", r.UnknownKindError, "save it as"),
        (b"PK\x03\x04 nothing more", "a.docx", r.DamagedFileError, "save it again"),
        (_zip(word__document=b"<x/>"), "a.docx", r.DamagedFileError, "save it again"),
        (_word(b"<<"), "a.docx", r.DamagedFileError, "save it again"),
        (b"%PDF-1.4 nothing more", "a.pdf", r.DamagedFileError, "save it again"),
        (b"\xff\xfea\x00\x00\xd8", "a.txt", BrokenTextError, "save it as"),
    ],
)
def test_a_bad_file_is_refused_with_the_next_step(
    data: bytes, name: str, refusal: type[InputError], step: str
) -> None:
    with pytest.raises(refusal, match=step):
        read_document(data, name)


def test_a_pdf_without_text_asks_for_text_recognition() -> None:
    with pytest.raises(r.NoTextLayerError, match="run text recognition first"):
        read_document(printed([[]]), "scan.pdf")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.rtf"])
def test_two_hundred_megabytes_of_text_are_refused_unread(name: str) -> None:
    head = {"a.rtf": b"{\\rtf1 ", "a.html": b"<html>"}.get(name, b"")
    with pytest.raises(r.TooLargeError, match=r"larger than [15]0 MB of text"):
        read_document(head + b"a word\n" * (200_000_000 // 7), name)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"a\n" * 500_000, "a.txt"),
        (b"a\n\n" * 210_000, "a.md"),
        (b"<html>" + b"<p>a" * 210_000, "a.html"),
    ],
)
def test_more_paragraphs_than_an_interview_has_are_refused(
    data: bytes, name: str
) -> None:
    with pytest.raises(r.TooLongError, match="split it"):
        read_document(data, name)


@pytest.mark.parametrize(
    "part", ["word/document.xml", "word/media/image1.bmp", "content.xml"]
)
def test_a_zip_bomb_is_refused_before_it_is_unpacked(part: str) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/styles.xml", "<x/>")
        with archive.open(part, "w", force_zip64=True) as member:
            for _ in range(210):
                member.write(b"\x00" * 1_000_000)
    assert len(held.getvalue()) < 1_000_000
    with pytest.raises(r.ZipBombError, match="200 MB"):
        read_document(held.getvalue(), "a.docx")


def test_a_zip_that_lies_about_its_size_is_not_believed() -> None:
    data = bytearray(_word(b"a" * 3_000_000))
    size = (len(WORD) - 2 + 3_000_000 + len(b"</w:document>")).to_bytes(4, "little")
    assert bytes(data).count(size) == 2
    lying = bytes(data).replace(size, (900).to_bytes(4, "little"))
    with pytest.raises(r.DamagedFileError):
        read_document(lying, "a.docx")


def test_entities_in_xml_are_not_expanded() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
            + (WORD % b"before &e; after")
            + b"</w:document>",
        )
    text = read_document(held.getvalue(), "a.docx").turns[0].text
    assert text.startswith("before")
    assert "root:" not in text


def test_a_text_under_a_false_name_is_read_and_told() -> None:
    document = read_document(b"Just words.", "a.docx")
    assert document.format == "txt"
    assert "ending does not fit" in document.changed[0].reason


def test_the_content_says_what_a_file_is_before_its_name_does() -> None:
    assert read_document(_word(b"words"), "a.txt").format == "docx"
    assert read_document(b"{\\rtf1 words}", "a.doc").format == "rtf"
    assert read_document(b"<!doctype html><p>words", "a.txt").format == "html"
