"""Keeping the marks of passages whose words a new version takes over."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from counterpoint.kernel.text import normalised
from counterpoint.report.model import PassageGiven, ReportText


def with_marks_of(
    before: ReportText, given: Sequence[PassageGiven]
) -> list[PassageGiven]:
    """Give passages of a new version the marks of those they come from.

    Passages with the same words keep their marks wherever they stand now; one
    that was only reworded in its place keeps them too. Marks that were said
    explicitly, also none, stay as said. At worst quadratic in the passages.
    """
    now = [normalised(each.text).strip() for each in given]
    found = list(given)
    for old, new in aligned([before.words_of(p) for p in before.passages], now):
        if found[new].marks is None:
            found[new] = replace(found[new], marks=before.passages[old].marks)
    return found


def aligned(was: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pair the passages of two versions, by their places, that are one and the same.

    Those with the same words, and those that were only reworded in their place.
    """
    matcher = SequenceMatcher(None, was, now, autojunk=False)
    for change, i1, i2, j1, j2 in matcher.get_opcodes():
        if change == "equal" or (change == "replace" and i2 - i1 == j2 - j1):
            yield from zip(range(i1, i2), range(j1, j2), strict=True)
