"""Sound over HTTP: sent in pieces, examined, and heard from any second on."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.web import sound as sound_routes
from counterpoint.web.work import Works
from tests.interview.recorded import attached, begun
from tests.media import sounds

SOUND = sounds.sound("wav", 12.0)


class AtOnce(Executor):
    """Does what it is given before it answers, so that no test waits."""

    def submit(
        self, fn: Callable[..., Any], /, *args: object, **kwargs: object
    ) -> "Future[Any]":
        """Do it now."""
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let long work end before the answer to the request that began it."""
    monkeypatch.setattr(sound_routes, "Works", lambda: Works(AtOnce()))


def upload(client: TestClient, id_: InterviewId, content: bytes) -> str:
    """Send a file in pieces of 100 kB, as far as it goes."""
    of = f"/api/interviews/{id_}/recording/uploads"
    begun_ = client.post(of, json={"size_bytes": len(content)})
    assert begun_.status_code == 200, begun_.text
    upload_id = str(begun_.json()["id"])
    for at in range(0, len(content), 100_000):
        piece = content[at : at + 100_000]
        sent = client.put(f"{of}/{upload_id}", params={"offset": at}, content=piece)
        assert sent.json()["received_bytes"] == at + len(piece)
    return upload_id


def finish(
    client: TestClient, id_: InterviewId, upload_id: str, *, as_it_is: bool = False
) -> dict[str, Any]:
    """Say that it is whole, and give what is known afterwards."""
    of = f"/api/interviews/{id_}/recording"
    ended = client.post(f"{of}/uploads/{upload_id}/finish", json={"as_it_is": as_it_is})
    assert ended.status_code == 200, ended.text
    found: dict[str, Any] = client.get(of).json()
    return found


def heard(client: TestClient, id_: InterviewId, asked: str | None = None) -> Any:  # noqa: ANN401 - httpx's answer
    """Ask for the sound of the first part."""
    of = f"/api/interviews/{id_}/recording"
    part = client.get(of).json()["recording"]["parts"][0]["id"]
    headers = {} if asked is None else {"range": asked}
    return client.get(f"{of}/parts/{part}/sound", headers=headers)


def test_a_file_is_sent_examined_and_heard(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    found = finish(client, id_, upload(client, id_, SOUND))
    recording = found["recording"]
    assert (recording["state"], recording["duration_ms"]) == ("verified", 12_000)
    assert (found["may_listen"], found["uploads"]) == (True, [])
    assert recording["parts"][0]["start_ms"] == 0
    whole = heard(client, id_)
    assert (whole.status_code, whole.content) == (200, SOUND)
    assert whole.headers["cache-control"] == "no-store"
    assert whole.headers["content-type"] == "audio/wav"
    peaks = client.get(f"/api/interviews/{id_}/recording/peaks").json()
    assert (peaks["per_second"], len(peaks["peaks"])) == (10, 120)


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("bytes=0-", slice(0, len(SOUND))),
        ("bytes=300000-300099", slice(300_000, 300_100)),
        ("bytes=-50", slice(len(SOUND) - 50, len(SOUND))),
        ("bytes=10-99999999", slice(10, len(SOUND))),
    ],
)
def test_a_player_is_given_the_range_that_it_asks_for(
    client: TestClient, database: Database, ada: MemberId, asked: str, given: slice
) -> None:
    id_ = begun(database, ada)
    finish(client, id_, upload(client, id_, SOUND))
    answer = heard(client, id_, asked)
    assert answer.status_code == 206
    told = f"bytes {given.start}-{given.stop - 1}/{len(SOUND)}"
    assert answer.headers["content-range"] == told
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content == SOUND[given]


def test_a_player_that_pauses_keeps_no_connection_of_the_study(
    client: TestClient,
    database: Database,
    ada: MemberId,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    id_ = begun(database, ada)
    finish(client, id_, upload(client, id_, SOUND))
    lent: list[int] = []

    def watched(
        content: Iterator[bytes], status: int, headers: dict[str, str], media_type: str
    ) -> StreamingResponse:
        def held() -> Iterator[bytes]:
            for piece in content:
                lent.append(database._lent)  # noqa: SLF001 - while a player has this
                yield piece

        return StreamingResponse(held(), status, headers, media_type)

    monkeypatch.setattr(sound_routes, "StreamingResponse", watched)
    assert heard(client, id_).content == SOUND
    assert set(lent) == {0}


def test_what_lies_after_the_end_cannot_be_given(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_)
    assert heard(client, id_, "bytes=99999999-").status_code == 416


def test_a_damaged_file_says_so_and_can_be_kept_as_it_is(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    upload_id = upload(client, id_, SOUND[: len(SOUND) // 2])
    (waiting,) = finish(client, id_, upload_id)["uploads"]
    assert waiting["problem"]["values"] == {"time": "0:05"}
    assert waiting["progress"] is None
    found = finish(client, id_, upload_id, as_it_is=True)
    assert found["recording"]["parts"][0]["breaks_off_ms"] > 5000


def test_an_unfinished_upload_is_seen_and_dropped(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    of = f"/api/interviews/{id_}/recording"
    upload_id = client.post(f"{of}/uploads", json={"size_bytes": 10}).json()["id"]
    client.put(f"{of}/uploads/{upload_id}", params={"offset": 0}, content=b"half")
    (seen,) = client.get(of).json()["uploads"]
    assert (seen["received_bytes"], seen["size_bytes"]) == (4, 10)
    early = client.post(f"{of}/uploads/{upload_id}/finish", json={})
    assert (early.status_code, early.json()["error"]) == (409, "NotWholeError")
    left = client.delete(f"{of}/uploads/{upload_id}").json()
    assert left["uploads"] == []


def test_sound_is_ordered_kept_granted_and_destroyed(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_)
    attached(database, ada, id_, seconds=1.0)
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
    of = f"/api/interviews/{id_}/recording"
    parts = [part["id"] for part in client.get(of).json()["recording"]["parts"]]
    turned = client.put(f"{of}/order", json={"part_ids": parts[::-1]}).json()
    assert [p["id"] for p in turned["recording"]["parts"]] == parts[::-1]
    assert client.delete(f"{of}/parts/{parts[1]}").status_code == 200
    kept = client.put(f"{of}/keep-until", json={"keep_until": "2027-01-31"}).json()
    assert kept["recording"]["keep_until"] == "2027-01-31"
    granted = client.put(f"{of}/listeners/{bo}", json={"reason": "a quote"}).json()
    assert [g["member_id"] for g in granted["grants"]] == [bo]
    assert client.delete(f"{of}/listeners/{bo}").json()["grants"] == []
    assert client.get(f"{of}/certificate").status_code == 409
    gone = client.post(f"{of}/destroy", json={"reason": "kept enough"}).json()
    assert gone["recording"]["state"] == "destroyed"
    paper = client.get(f"{of}/certificate")
    assert paper.content[:2] == b"PK"
    assert "(" not in paper.headers["content-disposition"]
    silent = client.get(f"{of}/parts/{parts[0]}/sound")
    assert (silent.status_code, silent.json()["error"]) == (
        409,
        "RecordingDestroyedError",
    )


def test_who_may_not_listen_sees_whom_to_ask(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    id_ = begun(database, ada)
    attached(database, ada, id_)
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
    change = client.patch(f"/api/interviews/{id_}", json={"interviewer_id": bo})
    assert change.status_code == 200
    found = client.get(f"/api/interviews/{id_}/recording").json()
    assert (found["may_listen"], found["ask"]) == (False, ["Ada Lindqvist"])
    assert found["recording"]["duration_ms"] == 2000
    assert heard(client, id_).status_code == 403
    assert client.get(f"/api/interviews/{id_}/recording/peaks").status_code == 403


def test_long_work_tells_how_far_it_is_and_is_begun_once() -> None:
    begun_: list[str] = []
    works = Works(AtOnce())

    def task(tell: Callable[[int], None]) -> None:
        begun_.append("one")
        tell(40)
        assert works.progress() == {"an id": 40}
        works.start("an id", lambda _: begun_.append("two"))

    works.start("an id", task)
    assert (begun_, works.progress()) == (["one"], {})


def test_an_error_in_long_work_is_logged_without_its_words(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fails(_tell: Callable[[int], None]) -> None:
        msg = "planted words"
        raise ValueError(msg)

    works = Works(AtOnce())
    works.start("an id", fails)
    assert works.progress() == {}
    assert "ValueError at" in caplog.text
    assert "planted" not in caplog.text
