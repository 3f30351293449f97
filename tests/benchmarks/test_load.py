"""The benchmark of many members still works, and a small crowd meets no error."""

import argparse
import tempfile
from pathlib import Path

import pytest

from benchmarks import load
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
