"""A real Taguette project: every highlight finds its words."""

import re
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from counterpoint.across.foreign import reason
from counterpoint.interchange.project import read_project_at
from counterpoint.interchange.taguette.page import words_of

pytestmark = pytest.mark.shared

FILE = (
    "data/taguette/navarral-serdif/data/transcripts/thematic-analysis/"
    "SERDIF_P2_ThematicAnalysis.sqlite3"
)


def squeezed(words: str) -> str:
    """Take all blanks out."""
    return re.sub(r"\s+", "", words)


def test_all_1794_highlights_lie_on_the_words_kept_of_them(shared: Path) -> None:
    project = read_project_at(shared / FILE)
    texts = {each.id: each.text for each in project.texts}
    connection = sqlite3.connect(f"file:{shared / FILE}?mode=ro&immutable=1", uri=True)
    kept = connection.execute(
        "SELECT h.snippet, count(t.tag_id) FROM highlights h"
        " LEFT JOIN highlight_tags t ON t.highlight_id = h.id GROUP BY h.id"
    ).fetchall()
    connection.close()
    assert len(kept) == 1794
    theirs = Counter[str]()
    for snippet, tags in kept:
        theirs[squeezed(words_of(snippet))] += tags
    ours = Counter(
        squeezed(texts[each.text_id][each.start : each.end]) for each in project.codings
    )
    assert ours == +theirs
    untagged = [each for each in project.left if each.reason == reason.NEVER_CODED]
    assert (ours.total(), len(untagged)) == (1930, 1)
    told = {each.reason for each in project.changed}
    assert told == {reason.ONE_USER}


def test_all_that_is_found_is_read_or_told(shared: Path) -> None:
    project = read_project_at(shared / FILE)
    assert project.found == {
        "notes": 1,
        "codes": 22,
        "members": 1,
        "reports": 17,
        "codings": 1930,
        "quotes": 1,
    }
    assert Counter(each.kind for each in project.left) == {"notes": 1, "quotes": 1}
    assert (len(project.codes), len(project.texts)) == (22, 17)
    dates = {each.at.year for each in project.codings if each.at}
    assert dates == {2022}
