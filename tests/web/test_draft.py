"""Drafts over HTTP: snapshots, what differs, and the way to print."""

from io import BytesIO

import docx
from starlette.testclient import TestClient

from counterpoint import manuscript
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.manuscript.drafts import begun, settle_all
from tests.theme.material import tell


def test_a_snapshot_is_kept_compared_and_sent(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
    article = f"/api/articles/{article_id}"
    made = client.post(f"{article}/snapshots", json={"name": "First"}).json()
    with database.write(ada) as tx:
        tell(tx, "user-02")
        manuscript.change_block(tx, block_id=written, text="All told of doors.")
    drafts = client.get(f"{article}/drafts").json()
    assert [each["id"] for each in drafts["snapshots"]] == [made["id"]]
    assert (drafts["state"], drafts["may_freeze"]) == ("drafting", True)
    snapshot = f"/api/snapshots/{made['id']}"
    read = client.get(snapshot).json()
    assert read["integrity"] == "whole"
    assert [each["source"] for each in read["drifted"]] == ["count"]
    found = client.get(f"{snapshot}/comparison").json()
    row = next(each for each in found["rows"] if each["block_id"] == written)
    assert (row["change"], row["values"]) == ("reworded", ["count"])
    query = {"after": made["id"]}
    same = client.get(f"{snapshot}/comparison", params=query).json()
    assert {each["change"] for each in same["rows"]} == {"same"}
    sent = client.post(f"{snapshot}/exports", json={})
    assert "title" not in sent.headers["content-disposition"].casefold()
    words = [each.text for each in docx.Document(BytesIO(sent.content)).paragraphs]
    assert "All one of them told of doors. Nobody asked them." in words


def test_a_manuscript_goes_its_way_to_print(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
    article = f"/api/articles/{article_id}"
    early = client.post(f"{article}/freezing", json={"name": "Early"})
    assert (early.status_code, early.json()["error"]) == (409, "OpenChecksError")
    with database.write(ada) as tx:
        settle_all(tx, article_id)
    frozen = client.post(f"{article}/freezing", json={"name": "Handed in"}).json()
    assert frozen["state"] == "frozen"
    assert frozen["steps"][0]["snapshot_id"] == frozen["snapshots"][0]["id"]
    closed = client.patch(f"/api/blocks/{written}", json={"text": "Else."})
    assert closed.status_code == 409
    body = {"journal": "Care", "on": "2020-01-02"}
    handed = client.post(f"{article}/submissions", json=body).json()
    assert handed["state"] == "submitted"
    revised = client.post(f"{article}/revisions", json={"reason": "Reviewer 2."})
    assert revised.json()["state"] == "revised"
    assert client.patch(f"/api/blocks/{written}", json={"text": "Else."}).is_success
    unsettled = client.post(f"{article}/publications", json={"journal": "Care"})
    assert unsettled.json()["error"] == "FreezeOrderError"
