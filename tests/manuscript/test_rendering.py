"""What a manuscript prints, and what is said to be wrong with it."""

import pytest

from counterpoint.kernel.ids import BlockId
from counterpoint.manuscript.model import Block
from counterpoint.manuscript.rendering import (
    NOTICE,
    Bound,
    BoundKind,
    Interviewed,
    Rendered,
    Style,
    begins_sentence,
    rendered,
    sample_sentence,
)
from counterpoint.quote.model import Attribution, QuoteInPrint
from tests.manuscript.material import (
    DOOR,
    made_of,
    placed,
    prose,
    quoted,
    themed,
    whole,
)


def of_blocks(*blocks: Block, quotes: tuple[QuoteInPrint, ...] = ()) -> list[Rendered]:
    """Render blocks and leave out the title and the sample sentence."""
    found = rendered(made_of(*blocks, quotes=quotes))
    return [each for each in found if each.block_id is not None]


def words(text: str) -> str:
    """Render one line of prose."""
    (paragraph,) = of_blocks(prose(text))
    return paragraph.text


def test_everything_prints_in_its_order_and_style() -> None:
    assert [(each.style, each.text) for each in rendered(whole())] == [
        (Style.NOTICE, NOTICE),
        (Style.TITLE, "Keys"),
        (Style.PROSE, "Forty users and 15 professionals were interviewed."),
        (Style.HEADING1, "Findings & other <things>"),
        (Style.PROSE, "Forty users spoke."),
        (Style.PROSE, "So did 15 *professionals*."),
        (Style.HEADING2, DOOR.title),
        (Style.PROSE, "7 said, of the door and the knock, on page 3 of 5:"),
        (Style.QUOTE, "I stayed."),
        (Style.QUOTE, "They let me."),
        (Style.QUESTION, "How?"),
        (Style.QUOTE, "With coffee. (XV)"),
        (Style.PROSE, "1. It was not a list. 🔑"),
    ]


def test_a_sound_manuscript_has_no_problems() -> None:
    assert not [problem for each in rendered(whole()) for problem in each.problems]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("{n:users} users came.", "Forty users came."),
        ("We met {n:users} users.", "We met 40 users."),
        ("They came. {n:all} did.", "They came. Fifty-five did."),
        ("They came.” {n:users} did.", "They came.” Forty did."),
        ("“{n:users} of us!”", "“Forty of us!”"),
        ("Some, e.g. {n:users} users.", "Some, e.g. 40 users."),
        ("Both: {n:professionals}.", "Both: 15."),
        ("{theme:t1:short} was one.", "The door and the knock was one."),
        ("Of {theme:t1:short} we say:", "Of the door and the knock we say:"),
        ("Of {theme:t1} we say:", f"Of {DOOR.title} we say:"),
    ],
)
def test_prose_is_filled_from_the_study(text: str, printed: str) -> None:
    assert words(text) == printed


def test_a_small_number_is_a_word_inside_the_sentence() -> None:
    few = (Interviewed("users", "user", "users", 9),)
    found = rendered(made_of(prose("We met {n:users}."), interviewed=few))
    assert found[-1].text == "We met nine."


def test_each_filled_run_says_what_it_is_bound_to() -> None:
    (paragraph,) = of_blocks(
        prose("{n:users} and {label:q1} on {theme:t1}."), quotes=(quoted("q1"),)
    )
    assert [run.bound for run in paragraph.runs] == [
        Bound(BoundKind.COUNT, "users"),
        None,
        Bound(BoundKind.LABEL, "person-7"),
        None,
        Bound(BoundKind.THEME, "t1"),
        None,
    ]


@pytest.mark.parametrize(
    "text", ["{n:others}", "{n:users:short}", "{theme:t9}", "{label:q9}"]
)
def test_what_nothing_is_known_of_prints_as_typed_and_is_a_problem(text: str) -> None:
    (paragraph,) = of_blocks(prose(f"It says {text} here."))
    assert paragraph.text == f"It says {text} here."
    assert text in paragraph.problems[0]


@pytest.mark.parametrize("text", ["{}", "{n}", "{ n:users }", "{x:users}", "}{", "(I)"])
def test_other_braces_and_numerals_are_ordinary_text(text: str) -> None:
    (paragraph,) = of_blocks(prose(text))
    assert (paragraph.text, paragraph.problems) == (text, ())


def test_a_sentence_that_begins_beyond_a_hundred_is_a_problem() -> None:
    many = (Interviewed("users", "user", "users", 101),)
    found = rendered(made_of(prose("{n:users} came."), interviewed=many))
    assert found[-1].text == "101 came."
    assert len(found[-1].problems) == 1


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ((40, 15), "Forty users and 15 professionals were interviewed."),
        ((1, 0), "One user was interviewed."),
        ((1, 1), "One user and one professional were interviewed."),
        ((0, 2), "Two professionals were interviewed."),
        ((0, 0), ""),
    ],
)
def test_the_sample_is_told_in_a_sentence(
    numbers: tuple[int, int], sentence: str
) -> None:
    groups = (
        Interviewed("users", "user", "users", numbers[0]),
        Interviewed("professionals", "professional", "professionals", numbers[1]),
    )
    assert "".join(run.text for run in sample_sentence(groups)) == sentence


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        ("", True),
        ("“", True),
        ("They came. ", True),
        ("Did they? (", True),
        ("they came", False),
        ("They came.", False),
        ("cf. ", False),
        ("They wait … ", False),
    ],
)
def test_where_a_sentence_begins(before: str, *, begins: bool) -> None:
    assert begins_sentence(before) is begins


def test_a_label_stands_once_behind_the_last_paragraph() -> None:
    found = of_blocks(placed("q"), quotes=(quoted("q", "One.", "Two.", label="15"),))
    assert [each.text for each in found] == ["One.", "Two. (15)"]
    assert found[-1].runs[-1].bound == Bound(BoundKind.LABEL, "person-15")


def test_a_withheld_label_is_no_problem_and_prints_nowhere() -> None:
    withheld = quoted("q", attribution=Attribution.WITHHELD)
    (paragraph,) = of_blocks(placed("q"), quotes=(withheld,))
    assert (paragraph.text, paragraph.problems) == ("Words.", ())


@pytest.mark.parametrize("attribution", [Attribution.LEAD_IN, Attribution.BOTH])
def test_a_lead_in_names_the_speaker_in_the_prose_before(
    attribution: Attribution,
) -> None:
    both = (quoted("q", attribution=attribution), quoted("same", label="7"))
    named = prose("{label:q} said:")
    of_same = prose("{label:same} said:")
    for lead in (named, of_same):
        assert not of_blocks(lead, placed("q"), quotes=both)[-1].problems
    for others in ([], [prose("7 said:")], [named, themed()]):
        assert of_blocks(*others, placed("q"), quotes=both)[-1].problems


def test_a_theme_without_a_quote_is_a_problem_up_to_the_next_heading() -> None:
    two = (quoted("q"),)
    shown = of_blocks(themed(), prose("Then:"), placed("q"), themed(), quotes=two)
    assert [bool(each.problems) for each in shown] == [False, False, False, True]


def test_what_is_stale_unknown_or_gone_is_named_beside_its_place() -> None:
    stale = quoted("stale", is_stale=True)
    nobody = quoted("nobody", label=None)
    shown = of_blocks(
        placed("stale"),
        placed("nobody"),
        placed("gone"),
        themed("gone"),
        prose("{label:nobody} spoke."),
        quotes=(stale, nobody),
    )
    assert all(each.problems for each in shown)
    assert [each.text for each in shown] == [
        "Words. (7)",
        "Words.",
        "",
        "",
        "{label:nobody} spoke.",
    ]
    assert [each.block_id for each in shown] == [BlockId(f"b{n}") for n in range(1, 6)]
