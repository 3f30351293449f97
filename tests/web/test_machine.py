"""Letting a machine listen over HTTP: begun at once, done beside the requests."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.interview.recording.taking import attach_file
from counterpoint.kernel.ids import InterviewId, MemberId
from counterpoint.storage.database import Database
from counterpoint.study.ethics import verbs as ethics
from tests.interview.recorded import begun

pytest.importorskip("pocketsphinx", reason="the extra `speech-small` is not installed")
pytestmark = pytest.mark.shared

ASKED = {"engine": "pocketsphinx", "model": "en-us"}


@pytest.fixture
def interview_id(database: Database, ada: MemberId, shared: Path) -> InterviewId:
    """An interview of five seconds of real speech."""
    sound = (shared / "data/audio/mfa-corpus/61-70968-0000.flac").read_bytes()
    id_ = begun(database, ada)
    attach_file(database, ada, id_, BytesIO(sound))
    return id_


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do what would be done beside the requests within them."""

    class AtOnce(Executor):
        def submit(
            self, fn: Callable[..., Any], /, *args: object, **kwargs: object
        ) -> Future[Any]:
            done: Future[Any] = Future()
            done.set_result(fn(*args, **kwargs))
            return done

    monkeypatch.setattr(
        "counterpoint.web.work.ThreadPoolExecutor", lambda *_, **__: AtOnce()
    )


def test_a_machine_is_off_until_the_board_named_it_and_somebody_chose_it(
    client: TestClient, database: Database, ada: MemberId, interview_id: InterviewId
) -> None:
    of = f"/api/interviews/{interview_id}/machine-draft"
    assert client.get(of).json() == {"draft": None}
    engines = client.get("/api/speech/engines").json()["engines"]
    small = next(each for each in engines if each["name"] == "pocketsphinx")
    assert (small["is_installed"], small["in_scope"]) == (True, False)
    refused = client.post(of, json=ASKED)
    assert refused.status_code == 409
    assert client.get(of).json() == {"draft": None}
    with database.write(ada) as tx:
        (first, *_) = ethics.list_ethics(tx)
        ethics.correct_ethics(tx, ethics_id=first.id, scope="PocketSphinx may listen")
    begun_ = client.post(of, json=ASKED)
    assert begun_.status_code == 200, begun_.text
    draft = client.get(of).json()["draft"]
    assert (draft["state"], draft["done_percent"], draft["working"]) == (
        "done",
        100,
        False,
    )
    words = " ".join(each["text"] for each in draft["segments"])
    assert len(words.split()) > 5
    assert client.post(f"{of}/stop").status_code == 409
    assert client.delete(of).status_code == 204
    assert client.get(of).json() == {"draft": None}


def test_a_model_is_named_and_never_a_path(
    client: TestClient, interview_id: InterviewId
) -> None:
    of = f"/api/interviews/{interview_id}/machine-draft"
    for model in ("../../etc", "/etc", ""):
        asked = {"engine": "pocketsphinx", "model": model}
        assert client.post(of, json=asked).status_code == 409
