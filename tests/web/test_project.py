"""Moving a project in over HTTP: looked at, previewed, taken, and not before."""

from pathlib import Path

from fastapi.testclient import TestClient

from counterpoint.across.foreign import reason
from tests.interchange.refi.projects import archive, project, selection, source
from tests.interchange.taguette.databases import database

TEXT = "I shut the door.\nIt was my home.\n"
FILE = archive(
    project(
        source(selection(7, 15) + selection(0, 900))
        + '<Sets><Set guid="s" name="Early"/><Set guid="t" name="Late"/></Sets>'
    ),
    {"Sources/talk.txt": b"\xef\xbb\xbf" + TEXT.encode()},
)
HEADERS = {"x-file-name": "k%C3%A4ys.qdpx", "content-type": "application/octet-stream"}


def test_a_project_is_looked_at_previewed_and_taken_in(client: TestClient) -> None:
    article = client.get("/api/articles").json()["items"]
    paper = (
        article[0]["id"]
        if article
        else client.post("/api/articles", json={"title": "Keys"}).json()["id"]
    )
    looked = client.post("/api/projects/look", content=FILE, headers=HEADERS).json()
    assert (looked["name"], looked["file_name"]) == ("Keys", "käys.qdpx")
    assert (looked["codes"], looked["texts"], looked["codings"]) == (2, 1, 2)
    (user,) = looked["users"]
    assert (user["name"], user["codings"]) == ("Ada", 2)
    assert user["member_id"] is not None
    chosen = {
        "token": looked["token"],
        "article_id": paper,
        "people": "texts",
        "group": "users",
        "coders": {user["id"]: user["member_id"]},
    }
    ahead = client.post("/api/projects/preview", json=chosen).json()
    assert client.get("/api/reports").json()["items"] == []
    assert ahead["taken"]["codings"] == 2
    assert ahead["left"] == [
        {
            "kind": "sets",
            "reason": reason.GROUP,
            "count": 2,
            "places": ["Early", "Late"],
        }
    ]
    assert [each["reason"] for each in ahead["changed"]] == [reason.CLIPPED]
    taken = client.post("/api/projects", json=chosen).json()
    assert taken | {"loss_list": ahead["loss_list"]} == ahead
    asked = {"token": ahead["loss_list"], "format": "csv"}
    saved = client.post("/api/loss-lists", json=asked)
    assert saved.headers["content-disposition"].endswith('filename="losses.csv"')
    assert saved.text.count(reason.GROUP) == 2
    gone = client.post("/api/loss-lists", json={**asked, "token": "none"})
    assert (gone.status_code, gone.json()["error"]) == (404, "LossListForgottenError")
    (report,) = client.get("/api/reports").json()["items"]
    assert report["key"] == "Talk"
    again = client.post("/api/projects", json=chosen)
    assert again.status_code == 404


def test_a_taguette_file_is_read_otherwise_without_sending_it_again(
    client: TestClient, tmp_path: Path
) -> None:
    data = database(tmp_path)
    looked = client.post("/api/projects/look", content=data, headers=HEADERS).json()
    assert (looked["parts"], looked["has_paths"]) == (["Keys", "Doors"], True)
    asked = {"token": looked["token"], "part": 0, "separator": "."}
    divided = client.post("/api/projects/read", json=asked).json()
    assert (looked["codes"], divided["codes"], divided["separator"]) == (3, 4, ".")
    asked = {"token": divided["token"], "part": 1}
    other = client.post("/api/projects/read", json=asked).json()
    assert (other["name"], other["file_name"]) == ("Doors", "käys.qdpx")
    assert client.post("/api/projects/read", json=asked).status_code == 404


def test_an_article_goes_out_and_is_read_again(client: TestClient) -> None:
    paper = client.post("/api/articles", json={"title": "Keys"}).json()["id"]
    exports = f"/api/articles/{paper}/project-exports"
    empty = client.post(exports, json={"format": "qdc"})
    assert empty.status_code == 409
    looked = client.post("/api/projects/look", content=FILE, headers=HEADERS).json()
    chosen = {"token": looked["token"], "article_id": paper}
    client.post("/api/projects", json=chosen)
    ahead = client.get(f"{exports}/qdpx").json()
    assert (ahead["taken"]["codes"], ahead["taken"]["codings"]) == (2, 2)
    written = client.post(exports, json={"format": "qdpx"})
    assert written.headers["content-disposition"].endswith('filename="article.qdpx"')
    assert "content-length" not in written.headers  # it goes out piece by piece
    again = client.post(
        "/api/projects/look", content=written.content, headers=HEADERS
    ).json()
    assert (again["name"], again["codes"], again["codings"]) == ("Keys", 2, 2)
    book = client.post(exports, json={"format": "qdc"}).content
    looked = client.post("/api/projects/look", content=book, headers=HEADERS).json()
    assert (looked["format"], looked["codes"]) == ("qdc", 2)
    tags = client.post(exports, json={"format": "sqlite3"})
    assert tags.headers["content-disposition"].endswith('filename="article.sqlite3"')
    looked = client.post(
        "/api/projects/look", content=tags.content, headers=HEADERS
    ).json()
    assert (looked["made_with"], looked["codings"]) == ("Taguette", 2)


def test_something_else_is_refused_with_the_next_step(client: TestClient) -> None:
    refused = client.post("/api/projects/look", content=b"Hello.", headers=HEADERS)
    assert refused.status_code == 422
    assert "REFI-QDA" in refused.json()["message"]


def test_the_columns_of_a_table_are_said_by_a_person(client: TestClient) -> None:
    table = b"what,label,where\nI shut the door.,home > door,talk\n"
    headers = HEADERS | {"x-file-name": "table.csv"}
    looked = client.post("/api/projects/look", content=table, headers=headers).json()
    assert (looked["header"], looked["columns"]) == (["what", "label", "where"], {})
    assert looked["texts"] == looked["codes"] == 0
    columns = {"words": 0, "codes": 1, "document": 2}
    body = {"token": looked["token"], "columns": columns}
    read = client.post("/api/projects/read", json=body).json()
    assert (read["columns"], read["separator"]) == (columns, " > ")
    assert (read["texts"], read["codes"], read["codings"]) == (1, 2, 1)
    strange = {"token": read["token"], "columns": {"sideways": 0}}
    assert client.post("/api/projects/read", json=strange).status_code == 422
