"""A class that the page styles is one stage's: rooms load their styles in any order."""

import re
from collections import defaultdict
from pathlib import Path

from tests.architecture.tree import ROOT

STAGES = ROOT / "frontend" / "src" / "stages"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SELECTORS = re.compile(r"([^{}]+)\{")
ALONE = re.compile(r"\.[\w-]+")


def styled_alone(sheet: Path) -> set[str]:
    """Give the classes that a sheet lays down by their names alone."""
    text = COMMENT.sub("", sheet.read_text("utf-8"))
    found = (each for many in SELECTORS.findall(text) for each in many.split(","))
    return {each.strip() for each in found if ALONE.fullmatch(each.strip())}


def test_no_two_stages_style_the_same_class() -> None:
    sheets = defaultdict(set)
    for sheet in STAGES.rglob("*.css"):
        for each in styled_alone(sheet):
            sheets[each].add(sheet.relative_to(STAGES).parts[0])
    assert sheets
    assert {each: stages for each, stages in sheets.items() if len(stages) > 1} == {}
