"""Writing a report over HTTP: the plan, a private draft, what is excluded."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from counterpoint.kernel.ids import InterviewId, MemberId, new_id
from counterpoint.storage.database import Database
from tests import studies
from tests.report.material import join, meet

WORDS = "I came back the week after. 🐢"


def passage(text: str, **facts: object) -> dict[str, Any]:
    return {"id": new_id(), "text": text, "kind": "own words", **facts}


@pytest.fixture
def interview(client: TestClient, database: Database, ada: MemberId) -> InterviewId:
    """An interview that Bo held, written by nobody yet."""
    del client
    (bo,) = join(database, ada, "bo")
    with database.write(ada) as tx:
        return meet(tx, bo)


@pytest.fixture
def bos(interview: InterviewId, database: Database, tmp_path: Path) -> TestClient:
    """The interviewer's browser."""
    del interview
    return studies.begin_session(studies.room_of(database, tmp_path, member="bo"))


def test_a_writer_writes_marks_excludes_and_hands_in(
    client: TestClient, interview: InterviewId
) -> None:
    room = f"/api/interviews/{interview}"
    plan = client.get("/api/writing/plan").json()
    (waiting,) = plan["to_write"]
    chosen = {"interview_id": interview, "writer_id": waiting["proposed_id"]}
    plan = client.post("/api/writing/assignments", json={"assignments": [chosen]})
    assert plan.json()["to_write"][0]["writer_id"] == waiting["proposed_id"]
    assert client.get(f"{room}/draft").json()["passages"] == []
    first = passage(WORDS, marks=["story", "sensitive"], start_ms=90_000, end_ms=95_000)
    sent = {"revision": 0, "passages": [first]}
    assert client.put(f"{room}/draft", json=sent).json()["revision"] == 1
    (kept,) = client.get(f"{room}/draft").json()["passages"]
    assert (kept["text"], kept["marks"]) == (WORDS, ["sensitive", "story"])
    stale = client.put(f"{room}/draft", json={"revision": 0, "passages": []})
    assert (stale.status_code, stale.json()["error"]) == (409, "StaleDraftError")
    left_out = {"start_ms": 0, "end_ms": 90_000, "reason": "small talk"}
    (made,) = client.post(f"{room}/exclusions", json=left_out).json()["items"]
    restored = client.post(f"/api/exclusions/{made['id']}/restoration").json()
    assert restored["items"][0]["restored_by"] is not None
    (state,) = client.get(f"{room}/draft/states").json()["items"]
    earlier = client.get(f"{room}/draft/states/{state['seq']}").json()
    assert earlier["passages"][0]["text"] == WORDS
    filed = client.post(f"{room}/draft/submission").json()["report_id"]
    shown = client.get(f"/api/reports/{filed}?version=1").json()
    assert shown["passages"][0]["marks"] == ["sensitive", "story"]
    marks = f"/api/reports/{filed}/passages/{shown['passages'][0]['id']}/marks"
    changed = client.put(marks, json={"marks": ["second-hand"]})
    assert changed.status_code == 200, changed.text
    exported = client.post("/api/exclusions/exports", json={"format": "csv"})
    assert exported.text.splitlines()[1] == "1,0:00,1:30,1.5,small talk,brought back"


def test_the_interviewer_neither_takes_over_nor_reads_the_draft(
    client: TestClient, bos: TestClient, interview: InterviewId
) -> None:
    room = f"/api/interviews/{interview}"
    refused = bos.post(f"{room}/writer")
    assert (refused.status_code, refused.json()["error"]) == (
        409,
        "WriterIsInterviewerError",
    )
    assert client.post(f"{room}/writer").status_code == 200
    client.put(f"{room}/draft", json={"revision": 0, "passages": [passage(WORDS)]})
    for answer in (
        bos.get(f"{room}/draft"),
        bos.get(f"{room}/draft/states"),
        bos.put(f"{room}/draft", json={"revision": 1, "passages": []}),
        bos.post(f"{room}/draft/submission"),
    ):
        assert answer.status_code == 403
        assert "week" not in answer.text


def test_a_draft_is_put_aside_and_the_writer_let_go(
    client: TestClient, interview: InterviewId
) -> None:
    room = f"/api/interviews/{interview}"
    client.post(f"{room}/writer")
    client.put(f"{room}/draft", json={"revision": 0, "passages": [passage(WORDS)]})
    assert client.post(f"{room}/draft/aside").json()["passages"] == []
    released = client.delete(f"{room}/writer").json()
    assert released["to_write"][0]["writer_id"] is None
    among = client.get("/api/writing/plan?writers=").json()
    assert among["to_write"][0]["proposed_id"] is None


def test_a_transcript_goes_into_the_draft_and_its_losses_are_told(
    client: TestClient, interview: InterviewId
) -> None:
    room = f"/api/interviews/{interview}"
    client.post(f"{room}/writer")
    talk = b"P: The keys came.\n\nI: And then?\n\nP: Tea."
    headers = {"x-file-name": "talk.txt"}
    look = client.post("/api/imports/look", content=talk, headers=headers).json()
    speakers = {"P": "interviewee", "I": "interviewer"}
    sent = {"revision": 0, "token": look["token"], "speakers": speakers}
    taken = client.post(f"{room}/draft/file", json=sent).json()
    assert (taken["count"], taken["left"]) == (3, [])
    said = [(p["kind"], p["origin"]) for p in taken["draft"]["passages"]]
    assert said == [("own words", "file"), ("question", "file"), ("own words", "file")]
    again = client.post(f"{room}/draft/file", json=sent)
    assert (again.status_code, again.json()["error"]) == (404, "LookForgottenError")
    none = client.post(f"{room}/draft/machine", json={"revision": 1})
    assert (none.status_code, none.json()["error"]) == (404, "NoMachineDraftError")
    first = taken["draft"]["passages"][0]
    kept = {"revision": 1, "passages": [{**first, "text": "Keys.", "origin": None}]}
    assert client.put(f"{room}/draft", json=kept).status_code == 200
    (only,) = client.get(f"{room}/draft").json()["passages"]
    assert (only["text"], only["origin"]) == ("Keys.", None)
