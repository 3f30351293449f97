"""Reports and importing over HTTP, through the whole stack."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from fastapi.testclient import TestClient

from counterpoint.interchange.importing import Looked, look
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from counterpoint.web.api import waiting
from counterpoint.web.api.waiting import (
    KEPT_FILES,
    KEPT_SECONDS,
    LookForgottenError,
    Looks,
)
from tests import studies

TALK = (
    "P: The keys came on a Friday. 🐢\n\nI: And on the Tuesday?\n\n"
    "P: Five past nine.\n\nI: And then?\n\nP: We opened three."
)
ROLES = {"P": "interviewee", "I": "interviewer"}


def looked_at(client: TestClient, name: str = "user-07.txt") -> dict[str, Any]:
    """Let the page look at a file."""
    headers = {"x-file-name": quote(name)}
    answer = client.post("/api/imports/look", content=TALK.encode(), headers=headers)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def bring_in(client: TestClient, key: str = "user-07", **decided: object) -> Any:  # noqa: ANN401 - httpx's or its successor's
    """Import one file, and give the answer."""
    token = looked_at(client)["token"]
    item = {"token": token, "key": key, "speakers": ROLES, **decided}
    return client.post("/api/imports", json={"items": [item]})


def brought(
    client: TestClient, key: str = "user-07", **decided: object
) -> dict[str, Any]:
    """Import one file, and give the report."""
    answer = bring_in(client, key, **decided)
    assert answer.status_code == 200, answer.text
    return dict(answer.json()["reports"][0])


@pytest.fixture
def other(
    client: TestClient, database: Database, ada: MemberId, tmp_path: Path
) -> TestClient:
    """Bo's browser, at the same study as Ada's."""
    del client
    with database.write(ada) as tx:
        add_member(tx, key="bo", name="Bo Ekman", roles=[Role.RESEARCHER])
    return studies.begin_session(studies.room_of(database, tmp_path, member="bo"))


def member_id(client: TestClient) -> str:
    """Give the id of whoever sits at a browser."""
    return str(client.get("/api/session").json()["member"]["id"])


def test_a_look_shows_who_speaks_and_proposes_whose_it_is(client: TestClient) -> None:
    shown = looked_at(client)
    assert shown["marks"] == [
        {"mark": "P", "turns": 3, "role": "interviewee"},
        {"mark": "I", "turns": 2, "role": "interviewer"},
    ]
    assert (shown["format"], shown["turns"], shown["words"]) == ("txt", 5, 18)
    assert shown["first"][0] == {"mark": "P", "text": "The keys came on a Friday. 🐢"}
    assert len(shown["first"]) == 5
    assert shown["proposal"] == {
        "key": "user-07",
        "group": "users",
        "number": 7,
        "participant_id": None,
    }
    assert client.get("/api/reports").json() == {"items": []}


def test_a_look_knows_whom_and_what_the_study_has(client: TestClient) -> None:
    sent = {"group": "users", "number": 7}
    known = client.post("/api/participants", json=sent).json()["id"]
    brought(client)
    proposal = looked_at(client)["proposal"]
    assert (proposal["participant_id"], proposal["key"]) == (known, "user-07-2")


def test_an_import_gives_reports_and_an_account(client: TestClient) -> None:
    answer = bring_in(client, group="users", number=7).json()
    (report,) = answer["reports"]
    assert answer["outcome"] == {
        "format": "txt",
        "taken": {"reports": 1, "participants": 1},
        "changed": [],
        "left": [],
    }
    assert report["unknown"] == ["interviewer", "writer", "date"]
    assert client.get("/api/reports").json() == {"items": [report]}
    shown = client.get(f"/api/reports/{report['id']}").json()
    assert {name: shown[name] for name in report} == report
    first = shown["passages"][0]
    cut = shown["text"][first["start"] : first["end"]]
    assert cut == "The keys came on a Friday. 🐢"
    assert (first["speaker"], first["kind"], first["mark"]) == (
        "interviewee",
        "own words",
        "P",
    )
    assert client.get("/api/participants").json()["items"][0]["label"] == "7"


def test_a_file_is_imported_once_and_only_by_who_sent_it(
    client: TestClient, other: TestClient
) -> None:
    token = looked_at(client)["token"]
    item = {"token": token, "key": "a", "speakers": {}}
    stolen = other.post("/api/imports", json={"items": [item]})
    assert (stolen.status_code, stolen.json()["error"]) == (404, "LookForgottenError")
    assert client.post("/api/imports", json={"items": [item]}).status_code == 200
    again = client.post("/api/imports", json={"items": [{**item, "key": "b"}]})
    assert again.status_code == 404


def test_a_refused_import_says_which_file_and_changes_nothing(
    client: TestClient,
) -> None:
    items = [
        {"token": looked_at(client)["token"], "key": "a", "speakers": ROLES}
        for _ in range(2)
    ]
    answer = client.post("/api/imports", json={"items": items})
    assert (answer.status_code, answer.json()["error"]) == (409, "ReportTakenError")
    assert answer.json()["values"]["item"] == 2
    assert answer.json()["message"].startswith("File 2: ")
    assert client.get("/api/reports").json() == {"items": []}
    items[1]["key"] = "b"
    assert client.post("/api/imports", json={"items": items}).status_code == 200


def test_a_file_that_cannot_be_read_is_refused_with_the_next_step(
    client: TestClient,
) -> None:
    answer = client.post(
        "/api/imports/look", content=b"  \n ", headers={"x-file-name": "a.txt"}
    )
    assert (answer.status_code, answer.json()["error"]) == (422, "EmptyFileError")


def test_a_files_name_travels_in_a_header_and_in_no_address(
    client: TestClient,
) -> None:
    shown = looked_at(client, "Åsa Öberg, 2:a samtalet.txt")
    assert shown["name"] == "Åsa Öberg, 2:a samtalet.txt"
    refused = client.post(
        "/api/imports/look", params={"name": "a.txt"}, content=TALK.encode()
    )
    assert (refused.status_code, refused.json()["error"]) == (422, "InputError")


def test_a_report_is_filed_submitted_and_approved_by_two_people(
    client: TestClient, other: TestClient
) -> None:
    whose = client.post("/api/participants", json={"group": "users"}).json()["id"]
    planned = client.post(
        "/api/interviews/noted",
        json={"participant_id": whose, "interviewer_id": member_id(other)},
    ).json()["id"]
    refused = bring_in(other, "user-01", interview_id=planned)
    assert refused.json()["error"] == "WriterIsInterviewerError"
    id_ = brought(client, "user-01", interview_id=planned)["id"]
    path = f"/api/reports/{id_}"
    changed = client.patch(
        f"/api/interviews/{planned}", json={"interviewer_id": member_id(client)}
    )
    assert (changed.status_code, changed.json()["error"]) == (409, "HasReportError")
    changed = client.patch(path, json={"interviewer_id": member_id(client)})
    assert changed.json()["error"] == "WriterIsInterviewerError"
    assert client.post(f"{path}/submission").json()["state"] == "submitted"
    seen = {"attestation": "I compared it with the recording."}
    assert client.post(f"{path}/approval", json=seen).status_code == 403
    approved = other.post(f"{path}/approval", json=seen).json()
    assert (approved["state"], approved["approval"]["attestation"]) == (
        "approved",
        seen["attestation"],
    )


def test_a_correction_shows_the_new_version_and_keeps_the_old(
    client: TestClient,
) -> None:
    path = f"/api/reports/{brought(client)['id']}"
    before = client.get(path).json()
    passage = before["passages"][1]["id"]
    after = client.patch(
        f"{path}/passages/{passage}", json={"text": "And that Tuesday?"}
    ).json()
    assert (after["version"], after["text_version"]) == (2, 2)
    assert "And that Tuesday?" in after["text"]
    old = client.get(path, params={"version": 1}).json()
    assert (old["version"], old["text_version"]) == (2, 1)
    assert old["text"] == before["text"]
    stale = client.patch(f"{path}/passages/{passage}", json={"text": "No."})
    assert (stale.status_code, stale.json()["error"]) == (404, "NoSuchPassageError")


def test_what_is_unknown_is_said_later(client: TestClient) -> None:
    whose = client.post("/api/participants", json={"group": "users"}).json()["id"]
    path = f"/api/reports/{brought(client, speakers={})['id']}"
    said = client.patch(
        path,
        json={
            "participant_id": whose,
            "writer_id": member_id(client),
            "held_on": "2023-06-13",
            "speakers": ROLES,
        },
    ).json()
    assert said["unknown"] == ["interviewer"]
    assert said["passages"][0]["kind"] == "own words"
    unsaid = client.patch(path, json={"participant_id": None}).json()
    assert unsaid["unknown"] == ["participant", "interviewer"]
    refused = client.patch(path, json={"interviewer_id": member_id(client)})
    assert refused.json()["error"] == "WriterIsInterviewerError"


def test_words_are_searched_without_standing_in_an_address(client: TestClient) -> None:
    id_ = brought(client)["id"]
    (hit,) = client.post("/api/search", json={"words": "tuesday"}).json()["hits"]
    text = client.get(f"/api/reports/{id_}").json()["text"]
    assert text[hit["start"] : hit["end"]] == hit["text"] == "Tuesday"
    assert (hit["report_id"], hit["report"]) == (id_, "user-07")
    assert (hit["before"], hit["after"]) == ("And on the ", "?")
    none = client.post("/api/search", json={"words": " "})
    assert (none.status_code, none.json()["error"]) == (422, "NothingAskedError")


# ── the memory in which files wait ───────────────────────────────────────────


def test_files_wait_a_quarter_of_an_hour_and_no_longer() -> None:
    now = [0.0]
    looks: Looks[Looked] = Looks(clock=lambda: now[0])
    seen, ada = look(TALK.encode(), "a.txt"), MemberId("ada")
    token = looks.keep(seen, ada)
    now[0] = KEPT_SECONDS - 1
    assert looks.get(token, ada) is seen
    now[0] = KEPT_SECONDS
    with pytest.raises(LookForgottenError):
        looks.get(token, ada)


def test_at_most_sixty_files_wait_and_the_oldest_go_first() -> None:
    looks: Looks[Looked] = Looks()
    seen, ada = look(TALK.encode(), "a.txt"), MemberId("ada")
    tokens = [looks.keep(seen, ada) for _ in range(KEPT_FILES + 1)]
    with pytest.raises(LookForgottenError):
        looks.get(tokens[0], ada)
    assert looks.get(tokens[1], ada) is seen
    looks.forget_all()
    with pytest.raises(LookForgottenError):
        looks.get(tokens[1], ada)


def test_large_files_make_room_for_the_latest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "KEPT_BYTES", 2 * len(TALK.encode()))
    looks: Looks[Looked] = Looks()
    seen, ada = look(TALK.encode(), "a.txt"), MemberId("ada")
    first, second, third = (looks.keep(seen, ada) for _ in range(3))
    with pytest.raises(LookForgottenError):
        looks.get(first, ada)
    assert looks.get(second, ada) is looks.get(third, ada) is seen
