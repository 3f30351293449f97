"""Each text's way of counting is found from its own selections."""

import pytest

from counterpoint.interchange.refi.position import (
    STANDARD,
    Counting,
    Found,
    Marked,
    find_positions,
)

LINES = "I shut the door, 😀.\r\nIt was my home.\r\nNobody came.\r\nThen Zoë did."
PIECES = ("shut the door", "my home", "Nobody", "Zoë did")


def units(text: str) -> int:
    """Count a text as a browser does."""
    return len(text.encode("utf-16-le")) // 2


def positions(counting: Counting, text: str = LINES) -> list[Marked]:
    """Count where the pieces lie, as a program of that way would, with names."""
    seen = text.replace("\r\n", "\n") if counting.is_break_one else text
    found = []
    for piece in PIECES:
        start = seen.index(piece)
        ends = (start, start + len(piece))
        if counting.is_utf16:
            ends = (units(seen[: ends[0]]), units(seen[: ends[1]]))
        found.append(Marked(ends[0], ends[1] - counting.is_inclusive, piece))
    return found


def words(found: Found) -> list[str]:
    """Give the words that the spans found lie on."""
    return [LINES[start:end] for start, end in found.spans]


WAYS = [
    Counting(is_one, is_wide, is_last)
    for is_one in (False, True)
    for is_wide in (False, True)
    for is_last in (False, True)
]


@pytest.mark.parametrize("counting", WAYS)
def test_names_that_repeat_the_words_tell_the_way(counting: Counting) -> None:
    found = find_positions(LINES, positions(counting))
    assert (found.counting, words(found)) == (counting, list(PIECES))
    assert not found.unlike


@pytest.mark.parametrize("counting", WAYS)
def test_without_names_the_ends_between_words_tell_it(counting: Counting) -> None:
    nameless = [each._replace(name="") for each in positions(counting)]
    found = find_positions(LINES, nameless)
    assert words(found) == list(PIECES)


def test_names_that_say_something_else_tell_nothing() -> None:
    marked = [each._replace(name="line:17") for each in positions(STANDARD)]
    found = find_positions(LINES, marked)
    assert (found.counting, found.unlike) == (STANDARD, [])


def test_a_name_that_differs_among_names_that_agree_is_told() -> None:
    marked = positions(STANDARD)
    marked[1] = marked[1]._replace(name="a better wording")
    assert find_positions(LINES, marked).unlike == [1]


def test_a_selection_cut_short_in_its_name_agrees() -> None:
    marked = [each._replace(name=f"{each.name[:5]}...") for each in positions(STANDARD)]
    assert not find_positions(LINES, marked).unlike


def test_a_text_without_selections_is_counted_by_the_standard() -> None:
    assert find_positions(LINES, []).counting == STANDARD
