"""Notes side by side, uncoded material and agreement over HTTP, whole stack."""

from typing import Any

from fastapi.testclient import TestClient

from counterpoint import coding
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.coding.test_uncoded import bring, code_door
from tests.discussion.opened import Table, lay_open


def path_of(table: Table) -> str:
    """Name the path of the article at the table."""
    return f"/api/articles/{table.team.article_id}"


def test_notes_lie_side_by_side_and_become_a_theme(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    table = lay_open(database, ada)
    here, report_id = path_of(table), table.team.reports[0]
    first, second = client.get(f"{here}/comparison").json()["items"]
    assert first["counts"]["one alone"] == first["counts"]["read differently"] == 1
    assert second["counts"]["nobody"] == second["passages"] == 2
    shown = client.get(f"{here}/comparison/{report_id}").json()
    assert {note["id"] for note in shown["notes"]} == {
        *table.same,
        *table.apart,
        table.alone,
    }
    given = {"report_id": report_id, "start": 0, "end": 8, "note_id": table.same[0]}
    (marked,) = client.post(f"{here}/agenda-marks", json=given).json()["items"]
    body: dict[str, Any] = {"title": "Keys", "reason": "Both.", "notes": table.apart}
    body |= {"marks": [marked["id"]], "alternatives": "None."}
    proposal = client.post(f"{here}/proposals", json=body).json()
    decision = f"/api/decisions/{proposal['decision_id']}"
    assert client.post(f"{decision}/theme").status_code == 409
    client.put(f"{decision}/position", json={"stance": "for"})
    client.put(f"{decision}/outcome", json={"outcome": "adopted"})
    theme = client.post(f"{decision}/theme").json()
    origin = client.get(f"/api/themes/{theme['id']}/origin").json()
    assert [each["note"]["id"] for each in origin["notes"]] == [*table.apart]
    assert origin["decision_id"] == proposal["decision_id"]
    (struck,) = client.get(f"{here}/agenda-marks").json()["items"]
    assert struck["struck_by"] == proposal["decision_id"]


def test_sealed_articles_compare_cover_and_count_nothing(client: TestClient) -> None:
    article = client.post("/api/articles", json={}).json()["id"]
    here = f"/api/articles/{article}"
    for path in ("comparison", "uncoded"):
        assert client.get(f"{here}/{path}").status_code == 409


def test_what_nothing_covers_is_left_and_figures_wait_for_an_approach(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        paper, report_id = bring(tx)
        code_door(tx, paper, report_id)
        assert coding.show_uncoded(tx, paper, report_id).of == 3
    here = f"/api/articles/{paper}"
    body = {"start": 40, "end": 45, "reason": "Weather."}
    shown = client.post(f"{here}/uncoded/{report_id}", json=body).json()
    left = next(each["left"] for each in shown["passages"] if each["left"])
    assert client.delete(f"/api/left-uncoded/{left['id']}").status_code == 200
    (counted,) = client.get(f"{here}/uncoded").json()["items"]
    assert (counted["taken_up"], counted["counts"]["left uncoded"]) == (1, 0)
    assert client.get(f"{here}/agreement").status_code == 409
    client.put(f"{here}/approach", json={"approach": "codebook"})
    assert client.get(f"{here}/agreement").json()["reports"] == []
