"""The benchmarks of many members still work, and a small crowd meets no error."""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

import pytest

from benchmarks import crowd, load, soak
from benchmarks.crowd import CODE, OFF, OFTEN, OPEN
from benchmarks.soak import DEEDS, Look, growth
from benchmarks.workload import EXTENTS, Workload

MEMBERS, FEWEST = 4, 8
"""Of each member; so many are waited for, however long they take."""


@pytest.mark.postgres
def test_a_small_crowd_comes_works_and_goes_at_two_processes_without_an_error(
    postgres_url: str,
) -> None:
    del postgres_url  # asks that PostgreSQL be there
    asked = argparse.Namespace(
        members=MEMBERS, processes=2, minutes=0, looks=3, rest=0.05, fewest=FEWEST
    )
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)  # PostgreSQL's user must pass through
        run, looks = soak.soak(asked, folder, Workload(EXTENTS["tiny"]))
    assert run.errors == {}
    assert set(OFTEN) < set(DEEDS) >= set(run.seconds)
    assert sum(map(len, run.seconds.values())) >= MEMBERS * FEWEST
    assert min(run.memory_mib) > 0
    assert [len(look.pids) for look in looks] == [2, 2, 2]
    assert min(map(min, (look.files for look in looks))) > 0
    assert looks[-1].here <= MEMBERS <= looks[-1].sessions
    assert "errors: 0" in load.told(run)
    assert "errors: 0" in soak.told(run, looks)


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


def test_a_page_counts_who_is_told_to_be_here() -> None:
    page = object.__new__(soak.Returning)
    told = (
        b"event: presence",
        b'data: [{"room": "home"}, {}]',
        b"",
        b'data: {"id": 1}',
    )
    for line in told:
        page.heard(line)
    assert page.here == 2


def test_errors_are_counted_by_what_was_answered() -> None:
    met = {
        "search: RuntimeError('POST /api/search: 503 busy')": 2,
        "code words: RuntimeError('POST /api/codings: 503 busy')": 1,
        "search: ConnectionResetError()": 1,
    }
    assert soak.by_kind(met) == {"503": 3, "ConnectionResetError()": 1}


def looked(memory: float, files: int = 40, pids: tuple[int, ...] = (7, 8)) -> Look:
    """What is seen of two processes, of which the second stays as it is."""
    return Look(pids, (memory, 200.0), (files, 40), 20, 50, 50)


def test_what_grows_after_the_first_third_is_named() -> None:
    begun = [looked(100, 10), looked(180, 20)]
    level = [looked(200), looked(290), looked(200)]  # one was in the midst of something
    assert growth([*begun, looked(200), *level, *level]) == []
    grown = [looked(211), looked(211), looked(211)]
    told = growth([*begun, looked(200), *level, *grown])
    assert told == ["The memory of process 1, MiB grew from 200 to 211."]
    open_files = [looked(200, 45)] * 3
    told = growth([*begun, looked(200), *level, *open_files])
    assert told == ["The open files of all processes grew from 80 to 85."]
    other = [looked(100, pids=(7, 9))] * 3
    assert growth([*begun, looked(200), *level, *other]) == ["A process ended."]
