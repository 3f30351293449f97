"""Comments and suggestions over HTTP."""

from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.manuscript.drafts import PROSE, begun


def test_comments_are_written_answered_and_settled(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
    body = {"text": "Ask whom?", "words": "Nobody asked"}
    made = client.post(f"/api/blocks/{written}/remarks", json=body).json()
    remark = f"/api/remarks/{made['id']}"
    assert client.post(f"{remark}/answers", json={"text": "Them."}).is_success
    (thread,) = client.get(f"/api/articles/{article_id}/remarks").json()["items"]
    assert (thread["remark"]["words"], thread["is_gone"]) == ("Nobody asked", False)
    assert [each["text"] for each in thread["answers"]] == ["Them."]
    for is_settled in (True, False):
        shown = client.patch(remark, json={"is_settled": is_settled}).json()
        assert (shown["items"][0]["settled_by"] is not None) is is_settled


def test_suggestions_are_made_taken_over_and_declined(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
    article = f"/api/articles/{article_id}"
    text = PROSE.replace("doors", "open doors")
    body = {"form": "reword", "block_id": written, "text": text}
    (made,) = client.post(f"{article}/suggestions", json=body).json()["items"]
    assert made["row"]["change"] == "reworded"
    taken = client.post(f"/api/suggestions/{made['id']}/acceptance").json()
    assert taken["items"][0]["outcome"] == "accepted"
    blocks = client.get(f"{article}/manuscript").json()["blocks"]
    assert text in {each["text"] for each in blocks}
    body = {"form": "take out", "block_id": written}
    second = client.post(f"{article}/suggestions", json=body).json()["items"][1]
    reason = {"reason": "It is needed."}
    left = client.post(f"/api/suggestions/{second['id']}/decline", json=reason)
    assert left.json()["items"][1]["reason"] == "It is needed."
