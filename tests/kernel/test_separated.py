"""Cells that a spreadsheet program would take for formulas are words, and come back."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from counterpoint.kernel.separated import as_said, harmless, separated

CELLS = st.text(st.sampled_from("'=+-@\t\r\n,\"a å"), max_size=6)


@given(st.lists(st.tuples(CELLS, CELLS), max_size=4))
def test_no_cell_is_a_formula_and_each_comes_back_as_said(
    rows: list[tuple[str, str]],
) -> None:
    written = separated(("=one", "two"), rows)
    (heads, *read) = csv.reader(io.StringIO(written, newline=""))
    assert heads == ["'=one", "two"]
    assert not any(cell[:1] in set("=+-@\t\r") - {""} for row in read for cell in row)
    assert [tuple(map(as_said, row)) for row in read] == rows


def test_numbers_stay_numbers_and_nothing_is_written_as_nothing() -> None:
    assert separated(("a", "b"), [(-1, None)], ending="\n") == "a,b\n-1,\n"
    assert harmless("- no") == "'- no"
    assert as_said("'twas") == "'twas"
