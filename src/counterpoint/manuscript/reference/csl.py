"""Which fields CSL-JSON has, and what is kept of fields that somebody sent.

Source: CSL 1.0.2, the schema csl-data.json (citationstyles.org).
"""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from counterpoint.kernel.text import normalised

Csl: TypeAlias = Mapping[str, Any]
"""Fields of a work: texts, lists of names, and dates."""

OTHER = "document"
TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast"
    " chapter classic collection dataset document entry entry-dictionary"
    " entry-encyclopedia event figure graphic hearing interview legal_case"
    " legislation manuscript map motion_picture musical_score pamphlet"
    " paper-conference patent performance periodical personal_communication post"
    " post-weblog regulation report review review-book software song speech standard"
    " thesis treaty webpage".split()
)
NAMES = frozenset(
    "author chair collection-editor compiler composer container-author contributor"
    " curator director editor editorial-director executive-producer guest host"
    " illustrator interviewer narrator organizer original-author performer producer"
    " recipient reviewed-author script-writer series-creator translator".split()
)
DATES = frozenset(
    "accessed available-date event-date issued original-date submitted".split()
)
TEXTS = frozenset(
    "abstract annote archive archive-place archive_location authority call-number"
    " chapter-number citation-label collection-number collection-title"
    " container-title container-title-short dimensions division DOI edition"
    " event-place event-title genre ISBN ISSN issue journalAbbreviation jurisdiction"
    " keyword language license medium note number number-of-pages number-of-volumes"
    " original-publisher original-publisher-place original-title page page-first"
    " part-number part-title PMCID PMID printing publisher publisher-place"
    " references reviewed-genre reviewed-title scale section shortTitle source"
    " status supplement-number title title-short URL version volume"
    " volume-title".split()
)
NAME_PARTS = frozenset(
    "family given dropping-particle non-dropping-particle suffix literal".split()
)
LONGEST = 10_000
"""Code points of one field; an abstract is shorter."""

_TAG = re.compile(r"</?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>")
_YEARS = range(-9999, 10_000)
_MONTHS, _DAYS = range(1, 13), range(1, 32)
_DATE_PARTS = 3


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is kept of a work's fields.

    Attributes:
        left: Names of the fields that were not understood.
    """

    csl: Csl
    left: tuple[str, ...]


def cleaned(sent: Mapping[str, Any]) -> Cleaned:
    """Keep of a work what CSL knows, in one form; empty fields are left out.

    Markup inside texts (italics) is taken off, since a style sets its own.
    """
    kept: dict[str, Any] = {}
    left: list[str] = []
    for name, value in sent.items():
        if name in ("id", "type") or value in (None, "", [], {}):
            continue
        found: Any = None
        if name in NAMES:
            found = _names(value)
        elif name in DATES:
            found = _date(value)
        elif name in TEXTS and isinstance(value, str | int | float):
            found = _text(value)
        if name == "DOI":
            found = re.sub(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", "", found or "")
        if found:
            kept[name] = found
        else:
            left.append(str(name))
    given = sent.get("type")
    kept["type"] = given if given in TYPES else OTHER
    if given and given not in TYPES:
        left.append("type")
    return Cleaned(kept, tuple(left))


def _text(value: str | float) -> str:
    plain = html.unescape(_TAG.sub("", str(value)))
    return " ".join(normalised(plain).split())[:LONGEST]


def _names(value: object) -> list[dict[str, str]]:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return []
    names = []
    for each in value:
        if isinstance(each, str):
            name = {"literal": _text(each)}
        elif isinstance(each, Mapping):
            name = {
                str(part): _text(words)
                for part, words in each.items()
                if part in NAME_PARTS and isinstance(words, str)
            }
        else:
            continue
        name = {part: words for part, words in name.items() if words}
        if "literal" in name:
            name = {"literal": name["literal"]}
        elif "family" not in name and name:
            name = {"literal": " ".join(name.values())}
        if name:
            names.append(name)
    return names


def _date(value: object) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        return {}
    parts = value.get("date-parts")
    if isinstance(parts, Sequence) and not isinstance(parts, str):
        days = [day for day in map(_day, parts[:2]) if day]
        if days:
            return {"date-parts": days}
    raw = value.get("literal") or value.get("raw")
    if isinstance(raw, str) and raw.strip():
        return dated(raw)
    return {}


def dated(raw: str) -> dict[str, Any]:
    """Read a date as people and files write it: "2004", "2004-05-01", "in press"."""
    text = _text(raw)
    match = re.fullmatch(r"(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?/?", text)
    day = _day([part for part in match.groups() if part]) if match else None
    if day:
        return {"date-parts": [day]}
    return {"literal": text} if text else {}


def _day(parts: object) -> list[int] | None:
    """Year, month and day as far as they are given and exist."""
    if not isinstance(parts, Sequence) or isinstance(parts, str):
        return None
    numbers: list[int] = []
    for part, bounds in zip(parts, (_YEARS, _MONTHS, _DAYS), strict=False):
        text = str(part).strip()
        if not re.fullmatch(r"-?\d{1,4}", text) or int(text) not in bounds:
            break
        numbers.append(int(text))
    return numbers[:_DATE_PARTS] or None
