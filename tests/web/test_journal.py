"""A server writes down that it was asked, not what for; and it says that it lives."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.keys import FileKey
from counterpoint.storage.place import ServerPlace
from counterpoint.study.password import verbs as passwords
from counterpoint.web import journal, metrics, processes
from counterpoint.web.journal import Answered, Journal, JsonLines, note_in_log
from counterpoint.web.opening import app_of_team, standing
from counterpoint.web.room import Room
from tests import studies

OWN = "blue doors stand open"
PLANTED = "zanzibar"


@pytest.fixture
def room(database: Database, ada: MemberId) -> Room:
    """A team's room, in which Ada has a password."""
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    return Room(database, served=True)


def signed_in(room: Room, noted: list[Answered]) -> TestClient:
    """Let Ada sit down at a server that notes what it answers."""
    app, _ = app_of_team([room], standing("127.0.0.1"), 8765)
    client = TestClient(Journal(app, [noted.append]), base_url=studies.ADDRESS)
    begun = client.post("/api/session/begin", json={"token": ""}).json()
    client.headers["x-csrf-token"] = begun["csrf"]
    given = {"member": "ada", "password": OWN}
    seated = client.post("/api/session", json=given).json()
    client.headers["x-csrf-token"] = seated["csrf"]
    return client


def test_a_request_is_noted_by_its_route_alone(
    file_template: tuple[Path, MemberId], tmp_path: Path
) -> None:
    study = studies.copy_of(file_template[0], tmp_path)
    with study.write(file_template[1]) as tx:
        passwords.set_own_password(tx, new=OWN)
    noted: list[Answered] = []
    client = signed_in(Room(study, served=True), noted)
    client.get(f"/api/reports/{PLANTED}?words={PLANTED}")
    client.get(f"/{PLANTED}")
    client.request(PLANTED.upper(), "/api/study")
    told = noted[-3:]
    client.post("/api/session", json={"member": PLANTED, "password": PLANTED})
    client.get("/api/study", headers={"host": f"{PLANTED}.example"})
    kinds = [each.refused for each in noted[-5:]]
    study.close()
    assert told[0].route == "/api/reports/{report_id}"
    assert told[0].member == file_template[1]
    assert told[0].status == 404
    assert kinds[0] == "NotFoundError"
    assert kinds[3:] == ["WrongPasswordError", "ForeignRequestError"]
    assert PLANTED not in str(noted).lower()


def test_a_line_is_json_and_quotes_no_error(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO, "counterpoint.request"):
        note_in_log(Answered("GET", "/api/study", 200, 0.0123, "m"))
    (record,) = caplog.records
    told = json.loads(JsonLines().format(record))
    del told["at"], told["process"]
    fields = {"method": "GET", "route": "/api/study", "status": 200, "member": "m"}
    fields["refused"] = None
    assert told == {"level": "info", "event": "request", "ms": 12.3, **fields}
    record.exc_info = (ValueError, ValueError(PLANTED), None)
    assert PLANTED not in JsonLines().format(record)


@pytest.fixture
def own_log() -> Iterator[None]:
    """Let a test write a log of its own, and give back the one before."""
    root, hook = logging.getLogger(), threading.excepthook
    handlers, root.handlers, level = root.handlers, [], root.level
    of_process, ungiven = sys.excepthook, sys.unraisablehook
    yield
    root.handlers, threading.excepthook = handlers, hook
    sys.excepthook, sys.unraisablehook = of_process, ungiven
    root.setLevel(level)


def fail() -> None:
    """End with an error that quotes the study."""
    raise ValueError(PLANTED)


@pytest.mark.usefixtures("own_log")
def test_what_libraries_log_and_what_ends_a_thread_quotes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    journal.write_json_lines(requests=False)
    try:
        fail()
    except ValueError:
        logging.getLogger("asyncio").exception("Never retrieved\n%s", PLANTED)
    logging.getLogger("pool").warning("Lost %s", PLANTED)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    written = capsys.readouterr().err
    told = [json.loads(line) for line in written.splitlines()]
    assert [each["event"] for each in told] == [
        "Never retrieved",
        "Lost %s",
        "ended by an error",
    ]
    assert told[0]["error"] == told[2]["error"] == "ValueError"
    assert told[2]["place"].startswith("test_journal.py:")
    assert PLANTED not in written


class Failing:
    """Fails while it is done away with, and quotes the study in what it is, too."""

    def __del__(self) -> None:
        """Fail where nobody can be given the error."""
        fail()

    def __repr__(self) -> str:
        """Quote the study."""
        return PLANTED


@pytest.mark.usefixtures("own_log")
def test_an_error_that_nobody_is_given_or_that_ends_the_process_quotes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    journal.write_json_lines(requests=False)
    failing = Failing()
    del failing
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    written = capsys.readouterr().err
    assert PLANTED not in written
    told = [json.loads(line) for line in written.splitlines()]
    assert [each["event"] for each in told] == [
        "an error that nobody was given",
        "ended by an error",
    ]
    assert [each["error"] for each in told] == ["ValueError"] * 2
    assert all(each["place"].startswith("test_journal.py:") for each in told)


@pytest.mark.usefixtures("own_log")
def test_a_process_that_finds_no_database_says_so_in_a_line_and_ends(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    nowhere = ServerPlace(f"postgresql://{PLANTED}@/x?host={tmp_path}", "s")
    where, first = standing("127.0.0.1"), tmp_path / "first"
    kept = processes.Kept("", nowhere, FileKey(b"k" * 32, b"s" * 16))
    task = processes.Task((kept,), where, 1, 0, first)
    with pytest.raises(SystemExit):
        processes.work(task, [])
    (told,) = (json.loads(line) for line in capsys.readouterr().err.splitlines())
    assert told["event"] == "ended by an error"
    assert told["error"] in {"LostDatabaseError", "NoDatabaseError"}
    assert not told["place"].startswith("failing.py"), "where all such errors pass"


def test_a_server_says_that_it_lives_and_what_it_lacks(room: Room) -> None:
    app, _ = app_of_team([room], standing("127.0.0.1"), 8765)
    client = TestClient(app, base_url="http://10.1.2.3:8765")
    assert client.get("/ready").json() == {"ok": True, "lacks": None}
    assert client.get("/api/session").status_code == 403, "no page of its own"
    assert room.database is not None
    room.database.close()
    away = client.get("/ready")
    assert (away.status_code, away.json()["lacks"]) == (503, "database")
    assert client.get("/health").status_code == 200


def test_requests_are_counted_for_prometheus_on_this_machine() -> None:
    meters = metrics.Meters()
    meters.note(Answered("GET", "/api/study", 200, 0.01, None))
    stop = metrics.give_out(0, meters.registry)
    stop()
    told = {
        (sample.name, sample.labels.get("route")): sample.value
        for family in meters.registry.collect()
        for sample in family.samples
    }
    assert told["counterpoint_requests_total", "/api/study"] == 1
    assert told["counterpoint_request_seconds_count", "/api/study"] == 1
