"""What a certificate of destruction says, in English and Swedish."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Certificate of destruction",
        "study": "Study",
        "interview": "Interview",
        "held": "{label}, held on {day}",
        "no day": "{label}",
        "destroyed": "Destroyed on",
        "by": "By",
        "reason": "Reason",
        "length": "Length",
        "what": (
            "The sound of this interview was kept encrypted in the study, each part"
            " under a key of its own. On the day named above its bytes, its outline,"
            " every copy in the study and those keys were deleted."
        ),
        "backups": (
            "Backups that were made while the recording was kept still hold it, in"
            " encrypted form, and the original may be on a recorder. Destroy these"
            " too and note it here:"
        ),
        "part": "Part",
        "attached": "Attached on",
        "duration": "Length",
        "size": "Bytes",
        "kind": "Kind",
        "checksum": "Checksum",
        "signature": "Place, day and signature",
        "foot": "The checksum was salted; the salt is destroyed with the sound.",
    },
    "sv": {
        "title": "Intyg om förstöring",
        "study": "Studie",
        "interview": "Intervju",
        "held": "{label}, hållen {day}",
        "no day": "{label}",
        "destroyed": "Förstörd den",
        "by": "Av",
        "reason": "Skäl",
        "length": "Längd",
        "what": (
            "Ljudet från denna intervju förvarades krypterat i studien, varje del"
            " under en egen nyckel. Den dag som anges ovan raderades dess byte, dess"
            " kontur, alla kopior i studien och dessa nycklar."
        ),
        "backups": (
            "Säkerhetskopior som gjordes medan inspelningen fanns kvar innehåller den"
            " fortfarande, i krypterad form, och originalet kan finnas i en"
            " inspelare. Förstör också dessa och anteckna det här:"
        ),
        "part": "Del",
        "attached": "Bifogad den",
        "duration": "Längd",
        "size": "Byte",
        "kind": "Slag",
        "checksum": "Kontrollsumma",
        "signature": "Ort, dag och underskrift",
        "foot": "Kontrollsumman var saltad; saltet är förstört med ljudet.",
    },
}


def words_of(language: str) -> Mapping[str, str]:
    """Give the words of a language; English where it is not Swedish."""
    return WORDS["sv" if language.casefold().startswith("sv") else "en"]
