"""Rich Text: words in any code page, notes, tables, nothing hidden."""

from counterpoint.interchange.document import TurnStyle, read_document

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Arial;}}"


def _turns(body: str) -> list[tuple[str, str, str]]:
    document = read_document(f"{HEAD}{body}}}".encode("cp1252"), "a.rtf")
    return [(t.style.value, t.mark, t.text) for t in document.turns]


def test_speakers_and_letters_beyond_ascii_are_read() -> None:
    body = (
        r"\pard I: Hur m\'e5dde du?\par P: \u8211?Bra, p\u229?\par"
        r"\par I: Ja?\par P: {\b Ja}, \{sa\} \'94\'f6l\'94\par"
    )
    assert _turns(body) == [
        ("speech", "I", "Hur mådde du?"),
        ("speech", "P", "–Bra, på"),
        ("speech", "I", "Ja?"),
        ("speech", "P", "Ja, {sa} ”öl”"),
    ]


def test_raw_bytes_and_wide_characters_are_read() -> None:
    assert _turns(r"\pard å “so” \u-10179?\u-8704?\par") == [
        ("paragraph", "", "å “so” \N{GRINNING FACE}")
    ]


def test_footnotes_follow_their_paragraph() -> None:
    data = (
        f"{HEAD}\\pard One{{\\super\\chftn{{\\footnote\\pard b\\'e5s.}}}} two.\\par}}"
    )
    document = read_document(data.encode(), "a.rtf")
    assert [(t.style, t.text, t.place) for t in document.turns] == [
        (TurnStyle.PARAGRAPH, "One two.", "paragraph 1"),
        (TurnStyle.NOTE, "bås.", "paragraph 1, footnote 1"),
    ]


def test_tables_are_kept_row_by_row_and_a_bar_stays_a_bar() -> None:
    body = (
        r"\pard before | after\par\trowd\pard\intbl one\par more\cell two\cell\row"
        r"\trowd\pard\intbl three\cell four\cell\row\pard end\par"
    )
    assert _turns(body) == [
        ("paragraph", "", "before | after"),
        ("table", "", "one\nmore\ttwo"),
        ("table", "", "three\tfour"),
        ("paragraph", "", "end"),
    ]


def test_headings_are_known_by_style_or_level() -> None:
    body = (
        r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}\pard\s1 Style\par"
        r"\pard\outlinelevel1 Level\par\pard Text\par"
    )
    assert [style for style, _, _ in _turns(body)] == [
        "heading",
        "heading",
        "paragraph",
    ]


def test_what_is_no_running_text_is_left_and_told() -> None:
    data = HEAD + (
        r"{\header\pard Confidential\par}\pard Kept {\v hidden}{\deleted gone}"
        r"{\*\annotation\pard hush}{\pict\wmetafile8 0102ff}here.\par}"
    )
    document = read_document(data.encode(), "a.rtf")
    assert [turn.text for turn in document.turns] == ["Kept here."]
    assert {item.kind for item in document.left} == {"reports", "notes", "media"}
    assert len(document.left) == 4
    assert "deletions" in document.changed[0].reason
