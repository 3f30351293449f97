"""Whatever a file has become, a reader reads it or refuses it with a sentence."""

import random
from pathlib import Path

import pytest

from tests.interchange.fuzzing import ABOUT, CORPUS, READERS, damaged, fault_of, files

TRIED = 40
"""Damaged forms of each file here; ``tests.long.fuzzing`` tries as many as asked."""


def test_the_corpus_has_a_file_of_each_kind() -> None:
    assert {path.suffix for path in files()} == set(READERS)
    named = {path.name for path in files()}
    assert {path.name for path in CORPUS.iterdir()} - named == {ABOUT}


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_a_file_is_read_as_it_is_and_damaged_or_refused(path: Path) -> None:
    assert fault_of(path.read_bytes(), path) == ""
    for nth in range(TRIED):
        chance = random.Random(f"{path.name} {nth}")  # noqa: S311 - the same each time
        told = fault_of(damaged(path, chance), path)
        assert told == "", f"damaged by the chance of {nth}"
