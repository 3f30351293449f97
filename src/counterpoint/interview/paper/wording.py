"""What an interviewer's sheet says, in English and Swedish."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Interview with {label}",
        "when": "Day",
        "clock": "Time",
        "place": "Kind of place",
        "length": "Expected length",
        "minutes": "{low}–{high} minutes",
        "language": "Language",
        "before": "Before you begin",
        "informed": "Informed anew about the study, in the words of the sheet",
        "voluntary": "Taking part is voluntary; a question may be left unanswered",
        "recording": "Asked whether the conversation may be recorded",
        "no recording": "Recording was not agreed to: do not record",
        "told": "Informed anew at (time)",
        "began": "Began at (time)",
        "guide": "Guide, version {version}",
        "no guide": "Questions",
        "focus": "Focus",
        "after": "When it is over",
        "ended": "Ended at (time), minutes",
        "others": "Others present, by role",
        "noticed": "What you noticed; no names",
        "foot": "Hand it in or destroy it once it is entered. It names nobody.",
    },
    "sv": {
        "title": "Intervju med {label}",
        "when": "Dag",
        "clock": "Tid",
        "place": "Slags plats",
        "length": "Väntad längd",
        "minutes": "{low}–{high} minuter",
        "language": "Språk",
        "before": "Innan du börjar",
        "informed": "Informerad på nytt om studien, med bladets ord",
        "voluntary": "Det är frivilligt att delta; en fråga får lämnas obesvarad",
        "recording": "Tillfrågad om samtalet får spelas in",
        "no recording": "Inspelning har inte godkänts: spela inte in",
        "told": "Informerad på nytt kl.",
        "began": "Började kl.",
        "guide": "Guide, version {version}",
        "no guide": "Frågor",
        "focus": "Fokus",
        "after": "När det är över",
        "ended": "Slutade kl., minuter",
        "others": "Andra närvarande, efter roll",
        "noticed": "Vad du lade märke till; inga namn",
        "foot": "Lämna in eller förstör bladet när det är infört. Det namnger ingen.",
    },
}


def words_of(language: str) -> Mapping[str, str]:
    """Give the words of a language; English where it is not Swedish."""
    return WORDS["sv" if language.casefold().startswith("sv") else "en"]
