"""Programs' own files whose form nobody has published are refused, with a way out."""

import io
import sqlite3
from contextlib import closing

import pytest

from counterpoint.interchange.project import read_project
from counterpoint.interchange.refi.refusal import NoProjectError


def test_maxqda_s_own_file_is_refused_with_what_to_take_instead() -> None:
    """Its tables are not published, and no real file of it was at hand to read."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in ("Texts", "Codewords", "Codings", "Memos"):
            connection.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY)")
        data = bytes(connection.serialize())
    with pytest.raises(NoProjectError, match="REFI-QDA"):
        read_project(io.BytesIO(data), "keys.mx22")
