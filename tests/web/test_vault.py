"""The vault over HTTP: a secret sent once, a key in memory, nothing kept."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint import participant
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.web.memorysession import MemorySessions
from counterpoint.web.openvault import IDLE_S, OpenVaults
from tests import studies, vaults
from tests.vaults import OTHER_SECRET, SECRET

FIELDS = {"name": "Elsa Berg", "telephone": "070 123"}


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


@pytest.fixture
def person(database: Database, ada: MemberId) -> dict[str, str]:
    """Say whose identity these tests are about."""
    with database.write(ada) as tx:
        added = participant.add_participant(tx, group="users")
    return {"about_kind": "participant", "about_id": added.id}


def set_up(client: TestClient) -> str:
    """Set up the vault and read its recovery key back from paper."""
    made = client.post("/api/vault", json={"secret": SECRET})
    assert made.status_code == 200, made.text
    key: str = made.json()["recovery_key"]
    kept = client.post("/api/vault/recovery/keep", json={"recovery_key": key})
    assert kept.json()["takes_identities"]
    return key


def test_a_vault_is_set_up_filled_locked_and_opened_again(
    client: TestClient, person: dict[str, str]
) -> None:
    assert not client.get("/api/vault").json()["is_set_up"]
    set_up(client)
    assert client.get("/api/vault").json()["locks_in_s"] == 900

    put = client.post("/api/vault/identities", json={**person, "fields": FIELDS})
    assert [each["about_id"] for each in put.json()["items"]] == [person["about_id"]]
    read = client.post("/api/vault/identities/read", json=person)
    assert read.json()["fields"] == FIELDS
    assert read.headers["cache-control"] == "no-store"

    assert client.delete("/api/vault/open").json()["locks_in_s"] is None
    refused = client.post("/api/vault/identities/read", json=person)
    assert (refused.status_code, refused.json()["error"]) == (409, "LockedError")
    wrong = client.post("/api/vault/open", json={"secret": OTHER_SECRET})
    assert (wrong.status_code, wrong.json()["error"]) == (422, "WrongSecretError")
    client.post("/api/vault/open", json={"secret": SECRET})
    again = client.post("/api/vault/identities/read", json=person)
    assert again.json()["fields"] == FIELDS


def test_what_was_read_is_settled_and_removed(
    client: TestClient, person: dict[str, str]
) -> None:
    set_up(client)
    for fields in (FIELDS, {"name": "Else Berg"}):
        client.post("/api/vault/identities", json={**person, "fields": fields})
    read = client.post("/api/vault/identities/read", json=person).json()
    assert read["earlier"] == {"name": ["Elsa Berg"]}
    settled = client.put(
        "/api/vault/identities",
        json={**person, "fields": FIELDS, "seen": read["seen"]},
    )
    assert (settled.json()["fields"], settled.json()["earlier"]) == (FIELDS, {})
    late = client.put(
        "/api/vault/identities",
        json={**person, "fields": FIELDS, "seen": read["seen"]},
    )
    assert late.json()["error"] == "PutMeanwhileError"
    gone = client.post("/api/vault/identities/remove", json=person)
    assert gone.json() == {"items": []}


def test_names_of_a_kind_are_read_together(
    client: TestClient, person: dict[str, str]
) -> None:
    set_up(client)
    client.post("/api/vault/identities", json={**person, "fields": FIELDS})
    named = client.post("/api/vault/names", json={"about_kind": "participant"})
    assert [each["fields"]["name"] for each in named.json()["items"]] == ["Elsa Berg"]


def test_a_secret_is_changed_and_the_recovery_key_replaced_and_used(
    client: TestClient, person: dict[str, str]
) -> None:
    set_up(client)
    client.post("/api/vault/identities", json={**person, "fields": FIELDS})
    both = {"secret": SECRET, "new_secret": OTHER_SECRET}
    assert client.put("/api/vault/secret", json=both).status_code == 200
    client.delete("/api/vault/open")
    opened = client.post("/api/vault/open", json={"secret": OTHER_SECRET})
    assert opened.json()["locks_in_s"] == 900
    made = client.post("/api/vault/recovery").json()
    assert not made["vault"]["takes_identities"]
    back = {"recovery_key": made["recovery_key"], "secret": SECRET}
    assert client.post("/api/vault/recover", json=back).json()["locks_in_s"] == 900
    read = client.post("/api/vault/identities/read", json=person)
    assert read.json()["fields"] == FIELDS


def test_the_page_tells_who_reads_and_for_whom_something_waits(
    client: TestClient, database: Database, ada: MemberId, person: dict[str, str]
) -> None:
    set_up(client)
    client.post("/api/vault/identities", json={**person, "fields": FIELDS})
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo Ek", roles=[Role.COORDINATOR]).id
    with database.write(bo) as tx:
        participant.make_key(tx, secret=OTHER_SECRET)
    place = f"/api/vault/readers/participant/{person['about_id']}"
    readers = client.get(place).json()["items"]
    assert [(r["member_id"], r["has_key"], r["is_shared"]) for r in readers] == [
        (ada, True, True),
        (bo, True, False),
    ]
    holders = client.get("/api/vault").json()["holders"]
    assert [(h["member_id"], h["missing"]) for h in holders] == [(ada, 0), (bo, 1)]
    shared = client.post("/api/vault/share").json()
    assert (shared["added"], shared["left"]) == (1, 0)
    assert all(r["is_shared"] for r in client.get(place).json()["items"])


def test_whoever_signs_out_finds_the_vault_locked(
    client: TestClient, person: dict[str, str]
) -> None:
    set_up(client)
    client.post("/api/vault/identities", json={**person, "fields": FIELDS})
    client.delete("/api/session")
    assert client.post("/api/session", json={"member": "ada"}).status_code == 200
    assert client.get("/api/vault").json()["locks_in_s"] is None
    refused = client.post("/api/vault/identities/read", json=person)
    assert refused.json()["error"] == "LockedError"


def test_a_vault_that_is_open_at_one_session_is_locked_at_every_other(
    database: Database, ada: MemberId, person: dict[str, str], tmp_path: Path
) -> None:
    room = studies.room_of(database, tmp_path, member="ada")
    opened, elsewhere, bos = (studies.begin_session(room) for _ in range(3))
    set_up(opened)
    opened.post("/api/vault/identities", json={**person, "fields": FIELDS})
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo Ek", roles=[Role.COORDINATOR]).id
    with database.write(bo) as tx:
        participant.make_key(tx, secret=OTHER_SECRET)
    opened.post("/api/vault/share")
    (cookie,) = bos.cookies.values()
    session = room.sessions.find(cookie)
    assert session is not None
    room.seat(session, bo)
    for other in (elsewhere, bos):  # her own other browser, and another reader's
        assert other.get("/api/vault").json()["locks_in_s"] is None
        refused = other.post("/api/vault/identities/read", json=person)
        assert (refused.status_code, refused.json()["error"]) == (409, "LockedError")
        assert "Elsa" not in refused.text
    wrong = bos.post("/api/vault/open", json={"secret": SECRET})
    assert wrong.json()["error"] == "WrongSecretError", "a secret is one holder's own"
    read = opened.post("/api/vault/identities/read", json=person)
    assert read.json()["fields"] == FIELDS
    assert bos.post("/api/vault/open", json={"secret": OTHER_SECRET}).is_success
    read = bos.post("/api/vault/identities/read", json=person)
    assert read.json()["fields"] == FIELDS


def test_nobody_who_is_not_there_gets_an_identity(client: TestClient) -> None:
    set_up(client)
    nobody = {"about_kind": "participant", "about_id": "nobody", "fields": FIELDS}
    assert client.post("/api/vault/identities", json=nobody).status_code == 404


def test_a_refused_secret_is_not_repeated(client: TestClient) -> None:
    for body in ({"secret": "tooshort"}, {"secret": ["tooshort"]}, {"s": "tooshort"}):
        answer = client.post("/api/vault", json=body)
        assert answer.status_code == 422
        assert "tooshort" not in answer.text


def test_an_open_vault_locks_after_fifteen_idle_minutes(
    database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        opened, _ = participant.set_up_vault(tx, secret=SECRET)
    now = [0.0]
    sessions = MemorySessions()
    open_vaults = OpenVaults(sessions.is_seated, lambda: now[0])
    _, session = sessions.begin(trusted=True)
    sessions.seat(session, ada, stamp="", ends=False)
    open_vaults.put(session, opened)
    now[0] = IDLE_S - 1
    assert open_vaults.find(session) is opened
    now[0] += IDLE_S - 1
    assert open_vaults.find(session) is opened
    now[0] += IDLE_S
    assert open_vaults.find(session) is None
    open_vaults.put(session, opened)
    open_vaults.lock(session)
    assert open_vaults.seconds_left(session) is None
    open_vaults.put(session, opened)
    sessions.seat(session, ada, stamp="", ends=False)  # up, and down again
    assert open_vaults.find(session) is None
    open_vaults.forget_all()
