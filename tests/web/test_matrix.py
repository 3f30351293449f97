"""Matrices of codes over HTTP: each kind of column, a cell, and who is refused."""

from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from counterpoint import coding, participant
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.storage.transaction import Transaction
from counterpoint.study.member.verbs import let_leave
from tests import studies
from tests.coding.material import code, code_words, join, start
from tests.theme.material import tell


def laid(tx: Transaction) -> tuple[str, dict[str, str]]:
    """Two people's codings of one code; give the matrix's path, and ids to ask by."""
    article_id = start(tx)
    first, second = tell(tx, "user-01"), tell(tx, "staff-01", "professionals")
    door = code(tx, article_id, "door")
    begins = code_words(tx, first, door.id, "I shut the door")
    ends = code_words(tx, second, door.id, "Every Friday")
    facet = coding.add_facet(
        tx,
        article_id=article_id,
        name="Form",
        several=True,
        values=["word", "gesture", "action"],
    )
    word, gesture = facet.values[:2]
    for value, made in ((word, begins), (gesture, begins), (gesture, ends)):
        coding.give_facet_value(tx, facet_value_id=value.id, coding_ids=[made.id])
    said = {"users": "Renting; alone", "professionals": "renting"}
    for person in participant.list_participants(tx):
        participant.set_attribute(
            tx, participant_id=person.id, name="home", value=said[person.group or ""]
        )
    asked = participant.list_definitions(tx)[0].id
    path = f"/api/articles/{article_id}/matrix"
    return path, {"code": door.id, "facet": facet.id, "attribute": asked}


def test_each_kind_of_column_is_counted_and_its_cell_opened(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        path, ids = laid(tx)
    begins, ends = "I shut the door", "Every Friday"
    told: dict[str, list[tuple[str, int, list[str]]]] = {
        "code": [("door", 2, [ends, begins])],
        "group": [("users", 1, [begins]), ("professionals", 1, [ends])],
        "report": [("staff-01", 1, [ends]), ("user-01", 1, [begins])],
        "member": [("ada lindqvist", 2, [ends, begins])],
        "facet": [
            ("word", 1, [begins]),
            ("gesture", 2, [ends, begins]),
            ("action", 0, []),
        ],
        "attribute": [("alone", 1, [begins]), ("renting", 2, [ends, begins])],
        "third": [
            ("first third", 1, [begins]),
            ("middle third", 0, []),
            ("last third", 1, [ends]),
        ],
    }
    for across, columns in told.items():
        asked = {"across": across, "by": ids.get(across, ""), "unit": "people"}
        shown = client.get(path, params=asked).json()
        (row,) = shown["rows"]
        found = []
        for column, count in zip(shown["columns"], row["cells"], strict=True):
            cell = f"{path}/{ids['code']}/{column['id']}"
            items = client.get(cell, params=asked).json()["items"]
            name = column["name"].casefold()
            found.append((name, count, [each["exact"] for each in items]))
        assert found == columns, across


@pytest.mark.parametrize("across", ["facet", "attribute"])
def test_columns_of_values_ask_whose_values(
    database: Database, ada: MemberId, client: TestClient, across: str
) -> None:
    with database.write(ada) as tx:
        path, ids = laid(tx)
    for url in (path, f"{path}/{ids['code']}/x"):
        answer = client.get(url, params={"across": across, "by": "none"})
        assert answer.status_code == 422
        assert answer.json()["error"] == "ColumnsNotChosenError"


def test_who_has_left_the_study_sees_no_matrix(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    bo = join(database, ada)
    with database.write(ada) as tx:
        path, ids = laid(tx)
    client = studies.begin_session(studies.room_of(database, tmp_path, member="bo"))
    assert client.get(path).status_code == 200
    with database.write(ada) as tx:
        let_leave(tx, member_id=bo.id)
    for url in (path, f"{path}/{ids['code']}/{ids['code']}"):
        answer = client.get(url)
        assert answer.status_code in {401, 403}
        assert "door" not in answer.text
