"""The benchmark of S, M and L still works. Nothing here is timed or downloaded."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks import agreeing, sizes
from benchmarks.account import put
from benchmarks.beside import Compared
from benchmarks.machine import Facts
from benchmarks.rounds import Cost
from benchmarks.sizes import Account
from benchmarks.sizes_account import marks, written
from benchmarks.workload import CODERS, EXTENTS, Workload

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "speed.md"
FACTS = Facts("2026-11-29", "a processor", 2, 4, "Linux 6", "3.11.7")


def test_a_workload_is_the_same_at_every_call_and_no_coding_stands_in_it_twice() -> (
    None
):
    first, again = (list(Workload(EXTENTS["tiny"]).reports()) for _ in range(2))
    assert first == again
    for drawn in first:
        assert max(Counter(drawn.marks).values()) == 1
        assert all(drawn.talk.words_at(mark.place) for mark in drawn.marks)
    assert {mark.coder for mark in first[0].marks} == set(range(CODERS))
    assert {mark.coder for mark in first[1].marks} == {1}


def test_a_workload_has_120_codes_in_three_levels_and_parents_come_first() -> None:
    work = Workload(EXTENTS["S"])
    depth: list[int] = []
    for code in work.codes:
        depth.append(0 if code.parent is None else depth[code.parent] + 1)
    assert Counter(depth) == {0: 8, 1: 16, 2: 96}
    assert depth[work.most_used] == 2


def test_a_study_of_ten_thousand_is_filled_and_measured_in_little(
    tmp_path: Path,
) -> None:
    account = sizes.measure(tmp_path, "tiny", 1, alone=True)
    told = written(account, FACTS, (1.0, 2.0), apart=True)
    assert "10 reports, 100 codings" in told
    # A copied report opens, and search and lists find the copies.
    assert "| open a report, as in a study of S | 1 |" in told
    assert "find two words that stand together" in told


def test_figures_of_agreement_are_reckoned_of_the_same_data() -> None:
    told = agreeing.agreed(1, small=True, alone=True)
    assert [list(each.costs) for each in told] == [["Counterpoint"]] * 4


def test_ratios_stand_beside_each_program_that_did_the_work() -> None:
    costs = {"Counterpoint": [Cost(0.01, 0.01)], "AQDA": [Cost(0.02, 0.04)]}
    account = Account("S", 1, 2, {"AQDA": 3}, [Compared("code", costs)], {"AQDA": 4})
    told = written(account, FACTS, (1.0, 2.0), apart=False)
    assert "| code | 1 | 10 (10–10) | AQDA **2.0×** (2.0–2.0; 4.0×) |" in told


@pytest.mark.parametrize("size", sizes.MEASURED)
def test_the_page_has_a_place_for_the_figures_of_each_size(
    size: str, tmp_path: Path
) -> None:
    copy = tmp_path / "speed.md"
    copy.write_text(PAGE.read_text("utf-8"), "utf-8")
    put("the figures", copy, *marks(size))
    assert "the figures" in copy.read_text("utf-8")
