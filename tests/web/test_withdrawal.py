"""Withdrawals over HTTP: asked for, looked ahead at, carried out, proven."""

import io
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests import studies, vaults
from tests.across.withdrawing import DAY, MARK, STRETCH, Laid, laid_out

SAID = {"scopes": ["take_part"], "said_on": (DAY + timedelta(days=30)).isoformat()}


@pytest.fixture
def laid(database: Database, ada: MemberId) -> Laid:
    vaults.make_secrets_cheap()
    with database.write(ada) as tx:
        return laid_out(tx)


@pytest.fixture
def other(
    client: TestClient, database: Database, ada: MemberId, tmp_path: Path
) -> TestClient:
    """Bo's browser: a researcher, who interviewed nobody."""
    del client
    with database.write(ada) as tx:
        add_member(tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER])
    return studies.begin_session(studies.room_of(database, tmp_path, member="bo"))


def done(answer: Any) -> Any:  # noqa: ANN401 - httpx's or its successor's
    """Give what was answered, if it was done."""
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_withdrawal_goes_from_a_request_to_a_settled_certificate(
    client: TestClient, laid: Laid, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.study"
    done(client.post("/api/backups", json={"target": str(backup)}))
    path = f"/api/participants/{laid.whose}/withdrawal"
    asked = done(client.post(f"{path}/requests", json=SAID))
    assert len(asked["requests"]) == 1
    seen = done(client.post(f"{path}/preview", json={"scopes": ["take_part"]}))
    code = next(
        each for each in seen["stretches"] if each["place"] == "code.definition"
    )
    (span,) = code["spans"]
    assert code["text"][span["start"] : span["end"]] == STRETCH
    assert [each["what"] for each in seen["copies"]] == ["backup"]

    made = done(client.post(path, json={**SAID, "keep": {code["key"]: "A proverb."}}))
    assert made["erases"]
    assert made["cleared_at"]
    assert done(client.get(path))["requests"] == []
    certificate = f"/api/withdrawals/{made['id']}"
    shown = done(client.get(certificate))
    assert [each["reason"] for each in shown["kept"]] == ["A proverb."]
    (copy,) = shown["copies"]
    assert (copy["path"], copy["is_told"]) == (str(backup), True)
    settled = done(
        client.put(f"{certificate}/copies/{copy['id']}", json={"outcome": "gone"})
    )
    assert settled["copies"][0]["outcome"] == "gone"
    assert done(client.post(f"{certificate}/clear"))["cleared_at"]

    given = client.get(f"{certificate}/document")
    assert given.headers["content-disposition"].startswith("attachment; filename=")
    printed = given.content
    with zipfile.ZipFile(io.BytesIO(printed)) as parts:
        document = parts.read("word/document.xml").decode()
    assert "user (1)" in document
    assert "☑ backup" in document
    assert MARK not in document


def test_only_who_may_is_shown_and_does(other: TestClient, laid: Laid) -> None:
    path = f"/api/participants/{laid.whose}/withdrawal"
    assert done(other.get(path)) == {"requests": [], "withdrawals": []}
    for answer in (
        other.post(f"{path}/requests", json=SAID),
        other.post(f"{path}/preview", json={"scopes": ["take_part"]}),
        other.post(path, json=SAID),
        other.get("/api/withdrawals/nothing"),
    ):
        assert answer.status_code == 403


def test_a_refused_withdrawal_changes_nothing(client: TestClient, laid: Laid) -> None:
    path = f"/api/participants/{laid.whose}/withdrawal"
    for wrong in (
        {**SAID, "scopes": []},
        {**SAID, "said_on": "2999-01-01"},
        {**SAID, "keep": {"code.definition:x": ""}},
    ):
        assert client.post(path, json=wrong).status_code == 422
    assert done(client.get(path)) == {"requests": [], "withdrawals": []}
    assert len(done(client.get("/api/reports"))["items"]) == 2
