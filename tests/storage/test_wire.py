"""A database on another machine proves that it is the one meant."""

import pytest

from counterpoint.storage import place
from counterpoint.storage.engine import server_engine
from counterpoint.storage.place import ServerPlace
from counterpoint.storage.wire import UNPROVED, UnverifiedDatabaseError, check_way


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """What libpq would read of the environment, which is the machine's own."""
    for name in ("PGHOST", "PGHOSTADDR", "PGSSLMODE", "PGSERVICE", UNPROVED):
        monkeypatch.delenv(name, raising=False)


def at(rest: str) -> ServerPlace:
    """Name a place by what follows the user in its address."""
    where = place.parse(f"postgresql://ada@{rest}&schema=doors")
    assert isinstance(where, ServerPlace)
    return where


@pytest.mark.parametrize(
    "rest",
    [
        "db.uni.example/studies?x=",
        "db.uni.example/studies?sslmode=require",
        "192.0.2.7/studies?sslmode=verify-ca",
        "/studies?host=db.uni.example",
        "/studies?host=/run/postgresql,db.uni.example",
        "localhost/studies?hostaddr=192.0.2.7",
        "/studies?service=studies",
    ],
)
def test_another_machine_that_need_not_prove_itself_is_not_asked(rest: str) -> None:
    with pytest.raises(UnverifiedDatabaseError, match="sslmode=verify-full"):
        server_engine(at(rest))


@pytest.mark.parametrize(
    "rest",
    [
        "db.uni.example/studies?sslmode=verify-full",
        "/studies?host=db.uni.example&sslmode=verify-full&sslrootcert=system",
        "/studies?host=/run/postgresql",
        "/studies?connect_timeout=3",
        "localhost:5433/studies?connect_timeout=3",
        "127.0.0.1/studies?connect_timeout=3",
        "[::1]/studies?connect_timeout=3",
    ],
)
def test_one_that_does_or_this_very_machine_is(rest: str) -> None:
    assert server_engine(at(rest)).url.database == "studies"


def test_what_the_environment_says_to_libpq_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PGHOST", "db.uni.example")
    with pytest.raises(UnverifiedDatabaseError):
        check_way(at("/studies?connect_timeout=3"))
    monkeypatch.setenv("PGSSLMODE", "verify-full")
    check_way(at("/studies?connect_timeout=3"))
    with pytest.raises(UnverifiedDatabaseError):
        check_way(at("/studies?service=studies"))  # whose file may say otherwise
    check_way(at("/studies?service=studies&sslmode=verify-full"))


def test_a_host_may_be_excepted_by_its_name_and_no_other_with_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(UNPROVED, "db.internal, 10.0.0.5")
    check_way(at("db.internal/studies?connect_timeout=3"))
    with pytest.raises(UnverifiedDatabaseError):
        check_way(at("db.uni.example/studies?connect_timeout=3"))
