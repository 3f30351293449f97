"""Sensitising concepts over HTTP, through the whole stack."""

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.coding.material import code
from tests.theme.material import start, topic


def test_a_concept_is_listed_tied_cited_moved_and_retired(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        article_id = start(tx)
        theme, door = topic(tx, article_id), code(tx, article_id, "own door")
    path = f"/api/articles/{article_id}/concepts"
    sent = {"name": "Capital", "citation": "Author (1999)"}
    (whole,) = client.post(path, json=sent).json()["items"]
    sent = {"name": "status", "parent_id": whole["id"]}
    _, part = client.post(path, json=sent).json()["items"]
    of_part = f"/api/concepts/{part['id']}"
    tie, citing = f"{of_part}/codes/{door.id}", f"/api/themes/{theme.id}"
    citing = f"{citing}/concepts/{part['id']}"
    assert client.put(tie).is_success
    assert client.put(citing).is_success
    client.patch(of_part, json={"definition": "What it gives."})
    shown = client.get(path).json()["items"]
    assert [each["is_met"] for each in shown] == [True, True]
    assert shown[1]["literature"] == "Author (1999)"
    assert shown[1]["definition"] == "What it gives."
    assert (shown[1]["code_ids"], shown[1]["theme_ids"]) == ([door.id], [theme.id])
    assert client.delete(tie).is_success
    assert client.delete(citing).is_success
    moved = client.put(f"{of_part}/place", json={"parent_id": None}).json()["items"]
    assert [each["parent_id"] for each in moved] == [None, None]
    assert client.delete(of_part).is_success
    assert [each["name"] for each in client.get(path).json()["items"]] == ["Capital"]
