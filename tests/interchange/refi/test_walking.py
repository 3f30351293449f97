"""A large project's sources are read one by one, as often as somebody likes."""

import io
import tracemalloc
from collections import Counter

import pytest

from counterpoint.across.foreign import reason
from counterpoint.interchange.refi import read_project
from counterpoint.interchange.refi.refusal import ChangedProjectError
from tests.interchange.refi.projects import (
    ADA,
    CODES,
    HOME,
    NAMESPACE,
    archive,
    coded,
    opened,
    project,
    read,
    selection,
    source,
)

PICTURE = '<PictureSource guid="p" name="Door" path="internal://door.png"/></Sources>'
WORDS = "I shut the door behind me, and waited."


def text_source(nth: int, inside: str, file: str | None = None) -> str:
    """Write a source with a name of its own."""
    path = f"internal://{file or f't{nth}.txt'}"
    return (
        f'<TextSource guid="t{nth}" name="T{nth}" plainTextPath="{path}">'
        f"{inside}</TextSource>"
    )


def large(texts: int, codings: int) -> bytes:
    """Write a project whose sources all have as many codings."""
    each = "".join(selection(at % 30, at % 30 + 5) for at in range(codings))
    sources = "".join(text_source(nth, each) for nth in range(texts))
    files = {f"sources/t{nth}.txt": WORDS.encode() for nth in range(texts)}
    return archive(project(f"<Sources>{sources}</Sources>"), files)


def most_held(data: bytes) -> int:
    """Read a project and go through its sources; give the most memory it took."""
    file = io.BytesIO(data)
    tracemalloc.start()
    try:
        seen = sum(len(each.codings) for each in read_project(file).sources)
        assert seen == sum(read_project(file).sources.coded.values()) > 0
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_four_times_as_many_codings_take_no_more_memory() -> None:
    most_held(large(1, 1))  # what the first reading of all imports is not counted
    # One source is held at a time; of all, only their names.
    assert most_held(large(40, 200)) < 1.5 * most_held(large(10, 200))


def test_sources_are_the_same_each_time_and_as_many_as_were_counted() -> None:
    sources = read(large(3, 4)).sources
    once, again = list(sources), list(sources)
    assert once == again
    assert (sources.number, sources.coded) == (3, {ADA: 12})


def test_two_can_go_through_the_sources_at_once_if_each_opens_the_file() -> None:
    data = large(3, 1)
    sources = read_project(opened(data), lambda: opened(data)).sources
    names = [(one.text.name, other.text.name) for one, other in zip(sources, sources)]  # noqa: B905
    assert names == [("T0", "T0"), ("T1", "T1"), ("T2", "T2")]


def test_codes_and_users_may_stand_after_the_sources() -> None:
    inside = text_source(0, selection(7, 15)).join(("<Sources>", "</Sources>"))
    xml = f'<Project {NAMESPACE} name="Keys">{inside}{CODES}</Project>'.encode()
    found = read(archive(xml, {"sources/t0.txt": WORDS.encode()}))
    assert (coded(found), [each.id for each in found.users]) == (["the door"], [ADA])


def test_sources_that_share_a_file_are_one_text_however_far_they_stand_apart() -> None:
    sources = (
        text_source(0, selection(7, 15), "a.txt"),
        text_source(1, selection(0, 1), "b.txt"),
        text_source(2, selection(23, 25), "A.TXT"),
    )
    files = {"sources/a.txt": WORDS.encode(), "sources/b.txt": WORDS.encode()}
    found = read(archive(project(f"<Sources>{''.join(sources)}</Sources>"), files))
    assert Counter(coded(found)) == Counter(["the door", "me", "I"])
    assert {each.name for each in found.texts} == {"T0", "T1"}
    assert [e.place for e in found.left if e.reason == reason.SAME_TEXT] == ["T2"]


def test_a_selection_within_another_mark_is_not_taken_for_the_texts() -> None:
    inside = (
        f'<Representation guid="r" plainTextPath="internal://r.txt">'
        f"{selection(7, 15)}</Representation>"
        '<PDFSelection guid="p" page="0" firstX="1" firstY="1" secondX="2"'
        f' secondY="2"><Representation guid="q">{selection(0, 3)}</Representation>'
        f'<Coding guid="k"><CodeRef targetGUID="{HOME}"/></Coding></PDFSelection>'
    )
    source = f'<Sources><PDFSource guid="d" name="D">{inside}</PDFSource></Sources>'
    found = read(archive(project(source), {"sources/r.txt": WORDS.encode()}))
    assert coded(found) == ["the door"]
    assert len(found.attachments[0].marks) == 1
    assert [e.place for e in found.left if e.reason == reason.AREA] == ["D, 1"]


def talk(words: bytes, *, is_loose: bool) -> bytes:
    """Write one coded text and a picture, or the XML alone."""
    named = source(selection(7, 15)).replace("</Sources>", PICTURE)
    if is_loose:
        inline = f"<PlainTextContent>{words.decode()}</PlainTextContent>"
        return project(source(inline + selection(7, 15), path=""))
    files = {"sources/talk.txt": words, "sources/door.png": words[:4]}
    return archive(project(named), files)


@pytest.mark.parametrize("is_loose", [True, False])
def test_a_file_of_other_words_is_refused_however_much_is_in_it(
    *, is_loose: bool
) -> None:
    first = talk(b"I shut the door.", is_loose=is_loose)
    other = talk(b"You shut a door.", is_loose=is_loose)
    same = read_project(opened(first), lambda: opened(first))
    assert coded(same) == ["the door"]
    changed = read_project(opened(first), lambda: opened(other))
    with pytest.raises(ChangedProjectError):
        list(changed.sources)
    for each in changed.attachments:
        with pytest.raises(ChangedProjectError):
            _ = each.data
    assert [each.data for each in same.attachments] == [b"I sh"] * (not is_loose)
