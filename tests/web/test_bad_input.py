"""Bad files through the page's door: the right text, or what to do next."""

import io
import json
import tracemalloc
import zipfile
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from docx import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from fastapi.testclient import TestClient
from starlette.types import Message

from counterpoint.kernel.ids import MemberId
from counterpoint.storage import history
from counterpoint.storage.database import Database
from tests import loop, studies
from tests.interchange.document.printed import printed

MIB = 1024 * 1024
SWEDISH = "P: Nycklarna låg på hallgolvet – i två år.\n\nI: Där?\n\nP: Ja, ångrar mig."
TURNS = ["Nycklarna låg på hallgolvet – i två år.", "Där?", "Ja, ångrar mig."]


def look(client: TestClient, data: bytes, name: str) -> Any:  # noqa: ANN401 - httpx's or its successor's
    """Send a file to be looked at."""
    headers = {"x-file-name": quote(name)}
    return client.post("/api/imports/look", content=data, headers=headers)


def text_of(client: TestClient, data: bytes, name: str) -> tuple[dict[str, Any], str]:
    """Look at a file, bring it in, and give the look and the report's text."""
    seen = look(client, data, name)
    assert seen.status_code == 200, seen.text
    shown = seen.json()
    speakers = {mark["mark"]: mark["role"] for mark in shown["marks"]}
    item = {"token": shown["token"], "key": "user-07", "speakers": speakers}
    taken = client.post("/api/imports", json={"items": [item]})
    assert taken.status_code == 200, taken.text
    id_ = taken.json()["reports"][0]["id"]
    return shown, str(client.get(f"/api/reports/{id_}").json()["text"])


@pytest.fixture
def unchanged(database: Database, ada: MemberId) -> Iterator[None]:
    """See that a test leaves the study's history as it was."""
    with database.read(ada) as tx:
        before = history.last_seq(tx.connection)
    yield
    with database.read(ada) as tx:
        assert history.last_seq(tx.connection) == before
        assert history.verify(tx.connection).holds


def bomb() -> bytes:
    """Pack three hundred megabytes of nothing as a Word file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as member:
            for _ in range(300):
                member.write(b" " * 1_000_000)
    return held.getvalue()


# ── what cannot be read ──────────────────────────────────────────────────────


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    ("data", "name", "error", "step"),
    [
        (b"", "a.txt", "EmptyFileError", "choose another"),
        (b"", "a.docx", "EmptyFileError", "choose another"),
        (b" \r\n\t", "a.md", "EmptyFileError", "save it again"),
        (printed([[]]), "scan.pdf", "NoTextLayerError", "run text recognition first"),
        (bomb(), "a.docx", "ZipBombError", "save the text alone as a new file"),
        (b"PK\x03\x04 cut", "a.docx", "DamagedFileError", "save it again"),
        (b"\xff\xfea\x00\x00\xd8", "a.txt", "BrokenTextError", "save it as UTF-8"),
        (b"\x00\x01\x02" * 99, "a.txt", "UnknownKindError", "save it as one of"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_bad_file_is_refused_with_the_next_step_and_the_study_stays(
    client: TestClient, data: bytes, name: str, error: str, step: str
) -> None:
    answer = look(client, data, name)
    assert (answer.status_code, answer.json()["error"]) == (422, error)
    assert step in answer.json()["message"]
    assert client.get("/api/reports").json() == {"items": []}


async def streamed(
    client: TestClient, mebibytes: int
) -> tuple[int, dict[str, Any], int]:
    """Send so many MiB piece by piece; give the answer, and how many were read."""
    pieces = iter(range(mebibytes))
    read = 0
    sent: list[Message] = []

    async def receive() -> Message:
        nonlocal read
        if next(pieces, None) is None:
            return {"type": "http.request", "body": b"", "more_body": False}
        read += 1
        return {
            "type": "http.request",
            "body": b"P: a word\n\n" * (MIB // 11) + b" " * (MIB % 11),
            "more_body": True,
        }

    async def send(message: Message) -> None:
        sent.append(message)

    host, _, port = studies.ADDRESS.removeprefix("http://").partition(":")
    cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    headers = {
        "host": f"{host}:{port}",
        "cookie": cookies,
        "x-csrf-token": client.headers["x-csrf-token"],
        "x-file-name": "long.txt",
    }
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/imports/look",
        "raw_path": b"/api/imports/look",
        "query_string": b"",
        "headers": [(n.encode(), v.encode()) for n, v in headers.items()],
        "client": (host, 1),
        "server": (host, int(port)),
    }
    await client.app(scope, receive, send)
    status = next(m["status"] for m in sent if m["type"] == "http.response.start")
    body = b"".join(m.get("body", b"") for m in sent)
    return status, json.loads(body), read


@pytest.mark.usefixtures("unchanged")
@pytest.mark.parametrize(
    ("mebibytes", "read", "step"),
    [(200, 200, "split it"), (10_000, 201, "divide it and try again")],
)
def test_a_file_of_hundreds_of_megabytes_is_refused_in_bounded_memory(
    client: TestClient, mebibytes: int, read: int, step: str
) -> None:
    tracemalloc.start()
    try:
        status, refused, pieces = loop.run(streamed(client, mebibytes))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (status, refused["error"]) == (422, "TooLargeError")
    assert step in refused["message"]
    assert pieces == read
    assert peak < 450 * MIB


# ── what can be read after all ───────────────────────────────────────────────


@pytest.mark.parametrize(
    ("codec", "named", "is_guess"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8-sig", "utf-8-sig", False),
        ("utf-16", "utf-16", False),
        ("utf-16-le", "utf-16-le", True),
        ("utf-16-be", "utf-16-be", True),
        ("cp1252", "cp1252", True),
    ],
)
def test_a_text_in_another_encoding_comes_in_right_and_a_guess_is_told(
    client: TestClient, codec: str, named: str, *, is_guess: bool
) -> None:
    shown, text = text_of(client, SWEDISH.encode(codec), "user-07.txt")
    assert shown["encoding"] == named
    assert text.split("\n") == TURNS
    told = [item["reason"] for item in shown["changed"]]
    assert any("a guess; look whether" in reason for reason in told) is is_guess


def test_latin_1_comes_in_right_and_the_guess_is_told(client: TestClient) -> None:
    data = SWEDISH.replace("–", "-").encode("latin-1")
    shown, text = text_of(client, data, "user-07.txt")
    assert text.split("\n") == [turn.replace("–", "-") for turn in TURNS]
    assert "letters like å and é" in shown["changed"][0]["reason"]


def word_file() -> bytes:
    """Make a Word file with all that a word processor leaves in a transcript."""
    word = WordDocument()
    word.add_paragraph("I: When was it?")
    tracked = parse_xml(
        f"<w:p {nsdecls('w')}><w:r><w:t>P: I </w:t></w:r>"
        '<w:ins w:id="1" w:author="x"><w:r><w:t>never</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="x"><w:r><w:delText>always</w:delText></w:r></w:del>'
        '<w:r><w:t xml:space="preserve"> slept.</w:t></w:r>'
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    word.element.body.insert(-1, tracked)
    run = word.add_paragraph().add_run("I: And then?")
    word.add_comment(run, text="hush", author="x", initials="x")
    table = word.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Friday", "nine"
    base, held = io.BytesIO(), io.BytesIO()
    word.save(base)
    with zipfile.ZipFile(base) as old, zipfile.ZipFile(held, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
        new.writestr(
            "word/footnotes.xml",
            f'<w:footnotes {nsdecls("w")}><w:footnote w:id="2"><w:p><w:r>'
            "<w:t>In winter.</w:t></w:r></w:p></w:footnote></w:footnotes>",
        )
    return held.getvalue()


def test_a_word_file_with_everything_in_it_gives_the_text_and_an_account(
    client: TestClient,
) -> None:
    shown, text = text_of(client, word_file(), "user-07.docx")
    assert text.split("\n") == [
        "When was it?",
        "I never slept.",
        "In winter.",
        "And then?",
        "Friday\tnine",
    ]
    assert {item["reason"] for item in shown["changed"]} >= {
        "Tracked insertions, taken as text: 1.",
        "Tracked deletions, left out of the text: 1.",
    }
    (comment,) = [item for item in shown["left"] if item["kind"] == "notes"]
    assert "hush" not in str(shown)
    assert comment["place"] == "paragraph 3"
