"""The benchmark of many members still works, and a small crowd meets no error."""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import crowd, load
from benchmarks.crowd import CODE, MEMO, OFF, OFTEN, OPEN, PASSAGES, SEARCH
from benchmarks.workload import EXTENTS, Workload

DEEDS = 8
"""Of each member; so many are waited for, however long they take."""


@pytest.mark.postgres
def test_a_small_crowd_works_at_two_processes_without_an_error(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    del postgres_url  # asks that PostgreSQL be there
    monkeypatch.setattr("benchmarks.crowd.REST_S", 0.05)
    asked = argparse.Namespace(members=4, processes=2, seconds=0, fewest=DEEDS)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)  # PostgreSQL's user must pass through
        run = load.of_counterpoint(asked, folder, Workload(EXTENTS["tiny"]))
    assert run.errors == {}
    assert set(run.seconds) <= {OPEN, CODE, OFF, SEARCH, PASSAGES, MEMO} == set(OFTEN)
    assert sum(map(len, run.seconds.values())) >= 4 * DEEDS
    assert min(run.memory_mib) > 0
    assert "errors: 0" in load.told(run)


def test_of_fewer_than_a_hundred_answers_no_hundredth_is_told() -> None:
    few, many = [0.001] * 99, [0.001] * 100
    run = load.Run("Counterpoint", {OPEN: few, CODE: many}, Counter(), [1.0])
    rows = load.told(run).splitlines()
    assert f"| {OPEN} | 99 | 1 | 1 | – | 1 |" in rows
    assert f"| {CODE} | 100 | 1 | 1 | 1 | 1 |" in rows


def test_nobody_takes_off_a_coding_before_they_have_one() -> None:
    page = object.__new__(crowd.AtCounterpoint)
    page._own = []
    assert OFF not in page.by_name()
    page._own = ["one"]
    assert OFF in page.by_name()
