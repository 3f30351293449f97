"""Stories over HTTP, through the whole stack."""

from fastapi.testclient import TestClient

from counterpoint.coding import add_facet
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.coding.material import FIRST, SECOND, bring_in, start


def test_a_story_is_made_worded_linked_valued_and_retired(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        article_id, (report_id, text) = start(tx), bring_in(tx)
        form = add_facet(tx, article_id=article_id, name="Form", values=["word"])
    stories = f"/api/articles/{article_id}/stories"
    sent = {
        "report_id": report_id,
        "start": 0,
        "end": len(FIRST),
        "version": 1,
        "place": "stairwell",
        "agents": ["user", "caretaker"],
    }
    made = client.post(stories, json=sent).json()["id"]
    at = text.index(SECOND)
    linked = {"start": at, "end": len(text), "version": 1, "part": "reflection"}
    assert client.post(f"/api/stories/{made}/stretches", json=linked).is_success
    client.patch(f"/api/stories/{made}", json={"act": "A key.", "agents": ["user"]})
    value = {"facet_value_id": form.values[0].id}
    assert client.post(f"/api/stories/{made}/value-given", json=value).is_success
    (shown,) = client.get(stories).json()["items"]
    assert (shown["place"], shown["agents"], shown["act"]) == (
        "stairwell",
        ["user"],
        "A key.",
    )
    assert [each["words"] for each in shown["stretches"]] == [FIRST, SECOND]
    assert shown["has_reflection"]
    assert shown["values"] == [form.values[0].id]
    assert client.post(f"/api/stories/{made}/value-taken", json=value).is_success
    reflection = shown["stretches"][1]["id"]
    assert client.delete(f"/api/story-stretches/{reflection}").is_success
    (shown,) = client.get(stories).json()["items"]
    assert (shown["values"], shown["has_reflection"]) == ([], False)
    asked = f"/api/articles/{article_id}/story-index"
    index = client.post(asked, json={"place": "Stairwell"}).json()
    assert ([each["id"] for each in index["items"]], index["of"]) == ([made], 1)
    assert index["items"][0]["name_likes"] == []
    client.patch(f"/api/stories/{made}", json={"response": "He let Agneta in."})
    (named,) = client.post(asked, json={}).json()["items"]
    assert named["name_likes"] == ["Agneta"]
    assert client.post(asked, json={"place": "Hall"}).json()["items"] == []
    written = client.post(f"{stories}/exports", json={"format": "csv"})
    assert FIRST in written.content.decode("utf-8-sig")
    assert client.delete(f"/api/stories/{made}").is_success
    assert client.get(stories).json() == {"items": []}
