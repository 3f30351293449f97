"""Word files that came back, over HTTP."""

from io import BytesIO

import docx
from starlette.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests.manuscript.drafts import begun
from tests.manuscript.test_returned import reword


def test_a_file_is_sent_out_comes_back_and_is_seen_to(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        article_id, written, _ = begun(tx)
    article = f"/api/articles/{article_id}"
    made = client.post(f"{article}/snapshots", json={"name": "Sent"}).json()
    content = client.post(f"/api/snapshots/{made['id']}/exports", json={}).content
    document = docx.Document(BytesIO(content))
    reword(document, "Nobody asked them.", "None was asked.")
    reword(document, "I shut the door.", "I closed the door.")
    target = BytesIO()
    document.save(target)
    headers = {"x-file-name": "draft%20Eve.docx"}
    came = client.post(
        f"{article}/returned", content=target.getvalue(), headers=headers
    ).json()
    assert came["returned"]["name"] == "draft Eve.docx"
    danger, plain = came["differences"]
    assert (danger["dangers"], danger["label"]) == (["quote"], "(1)")
    assert plain["block_id"] == written
    taken = client.post(f"/api/differences/{plain['id']}/suggestion").json()
    assert taken["differences"][1]["outcome"] == "taken over"
    aside = client.post(f"/api/differences/{danger['id']}/aside").json()
    assert aside["differences"][0]["outcome"] == "laid aside"
    assert len(client.get(f"{article}/suggestions").json()["items"]) == 1
    listed = client.get(f"{article}/returned").json()["items"]
    assert [each["id"] for each in listed] == [came["returned"]["id"]]
