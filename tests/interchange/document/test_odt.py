"""OpenDocument texts: all words in order, notes after their paragraphs."""

import io
import zipfile

import odfdo
import pytest

from counterpoint.interchange.document import TurnStyle, read_document
from counterpoint.interchange.document.refusal import PasswordError
from tests.interchange.document.witness import check_whole, words_of_odt

_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "draw", "style")
)


def _odt(body: str, manifest: str = "") -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {_NAMES}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
        )
        if manifest:
            archive.writestr("META-INF/manifest.xml", manifest)
    return held.getvalue()


def test_a_document_of_another_library_is_read_whole() -> None:
    written = odfdo.Document("text")
    written.body.clear()
    written.body.append(odfdo.Header(1, "First meeting"))
    for text in ("I: How  so?", "P:\tLike this.", "I: Oh & oh.", "P: Yes."):
        written.body.append(odfdo.Paragraph(text))
    table = odfdo.Table("t", width=2, height=1)
    table.set_values([["left", "right"]])
    written.body.append(table)
    held = io.BytesIO()
    written.save(held)
    document = read_document(held.getvalue(), "a.odt")
    assert [(t.style, t.mark, t.text) for t in document.turns] == [
        (TurnStyle.HEADING, "", "First meeting"),
        (TurnStyle.SPEECH, "I", "How  so?"),
        (TurnStyle.SPEECH, "P", "Like this."),
        (TurnStyle.SPEECH, "I", "Oh & oh."),
        (TurnStyle.SPEECH, "P", "Yes."),
        (TurnStyle.TABLE, "", "left\tright"),
    ]
    check_whole(words_of_odt(held.getvalue()), document.turns)


def test_notes_follow_comments_and_pictures_are_left() -> None:
    document = read_document(
        _odt(
            '<text:p>One<text:note text:note-class="footnote"><text:note-citation>1'
            "</text:note-citation><text:note-body><text:p>Beneath.</text:p>"
            "</text:note-body></text:note> two<office:annotation><text:p>hush"
            "</text:p></office:annotation><draw:frame><draw:image/></draw:frame>."
            "</text:p>"
        ),
        "a.odt",
    )
    assert [(t.text, t.place) for t in document.turns] == [
        ("One two.", "paragraph 1"),
        ("Beneath.", "paragraph 1, footnote 1"),
    ]
    assert [(i.kind, i.place) for i in document.left] == [
        ("notes", "paragraph 1"),
        ("media", "paragraph 1"),
    ]


def test_deleted_text_is_left_out_and_told() -> None:
    document = read_document(
        _odt(
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone"
            "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            "<text:p>It<text:change/> stays.</text:p>"
        ),
        "a.odt",
    )
    assert [turn.text for turn in document.turns] == ["It stays."]
    assert "deletions" in document.changed[0].reason


def test_white_space_is_read_as_the_format_means_it() -> None:
    document = read_document(
        _odt('<text:p>a\n   b<text:s text:c="3"/>c<text:line-break/>d</text:p>'),
        "a.odt",
    )
    assert document.turns[0].text == "a b   c\nd"


def test_a_locked_text_is_refused() -> None:
    manifest = "<m><e><encryption-data/></e></m>"
    with pytest.raises(PasswordError, match="without the password"):
        read_document(_odt("", manifest), "a.odt")
