"""The review over HTTP, by two people who sit at the page."""

from pathlib import Path

import pytest

from counterpoint.kernel.ids import MemberId
from counterpoint.review import sound
from counterpoint.storage.database import Database
from counterpoint.study.beginning import stand_ready
from counterpoint.study.member.model import Role
from counterpoint.study.member.verbs import add_member
from tests import studies
from tests.review.material import SOUND_MS, submitted


@pytest.fixture(autouse=True)
def _sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "duration_of", lambda _connection, _report: SOUND_MS)


def test_a_review_goes_its_way_over_http(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    with database.write(ada) as tx:
        bo = add_member(tx, key="bo", name="Bo", roles=[Role.RESEARCHER]).id
    with database.write(bo) as tx:
        stand_ready(tx)
    id_ = submitted(database, ada, bo)
    page = studies.begin_session(studies.room_of(database, tmp_path, member="bo"))
    at = f"/api/reports/{id_}/review"
    assert page.get(at).json()["outcome"] is None
    opened = page.post(at).json()
    assert (opened["needed_ms"], opened["heard_ms"]) == (8_100, 0)
    heard = page.post(
        f"{at}/heard", json={"played": [{"start_ms": 0, "end_ms": SOUND_MS}]}
    )
    assert heard.json()["heard"] == [{"start_ms": 0, "end_ms": SOUND_MS}]
    refused = page.post(f"/api/reports/{id_}/approval", json={})
    assert refused.status_code == 409
    assert refused.json()["values"] == {"left": 3, "of": 3}
    first, second, third = (each["id"] for each in opened["passages"])
    for passage in (second, third):
        page.put(f"{at}/verdicts/{passage}", json={"verdict": "faithful"})
    noted = page.post(
        f"{at}/discrepancies", json={"passage_id": first, "what": "Lamps."}
    ).json()
    (found,) = noted["discrepancies"]
    corrected = page.put(
        f"/api/discrepancies/{found['id']}/correction", json={"words": "The lamps."}
    ).json()
    assert (corrected["version"], corrected["missing"]) == (2, [])
    assert corrected["text"].startswith("The lamps.")
    approved = page.post(f"/api/reports/{id_}/approval", json={"version": 2}).json()
    assert (approved["state"], approved["version_in_analysis"]) == ("approved", 2)
    assert approved["approval"]["judged"] == 3
    assert page.get(f"{at}/rounds").json()["items"][-1]["outcome"] == "approved"


def test_the_listening_share_is_set_by_the_coordinator(
    database: Database, ada: MemberId, tmp_path: Path
) -> None:
    del ada
    page = studies.begin_session(studies.room_of(database, tmp_path, member="ada"))
    assert page.get("/api/listening-share").json() == {"share": 90}
    assert page.put("/api/listening-share", json={"share": 80}).json() == {"share": 80}
    assert page.put("/api/listening-share", json={"share": 20}).status_code == 422
