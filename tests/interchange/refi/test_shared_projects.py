"""Real projects: what is in the file is what is read, with what is told left."""

from collections import Counter
from pathlib import Path

import pytest

from counterpoint.across.foreign import reason
from counterpoint.across.foreign.model import ForeignProject
from counterpoint.interchange.project import read_project_at

pytestmark = pytest.mark.shared

QC = "qdpx/qc-nvivo-mac-15/qc_demo.qdpx"
NVIVO = "qdpx/qc-nvivo-mac-15/nvivo_project.qdpx"
ATLASTI = "qdpx/refi-vendor-atlasti-8.4-mac/atlasti-standard-project-2019.qdpx"


def read(shared: Path, name: str) -> ForeignProject:
    """Read one of the real files."""
    return read_project_at(shared / "data" / name)


@pytest.mark.parametrize("name", [QC, NVIVO, ATLASTI])
def test_all_that_is_found_is_read_or_told(shared: Path, name: str) -> None:
    project = read(shared, name)
    marks = [mark for each in project.attachments for mark in each.marks]
    marked = sum(not each.code_id for each in marks)
    taken = {
        "media": len(project.attachments),
        "quotes": marked,
        "members": len(project.users),
        "times": sum(len(each.times) for each in project.texts),
        "codes": len(project.codes),
        "reports": len(project.texts),
        "codings": len(project.codings) + len(marks) - marked,
        "participants": len(project.cases),
    }
    left = Counter(each.kind for each in project.left)
    joined = sum(each.reason == reason.NOTE_JOINED for each in project.changed)
    for kind, number in project.found.items():
        notes = joined if kind == "notes" else 0
        assert number == taken.get(kind, 0) + left[kind] + notes, kind


def test_every_line_coded_by_qc_is_read_whole(shared: Path) -> None:
    project = read(shared, QC)
    assert (len(project.codes), len(project.codings)) == (262, 205)
    texts = {each.id: each.text for each in project.texts}
    assert [len(each) for each in texts.values()] == [52_543, 31_906]
    for each in project.codings:
        text = texts[each.text_id]
        assert each.start == 0 or text[each.start - 1] == "\n"
        assert each.end == len(text) or "\n" in text[each.end - 1 : each.end + 1]


def test_nvivos_own_loss_is_seen(shared: Path) -> None:
    project = read(shared, NVIVO)
    assert (len(project.codes), len(project.codings), len(project.texts)) == (262, 0, 0)
    assert [each.reason for each in project.left] == [reason.NO_WORDS] * 2


def test_each_kind_of_thing_in_the_vendors_project_is_counted(shared: Path) -> None:
    project = read(shared, ATLASTI)
    assert project.found == {
        "members": 3,
        "codes": 14,
        "reports": 11,
        "codings": 16,
        "notes": 4,
        "quotes": 2,
        "times": 13,
        "media": 6,
        "links": 1,
        "sets": 16,
        "drawings": 1,
    }


def test_the_vendors_pictures_pages_and_film_are_kept_with_their_codes(
    shared: Path,
) -> None:
    project = read(shared, ATLASTI)
    kinds = Counter(each.kind.value for each in project.attachments)
    assert kinds == {"picture": 1, "pdf": 2, "sound": 1, "film": 2}
    marks = [mark for each in project.attachments for mark in each.marks]
    assert (len(marks), sum(bool(each.code_id) for each in marks)) == (8, 7)
    assert len({each.place for each in marks}) == 7
    assert (("firstX", 267), ("firstY", 1), ("secondX", 992), ("secondY", 720)) in {
        each.place for each in marks
    }
    assert (("begin", 16_176), ("end", 45_358)) in {each.place for each in marks}
    assert not {each.reason for each in project.left} & {reason.AREA}
