"""Strips, ladder, turns, chance, weight and curves over HTTP."""

from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from counterpoint.theme import Letter
from tests.theme.material import lay, paradox, pole, tell


def test_pictures_are_given_all_they_draw(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        turned = paradox(tx)
        report_id = tell(tx, "user-01")
        tell(tx, "professional-01", "professionals")
        lay(tx, pole(tx, turned, Letter.A), report_id, "I shut the door.")
        lay(tx, pole(tx, turned, Letter.B), report_id, "the knock")
    path = f"/api/themes/{turned.id}"

    strips = client.get(f"{path}/strips").json()
    assert strips["form"] == "two statements"
    first = next(each for each in strips["items"] if each["report"] == "user-01")
    assert (first["label"], first["group"], first["passages"]) == ("1", "users", 2)
    (mark,) = first["marks"]
    assert (mark["a"], mark["b"], mark["place"], mark["order"]) == (True, True, 0, 0)

    ladder = client.get(f"{path}/ladder").json()
    users = ladder["ladders"][0]
    assert (ladder["tells"], ladder["holding"]) == (True, "by people")
    assert users["rungs"]["same passage"] == 1
    assert next(iter(users["rungs"])) == "same passage"
    assert [each["count"] for each in users["printed"]] == [1], "few are not told apart"
    assert ladder["people"][0]["rung"] == "same passage"
    assert ladder["passages"][0]["shared"] == 1

    (turn,) = client.get(f"{path}/turns").json()["items"]
    assert (turn["rung"], turn["report"]) == ("same passage", "user-01")

    assert client.get(f"{path}/rereadings").json() == {"items": []}

    chance = client.get(f"{path}/chance?seed=3").json()
    assert (chance["seed"], chance["default"]) == (3, "N1s")
    assert [each["model"] for each in chance["models"]] == [
        "N1",
        "N1s",
        "N2",
        "N3",
        "N4",
    ]
    assert "says nothing against the theme" in chance["lesson"]
    own = chance["groups"][0]["people"]
    assert own["masses"][own["observed"] - own["first"]] <= own["two_sided"]

    weight = client.get(f"{path}/weight").json()
    assert weight["without_person"][0]["label"] == "1"
    assert weight["a"]["effective_voices"] == 1
    assert len(client.get(f"{path}/accumulation").json()["items"]) == 4


def test_a_topic_has_no_poles_to_count(client: TestClient) -> None:
    made = client.post("/api/articles", json={"title": "Doors"}).json()
    topic = client.post(
        f"/api/articles/{made['id']}/themes", json={"title": "Visits"}
    ).json()
    refused = client.get(f"/api/themes/{topic['id']}/strips")
    assert refused.status_code == 409
    assert "paradox first" in refused.text
