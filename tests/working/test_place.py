"""Work comes out the same wherever it is done, and no machine tells what it was."""

import logging
import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from counterpoint.coding.chance import shuffling
from counterpoint.kernel.errors import RuleError
from counterpoint.working.cluster import Cluster
from counterpoint.working.parcel import Answer, FailedThereError, Parcel, SpillingError
from counterpoint.working.place import NoClusterError, all_done, workers
from tests.working import certificates
from tests.working.lab import lab_in

WORDS = "she never told her sister"


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A cluster of one machine, in this process, by TLS."""
    with lab_in(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


def fail(words: str) -> None:
    """Go wrong as code does that puts what it had in hand into its error."""
    raise ValueError(words)


def refuse(words: str) -> None:
    """Refuse as a rule does."""
    raise RuleError(words)


def nothing(_words: str) -> None:
    """Do nothing with some words."""


def die_elsewhere(number: int) -> int:
    """Take the process down, unless it is the one that asked."""
    if number == 1 and multiprocessing.parent_process() is not None:
        os._exit(9)
    return number * number


def test_a_cluster_gives_what_one_machine_gives(lab: Cluster) -> None:
    stretches = _stretches()
    here = [shuffling.shuffled(each) for each in stretches]
    with workers(lab) as executor:
        there = list(executor.map(shuffling.shuffled, reversed(stretches)))[::-1]
    for (far, most), (far_there, most_there) in zip(here, there, strict=True):
        assert (far == far_there).all()
        assert (most == most_there).all()


def test_equal_pieces_are_done_as_often_as_they_are_asked(lab: Cluster) -> None:
    with workers(lab) as executor:
        given = [executor.submit(os.urandom, 8) for _ in range(4)]
        assert len({each.result() for each in given}) == 4


def test_what_goes_wrong_is_told_here_and_written_down_nowhere(
    lab: Cluster, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with workers(lab) as executor:
        with pytest.raises(FailedThereError, match=r"^ValueError$"):
            executor.submit(fail, WORDS).result()
        with pytest.raises(RuleError, match=WORDS):
            executor.submit(refuse, WORDS).result()
    assert WORDS not in caplog.text
    assert WORDS not in repr([Parcel(fail, [WORDS], {}), Answer(WORDS)])


def test_a_machine_that_lays_things_on_its_disk_is_sent_home(lab: Cluster) -> None:
    import dask  # noqa: PLC0415 - an extra

    settings: Any = dask.config
    with (
        settings.set({"distributed.worker.memory.spill": 0.7}),
        workers(lab) as executor,
        pytest.raises(SpillingError, match="spill to false"),
    ):
        executor.submit(nothing, WORDS).result()


def test_a_cluster_that_is_not_there_is_refused_with_what_to_look_at(
    lab: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("counterpoint.working.place.ANSWERS_SECONDS", 0.2)
    gone = certificates.of(lab.ca.parent, "tls://127.0.0.1:9")
    with (
        pytest.raises(NoClusterError, match="does not answer"),
        workers(gone),
    ):
        pass


def test_dask_is_asked_for_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with (
        pytest.raises(NoClusterError, match=r"counterpoint\[cluster\]"),
        workers(certificates.of(tmp_path, "tls://127.0.0.1:9")),
    ):
        pass


def test_a_process_that_is_killed_loses_nothing() -> None:
    assert all_done(die_elsewhere, range(4), seconds=60) == [0, 1, 4, 9]


def test_little_work_stays_in_this_process() -> None:
    here = os.getpid()
    assert all_done(whose, range(3), seconds=0.1) == [here] * 3


def whose(_number: int) -> int:
    """Tell which process does this."""
    return os.getpid()


def _stretches() -> list[shuffling.Stretch]:
    held = bytes(int((7 * nth) % 11 < 4) for nth in range(6 * 20))
    strata = (tuple(range(8)), tuple(range(8, 20)))
    asked = bytes(int(i < j) for i in range(6) for j in range(6))
    question = shuffling.Question(held, 6, strata, asked, 2014)
    size = shuffling.AT_ONCE
    return [shuffling.Stretch(question, n, n + size) for n in range(0, 4 * size, size)]
