"""Pictures drawn for files: as many marks as people, and no small count apart."""

import re

from lxml import etree

from counterpoint.kernel.ids import ReportId
from counterpoint.manuscript.export.latex_picture import tikz_of
from counterpoint.manuscript.picture.drawing import Disc, Drawing, Shape, Text
from counterpoint.manuscript.picture.ladder import Standing, ladder_bars
from counterpoint.manuscript.picture.people import Spread, people_grid
from counterpoint.manuscript.picture.pixels import png_of
from counterpoint.manuscript.picture.strips import Group, strip_lines
from counterpoint.manuscript.picture.svg import svg_of
from counterpoint.theme.coverage.printing import printable
from counterpoint.theme.ladder.model import Rung, Strip
from tests.manuscript.sheets import DRAWING

LARGE = {"both": 18, "only_a": 10, "only_b": 6, "neither": 6}
SMALL = {"both": 6, "only_a": 2, "only_b": 1, "neither": 6}
RUNGS = {
    Rung.SAME_PASSAGE: 8,
    Rung.SAME_STORY: 0,
    Rung.ADJACENT: 7,
    Rung.SAME_INTERVIEW: 2,
    Rung.OTHER_INTERVIEW: 1,
    Rung.ONE_POLE: 16,
    Rung.NEITHER: 6,
}


def spread(name: str, counts: dict[str, int]) -> Spread:
    """Spread a group's people."""
    return Spread(name, counts, printable(counts))


def said(drawing: Drawing) -> list[str]:
    """Give the words in a picture."""
    return [each.words for each in drawing.marks if isinstance(each, Text)]


def strip(a: set[int], b: set[int], passages: int = 10) -> Strip:
    """Make a report's line."""
    return Strip(ReportId("r"), passages, frozenset(a), frozenset(b), {})


def test_the_grid_has_one_mark_a_person() -> None:
    drawing = people_grid([spread("Users", LARGE)], "en")
    discs = [each for each in drawing.marks if isinstance(each, Disc)]
    assert len(discs) == sum(LARGE.values())
    assert sum(each.fill is not None for each in discs) == LARGE["both"]
    triangles = [each for each in drawing.marks if isinstance(each, Shape)]
    assert len(triangles) == LARGE["only_a"] + LARGE["only_b"]
    assert "both poles: 18" in said(drawing)


def test_small_counts_are_told_together_and_their_people_are_not_drawn() -> None:
    drawing = people_grid([spread("Users", LARGE), spread("Staff", SMALL)], "en")
    words = said(drawing)
    assert "only pole A: †" in words
    assert "only pole B: †" in words
    note = "† Staff: only pole A, only pole B, together 3 of 15"
    assert any(each.startswith(note) for each in words)
    assert note in drawing.says
    assert "only pole A 2" not in drawing.says
    squares = [each for each in drawing.marks if isinstance(each, Shape)]
    drawn = len(squares) - LARGE["only_a"] - LARGE["only_b"]
    assert drawn == SMALL["both"] + SMALL["neither"]


def test_a_group_of_many_still_fits_the_page() -> None:
    counts = {"both": 700, "only_a": 10, "only_b": 6, "neither": 500}
    drawing = people_grid([spread("Users", counts)], "en")
    assert drawing.height < 700
    xs = [each.x for each in drawing.marks if isinstance(each, Disc)]
    assert max(xs) < drawing.width


def test_the_ladder_draws_tightest_first_and_the_small_rungs_as_one() -> None:
    counts = {rung.value: n for rung, n in RUNGS.items()}
    standing = Standing("Users", counts, printable(counts))
    assert standing.parts == [
        (Rung.SAME_PASSAGE, 8),
        (Rung.ADJACENT, 7),
        (Rung.ONE_POLE, 16),
        (Rung.NEITHER, 6),
        ("together", 3),
    ]
    drawing = ladder_bars([standing], "sv")
    assert "tagna tillsammans †" in said(drawing)
    assert "i två intervjuer 1" not in drawing.says
    assert "tillsammans 3 av 40" in drawing.says


def test_lines_of_too_few_reports_are_not_drawn_and_none_has_a_label() -> None:
    strips = [*[strip({1}, {1, 4})] * 6, *[strip({2}, set())] * 2, strip(set(), {3})]
    strips += [strip(set(), set())] * 6
    group = Group("Staff", strips, printable(SMALL))
    assert len(group.seen) == 12
    drawing = strip_lines([group], "en")
    assert "only pole A, only pole B, 3 of 15 reports, are not drawn" in drawing.says
    frames = [
        each for each in drawing.marks if isinstance(each, Shape) and each.fill is None
    ]
    assert len(frames) == 6


def test_a_drawing_is_the_same_picture_as_svg_as_tikz_and_in_pixels() -> None:
    root = etree.fromstring(svg_of(DRAWING).encode())
    assert root.get("aria-label") == DRAWING.says
    assert [etree.QName(each).localname for each in root] == [
        "line",
        "circle",
        "polygon",
        "text",
    ]
    assert root[-1].text == "both poles 18 & <more>"
    tikz = tikz_of(DRAWING)
    assert re.findall(r"\\(draw|path|node)", tikz) == [
        "draw",
        "path",
        "path",
        "node",
    ]
    assert "\\& <more>" in tikz
    assert png_of(DRAWING).startswith(b"\x89PNG")
