"""The search for traces finds them, however they are written."""

import base64
from pathlib import Path

import pytest

from tests.journey.planted import IN_WORDS, traces

AROUND = f"She said {IN_WORDS.upper()} and left."


@pytest.mark.parametrize(
    "content",
    [
        AROUND.encode(),
        AROUND.encode("utf-16-le"),
        AROUND.lower().encode().hex().encode(),
        *(base64.b64encode(b"x" * n + AROUND.lower().encode()) for n in range(3)),
    ],
)
def test_planted_words_are_found_in_every_form(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "kept").write_bytes(b"\x00\xff" * 99 + content)

    (trace,) = traces(tmp_path)

    assert (trace.planted, trace.path.name) == (IN_WORDS, "kept")


def test_planted_words_are_found_in_the_names_of_files(tmp_path: Path) -> None:
    (tmp_path / f"{IN_WORDS}.part").touch()
    assert [trace.planted for trace in traces(tmp_path)] == [IN_WORDS]


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "kept").write_bytes(b"She said zanzibar and quokka and left.")
    assert not traces(tmp_path)
