"""Passkeys over HTTP: one is added with the password, and lets in without it."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.factor import store as factor_store
from counterpoint.study.passkey.ceremony import Making, Signing
from counterpoint.study.passkey.model import Site
from counterpoint.study.password import verbs as passwords
from counterpoint.web.app import create_app
from counterpoint.web.room import Room
from tests import studies
from tests.authenticator import HERE, Device

OWN = "blue doors stand open"


@pytest.fixture
def room(database: Database, ada: MemberId) -> Room:
    """A server that browsers reach by a name and TLS; Ada has a password."""
    with database.write(ada) as tx:
        passwords.set_own_password(tx, new=OWN)
    room = Room(database, served=True)
    room.origins = frozenset({HERE.origin})
    return room


def browser_of(room: Room, origin: str = HERE.origin) -> TestClient:
    """Open the page in a new browser."""
    client = TestClient(create_app(room), base_url=origin)
    _follow(client, client.post("/api/session/begin", json={"token": ""}).json())
    return client


def signed_in(room: Room) -> TestClient:
    """Sign in with the password."""
    client = browser_of(room)
    given = {"member": "ada", "password": OWN}
    _follow(client, client.post("/api/session", json=given).json())
    return client


def added(client: TestClient, device: Device, name: str = "Telephone") -> Any:  # noqa: ANN401 - JSON
    """Add a passkey; give the answer."""
    begun = client.post("/api/account/passkeys/begin", json={"password": OWN})
    made = device.make(begun.json()["word"])
    return client.post("/api/account/passkeys", json=_made(made, name)).json()


def asked(client: TestClient) -> str:
    """Ask what a passkey is to sign; give the word."""
    return str(client.post("/api/session/passkey/begin").json()["word"])


def given(client: TestClient, signing: Signing) -> Any:  # noqa: ANN401 - JSON
    """Answer with what a passkey signed; give the answer."""
    body = {name: getattr(signing, name) for name in Signing.__slots__}
    answer = client.post("/api/session/passkey", json=body).json()
    _follow(client, answer)
    return answer


def test_a_passkey_is_added_with_the_password_and_lets_in_without_it(
    room: Room, database: Database, ada: MemberId
) -> None:
    client, device, words = signed_in(room), Device(), {"password": "guessed it"}
    assert not client.get("/api/session").json()["takes_passkeys"]
    refused = client.post("/api/account/passkeys/begin", json=words)
    assert refused.json()["error"] == "WrongPasswordError"
    unasked = client.post("/api/account/passkeys", json=_made(device.make("a"), "A"))
    assert unasked.json()["error"] == "QuestionOverError"
    shown = added(client, device, " My  telephone ")
    (item,) = shown["items"]
    assert (item["name"], item["is_for_here"]) == ("My telephone", True)
    with database.write(ada) as tx:
        factor_store.put_demand(tx.connection, demanded=True)

    other = browser_of(room)
    door = other.get("/api/session").json()
    assert door["takes_passkeys"]
    before = dict(other.cookies)
    assert given(other, device.sign(asked(other)))["member"]["id"] == ada
    renewed = {name for name in before if other.cookies[name] != before[name]}
    assert renewed == set(before), "who copied the cookie at the door has nothing"
    (item,) = other.get("/api/account/passkeys").json()["items"]
    assert item["used_at"] is not None


def test_a_question_is_answered_once_by_the_browser_that_was_asked(room: Room) -> None:
    device = Device()
    added(signed_in(room), device)
    client, other = browser_of(room), browser_of(room)
    word = asked(client)
    signing = device.sign(word)
    assert given(other, signing)["error"] == "QuestionOverError"
    assert given(client, signing)["member"]["key"] == "ada"
    assert given(client, signing)["error"] == "QuestionOverError"
    word, later = asked(other), asked(other)
    assert given(other, device.sign(word))["error"] == "WrongPasskeyError"
    assert given(other, device.sign(later))["error"] == "QuestionOverError"


def test_the_answer_is_the_same_whatever_was_wrong(room: Room) -> None:
    device = Device()
    added(signed_in(room), device)
    door, evil = browser_of(room), Site(HERE.name, "https://evil.example")
    copied = Device(credential=device.credential, count=9)
    answers = [
        given(door, sign(asked(door)))
        for sign in (Device().sign, copied.sign, lambda word: device.sign(word, evil))
    ]
    assert answers[0]["error"] == "WrongPasskeyError"
    assert answers[0] == answers[1] == answers[2]


def test_who_takes_a_passkey_away_ends_ones_seats_elsewhere(
    room: Room, ada: MemberId
) -> None:
    device, here = Device(), signed_in(room)
    (item,) = added(here, device)["items"]
    there = browser_of(room)
    assert given(there, device.sign(asked(there)))["member"]["id"] == ada
    path = f"/api/account/passkeys/{item['id']}/end"
    wrong = here.post(path, json={"password": "guessed it"})
    assert wrong.json()["error"] == "WrongPasswordError"
    assert here.post(path, json={"password": OWN}).json()["items"] == []
    assert here.post(path, json={"password": OWN}).status_code == 404
    assert there.get("/api/study").status_code == 401
    added(here, device)
    assert given(there, device.sign(asked(there)))["member"]["id"] == ada
    assert here.delete(f"/api/members/{ada}/passkeys").status_code == 204
    assert there.get("/api/study").status_code == 401
    assert here.get("/api/account/passkeys").json() == {"items": [], "can_add": True}


def test_at_an_address_of_numbers_none_is_added_nor_asked(
    database: Database, tmp_path: Path
) -> None:
    client = studies.begin_session(studies.room_of(database, tmp_path, "ada"))
    assert client.get("/api/account/passkeys").json() == {"items": [], "can_add": False}
    for answer in (
        client.post("/api/account/passkeys/begin", json={"password": OWN}),
        client.post("/api/session/passkey/begin"),
    ):
        assert answer.json()["error"] == "NoPlaceForPasskeysError"


def _follow(client: TestClient, answer: dict[str, Any]) -> None:
    if "csrf" in answer:
        client.headers["x-csrf-token"] = answer["csrf"]


def _made(made: Making, name: str) -> dict[str, str]:
    return {"name": name, "client": made.client, "attestation": made.attestation}
