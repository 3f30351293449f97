"""The walk over the ASVS names what is there, and leaves no requirement out."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs" / "method").glob("asvs*.md"))
VERDICTS = frozenset({"holds", "does not apply", "does not hold"})
ROW = re.compile(r"^\| (V\d[^|]*) \| ([^|]+) \| ([^|]+) \| (.+) \|$", re.MULTILINE)
PATH = re.compile(r"`([\w.-]+(?:/[\w.-]+)+|requirements\.lock|pyproject\.toml)`")
LAST = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4,
    "2.4": 1, "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1,
    "4.3": 2, "4.4": 4, "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3, "6.1": 3, "6.2": 12,
    "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4, "7.1": 3, "7.2": 4, "7.3": 2,
    "7.4": 5, "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1, "9.1": 3,
    "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2,
    "10.7": 3, "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4, "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5,
    "14.1": 2, "14.2": 4, "14.3": 3, "15.1": 3, "15.2": 3, "15.3": 7, "16.1": 1,
    "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4, "17.3": 2,
}  # fmt: skip
"""Of each section, the last number at level 1 or 2; those of level 3 come after it."""


def rows() -> list[tuple[str, str, str, str]]:
    """Give the rows of all tables: numbers, what is asked, verdict, evidence."""
    return [row for page in PAGES for row in ROW.findall(page.read_text("utf-8"))]


def numbers(written: str) -> Iterator[str]:
    """Say one by one what "V1.4.1–V1.4.3, V1.5.1" names."""
    for each in written.split(", "):
        first, _, last = each.partition("–")
        section, _, begin = first.removeprefix("V").rpartition(".")
        end = last.rpartition(".")[2] or begin
        yield from (f"{section}.{n}" for n in range(int(begin), int(end) + 1))


def test_every_requirement_of_levels_1_and_2_has_one_verdict() -> None:
    named = [number for row in rows() for number in numbers(row[0])]
    wanted = [f"{part}.{n}" for part, last in LAST.items() for n in range(1, last + 1)]
    assert sorted(named) == sorted(wanted)
    assert len(named) == 253
    assert {verdict for _, _, verdict, _ in rows()} == VERDICTS


def test_every_path_that_is_named_is_there() -> None:
    threats = (ROOT / "docs" / "method" / "threat-model.md").read_text("utf-8")
    named = {path for *_, evidence in rows() for path in PATH.findall(evidence)}
    named |= set(PATH.findall(threats))
    places = (ROOT, ROOT / "src" / "counterpoint")
    gone = {p for p in named if not any((place / p).exists() for place in places)}
    assert not gone
    assert len(named) > 100


def test_what_holds_is_shown_and_what_does_not_has_its_reason() -> None:
    bare = [
        row[0]
        for row in rows()
        if (row[2] == "holds" and not (PATH.search(row[3]) or "threat-model" in row[3]))
        or (row[2] != "holds" and len(row[3].split()) < 3)
    ]
    assert not bare
