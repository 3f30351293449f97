"""The codebook as it is written out: entries in the order of the tree."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from counterpoint.coding.code.model import Code, Origin, beneath
from counterpoint.coding.nomenclature.model import Naming
from counterpoint.coding.past.comparing import Difference
from counterpoint.kernel.ids import CodeId


class Used(NamedTuple):
    """How many passages of one person are under a code."""

    code_id: CodeId
    person: str
    passages: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A code in one of its places.

    Attributes:
        depth: 0 at the top.
        path: Its name after those it stands beneath here: "Home > own door".
        again: Whether it was told of in an earlier place.
        passages: Its codings, those of codes beneath it not counted.
        people: Of how many people.
        all_passages: With those of the codes beneath it, each counted once.
        all_people: Of how many people these are.
    """

    code: Code
    depth: int
    path: str
    again: bool
    passages: int
    people: int
    all_passages: int
    all_people: int
    has_beneath: bool


def entries_of(codes: Sequence[Code], used: Iterable[Used]) -> list[Entry]:
    """Lay the codes out as the tree shows them; first places before others.

    Source: method, rows B2, B4, B7 and D1.
    """
    by_code: dict[CodeId, list[Used]] = {}
    for each in used:
        by_code.setdefault(each.code_id, []).append(each)
    told: set[CodeId] = set()
    found = []
    for code, depth, path in walk(codes):
        family = beneath(codes, [code.id])
        own = _counted(by_code, [code.id])
        whole = _counted(by_code, family)
        found.append(
            Entry(code, depth, path, code.id in told, *own, *whole, len(family) > 1)
        )
        told.add(code.id)
    return found


def outside(entries: Iterable[Entry]) -> list[Entry]:
    """List the codes that the article sets aside, each once. Source: row D1."""
    return [each for each in entries if each.code.guide.outside and not each.again]


def walk(codes: Sequence[Code]) -> Iterator[tuple[Code, int, str]]:
    """Go through the tree: each code in each of its places, its depth and its path."""
    waiting = [(each, 0, each.name) for each in reversed(_beneath(codes, None))]
    while waiting:
        code, depth, path = waiting.pop()
        yield code, depth, path
        waiting += [
            (each, depth + 1, f"{path} > {each.name}")
            for each in reversed(_beneath(codes, code.id))
        ]


def _beneath(codes: Sequence[Code], parent: CodeId | None) -> list[Code]:
    first = [each for each in codes if each.parent_id == parent]
    if parent is None:
        return first
    return first + [each for each in codes if parent in each.also_beneath]


def _counted(
    by_code: Mapping[CodeId, Sequence[Used]], ids: Iterable[CodeId]
) -> tuple[int, int]:
    here = [each for id_ in ids for each in by_code.get(id_, ())]
    return sum(each.passages for each in here), len({each.person for each in here})


def words_of(language: str, naming: Naming) -> Mapping[str, str]:
    """Say how the file speaks, and whose names stand in its headings."""
    words = WORDS[language]
    tied = words[f"codes_{naming}"]
    return {**words, "names": words[naming], "codes": tied}


WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Codebook",
        "code": "Code",
        "own_name": "Code (the analysts' name)",
        "path": "Place",
        "definition": "Definition",
        "used_when": "Use it when",
        "not_used_when": "Do not use it when",
        "example": "Example",
        "own_word": "Participants' name",
        "origin": "Comes from",
        "citation": "Literature",
        "outside": "Outside this article",
        "passages": "Passages",
        "people": "People",
        "all_passages": "Passages, with codes beneath",
        "all_people": "People, with codes beneath",
        "counted": "{passages} passages of {people} people",
        "with_beneath": "with the codes beneath {passages} passages of {people} people",
        "again": "also stands here; see above",
        "missing": "not stated yet",
        "analysts_name": "The analysts' name",
        Naming.ANALYSTS: (
            "Headings give the analysts' name; what participants call it stands below,"
            " where they have a name for it."
        ),
        Naming.PARTICIPANTS: (
            "Headings give what participants call it, where they have a name for it;"
            " the analysts' name stands below then."
        ),
        "concepts": "Sensitising concepts",
        "concept": "Concept",
        "codes_analysts": "Codes tied to it (the analysts' names)",
        "codes_participants": (
            "Codes tied to it (participants' names, where they have one)"
        ),
        "none": "none",
        "since": "Since {day}",
        "change": "What changed",
        "was": "How it stood",
        "merged": "merged into {code}",
        Difference.ADDED: "added",
        Difference.GONE: "gone",
        Difference.MOVED: "moved",
        Difference.REWORDED: "worded anew",
        Origin.DATA: "the data",
        Origin.LITERATURE: "the literature",
        Origin.PARTICIPANTS_WORD: "participants' word",
    },
    "sv": {
        "title": "Kodbok",
        "code": "Kod",
        "own_name": "Kod (analytikernas namn)",
        "path": "Plats",
        "definition": "Definition",
        "used_when": "Använd den när",
        "not_used_when": "Använd den inte när",
        "example": "Exempel",
        "own_word": "Deltagarnas namn",
        "origin": "Kommer från",
        "citation": "Litteratur",
        "outside": "Utanför denna artikel",
        "passages": "Textställen",
        "people": "Personer",
        "all_passages": "Textställen, med underordnade koder",
        "all_people": "Personer, med underordnade koder",
        "counted": "{passages} textställen från {people} personer",
        "with_beneath": (
            "med underordnade koder {passages} textställen från {people} personer"
        ),
        "again": "står även här; se ovan",
        "missing": "inte angiven ännu",
        "analysts_name": "Analytikernas namn",
        Naming.ANALYSTS: (
            "Rubrikerna ger analytikernas namn; vad deltagarna kallar det står"
            " under, där de har ett namn för det."
        ),
        Naming.PARTICIPANTS: (
            "Rubrikerna ger vad deltagarna kallar det, där de har ett namn för det;"
            " analytikernas namn står då under."
        ),
        "concepts": "Vägledande begrepp",
        "concept": "Begrepp",
        "codes_analysts": "Koder knutna till det (analytikernas namn)",
        "codes_participants": (
            "Koder knutna till det (deltagarnas namn, där de har ett)"
        ),
        "none": "ingen",
        "since": "Sedan {day}",
        "change": "Vad som ändrats",
        "was": "Hur den stod",
        "merged": "sammanförd med {code}",
        Difference.ADDED: "tillkommen",
        Difference.GONE: "borta",
        Difference.MOVED: "flyttad",
        Difference.REWORDED: "omformulerad",
        Origin.DATA: "data",
        Origin.LITERATURE: "litteraturen",
        Origin.PARTICIPANTS_WORD: "deltagarnas ord",
    },
}
"""How the file speaks, in the two languages that it knows."""
