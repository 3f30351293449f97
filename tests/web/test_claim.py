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
