"""A refusal names the next step, and never repeats what was sent."""

import logging
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.errors import (
    CounterpointError,
    ForbiddenError,
    InputError,
    NotFoundError,
    RuleError,
)
from counterpoint.storage.failing import UnavailableError
from counterpoint.web.refusal import refused
from tests import studies

PLANTED = "a planted sentence nobody may repeat"


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotFoundError("Look elsewhere."), 404),
        (RuleError("Wait."), 409),
        (InputError("Write again."), 422),
        (ForbiddenError("Ask."), 403),
        (UnavailableError("Wait a moment."), 503),
        (CounterpointError("Hm."), 500),
    ],
)
def test_each_family_of_refusals_has_its_status(
    error: CounterpointError, status: int
) -> None:
    assert refused(error).status_code == status


def test_a_refusal_keeps_its_sentence_and_its_values_apart(client: TestClient) -> None:
    body = {"key": "users", "singular": "user", "plural": "users"}
    answer = client.post("/api/groups", json=body)
    assert answer.status_code == 409
    assert answer.json() == {
        "error": "GroupTakenError",
        "message": "There is already a group users; choose another key.",
        "sentence": "There is already a group {key}; choose another key.",
        "values": {"key": "users"},
    }


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"titel": PLANTED}, "titel"),
        ({"title": [PLANTED]}, "title"),
        ({"data_mode": PLANTED}, "data_mode"),
        (PLANTED, "body"),
    ],
)
def test_what_cannot_be_read_is_named_and_not_repeated(
    client: TestClient, body: object, field: str
) -> None:
    answer = client.patch("/api/study", json=body)
    assert (answer.status_code, answer.json()["error"]) == (422, "InputError")
    assert answer.json()["values"]["fields"] == field
    assert PLANTED not in answer.text


def test_half_a_character_is_refused_and_not_an_error(client: TestClient) -> None:
    broken = b'{"title": "a\\ud800b"}'
    kind = {"content-type": "application/json"}
    answer = client.patch("/api/study", content=broken, headers=kind)
    assert answer.status_code == 422


def test_an_address_that_is_not_there_is_said_in_the_same_shape(
    client: TestClient,
) -> None:
    answer = client.get("/api/nothing")
    assert (answer.status_code, answer.json()["error"]) == (404, "NotFoundError")
    assert client.put("/api/study").status_code == 405


def test_an_unforeseen_error_is_logged_without_what_it_says(
    client: TestClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def break_down(_database: object, *, trusted: bool) -> None:
        del trusted
        raise ZeroDivisionError(PLANTED)

    monkeypatch.setattr("counterpoint.web.room.signing.seats", break_down)
    with caplog.at_level(logging.DEBUG):
        answer = client.get("/api/session")
    assert (answer.status_code, answer.json()["error"]) == (500, "InternalError")
    assert "ZeroDivisionError at room.py" in caplog.text
    assert PLANTED not in caplog.text + answer.text


def test_a_refused_step_leaves_the_study_as_it_was(
    client: TestClient, tmp_path: Path
) -> None:
    del tmp_path
    before = client.get("/api/history").json()
    client.post("/api/groups", json={"key": "???", "singular": "x", "plural": "x"})
    assert client.get("/api/history").json() == before
    assert studies.PASSPHRASE not in str(before)
