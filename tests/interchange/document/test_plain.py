"""Plain text comes back whole, whatever encoding it was saved in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.interchange.document import TurnStyle, read_document
from counterpoint.interchange.document.refusal import NoWordsError
from tests.interchange.document.witness import check_whole

SWEDISH = "I: Hur mådde du då?\nP: Jo – ganska bra, på något sätt.\nI: Ja?\nP: Ja.\n"


@pytest.mark.parametrize(
    ("encoding", "shown", "is_guess"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-32", "utf-32", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("cp1252", "cp1252", True),
    ],
)
def test_every_usual_encoding_gives_the_same_words(
    encoding: str, shown: str, *, is_guess: bool
) -> None:
    document = read_document(SWEDISH.encode(encoding), "t.txt")
    assert document.turns == read_document(SWEDISH.encode(), "t.txt").turns
    assert document.encoding == shown
    assert bool(document.changed) is is_guess


def test_latin_1_is_read_and_told_as_a_guess() -> None:
    data = SWEDISH.replace("–", "-").encode("latin-1")
    document = read_document(data, "t.txt")
    assert document.turns[0].text == "Hur mådde du då?"
    assert "a guess" in document.changed[0].reason


def test_bytes_that_windows_1252_lacks_are_latin_1() -> None:
    assert read_document(b"caf\xe9 \x81 bar", "t.txt").encoding == "latin-1"


def test_a_stray_byte_does_not_spoil_a_utf_8_file() -> None:
    data = ("å ä ö é ü ß " * 5).encode() + b"caf\xe9"
    document = read_document(data, "t.txt")
    assert document.turns[0].text.endswith("ö é ü ß café")
    assert "taken as Windows-1252: 1" in document.changed[0].reason


def test_lines_broken_at_a_fixed_width_are_joined() -> None:
    words = " ".join(f"word{n:03}" for n in range(90))
    lines: list[str] = [""]
    for word in words.split():
        if len(lines[-1]) + len(word) > 60:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    document = read_document(("I: Go on?\n\nP: " + "\n".join(lines)).encode(), "t.txt")
    assert [turn.text for turn in document.turns] == ["Go on?", words]
    assert "joined again: " in document.changed[0].reason


def test_lines_that_are_not_broken_stay_paragraphs() -> None:
    document = read_document(b"One\n\tTwo is longer\nThree\n\tFour", "t.txt")
    assert [(t.text, t.place) for t in document.turns] == [
        ("One", "line 1"),
        ("Two is longer", "line 2"),
        ("Three", "line 3"),
        ("Four", "line 4"),
    ]


def test_words_are_kept_in_nfc() -> None:
    assert read_document("a\u030a".encode(), "t.txt").turns[0].text == "å"


def test_markdown_keeps_an_arrow_and_takes_only_the_sign_of_a_quotation() -> None:
    source = b"> First this -> then that, 5 > 3.\n"
    (turn,) = read_document(source, "doors.md").turns
    assert turn.text == "First this -> then that, 5 > 3."


def test_markdown_keeps_the_words_and_drops_the_signs() -> None:
    text = (
        "---\ntitle: Talk\nlayout: page\n---\n# Head\n\n**Anna:**{: .green}  \n"
        "It&#39;s *very* cold\nhere.\n\n**Bo:**{: .red}\nYes ![x](y.png)\n\n"
        "**Anna:** Hm\n\n**Bo:** No\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
    )
    document = read_document(text.encode(), "t.md")
    assert document.title == "Talk"
    assert [(t.mark, t.text) for t in document.turns] == [
        ("", "Head"),
        ("Anna", "It's very cold\nhere."),
        ("Bo", "Yes x"),
        ("Anna", "Hm"),
        ("Bo", "No"),
        ("", "A\tB"),
        ("", "1\t2"),
    ]
    assert document.turns[-1].style is TurnStyle.TABLE
    assert {item.kind for item in document.left} == {"media", "reports"}


_TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1)
_LINES = st.lists(
    st.one_of(
        _TEXTS,
        st.sampled_from(
            [
                "I: So?",
                "P: Yes.",
                "Anna: No",
                "[00:00:05]",
                "",
                "(laughs)",
                "Anna",
                "0:42 Hello",
                "Note: this",
                "[id1] a",
                "Speaker 1  0:42",
                "P:",
                "a-\nb",
            ]
        ),
    ),
    min_size=1,
    max_size=12,
).map("\n".join)


@given(text=st.one_of(_TEXTS, _LINES))
def test_any_text_comes_back_whole(text: str) -> None:
    text = text.replace("\ufeff", "")
    if not text.strip():
        return
    try:
        document = read_document(text.encode(), "t.txt")
    except NoWordsError:
        # Marks and times without a word between them.
        check_whole_marks(text)
        return
    source = "\n".join(
        line
        for number, line in enumerate(text.split("\n"), 1)
        if f"line {number}" not in {item.place for item in document.left}
    )
    check_whole(source, document.turns)


def check_whole_marks(text: str) -> None:
    """Check that a file said to hold no words holds marks and stamps only."""
    assert not any(word in text for word in ("So?", "Yes.", "this", "Hello"))
