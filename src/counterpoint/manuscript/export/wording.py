"""What files say of themselves, in the language of the publication."""

from collections.abc import Mapping

_ENGLISH = {
    "chain": "Chain of evidence",
    "for_team": "For the team alone; take this appendix out before the file leaves it. "
    "Each quote was compared with its report when the file was written, and is equal "
    "to it. The digest is SHA-256 of the words as they print, paragraphs joined by "
    "line breaks, without the label.",
    "quote": "Quote",
    "from": "Where it stands",
    "by": "Who answers for it",
    "digest": "Digest of the words",
    "no_label": "no label",
    "version": "{report}, version {version}",
    "passages": "passage {passages}",
    "brought_in": "brought in",
    "written": "written by {name}",
    "reviewed": "reviewed by {name}",
    "proposed": "proposed by {name}",
    "translated": "translated by {name}",
    "checked": "translation checked by {name}",
    "cleared": "cleared by {name}, {day}",
    "not_cleared": "not cleared yet",
}
_SWEDISH = {
    "chain": "Beläggskedja",
    "for_team": "Endast för gruppen; ta bort bilagan innan filen lämnar den. Varje "
    "citat jämfördes med sin rapport när filen skrevs och är lika med den. "
    "Kontrollsumman är SHA-256 av orden som de trycks, stycken åtskilda av "
    "radbrytning, utan beteckning.",
    "quote": "Citat",
    "from": "Var det står",
    "by": "Vem som svarar för det",
    "digest": "Ordens kontrollsumma",
    "no_label": "utan beteckning",
    "version": "{report}, version {version}",
    "passages": "passage {passages}",
    "brought_in": "intagen",
    "written": "skriven av {name}",
    "reviewed": "granskad av {name}",
    "proposed": "föreslaget av {name}",
    "translated": "översatt av {name}",
    "checked": "översättningen kontrollerad av {name}",
    "cleared": "klarerat av {name}, {day}",
    "not_cleared": "ännu inte klarerat",
}


def wording_in(language: str) -> Mapping[str, str]:
    """Give the words of a language; English where there are none of it."""
    return _SWEDISH if language == "sv" else _ENGLISH
