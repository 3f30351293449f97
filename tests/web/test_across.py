"""History, undo, backup and verification over HTTP."""

from pathlib import Path

from fastapi.testclient import TestClient


def test_a_step_is_undone_and_redone_over_the_page(client: TestClient) -> None:
    client.patch("/api/study", json={"title": "Keys"})
    undone = client.post("/api/undo").json()["undone"]
    assert undone["sentence"] == "Changed the study's facts."
    assert client.get("/api/study").json()["title"] == "Test study"
    latest = client.get("/api/history?limit=2").json()["items"]
    assert [step["kind"] for step in latest] == ["Undone", "StudyChanged"]
    assert [step["undone"] for step in latest] == [False, True]
    assert client.post("/api/redo").json()["redone"]["seq"] == undone["seq"]
    assert client.get("/api/study").json()["title"] == "Keys"


def test_nothing_to_undo_is_a_refusal(client: TestClient) -> None:
    refused = client.post("/api/undo")
    assert (refused.status_code, refused.json()["error"]) == (
        409,
        "NothingToTakeBackError",
    )


def test_a_backup_is_made_while_the_study_is_open(
    client: TestClient, tmp_path: Path
) -> None:
    target = str(tmp_path / "copy.study")
    made = client.post("/api/backups", json={"target": target})
    assert made.json()["path"] == target
    assert made.json()["verified"]
    assert made.json()["earlier"] == "nothing"
    (tmp_path / "other.study.unfinished").write_bytes(b"half of a copy")
    other = client.post("/api/backups", json={"target": str(tmp_path / "other.study")})
    assert other.json()["earlier"] == "unusable"
    refused = client.post("/api/backups", json={"target": "copy.study"})
    assert refused.json()["error"] == "RelativePathError"
    told = client.get("/api/history").text
    assert "copy.study" not in told


def test_the_history_is_verified(client: TestClient) -> None:
    assert client.get("/api/verify").json() == {
        "holds": True,
        "events": 8,
        "problems": [],
    }


def test_progress_names_every_stage_in_the_order_of_the_research(
    client: TestClient,
) -> None:
    shown = client.get("/api/progress").json()
    assert [stage["stage"] for stage in shown["stages"]] == [
        "study",
        "participant",
        "interview",
        "report",
        "article",
        "reading",
        "coding",
        "theme",
        "quote",
        "manuscript",
    ]
    assert shown["waiting"] == []


def test_a_finding_that_is_not_there_is_said_so(client: TestClient) -> None:
    assert client.get("/api/chain/quote/nothing").status_code == 404
    assert client.get("/api/chain/sound/nothing").status_code == 422


def test_a_decision_is_recorded_with_its_reason(client: TestClient) -> None:
    sent = {"about_kind": "study", "about_id": "study", "text": "We read together."}
    refused = client.post("/api/decisions", json={**sent, "reason": " "})
    assert refused.json()["error"] == "NoReasonError"
    made = client.post("/api/decisions", json={**sent, "reason": "We are two."})
    assert client.get("/api/decisions").json()["items"] == [made.json()]
