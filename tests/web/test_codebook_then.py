"""The codebook then and now over HTTP, through the whole stack."""

from fastapi.testclient import TestClient

from counterpoint.coding import change_code
from counterpoint.discussion import begin_meeting
from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.coding.material import code, start


def test_a_codebook_is_shown_as_of_a_meeting_and_written_with_its_changes(
    database: Database, ada: MemberId, client: TestClient
) -> None:
    with database.write(ada) as tx:
        article_id = start(tx)
        home = code(tx, article_id, "Home")
        meeting = begin_meeting(tx, article_id=article_id)
        change_code(tx, code_id=home.id, name="Housing")
        code(tx, article_id, "new")
    path = f"/api/articles/{article_id}/codebook"
    shown = client.get(f"{path}/then", params={"meeting_id": meeting.id}).json()
    assert [
        (
            each["differences"],
            each["then"] and each["then"]["path"],
            each["now"]["path"],
        )
        for each in shown["items"]
    ] == [(["reworded"], "Home", "Housing"), (["added"], None, "new")]
    assert client.get(f"{path}/then").status_code == 422
    assert client.get(f"{path}/then", params={"on": "1999-01-01"}).status_code == 422
    sent = {"format": "docx", "since": {"meeting_id": meeting.id}}
    assert client.post(f"{path}/exports", json=sent).is_success
