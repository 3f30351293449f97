"""No word of the vault stands anywhere else (method, invariant 22).

Words that occur nowhere else are put into every field of the vault in a study that
has everything else too; then the team does what a team does, and all that was
written anywhere is searched, decrypted and unpacked.
"""

import logging
import tempfile
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.manuscript import Format
from counterpoint.participant import AboutKind, IdentityField
from counterpoint.participant.vault.model import IDENTITIES
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests import pages, studies, vaults
from tests.vaults import OTHER_SECRET, SECRET

TALK = "I: What helped?\n\nP: A neighbour who knocked.\n"
PLAIN = "plainalbatross"
"""Stands in the study and not in the vault: it must be found, or nothing is shown."""
LATER = "kestrelafterwards"
REFUSED = "refusedcormorant"


def canary(kind: AboutKind, field: IdentityField) -> str:
    """Give a word of one field of one kind; lower case, as it is searched."""
    return f"{kind.value}zanzibar{field.value}quokka"


CANARIES = (
    *(canary(kind, field) for kind in sorted(IDENTITIES) for field in IdentityField),
    LATER,
    REFUSED,
    SECRET,
    OTHER_SECRET,
)


@pytest.fixture(autouse=True)
def _cheap() -> None:
    vaults.make_secrets_cheap()


@pytest.fixture
def other(
    client: TestClient, database: Database, ada: MemberId, tmp_path: Path
) -> TestClient:
    """Bo's browser: a researcher, who may put in and not read."""
    del client
    with database.write(ada) as tx:
        add_member(tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER])
    return studies.begin_session(studies.room_of(database, tmp_path, member="bo"))


def done(answer: Any) -> Any:  # noqa: ANN401 - httpx's or its successor's
    """Give what was answered, if it was done."""
    assert answer.status_code == 200, answer.text
    return answer.json()


def studied(client: TestClient) -> dict[str, str]:
    """Fill a study with one of each; give the objects an identity can be about."""
    whose = done(client.post("/api/participants", json={"group": "users"}))["id"]
    path = f"/api/participants/{whose}/attributes"
    done(client.put(path, json={"name": "household", "value": PLAIN}))
    service = done(
        client.post(
            "/api/services",
            json={"code": "S1", "sector": "social", "mode": "outpatient"},
        )
    )
    contact = done(client.post("/api/contacts", json={"is_no_member": True}))
    looked = client.post(
        "/api/imports/look",
        content=TALK.encode(),
        headers={"x-file-name": "talk.txt", "content-type": "application/octet-stream"},
    )
    token = done(looked)["token"]
    item = {
        "token": token,
        "key": "user-01",
        "participant_id": whose,
        "speakers": {"I": "interviewer", "P": "interviewee"},
    }
    done(client.post("/api/imports", json={"items": [item]}))
    paper = done(client.post("/api/articles", json={"title": "Keys"}))["id"]
    _open_seal(client, paper)
    done(client.post(f"/api/articles/{paper}/codes", json={"name": "knocking"}))
    done(
        client.post(
            f"/api/articles/{paper}/blocks",
            json={"kind": "prose", "text": f"They came ({PLAIN})."},
        )
    )
    return {"participant": whose, "service": service["id"], "contact": contact["id"]}


def _open_seal(client: TestClient, paper: str) -> None:
    """Let the one who reads vote for the seal to open."""
    (ada,) = (
        m["id"] for m in client.get("/api/members").json()["items"] if m["key"] == "ada"
    )
    done(client.post(f"/api/articles/{paper}/readers", json={"member_ids": [ada]}))
    assert done(client.put(f"/api/articles/{paper}/seal/vote", json={}))["opened_at"]


def identified(ada: TestClient, bo: TestClient, about: dict[str, str]) -> str:
    """Do with the vault all that one does; give its recovery key."""
    paper: str = done(ada.post("/api/vault", json={"secret": SECRET}))["recovery_key"]
    done(ada.post("/api/vault/recovery/keep", json={"recovery_key": paper}))
    for kind in sorted(IDENTITIES):
        fields = {field.value: canary(kind, field) for field in IdentityField}
        whom = {"about_kind": kind.value, "about_id": about[kind.value]}
        done(bo.post("/api/vault/identities", json={**whom, "fields": fields}))
        refused = bo.post("/api/vault/identities/read", json=whom)
        assert refused.status_code in {403, 409}
        read = done(ada.post("/api/vault/identities/read", json=whom))
        assert read["fields"] == fields
        settled = {**fields, "note": LATER}
        seen = {"fields": settled, "seen": read["seen"]}
        done(ada.put("/api/vault/identities", json={**whom, **seen}))
        names = done(ada.post("/api/vault/names", json={"about_kind": kind.value}))
        assert names["items"][0]["fields"] == settled
    done(ada.post("/api/vault/share"))
    done(
        ada.put(
            "/api/vault/secret", json={"secret": SECRET, "new_secret": OTHER_SECRET}
        )
    )
    return paper


def refused(bo: TestClient, about: dict[str, str]) -> str:
    """Do wrong with the vault what one can do wrong; give what was answered."""
    whom = {"about_kind": "participant", "about_id": about["participant"]}
    wrong: list[dict[str, object]] = [
        {**whom, "fields": {REFUSED: REFUSED}},
        {**whom, "fields": {"name": REFUSED * 500}},
        {**whom, "fields": [REFUSED]},
        {**whom, "fields": {"name": {"first": REFUSED}}},
        {"about_kind": REFUSED, "about_id": "x", "fields": {"name": REFUSED}},
        {
            "about_kind": "participant",
            "about_id": "nobody",
            "fields": {"name": REFUSED},
        },
    ]
    answers = [bo.post("/api/vault/identities", json=each) for each in wrong]
    answers += [
        bo.post("/api/vault/open", json={"secret": REFUSED}),
        bo.post("/api/vault/keys", json={"secret": REFUSED[:5]}),
        bo.post("/api/vault/recover", json={"recovery_key": REFUSED, "secret": SECRET}),
    ]
    assert all(400 <= each.status_code < 500 for each in answers)
    return "\n".join(each.text for each in answers)


def exported(client: TestClient) -> bytes:
    """Write out all that can be written out over HTTP."""
    paper = done(client.get("/api/articles"))["items"][0]["id"]
    files = [
        client.post(
            f"/api/articles/{paper}/exports",
            json={"format": kind.value, "evidence": evidence},
        )
        for kind in Format
        for evidence in (False, True)
    ]
    files += [
        client.post(f"/api/articles/{paper}/sample/exports", json={"format": kind})
        for kind in ("docx", "xlsx")
    ]
    files.append(client.post("/api/recruitment/flow"))
    assert all(each.status_code == 200 for each in files)
    return b"\n".join(pages.unpacked(each.content) for each in files)


def shown(client: TestClient, about: dict[str, str]) -> bytes:
    """Ask for every page that shows the same objects without the vault."""
    paths = [
        "/api/session",
        "/api/study",
        "/api/participants",
        f"/api/participants/{about['participant']}/record",
        "/api/governance",
        "/api/recruitment",
        "/api/interviews",
        "/api/reports",
        "/api/history",
        "/api/progress",
        "/api/vault",
        "/api/vault/identities",
    ]
    answers = [client.get(path) for path in paths]
    assert {each.status_code for each in answers} == {200}
    for word in CANARIES:
        found = done(client.post("/api/search", json={"words": word}))
        assert [found[each] for each in ("hits", "passages", "elsewhere")] == [[]] * 3
    return b"\n".join(each.content for each in answers)


def logged(caplog: pytest.LogCaptureFixture) -> bytes:
    """Give what the program logged; the test's own browser logs addresses too."""
    own = [each for each in caplog.records if not each.name.startswith("httpx")]
    return "\n".join(logging.Formatter().format(each) for each in own).encode()


def test_no_word_of_the_vault_stands_anywhere_else(  # noqa: PLR0913, PLR0917 - all places
    client: TestClient,
    other: TestClient,
    database: Database,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    with caplog.at_level(logging.DEBUG):
        about = studied(client)
        paper = identified(client, other, about)
        answers = refused(other, about)
        client.post("/api/undo")
        client.post("/api/redo")
        backup = tmp_path / "backup.study"
        done(client.post("/api/backups", json={"target": str(backup)}))
        places = {
            "the study": pages.content_of(database),
            "the backup": pages.file_content(backup),
            "the exports": exported(client),
            "other pages": shown(client, about),
            "refusals": answers.encode(),
            "the log": logged(caplog),
            "loose files": b"\n".join(
                path.read_bytes() + path.name.encode()
                for path in tmp_path.rglob("*")
                if path.is_file() and ".study" not in path.name
            ),
        }
    sought = (*CANARIES, paper.lower())
    traces = {name: pages.found_in(held, sought) for name, held in places.items()}
    assert traces == {name: [] for name in places}
    # The search is not blind: a word outside the vault is found where it stands.
    for name in ("the study", "the backup", "the exports"):
        assert pages.found_in(places[name], (PLAIN,)), name
    assert not list(temporary.rglob("*.study*"))


def test_a_removed_identity_leaves_nothing_to_be_opened_later(
    client: TestClient, other: TestClient, database: Database
) -> None:
    """See that even whoever keeps all keys finds no record any more."""
    about = studied(client)
    identified(client, other, about)
    for kind in sorted(IDENTITIES):
        whom = {"about_kind": kind.value, "about_id": about[kind.value]}
        done(client.post("/api/vault/identities/remove", json=whom))
    with database.raw_connection() as connection, connection.begin():
        for table in ("vault_record", "vault_share"):
            query = f"SELECT count(*) FROM {table}"  # noqa: S608
            assert connection.exec_driver_sql(query).scalar() == 0
    assert done(client.get("/api/vault/identities")) == {"items": []}
