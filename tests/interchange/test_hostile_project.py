"""Whatever reads a file that means harm refuses it with a sentence, and leaves nothing.

REFI-QDA's own dangers are tried beside its reader; here are those of the other doors.
"""

import io
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from counterpoint.interchange.document.refusal import (
    DamagedFileError,
    TooLargeError,
)
from counterpoint.interchange.project import read_project
from counterpoint.interchange.refi.refusal import (
    DamagedProjectError,
    NoProjectError,
    StrayPathError,
    SwollenProjectError,
)
from counterpoint.kernel.errors import InputError
from tests.interchange.qualcoder.databases import database as qualcoder
from tests.interchange.rqda.databases import database as rqda

SPARSE_BYTES = 2_000_000_000


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Put files into an archive."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return into.getvalue()


def claiming(name: str, size: int = SPARSE_BYTES) -> bytes:
    """Make an archive whose only member says that it is this large."""
    made = bytearray(packed({name: b"x" * 999}))
    central = made.rindex(b"PK\x01\x02")
    made[central + 24 : central + 28] = size.to_bytes(4, "little")
    return bytes(made)


def with_view() -> bytes:
    """Make QualCoder's tables with a view in the place of one."""
    more = "DROP TABLE code_text; CREATE VIEW code_text AS SELECT 1 AS cid"
    return qualcoder(more=more)


def endless() -> bytes:
    """Make tables whose reading would run a trigger or an expression for ever."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(rqda())
        connection.execute(
            "CREATE VIEW project_all AS WITH RECURSIVE n(i) AS"
            " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        )
        connection.execute("DROP TABLE freecode")
        connection.execute("CREATE VIEW freecode AS SELECT * FROM project_all")
        connection.commit()
        return bytes(connection.serialize())


HARM: dict[str, tuple[str, bytes, type[InputError]]] = {
    "bomb": (
        "a.zip",
        packed({"study.qda/data.qda": bytes(60_000_000)}),
        SwollenProjectError,
    ),
    "sparse": ("a.zip", claiming("study.qda/data.qda"), SwollenProjectError),
    "stray": (
        "a.zip",
        packed({"../data.qda": b"x", "data.qda": b"x"}),
        StrayPathError,
    ),
    "half an archive": (
        "a.zip",
        packed({"data.qda": bytes(range(256)) * 99})[:400],
        DamagedProjectError,
    ),
    "half a database": ("data.qda", qualcoder()[:9_000], DamagedProjectError),
    "a view for a table": ("data.qda", with_view(), NoProjectError),
    "a view without an end": ("a.rqda", endless(), NoProjectError),
    "a workbook that is a bomb": (
        "table.xlsx",
        claiming("xl/workbook.xml"),
        TooLargeError,
    ),
    "half a page": ("segments.pdf", b"%PDF-1.7\n1 0 obj", DamagedFileError),
    "deep": ("notes.json", b'{"items":' * 50_000, DamagedProjectError),
    "nothing": ("table.csv", b"", InputError),
}


@pytest.mark.parametrize("kind", list(HARM))
def test_harm_is_refused_with_a_sentence_and_leaves_nothing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    name, data, refusal = HARM[kind]
    with pytest.raises(refusal) as refused:
        read_project(io.BytesIO(data), name)
    assert str(refused.value).endswith(".")
    assert not list(tmp_path.iterdir())


def test_sql_and_formulas_in_a_table_are_words() -> None:
    table = b"segment,code\n=1+1,x') DROP TABLE code --\n@SUM(A1),home\n"
    project = read_project(io.BytesIO(table), "table.csv")
    assert [each.name for each in project.codes] == ["x') DROP TABLE code --", "home"]
    assert project.texts[0].text == "=1+1\n\n@SUM(A1)"
