"""Participants and interviews over HTTP, through the whole stack."""

from typing import Any

import pytest
from fastapi.testclient import TestClient


def add(client: TestClient, **sent: object) -> dict[str, Any]:
    """Add a participant."""
    answer = client.post("/api/participants", json={"group": "users", **sent})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def test_a_participant_is_added_changed_and_shown(client: TestClient) -> None:
    added = add(client, number=7, gender="woman", age=34)
    assert (added["label"], added["attributes"]) == ("7", [])
    path = f"/api/participants/{added['id']}"
    assert client.get(path).json() == added
    changed = client.patch(path, json={"age": 35}).json()
    assert (changed["age"], changed["gender"]) == (35, "woman")
    assert client.patch(path, json={"gender": None}).json()["gender"] is None
    said = client.put(
        f"{path}/attributes",
        json={"name": "mental health", "value": "group 1", "own_words": "knots"},
    ).json()
    (kept,) = said["attributes"]
    assert (kept["name"], kept["value"]) == ("mental health", "group 1")
    assert (kept["own_words"], kept["as_of"]) == ("knots", None)
    assert client.get("/api/participants").json() == {"items": [said]}


@pytest.mark.parametrize(
    ("sent", "status", "error"),
    [
        ({"group": "carers"}, 404, "NoSuchGroupError"),
        ({"group": "users", "number": 1}, 409, "NumberTakenError"),
        ({"group": "users", "number": 0}, 422, "NumberError"),
        ({"group": "users", "age": 200}, 422, "AgeError"),
        ({"group": "users", "name": "Anna"}, 422, "InputError"),
        ({}, 422, "InputError"),
    ],
)
def test_a_refusal_says_what_is_wrong(
    client: TestClient, sent: dict[str, Any], status: int, error: str
) -> None:
    add(client, number=1)
    answer = client.post("/api/participants", json=sent)
    assert (answer.status_code, answer.json()["error"]) == (status, error)


def test_an_interview_is_noted_and_changed(client: TestClient) -> None:
    whose = add(client)["id"]
    ada = client.get("/api/session").json()["member"]["id"]
    planned = client.post(
        "/api/interviews/noted",
        json={"participant_id": whose, "held_on": "2023-06-13"},
    ).json()
    facts = ("participant_id", "interviewer_id", "held_on", "minutes", "state")
    shown = [planned[fact] for fact in facts]
    assert shown == [whose, None, "2023-06-13", None, "noted"]
    path = f"/api/interviews/{planned['id']}"
    changed = client.patch(path, json={"interviewer_id": ada, "minutes": 31}).json()
    assert changed == {**planned, "interviewer_id": ada, "minutes": 31}
    unsaid = client.patch(path, json={"held_on": None}).json()
    assert client.get("/api/interviews").json() == {"items": [unsaid]}
    assert unsaid["held_on"] is None
