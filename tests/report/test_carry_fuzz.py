"""Random edits lose no coding and misplace none; the whole run has its own command."""

from tests.long.carrying import CODINGS, Tried, try_edit

EDITS = 60


def test_random_edits_lose_no_coding_and_misplace_none() -> None:
    tried = Tried()
    for seed in range(EDITS):
        try_edit(seed, tried)
    assert (tried.lost, tried.misplaced) == (0, 0)
    told = tried.placed + tried.twins + tried.broken + tried.untold
    assert told == EDITS * CODINGS
    assert tried.placed > tried.broken > 0
