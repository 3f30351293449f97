"""The discussion edition over HTTP: for its makers alone."""

from fastapi.testclient import TestClient

from counterpoint.kernel.ids import MemberId
from counterpoint.storage.database import Database
from tests import described
from tests.theme.material import paradox


def test_an_edition_is_chosen_read_and_handed_out(
    client: TestClient, database: Database, ada: MemberId
) -> None:
    with database.write(ada) as tx:
        turned = paradox(tx)
    edition = f"/api/articles/{turned.article_id}/edition"
    early = client.post(f"{edition}/exports", json={})
    assert early.status_code == 409
    sent = {"title": "What a door is for", "speakers": "group"}
    shown = client.patch(edition, json=sent).json()
    assert (shown["title"], shown["speakers"]) == ("What a door is for", "group")
    plain = {"plain": "Doors and knocks."}
    shown = client.put(f"{edition}/theme/{turned.id}", json=plain).json()
    assert shown["pieces"] == [
        {"kind": "theme", "object_id": turned.id, "left": None, **plain}
    ]
    assert "Doors and knocks." in shown["page"]
    assert "somebody who knocks" in shown["page"]
    assert client.put(f"{edition}/extract/nothing", json={}).status_code == 404
    file = client.post(f"{edition}/exports", json={"language": "sv"})
    assert file.headers["content-disposition"] == 'attachment; filename="edition.html"'
    assert "Till ett samtal" in file.text
    word = client.post(f"{edition}/exports", json={"format": "docx"})
    assert word.content[:2] == b"PK"
    gone = client.delete(f"{edition}/theme/{turned.id}").json()
    assert gone["pieces"] == []


def test_no_route_of_the_edition_is_for_its_readers() -> None:
    """What is sent is what its makers choose; there is nowhere to answer. Row L4."""
    paths = described.paths()
    routes = {
        (method.upper(), path.partition("/edition")[2])
        for path, methods in paths.items()
        for method in methods
        if "/edition" in path
    }
    assert routes == {
        ("GET", ""),
        ("PATCH", ""),
        ("PUT", "/{kind}/{object_id}"),
        ("DELETE", "/{kind}/{object_id}"),
        ("POST", "/exports"),
    }
