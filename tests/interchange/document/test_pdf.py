"""Printed lines become paragraphs again; what is taken out is told."""

from counterpoint.interchange.document import TurnStyle, read_document
from tests.interchange.document.printed import Placed, printed

LONG = "The words of this line go on for so long that they reach the edge of the page,"


def _page(*lines: str, top: int = 780, step: int = 14) -> list[Placed]:
    return [(60, top - step * n, 11, line) for n, line in enumerate(lines) if line]


def test_lines_are_joined_and_paragraphs_parted_by_geometry() -> None:
    page = _page(LONG, LONG, "and end.", "", LONG, "and end again.")
    document = read_document(printed([page]), "a.pdf")
    assert [turn.text for turn in document.turns] == [
        f"{LONG} {LONG} and end.",
        f"{LONG} and end again.",
    ]
    assert document.turns[1].place == "page 1, paragraph 2"


def test_speakers_part_paragraphs_where_no_gap_does() -> None:
    page = _page("I: And then?", f"P: {LONG}", LONG, "so.", "I: Really?", "P: Yes.")
    document = read_document(printed([page]), "a.pdf")
    assert [(t.mark, t.text) for t in document.turns] == [
        ("I", "And then?"),
        ("P", f"{LONG} {LONG} so."),
        ("I", "Really?"),
        ("P", "Yes."),
    ]


def test_a_paragraph_runs_on_over_the_page() -> None:
    pages = [_page(LONG, LONG), _page("it ends here.", "", LONG)]
    document = read_document(printed(pages), "a.pdf")
    assert document.turns[0].text == f"{LONG} {LONG} it ends here."


def test_page_numbers_and_running_heads_are_taken_out_and_told() -> None:
    pages = [
        [
            (60, 815, 9, "Interview with P3"),
            *_page(f"{word} {LONG}"),
            (290, 20, 9, f"{number}/3"),
        ]
        for number, word in enumerate(("One", "Two", "Three"), 1)
    ]
    document = read_document(printed(pages), "a.pdf")
    text = " ".join(turn.text for turn in document.turns)
    assert "Interview with" not in text
    assert "/3" not in text
    assert text.count(LONG) == 3
    assert "running heads, taken out of the text: 6." in document.changed[0].reason


def test_what_stands_once_at_the_foot_is_kept() -> None:
    page = [*_page(LONG), (60, 20, 9, "1998")]
    document = read_document(printed([page]), "a.pdf")
    assert document.turns[-1].text == "1998"


def test_numbers_in_the_margin_are_taken_out() -> None:
    page = _page(LONG, "a.", "", LONG, "b.", "", LONG, "c.")
    numbers = [(30, 780 - 42 * n, 8, str(n + 1)) for n in range(3)]
    document = read_document(printed([page + numbers]), "a.pdf")
    assert [t.text[-2:] for t in document.turns] == ["a.", "b.", "c."]
    assert "in the margin" in document.changed[0].reason


def test_a_hyphen_goes_only_where_the_file_writes_the_word_without() -> None:
    head = LONG.removesuffix("page,")
    page = _page(
        f"{head} inter-",
        "view went on, a two-way interview, and then it went on and it reached a two-",
        "way end.",
    )
    document = read_document(printed([page]), "a.pdf")
    assert "interview went on" in document.turns[0].text
    assert document.turns[0].text.endswith("a two-way end.")
    assert "joined again: 1." in document.changed[0].reason


def test_large_letters_are_a_heading() -> None:
    page = [(60, 810, 22, "Second meeting"), *_page(LONG, LONG, "end.")]
    document = read_document(printed([page]), "a.pdf")
    assert document.turns[0].style is TurnStyle.HEADING


def test_text_outside_the_paper_is_left_out_and_told() -> None:
    page = [*_page(LONG), (60, -300, 11, "nobody sees this")]
    document = read_document(printed([page]), "a.pdf")
    assert [turn.text for turn in document.turns] == [LONG]
    assert "outside the paper" in document.changed[0].reason
