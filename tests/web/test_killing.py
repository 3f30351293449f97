"""Nothing is lost when things break; the whole run has its own command."""

import pytest

from tests.long.killing.__main__ import main


def test_a_killed_server_and_a_full_disk_lose_nothing_in_a_file() -> None:
    tally = main(["2", "--place", "file"])
    assert tally.problems == []
    assert tally.rounds.keys() == {"the server", "the disk"}
    assert tally.steps > 0 < tally.refused


@pytest.mark.postgres
def test_a_killed_server_and_a_killed_database_lose_nothing_on_postgresql() -> None:
    tally = main(["3", "--place", "server"])
    assert tally.problems == []
    assert len(tally.rounds) == 3
    assert tally.steps > 0
