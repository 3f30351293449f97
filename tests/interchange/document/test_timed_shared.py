"""Every real file with times beside the repository, against an independent reading.

The witness here knows nothing of Praat's grammar: long TextGrids are read by the
names of their lines, short ones line by line, ELAN by Python's own XML reader.
"""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from counterpoint.interchange.document import Document, read_document
from counterpoint.interchange.importing import look, passages_of
from counterpoint.report.model import laid_out

pytestmark = pytest.mark.shared

Said = tuple[str, int, int, str]
"""Tier, start and end in milliseconds, words."""

_LONG_NAME = re.compile(r'(?m)^\s*name = "(.*)"\s*$')
_LONG_LABEL = re.compile(
    r'xmin = (\S+)\s*\n\s*xmax = (\S+)\s*\n\s*text = "((?:[^"]|"")*)"\s*\n'
)
_SHORT_LABEL = re.compile(r'\n(\S+)\n(\S+)\n"((?:[^"]|"")*)"')


def _found(shared: Path, ending: str) -> list[Path]:
    return sorted(
        path
        for path in shared.rglob("*")
        if path.suffix.casefold() == ending.casefold() and path.is_file()
    )


def _long(text: str) -> list[Said]:
    said = []
    parts = re.split(r'class = "IntervalTier"', text)[1:]
    for part in parts:
        name = _LONG_NAME.search(part)
        assert name is not None
        said += [(name[1], *label) for label in _labels(_LONG_LABEL.findall(part))]
    return said


def _short(text: str) -> list[Said]:
    said = []
    for part in re.split(r'\n"IntervalTier"', text)[1:]:
        name, _, rest = part.lstrip("\n").partition("\n")
        labels = "\n" + "\n".join(rest.split("\n")[3:])
        said += [
            (name.strip('"'), *label) for label in _labels(_SHORT_LABEL.findall(labels))
        ]
    return said


def _labels(found: list[tuple[str, str, str]]) -> list[tuple[int, int, str]]:
    return [
        (_ms(start), _ms(end), text.replace('""', '"').strip())
        for start, end, text in found
        if text.strip()
    ]


def _ms(seconds: str) -> int:
    return round(float(seconds) * 1000)


def _witness(path: Path) -> list[Said]:
    text = path.read_text("utf-8-sig")
    return _long(text) if "item []" in text else _short(text)


def _seen(document: Document) -> Counter[Said]:
    return Counter(
        (turn.mark, turn.start_ms or 0, turn.end_ms or 0, turn.text)
        for turn in document.turns
    )


def _is_aligned(path: Path) -> bool:
    return '"phones"' in path.read_text("utf-8-sig")


def test_every_textgrid_gives_every_label_with_its_tier_and_times(
    shared: Path,
) -> None:
    files = _found(shared, ".TextGrid")
    assert len(files) > 70
    labels = 0
    for path in files:
        if _is_aligned(path):
            continue
        document = read_document(path.read_bytes(), path.name)
        expected = _witness(path)
        assert _seen(document) == Counter(expected), path.name
        starts = [turn.start_ms or 0 for turn in document.turns]
        assert starts == sorted(starts), path.name
        assert not document.left or {i.reason for i in document.left} == {
            "A tier without words."
        }
        labels += len(expected)
    assert labels > 3000


def test_aligned_words_come_back_whole_inside_their_phrases(shared: Path) -> None:
    files = [path for path in _found(shared, ".TextGrid") if _is_aligned(path)]
    assert len(files) == 3
    for path in files:
        document = read_document(path.read_bytes(), path.name)
        words = [said for said in _witness(path) if said[0] == "words"]
        assert len(words) > 50
        said = " ".join(turn.text for turn in document.turns)
        assert said == " ".join(word for *_, word in words), path.name
        for _, start_ms, end_ms, word in words:
            assert any(
                (turn.start_ms or 0) <= start_ms < end_ms <= (turn.end_ms or 0)
                and word in turn.text.split()
                for turn in document.turns
            ), f"{path.name}: {word} at {start_ms}"
        assert [item.reason for item in document.left] == ["A tier of single sounds."]


def test_every_elan_file_gives_every_annotation(shared: Path) -> None:
    files = _found(shared, ".eaf")
    assert len(files) == 2
    for path in files:
        root = ET.parse(path).getroot()  # noqa: S314 - our own material
        slots = {
            slot.get("TIME_SLOT_ID"): int(slot.get("TIME_VALUE") or 0)
            for slot in root.iter("TIME_SLOT")
        }
        expected = Counter(
            (
                tier.get("TIER_ID") or "",
                slots[each.get("TIME_SLOT_REF1")],
                slots[each.get("TIME_SLOT_REF2")],
                (each.findtext("ANNOTATION_VALUE") or "").strip(),
            )
            for tier in root.iter("TIER")
            for each in tier.iter("ALIGNABLE_ANNOTATION")
        )
        assert _seen(read_document(path.read_bytes(), path.name)) == expected


def test_the_same_annotation_is_the_same_in_elan_and_in_praat(shared: Path) -> None:
    folder = shared / "data/timed/pygamma-eaf-textgrid"
    elan, praat = (
        read_document((folder / f"MaureenMarvinRobin.{ending}").read_bytes(), "t")
        for ending in ("eaf", "TextGrid")
    )
    assert _seen(elan) == _seen(praat)


def test_the_long_and_the_short_form_of_one_file_say_the_same(shared: Path) -> None:
    folder = shared / "data/audio/mfa-corpus"
    long, short = (
        read_document((folder / f"{name}.TextGrid").read_bytes(), "t")
        for name in ("michaelandsickmichael", "michaelandsickmichael_short_tg")
    )
    assert _seen(long) == _seen(short)


def test_every_file_with_times_makes_a_report_that_keeps_its_rules(
    shared: Path,
) -> None:
    files = [
        path
        for ending in (".TextGrid", ".eaf", ".vtt", ".srt")
        for path in _found(shared, ending)
    ]
    for path in files:
        looked = look(path.read_bytes(), path.name)
        text, passages = laid_out(passages_of(looked.document, looked.speakers))
        assert len(passages) == len(looked.document.turns)
        for passage, turn in zip(passages, looked.document.turns, strict=True):
            assert text[passage.start : passage.end] == turn.text
            assert (passage.start_ms, passage.end_ms) == (turn.start_ms, turn.end_ms)
            assert passage.sound is not None
