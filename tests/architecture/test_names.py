"""A name says what is inside; these say nothing."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, kept_files

EMPTY_WORDS = frozenset(
    {
        *("util", "utils", "helper", "helpers", "misc"),
        *("common", "base", "manager", "managers"),
    }
)
CODE = [ROOT / "src", ROOT / "tests", ROOT / "frontend" / "src"]


def words(name: str) -> set[str]:
    """Split a file's or folder's name, in any spelling, into its words."""
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def test_no_file_or_folder_has_an_empty_name() -> None:
    empty = [
        path
        for path in kept_files()
        if any(path.is_relative_to(folder) for folder in CODE)
        and words(path.relative_to(ROOT).as_posix()) & EMPTY_WORDS
    ]
    assert not empty


@pytest.mark.parametrize(
    "name",
    ["utils.py", "study/date_helpers.py", "BaseButton.tsx", "session-manager.ts"],
)
def test_an_empty_name_is_seen_in_any_spelling(name: str) -> None:
    assert words(name) & EMPTY_WORDS


@pytest.mark.parametrize("name", ["codebook.py", "database.py", "Path.tsx"])
def test_a_full_name_is_left_alone(name: str) -> None:
    assert not words(name) & EMPTY_WORDS


def test_no_python_file_is_outside_a_named_folder() -> None:
    at_root = {path.name for path in Path(ROOT).glob("*.py")}
    assert at_root == {"hatch_build.py"}
