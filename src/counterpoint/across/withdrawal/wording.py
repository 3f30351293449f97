"""What a printed certificate says, in English and Swedish."""

from collections.abc import Mapping

from counterpoint.participant.sheet.wording import language_of

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "Certificate of a withdrawal",
        "who": "Participant",
        "said": "Taken back on",
        "done": "Carried out on",
        "cleared": "Last traces cleared away on",
        "not cleared": "not yet",
        "scopes": "What was taken back",
        "touched": "What was emptied",
        "kept": "Kept in the team's own text, with the reason",
        "copies": "Copies made before, which still hold the words",
        "copy": "{what}, {day}, by {member}",
        "gone": "gone, seen to by {member} on {day}",
        "stays": "stays as published, said by {member} on {day}",
        "open": "to be settled",
        "none": "None is known.",
        "limit": (
            "Stretches shorter than {words} words in the team's own text cannot be"
            " told from what anybody says, and were not looked for."
        ),
    },
    "sv": {
        "title": "Intyg om återkallat samtycke",
        "who": "Deltagare",
        "said": "Återkallat den",
        "done": "Genomfört den",
        "cleared": "Sista spåren borttagna den",
        "not cleared": "ännu inte",
        "scopes": "Vad som återkallades",
        "touched": "Vad som tömdes",
        "kept": "Behållet i gruppens egen text, med skälet",
        "copies": "Kopior från tiden före, som ännu innehåller orden",
        "copy": "{what}, {day}, av {member}",
        "gone": "borta, ombesörjt av {member} den {day}",
        "stays": "står kvar som publicerat, enligt {member} den {day}",
        "open": "återstår",
        "none": "Ingen är känd.",
        "limit": (
            "Stycken kortare än {words} ord i gruppens egen text kan inte skiljas"
            " från vad vem som helst säger, och har inte eftersökts."
        ),
    },
}

THINGS_SV: Mapping[str, str] = {
    "identities": "identiteter",
    "recordings": "inspelningar",
    "attributes": "egenskaper",
    "findings under criteria": "uppgifter om kriterier",
    "interviews": "intervjuer",
    "reports": "rapporter",
    "versions of reports": "versioner av rapporter",
    "discrepancies of reports": "avvikelser i rapporter",
    "passages": "passager",
    "drafts by machine": "maskinutkast",
    "original files": "originalfiler",
    "attachments": "bilagor",
    "marks for the agenda": "markeringar för dagordningen",
    "codings": "kodningar",
    "spans of evidence": "belägg",
    "quotes": "citat",
    "blocks of manuscripts": "block i manuskript",
    "comments on the manuscript": "kommentarer till manuskriptet",
    "passages of returned files": "stycken i återkomna filer",
    "words in snapshots": "stycken i ögonblicksbilder",
}


def thing_in(language: str, thing: str) -> str:
    """Name a kind of thing in a language."""
    is_swedish = language_of(language) == "sv"
    return THINGS_SV.get(thing, thing) if is_swedish else thing
