"""Codings are found again over corrections, as ``report.carry`` finds spans."""

from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.coding.correction import carried
from counterpoint.coding.coding.model import Coding, Standing
from counterpoint.kernel.ids import CodeId, CodingId, MemberId, ReportId
from counterpoint.kernel.spans import Span
from counterpoint.report.carry import Revision

FEW = st.text(alphabet="ab \U0001f511", max_size=12)


def coding(start: int, end: int, text: str) -> Coding:
    """Make a coding of the first version."""
    return Coding(
        id=CodingId("c1"),
        report_id=ReportId("r1"),
        version=1,
        code_id=CodeId("k1"),
        start=start,
        end=end,
        by=MemberId("ada"),
        at=datetime(2026, 3, 1, tzinfo=UTC),
        exact=text[start:end],
    )


def corrections(*texts: str) -> list[Revision]:
    """Compare each version with the next."""
    return [Revision.between(old, new) for old, new in pairwise(texts)]


@given(st.lists(FEW, min_size=2, max_size=5), st.data())
def test_a_carried_codings_words_stand_in_the_version_it_names(
    texts: list[str], data: st.DataObject
) -> None:
    versions = [f"{text}." for text in texts]
    start = data.draw(st.integers(0, len(versions[0]) - 1))
    end = data.draw(st.integers(start + 1, len(versions[0])))
    found = carried(coding(start, end, versions[0]), corrections(*versions))
    assert found.span.of(versions[found.version - 1]) == found.exact


def test_without_a_correction_nothing_changes() -> None:
    kept = coding(0, 3, "one two")
    assert carried(kept, []) == kept


def test_words_before_the_correction_hold() -> None:
    old, new = "one two three", "one two four"
    found = carried(coding(0, 7, old), corrections(old, new))
    assert (found.span, found.version, found.standing) == (
        Span(0, 7),
        2,
        Standing.HOLDS,
    )


def test_words_behind_the_correction_move() -> None:
    old, new = "one two three", "one and two three"
    found = carried(coding(8, 13, old), corrections(old, new))
    assert (found.exact, found.span, found.standing) == (
        "three",
        Span(12, 17),
        Standing.MOVED,
    )


def test_words_that_were_changed_break_where_they_stand() -> None:
    old, new = "one two three", "one too three"
    found = carried(coding(0, 13, old), corrections(old, new))
    assert (found.exact, found.version, found.standing) == (new, 2, Standing.BROKEN)


def test_words_that_are_gone_break_in_the_version_that_had_them() -> None:
    old, new = "alpha beta gamma", "alpha gamma"
    found = carried(coding(6, 10, old), corrections(old, new))
    assert (found.exact, found.version, found.standing) == ("beta", 1, Standing.BROKEN)
