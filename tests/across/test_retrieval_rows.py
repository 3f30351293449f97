"""A question as rows: the same question, or no rows at all."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.across.retrieval.grammar import read, written
from counterpoint.across.retrieval.model import Field, QueryError, Unit
from counterpoint.across.retrieval.rows import Joint, QueryRow, query_of, rows_of

DOOR = QueryRow(Joint.BEGIN, Field.CODE, "own door")
COUNTED = (Joint.NEAR, Joint.BEFORE, Joint.AFTER)


@pytest.mark.parametrize(
    ("question", "joints"),
    [
        ("code:door", ["begin"]),
        ("not group:users", ["begin"]),
        ("code:door or code:knock and group:users", None),
        ("(code:door or code:knock) and group:users", ["begin", "or", "and"]),
        ("code:a and not code:b and group:users", ["begin", "and", "and"]),
        ("code:a and (code:b or code:c)", None),
        ("(code:a and code:b) and code:c", None),
        (
            "code:a not overlapping code:b near 2 passages code:c",
            ["begin", "overlapping", "near"],
        ),
        ("code:a or not code:b", None),
        ("not (code:a or code:b)", None),
    ],
)
def test_a_question_is_rows_or_stays_text(
    question: str, joints: list[str] | None
) -> None:
    rows = rows_of(read(question))
    if joints is None:
        assert rows is None
        return
    assert rows is not None
    assert written(query_of(rows)) == written(read(question))
    assert [row.joint for row in rows] == joints


def row(joint: Joint, number: int, *, holds: bool) -> QueryRow:
    made = replace(DOOR, joint=joint, value=f"code {number}")
    if joint in COUNTED:
        made = replace(made, unit=Unit.PASSAGE, reach=number)
    if joint is Joint.SAME:
        made = replace(made, unit=Unit.PERSON)
    return replace(made, holds=holds or joint is Joint.OR)


@given(
    st.lists(
        st.builds(
            row,
            st.sampled_from([each for each in Joint if each is not Joint.BEGIN]),
            st.integers(0, 9),
            holds=st.booleans(),
        ),
        max_size=6,
    ),
    st.sampled_from([DOOR, replace(DOOR, holds=False)]),
)
def test_rows_come_back_from_the_text_that_they_are_written_as(
    more: list[QueryRow], first: QueryRow
) -> None:
    rows = (first, *more)
    assert rows_of(read(written(query_of(rows)))) == rows


@pytest.mark.parametrize(
    "rows",
    [
        (),
        (replace(DOOR, joint=Joint.AND),),
        (DOOR, DOOR),
        (replace(DOOR, value=""),),
        (replace(DOOR, field=Field.ATTRIBUTE),),
        (replace(DOOR, field=Field.GROUP, exactly=True),),
        (DOOR, replace(DOOR, joint=Joint.OR, holds=False)),
        (DOOR, replace(DOOR, joint=Joint.SAME)),
        (DOOR, replace(DOOR, joint=Joint.NEAR, unit=Unit.PASSAGE, reach=-1)),
        (DOOR, replace(DOOR, joint=Joint.AND, reach=1)),
    ],
)
def test_a_row_that_no_question_can_say_is_refused(rows: tuple[QueryRow, ...]) -> None:
    with pytest.raises(QueryError):
        query_of(rows)
