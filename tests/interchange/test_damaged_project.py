"""However a project file is damaged, reading it ends in a project or a refusal."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.project import read_project
from counterpoint.kernel.errors import InputError
from tests.interchange.qualcoder.databases import database as qualcoder
from tests.interchange.refi.projects import CODES, archive, project, selection, source
from tests.interchange.rqda.databases import database as rqda
from tests.interchange.taguette.databases import at, database

TEXT = "I shut the door.\r\nIt was my home 😀.\n"
XML = project(
    source(selection(7, 15, "the door") + selection(20, 99))
    + '<Notes><Note guid="n" name="On it"/></Notes><Sets/>'
)
ANNOTATION = (
    b'[{"target": {"source": "a", "selector": {"type": "TextQuoteSelector",'
    b' "exact": "I shut it."}}, "body": {"purpose": "tagging", "value": "x"}}]'
)
TRIED = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def read(data: bytes) -> ForeignProject | None:
    """Read a file; a refusal is as good as a project, and nothing else is."""
    try:
        return read_project(io.BytesIO(data), "file.csv")
    except InputError:
        return None


def is_sound(found: ForeignProject | None) -> bool:
    """Tell whether a project that was read holds: codings lie on words of its texts."""
    if found is None:
        return True
    lengths = {each.id: len(each.text) for each in found.texts}
    codes = {each.id for each in found.codes}
    return all(
        0 <= each.start < each.end <= lengths[each.text_id] and each.code_id in codes
        for each in found.codings
    )


def damaged(whole: bytes, places: list[tuple[int, int]], cut: int) -> bytes:
    """Put other bytes into a file, and cut it."""
    made = bytearray(whole)
    for place, byte in places:
        made[place % len(made)] = byte
    return bytes(made[: max(cut, 0) or len(made)])


@pytest.fixture(scope="module")
def taguette(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A Taguette database with two highlights."""
    folder = tmp_path_factory.mktemp("taguette")
    return database(folder, [(at("yes"), "<p>yes</p>", [1]), ((0, 999), "x", [2])])


BYTES = st.lists(st.tuples(st.integers(0, 1 << 20), st.integers(0, 255)), max_size=12)
CUT = st.one_of(st.just(0), st.integers(1, 4000))


@TRIED
@given(BYTES, CUT)
@pytest.mark.parametrize(
    "whole",
    [
        archive(XML, {"sources/talk.txt": TEXT.encode()}),
        XML,
        CODES.encode(),
        qualcoder(((1, "said", 4, 8), (2, "yes", 0, 99))),
        b"document,segment,code,beginning\na,I shut it.,x > y,3\na,Then,x,1\n",
        b"place>>room\tWhere.\nplace>>door\n",
        rqda(),
        ANNOTATION,
    ],
    ids=["qdpx", "qde", "qdc", "qda", "csv", "txt", "rqda", "json"],
)
def test_a_damaged_file_is_read_or_refused(
    whole: bytes, places: list[tuple[int, int]], cut: int
) -> None:
    assert is_sound(read(damaged(whole, places, cut)))


@TRIED
@given(places=BYTES, cut=CUT)
def test_a_damaged_taguette_file_is_read_or_refused(
    taguette: bytes, places: list[tuple[int, int]], cut: int
) -> None:
    assert is_sound(read(damaged(taguette, places, cut)))


@TRIED
@given(st.integers(), st.integers(), st.text(max_size=20))
def test_positions_of_any_size_lie_in_the_text_or_are_told(
    start: int, end: int, name: str
) -> None:
    clean = "".join(c for c in name if c.isalnum())
    xml = project(source(selection(start, end, clean)))
    found = read(archive(xml, {"sources/talk.txt": TEXT.encode()}))
    assert found is not None
    assert len(found.codings) + sum(e.kind == "codings" for e in found.left) == 1
    for each in found.codings:
        assert 0 <= each.start < each.end <= len(TEXT)


@TRIED
@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**63), 2**63 - 1))
def test_bytes_of_any_size_lie_in_the_text_or_are_told(
    tmp_path_factory: pytest.TempPathFactory, first: int, last: int
) -> None:
    data = database(tmp_path_factory.getbasetemp(), [((first, last), "", [1])])
    found = read(data)
    assert found is not None
    assert len(found.codings) + sum(e.kind == "codings" for e in found.left) == 1
    for each in found.codings:
        assert 0 <= each.start < each.end <= len(found.texts[0].text)
