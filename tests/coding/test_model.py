"""The rules of codes and codings, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.code.model import (
    COLOURS,
    Code,
    CodeCycleError,
    CodeInUseError,
    CodeNameError,
    CodeNameTakenError,
    ColourError,
    Origin,
    PositionError,
    UnknownCodeError,
    beneath,
    check_name_is_free,
    check_not_in_use,
    check_parent,
    check_tree,
    checked_name,
    least_used_colour,
    lineage,
    position_after,
)
from counterpoint.coding.coding.model import (
    Cursor,
    CursorError,
    NotCodableError,
    OtherVersionError,
    PageSizeError,
    ReportNow,
    check_page_size,
    check_version,
    codable_version,
    trimmed,
)
from counterpoint.kernel.ids import ArticleId, CodeId, ReportId
from counterpoint.kernel.spans import EmptySpanError, Span, SpanOutsideError
from counterpoint.report.model import ReportState


def code(
    id_: str,
    parent: str | None = None,
    *,
    name: str = "",
    colour: int = 0,
    position: float = 1.0,
) -> Code:
    """Make a code that is called like its id."""
    return Code(
        id=CodeId(id_),
        article_id=ArticleId("a"),
        parent_id=None if parent is None else CodeId(parent),
        name=name or id_,
        definition="",
        origin=Origin.DATA,
        colour=colour,
        position=position,
    )


TREE = {c.id: c for c in [code("home"), code("door", "home"), code("lock", "door")]}


def test_a_code_cannot_stand_beneath_itself() -> None:
    for parent in ("home", "door", "lock"):
        with pytest.raises(CodeCycleError):
            check_parent(TREE, CodeId(parent), CodeId("home"))


def test_a_code_may_move_to_the_top_or_to_another_branch() -> None:
    check_parent(TREE, None, CodeId("lock"))
    check_parent(TREE, CodeId("home"), CodeId("lock"))


def test_a_parent_must_be_in_the_codebook() -> None:
    with pytest.raises(UnknownCodeError):
        check_parent(TREE, CodeId("elsewhere"))


def test_codes_beneath_are_found_at_every_depth() -> None:
    assert beneath(TREE.values(), [CodeId("door")]) == {"door", "lock"}


def test_siblings_names_differ_by_more_than_capitals() -> None:
    with pytest.raises(CodeNameTakenError):
        check_name_is_free("STRASSE", [code("c", name="Straße")])
    check_name_is_free("Straßen", [code("c", name="Straße")])


def test_a_name_is_one_line_and_not_empty() -> None:
    assert checked_name(" own\n door ") == "own door"
    with pytest.raises(CodeNameError):
        checked_name(" \n")


def test_a_new_code_takes_the_first_of_the_colours_used_least() -> None:
    assert least_used_colour([]) == 0
    assert least_used_colour([code("a", colour=0), code("b", colour=2)]) == 1
    each = [code(str(n), colour=n) for n in range(COLOURS)]
    assert least_used_colour([*each, code("x", colour=0)]) == 1


@pytest.mark.parametrize("colour", [-1, COLOURS])
def test_there_are_twelve_colours(colour: int) -> None:
    with pytest.raises(ColourError):
        code("c", colour=colour)


@pytest.mark.parametrize("position", [float("nan"), float("inf"), float("-inf")])
def test_a_position_is_an_ordinary_number(position: float) -> None:
    with pytest.raises(PositionError):
        code("c", position=position)


def test_a_new_code_stands_behind_its_siblings() -> None:
    assert position_after([code("a", position=2.5), code("b", position=-1.0)]) > 2.5


@pytest.mark.parametrize(
    ("codings", "children", "told"), [(3, 0, "codings 3"), (0, 2, "beneath it 2")]
)
def test_a_refusal_to_retire_a_code_counts_what_hangs_on_it(
    codings: int, children: int, told: str
) -> None:
    with pytest.raises(CodeInUseError, match=told):
        check_not_in_use(codings, children)
    check_not_in_use(0, 0)


def test_a_whole_tree_is_let_through() -> None:
    check_tree(TREE.values())


@pytest.mark.parametrize(
    ("codes", "error"),
    [
        ([code("a", "b"), code("b", "a")], CodeCycleError),
        ([code("a", "a")], CodeCycleError),
        ([code("a", "gone")], UnknownCodeError),
        ([code("a", "b"), code("b", "gone")], UnknownCodeError),
        ([code("a", name="x"), code("b", name="X")], CodeNameTakenError),
    ],
)
def test_a_broken_tree_is_seen(codes: list[Code], error: type[Exception]) -> None:
    with pytest.raises(error):
        check_tree(codes)


def test_the_way_up_ends_even_in_a_ring() -> None:
    ring = {c.id: c for c in [code("a", "b"), code("b", "a")]}
    assert lineage(ring, CodeId("a")) == ["a", "b"]


@given(st.text(min_size=1), st.data())
def test_trimming_leaves_out_white_space_and_nothing_else(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    if span.of(text).isspace():
        with pytest.raises(EmptySpanError):
            trimmed(span, text)
    else:
        found = trimmed(span, text)
        assert span.contains(found)
        assert found.of(text) == span.of(text).strip()


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(SpanOutsideError):
        trimmed(Span(0, 5), "four")


def report(state: ReportState, version: int | None) -> ReportNow:
    """Make what coding asks of a report."""
    return ReportNow(ReportId("r"), "user-01", version, state)


@pytest.mark.parametrize("state", ReportState)
def test_the_version_in_analysis_is_coded_whatever_becomes_of_the_next(
    state: ReportState,
) -> None:
    assert codable_version(report(state, 2)) == 2


@pytest.mark.parametrize(
    ("state", "step"),
    [(ReportState.DRAFT, "Submit"), (ReportState.SUBMITTED, "Ask the interviewer")],
)
def test_a_report_that_awaits_approval_is_not_coded(
    state: ReportState, step: str
) -> None:
    with pytest.raises(NotCodableError, match=step):
        codable_version(report(state, None))


def test_a_span_of_another_version_is_refused() -> None:
    now = report(ReportState.APPROVED, 2)
    check_version(now, None)
    check_version(now, 2)
    with pytest.raises(OtherVersionError):
        check_version(now, 1)


def test_a_cursor_is_read_as_it_was_written() -> None:
    cursor = Cursor("r1", 40, "c9")
    assert Cursor.read(cursor.written()) == cursor


@pytest.mark.parametrize(
    "written", ["", "r1", "r1.x.c", "r1.-1.c", "r1.1.c.d", "r.².c"]
)
def test_a_made_up_cursor_is_refused(written: str) -> None:
    with pytest.raises(CursorError):
        Cursor.read(written)


@pytest.mark.parametrize("limit", [0, -1, 10_001])
def test_a_page_is_neither_empty_nor_boundless(limit: int) -> None:
    with pytest.raises(PageSizeError):
        check_page_size(limit)
