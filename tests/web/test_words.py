"""Words in context over HTTP and in the terminal: the same places, the same counts."""

import json
from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import database as databases
from counterpoint.storage import place
from counterpoint.storage.database import Database
from tests.across.test_words import talk
from tests.cli.test_person import KEY, Run, run
from tests.studies import member_of

__all__ = ["run"]


def test_terms_are_sent_and_answered_in_context(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper = talk(tx)
    path = f"/api/articles/{paper}/words"
    told = client.post(path, json={"terms": ["own door"], "order": "left"}).json()
    (found,) = told["uses"]
    assert (found["report"], found["group"]) == ("user-01", "users")
    assert (found["before"][-3:], found["text"], found["after"]) == (
        *("my ", "own door", ""),
    )
    assert told["terms"] == [{"term": "own door", "places": 1, "people": 1}]
    users = next(each for each in told["groups"] if each["group"] == "users")
    assert (users["people"], users["of"]) == (1, 2)
    assert client.post(path, json={"terms": []}).status_code == 422


def test_the_terminal_prints_words_in_context(run: Run, tmp_path: Path) -> None:
    assert run("new", "keys.study", "--member", "Ada")[0] == 0
    opened = databases.open_(place.parse(str(tmp_path / "keys.study")), KEY)
    with opened.write(member_of(opened, "ada")) as tx:
        talk(tx)
    opened.close()
    asked = ("words", "keys.study", "own door", "small*", "--by", "right")
    ended, said = run(*asked, "--json")
    told = json.loads(said)
    assert (ended, told["places"], told["reports"]) == (0, 6, 3)
    assert [each["people"] for each in told["terms"]] == [1, 3]
    ended, said = run(*asked)
    assert ended == 0
    assert "my | own door |" in said
    assert "users: 1 of 2" in said
