"""Claims and the grid over HTTP."""

from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.theme import Letter
from tests.theme.material import OWN, lay, paradox, pole, tell


def test_a_bound_sentence_stands_in_the_grid(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        turned = paradox(tx)
        lay(tx, pole(tx, turned, Letter.A), tell(tx, "user-01"), OWN)
    article = f"/api/articles/{turned.article_id}"
    block = client.post(
        f"{article}/blocks",
        json={"kind": "prose", "text": "Users spoke of doors."},
    )
    assert block.is_success, block.text
    block_id = next(
        each["id"] for each in block.json()["blocks"] if each["kind"] == "prose"
    )
    claim = {
        "text": "Users spoke of doors.",
        "kind": "presence",
        "theme_id": turned.id,
        "letter": "a",
        "groups": ["users"],
    }
    made = client.post(f"/api/blocks/{block_id}/claims", json=claim).json()
    assert (made["groups"], made["is_stale"]) == (["users"], False)
    grid = client.get(f"{article}/grid").json()["items"]
    users = next(e for e in grid if (e["letter"], e["group"]) == ("a", "users"))
    assert users["claims"] == [made["id"]]
    assert (users["people"], users["of"], users["quotes"]) == (1, 1, [])
    assert (users["is_not_shown"], users["is_not_in_data"]) == (True, False)
    assert len(client.get(f"{article}/claims").json()["items"]) == 1
    assert client.delete(f"/api/claims/{made['id']}").json()["items"] == []
    spread = client.get(f"{article}/concentration").json()
    assert spread["never_quoted"] == {"users": ["1"], "professionals": []}
    assert spread["quotes"]["effective_voices"] == 0


def test_a_count_is_shown_with_its_sentence_and_bands_are_set(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        turned = paradox(tx)
        lay(tx, pole(tx, turned, Letter.A), tell(tx, "user-01"), OWN)
    article = f"/api/articles/{turned.article_id}"
    text = "All users spoke of doors."
    blocks = client.post(f"{article}/blocks", json={"kind": "prose", "text": text})
    claim = {
        "text": text,
        "kind": "how many",
        "theme_id": turned.id,
        "letter": "a",
        "groups": ["users"],
    }
    block_id = blocks.json()["changed"]
    made = client.post(f"/api/blocks/{block_id}/claims", json=claim).json()
    assert made["quantifier"] == "all"
    (tally,) = made["tallies"]
    assert tally["sentence"].startswith("{number} of {of} {group}")
    assert (tally["number"], tally["of"], tally["holds"]) == (1, 1, True)
    given = {"items": [{"quantity": "most", "low": 50, "high": 90}]}
    bands = client.put(f"{article}/bands", json=given).json()["items"]
    assert bands == client.get(f"{article}/bands").json()["items"]
    most = next(each for each in bands if each["quantity"] == "most")
    assert (most["low"], most["high"], most["is_usual"]) == (50, 90, False)
    assert next(each for each in bands if each["quantity"] == "all")["is_fixed"]
    given = {"items": [{"quantity": "most", "low": 95, "high": 90}]}
    assert client.put(f"{article}/bands", json=given).status_code == 422
