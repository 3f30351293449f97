"""Nothing is lost when things break; the whole run has its own command."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from counterpoint.kernel.clock import SystemClock
from tests.long.killing.__main__ import main
from tests.long.killing.clock import follow, jump

HOUR_S = 3_600


def test_a_killed_server_a_full_disk_and_a_jumping_clock_lose_nothing_in_a_file() -> (
    None
):
    tally = main(["3", "--place", "file"])
    assert tally.problems == []
    assert tally.rounds.keys() == {"the server", "the disk", "the clock"}
    assert tally.steps > 0 < tally.refused


@pytest.mark.postgres
def test_a_killed_server_database_or_line_loses_nothing_on_postgresql() -> None:
    tally = main(["4", "--place", "server"])
    assert tally.problems == []
    assert len(tally.rounds) == 4
    assert "the line" in tally.rounds
    assert tally.steps > 0


@pytest.mark.parametrize("hours", [-30, 0, 30])
def test_the_clock_that_jumps_is_the_one_that_a_server_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hours: int
) -> None:
    for where, name in ((time, "time"), (time, "time_ns"), (SystemClock, "now")):
        monkeypatch.setattr(where, name, getattr(where, name))  # put back in the end
    right, file = time.time(), tmp_path / "clock"
    jump(file, hours * HOUR_S)
    follow(file)
    told = (SystemClock().now() - datetime.now(UTC)).total_seconds()
    for seconds in (told, time.time() - right, time.time_ns() / 1e9 - right):
        assert seconds / HOUR_S == pytest.approx(hours, abs=0.1)
