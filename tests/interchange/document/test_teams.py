"""Word files of Teams, the newer and the older kind."""

import io

import docx

from counterpoint.interchange.document import Document, TurnStyle, read_document


def _word(*paragraphs: str) -> Document:
    made = docx.Document()
    for text in paragraphs:
        paragraph = made.add_paragraph()
        for nth, line in enumerate(text.split("\n")):
            run = paragraph.add_run()
            if nth:
                run.add_break()
            run.add_text(line)
    out = io.BytesIO()
    made.save(out)
    return read_document(out.getvalue(), "t.docx")


def _seen(document: Document) -> list[tuple[str, int | None, int | None, str]]:
    return [
        (t.mark, t.start_ms, t.end_ms, t.text)
        for t in document.turns
        if t.style is not TurnStyle.NOTE
    ]


def test_the_newer_kind_has_name_time_and_words_in_one_paragraph() -> None:
    document = _word(
        "Interview 4-20260312_100512-Meeting Recording",
        "March 12, 2026, 9:05AM",
        "32m 15s",
        "Anna Ek started transcription",
        "\nAnna Ek   0:03\nHello, shall we begin?",
        "\nBo Lund   0:11\nYes.\nI had a cold, though.",
        "\nAnna Ek   1:02:03\nThen thank you.",
        "Anna Ek stopped transcription",
    )
    assert _seen(document) == [
        ("Anna Ek", 3000, None, "Hello, shall we begin?"),
        ("Bo Lund", 11_000, None, "Yes. I had a cold, though."),
        ("Anna Ek", 3_723_000, None, "Then thank you."),
    ]
    notes = [t for t in document.turns if t.style is TurnStyle.NOTE]
    assert len(notes) == 5
    assert {note.mark for note in notes} == {""}


def test_the_older_kind_has_its_times_in_lines_of_their_own() -> None:
    expected = [
        ("Anna Ek", 0, 3240, "Hello, shall we begin?"),
        ("Bo Lund", 4100, 9000, "Yes, I had a cold."),
    ]
    apart = _word(
        "0:0:0.0 --> 0:0:3.240",
        "Anna Ek",
        "Hello, shall we begin?",
        "0:0:4.100 --> 0:0:9.0",
        "Bo Lund",
        "Yes, I had a cold.",
    )
    together = _word(
        "0:0:0.0 --> 0:0:3.240\nAnna Ek\nHello, shall we begin?",
        "0:0:4.100 --> 0:0:9.0\nBo Lund\nYes, I had a cold.",
    )
    assert _seen(apart) == expected
    assert _seen(together) == expected


def test_words_of_nobody_are_not_taken_for_a_name() -> None:
    document = _word(
        "0:0:0.0 --> 0:0:3.240\nHello, shall we begin?",
        "0:0:4.100 --> 0:0:9.0\nBo Lund\nYes.",
    )
    assert _seen(document)[0] == ("", 0, 3240, "Hello, shall we begin?")


def test_a_paragraph_that_somebody_added_stays_with_the_speaker() -> None:
    document = _word(
        "Anna Ek   0:03\nHello.", "And once more hello.", "Bo Lund   0:11\nYes."
    )
    assert _seen(document)[1] == ("Anna Ek", None, None, "And once more hello.")


def test_a_word_file_with_stamps_of_another_kind_is_read_as_before() -> None:
    document = _word("[00:00:05] I: Why?", "[00:00:09] P: Because.")
    assert _seen(document) == [("I", 5000, None, "Why?"), ("P", 9000, None, "Because.")]
