"""Retrieval over HTTP and in the terminal: one question, one answer."""

import json
from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.database import Database
from tests.across.test_retrieval import doors
from tests.cli.test_person import KEY, Run, run
from tests.studies import member_of

__all__ = ["run"]

STUDY = ("keys.study", "--article", "Doors")
QUESTION = "CODE=door around code:door"


def test_a_question_is_sent_and_answered_with_what_stood_beside(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper = doors(tx)
    path = f"/api/articles/{paper}/retrieval"
    told = client.post(path, json={"question": QUESTION}).json()
    assert told["query"] == "code=door around code:door"
    (found,) = told["items"]
    assert (found["exact"], found["group"]) == ("I shut the door.", "professionals")
    assert found["because"] != [found["code_id"]]
    assert [(g["people"], g["of_people"]) for g in told["groups"]] == [(0, 1), (1, 1)]
    refused = client.post(path, json={"question": "code:door and"})
    assert (refused.status_code, refused.json()["values"]) == (422, {"at": 14})


def test_the_terminal_prints_what_answers_a_question(run: Run, tmp_path: Path) -> None:
    assert run("new", "keys.study", "--member", "Ada")[0] == 0
    opened = databases.open_(place.parse(str(tmp_path / "keys.study")), KEY)
    with opened.write(member_of(opened, "ada")) as tx:
        doors(tx)
    opened.close()
    ended, said = run("retrieve", *STUDY, QUESTION, "--json")
    told = json.loads(said)
    assert (ended, told["of"], told["asked"]) == (0, 1, 6)
    assert told["hits"][0]["beside"] == ["own lock"]
    assert (told["hits"][0]["prompt"], told["hits"][0]["question"]) == ("", "")
    ended, said = run("retrieve", *STUDY, QUESTION)
    assert "staff-01" in said
    assert "[door] I shut the door." in said
    assert run("retrieve", *STUDY, "code:window")[0] == 2
