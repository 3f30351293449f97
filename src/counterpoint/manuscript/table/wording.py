"""What the tables and the usual sections say of their own, by language."""

from collections.abc import Mapping

from counterpoint.coding.nomenclature.model import Naming
from counterpoint.manuscript.model import TableKey

Words = Mapping[str, str]

_EN: Words = {
    "theme": "Theme",
    "pole": "Pole",
    "way": "Way of managing",
    "groups": "Managed so by",
    "code": "Code",
    "definition": "Definition",
    Naming.ANALYSTS: "The analysts’ names; in brackets what participants call it.",
    Naming.PARTICIPANTS: (
        "Participants’ names, where they have one; in brackets the analysts’."
    ),
    "few": "fewer than {k}",
    "none": "none",
    "of": "{group} (n = {count})",
    "table": "Table {number}. ",
    "picture": "Figure {number}. ",
    "in_table": "Table {number}",
    "in_picture": "Figure {number}",
    "quoted": "“{text}”",
    "background": "Background",
    "method": "Method",
    "findings": "Findings",
    "discussion": "Discussion",
    "limitations": "Limitations",
    "references": "References",
}
_SV: Words = {
    "theme": "Tema",
    "pole": "Pol",
    "way": "Sätt att hantera",
    "groups": "Så hanterat av",
    "code": "Kod",
    "definition": "Definition",
    Naming.ANALYSTS: "Analytikernas namn; inom parentes vad deltagarna kallar det.",
    Naming.PARTICIPANTS: (
        "Deltagarnas namn, där de har ett; inom parentes analytikernas."
    ),
    "few": "färre än {k}",
    "none": "ingen",
    "of": "{group} (n = {count})",
    "table": "Tabell {number}. ",
    "picture": "Figur {number}. ",
    "in_table": "tabell {number}",
    "in_picture": "figur {number}",
    "quoted": "”{text}”",
    "background": "Bakgrund",
    "method": "Metod",
    "findings": "Resultat",
    "discussion": "Diskussion",
    "limitations": "Begränsningar",
    "references": "Referenser",
}
CAPTIONS: Mapping[str, Mapping[TableKey, str]] = {
    "en": {
        TableKey.SAMPLE: "The participants at the time of the interviews",
        TableKey.PEOPLE: "How many participants voiced each theme or pole",
        TableKey.WAYS: "Ways of managing the paradoxes",
        TableKey.CODES: "The codes and their definitions",
    },
    "sv": {
        TableKey.SAMPLE: "Deltagarna vid tiden för intervjuerna",
        TableKey.PEOPLE: "Hur många deltagare som gav röst åt varje tema eller pol",
        TableKey.WAYS: "Sätt att hantera paradoxerna",
        TableKey.CODES: "Koderna och deras definitioner",
    },
}
"""What a table is called until somebody writes another caption."""


def words_of(language: str) -> Words:
    """Give the words of a language; English where there are none."""
    return _SV if language.split("-", maxsplit=1)[0] == "sv" else _EN


def caption_of(key: TableKey, language: str) -> str:
    """Give the caption that a table has until somebody writes another."""
    return CAPTIONS["sv" if language.split("-", maxsplit=1)[0] == "sv" else "en"][key]
