"""An interval for alpha: drawn from whole reports, the same each time."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterpoint.coding.agreement.coefficient import Unit, nominal_alpha
from counterpoint.coding.agreement.resampling import (
    FEWEST_REPORTS,
    ROUNDS,
    Tally,
    interval_of_alpha,
)

MIXED: list[list[Unit]] = [
    [(True, True), (True, False), (False, False)],
    [(False, False), (True, True), (False, False)],
    [(True, False), (False, False), (False, False)],
    [(True, True), (True, True), (False, True)],
    [(False, False), (False, False), (True, True)],
    [(False, True), (True, False), (False, False)],
]


def tallies(reports: Sequence[Sequence[Unit]]) -> list[Tally]:
    """Count each report."""
    return [Tally.of(units) for units in reports]


def test_alpha_lies_in_its_interval_and_the_draw_is_the_same_each_time() -> None:
    found = interval_of_alpha(tallies(MIXED))
    assert found == interval_of_alpha(tallies(MIXED))
    assert found is not None
    whole = nominal_alpha([unit for report in MIXED for unit in report])
    assert whole is not None
    assert found.low < whole < found.high
    assert found.rounds == ROUNDS


def test_with_few_reports_there_is_no_interval() -> None:
    assert interval_of_alpha(tallies(MIXED[: FEWEST_REPORTS - 1])) is None
    assert interval_of_alpha(tallies(MIXED[:FEWEST_REPORTS])) is not None


def test_where_draws_do_not_vary_there_is_no_interval() -> None:
    never: list[Unit] = [(False, False)] * 3
    once: list[Unit] = [(True, True), (False, False)]
    assert interval_of_alpha(tallies([never] * 8)) is None
    assert interval_of_alpha(tallies([once, *[never] * 7])) is not None


@given(
    st.lists(
        st.lists(
            st.lists(st.booleans(), min_size=2, max_size=4), min_size=1, max_size=5
        ),
        min_size=1,
        max_size=6,
    )
)
def test_what_reports_add_makes_the_whole_alpha(
    reports: list[list[list[bool]]],
) -> None:
    whole = nominal_alpha([unit for report in reports for unit in report])
    counted = tallies(reports)
    values = sum(each.values for each in counted)
    given_ = sum(each.given for each in counted)
    by_chance = 2 * given_ * (values - given_)
    if whole is None:
        assert by_chance == 0
    else:
        apart = sum(each.apart for each in counted)
        assert 1 - apart * (values - 1) / by_chance == pytest.approx(float(whole))
